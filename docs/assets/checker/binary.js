// Telling a message from the bytes of a file.

const LOOKED_AT = 20000; // UTF-16 units
const STRANGE = /[\u0000-\u0008\u000e-\u001f\ufffd]/gu;

/** True if `text` is what a file looks like when its bytes are pasted as text. */
export function looksBinary(text) {
  const head = text.slice(0, LOOKED_AT);
  const strange = head.match(STRANGE)?.length ?? 0;
  return head.includes("\u0000") || strange > Math.max(2, head.length / 50);
}
