// Detects the contents of a file pasted by mistake instead of a message.

const SAMPLE = 20000; // UTF-16 units
const STRANGE = /[\u0000-\u0008\u000e-\u001f\ufffd]/gu;

/**
 * Does `text` look like a file's bytes?
 * @param {string} text
 */
export function looksBinary(text) {
  const head = text.slice(0, SAMPLE);
  const strange = head.match(STRANGE)?.length ?? 0;
  return head.includes("\u0000") || strange > Math.max(2, head.length / 50);
}
