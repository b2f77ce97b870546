// Copies a text.

/**
 * Copy `text`. True if that worked; if not, the text is selected.
 * @param {string} text
 * @param {() => void} select selects it on the page
 */
export async function copyText(text, select) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // An insecure page, or a frame without permission: use the old way and copy the selection.
  }
  select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
