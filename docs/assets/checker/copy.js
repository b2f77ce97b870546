// Copying the text of a text area.

/** Copy everything in `area`; true if it worked. Where it did not, the text is left selected. */
export async function copyText(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // No clipboard here (an insecure page, a frame without the permission): the old way, by selection.
  }
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
