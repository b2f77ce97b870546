// Counting characters the way LinkedIn may: nobody outside knows whether it counts code points or
// UTF-16 units, so both are kept, and a text is over its limit only if the smaller count is.

/** Code points and UTF-16 units of `text` after NFC, a line break (CRLF too) being one. */
export function countText(text) {
  const plain = text.replace(/\r\n?/g, "\n").normalize("NFC");
  let count = 0;
  for (const _ of plain) count += 1;
  return { count, utf16: plain.length };
}

/**
 * Where a count stands against a limit: "none" (no limit), "under", "close" (only the larger of
 * the two counts is over) or "over", and how many characters are left (negative when over).
 */
export function againstLimit({ count, utf16 }, limit) {
  if (limit === null || limit === undefined) return { state: "none", left: null };
  const left = limit - count;
  if (count > limit) return { state: "over", left };
  return { state: utf16 > limit ? "close" : "under", left };
}

/** The limit for an account in a situation's `limits`, or null where there is none. */
export function limitFor(limits, account) {
  if (!limits) return null;
  if (account in limits) return limits[account];
  const all = Object.values(limits);
  return all.length > 0 ? all[0] : null;
}
