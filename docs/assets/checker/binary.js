// Tells a message from the contents of a file that was pasted by mistake.

const LOOKED_AT = 20000; // UTF-16 units
const STRANGE = /[\u0000-\u0008\u000e-\u001f\ufffd]/gu;

/**
 * Does `text` look like a file's bytes?
 * @param {string} text
 */
export function looksBinary(text) {
  const head = text.slice(0, LOOKED_AT);
  const strange = head.match(STRANGE)?.length ?? 0;
  return head.includes("\u0000") || strange > Math.max(2, head.length / 50);
}
