// Counts characters as LinkedIn might. It hasn't published whether it counts code points or UTF-16 units, so we count
// both, and a text is over the limit only if the smaller count is.

/**
 * @typedef {{ count: number, utf16: number }} Counted code points and UTF-16 units
 * @typedef {{ state: "none" | "under" | "close" | "over", left: number | null }} Standing relative to a limit
 */

/**
 * The length of `text` after NFC, with each line break (CRLF too) as one character.
 * @param {string} text
 * @returns {Counted}
 */
export function countText(text) {
  const plain = text.replace(/\r\n?/g, "\n").normalize("NFC");
  let count = 0;
  for (const _ of plain) count += 1;
  return { count, utf16: plain.length };
}

/**
 * Compare a count with a limit: "none" (no limit), "under", "close" (only the larger of the two counts is over) or
 * "over". Also gives how many characters are left, negative when it's over.
 * @param {Counted} counted
 * @param {number | null | undefined} limit
 * @returns {Standing}
 */
export function againstLimit({ count, utf16 }, limit) {
  if (limit === null || limit === undefined) return { state: "none", left: null };
  const left = limit - count;
  if (count > limit) return { state: "over", left };
  return { state: utf16 > limit ? "close" : "under", left };
}

/**
 * Where `text` reaches `limit`, in UTF-16 units: everything before that position fits. null if all of it fits.
 * @param {string} text
 * @param {number | null} limit
 */
export function whereLimitFalls(text, limit) {
  if (limit === null || countText(text).count <= limit) return null;
  let low = 0;
  let high = text.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (countText(text.slice(0, middle)).count <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The limit in a situation for an account, or null if the situation has none. If it has none for that account, its
 * first.
 * @param {Record<string, number> | null} limits
 * @param {string} account
 */
export function limitFor(limits, account) {
  if (!limits) return null;
  if (account in limits) return limits[account];
  const all = Object.values(limits);
  return all.length > 0 ? all[0] : null;
}
