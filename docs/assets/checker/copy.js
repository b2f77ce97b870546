// Copies the text of a text area.

/**
 * Copy everything in `area`; true if that worked. If it didn't, the text stays selected.
 * @param {HTMLTextAreaElement} area
 */
export async function copyText(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // An insecure page, or a frame without permission: try the old way, by selection.
  }
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
