// Copies a text.

/**
 * True if that worked. If it didn't, the text is selected.
 * @param {string} text
 * @param {() => void} select selects it on the page
 */
export async function copyText(text, select) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // An insecure page, or a frame without permission: try the old way, by selection.
  }
  select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
