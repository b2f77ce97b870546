// Changes a text area's text so that the browser's own undo still works.

/**
 * Replace the text between `start` and `end` (UTF-16 units) and put the caret after it. If that changes the text, the
 * browser fires an `input` event. execCommand is deprecated, but nothing newer adds to the undo stack.
 * @param {HTMLTextAreaElement} area
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
export function insertWithUndo(area, start, end, text) {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const wanted = area.value.slice(0, start) + text + area.value.slice(end);
  if (wanted === area.value) {
    area.setSelectionRange(start + text.length, start + text.length);
    return;
  }
  let done = false;
  try {
    done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  } catch {
    done = false;
  }
  if (!done || area.value !== wanted) {
    area.setRangeText(wanted, 0, area.value.length, "end");
    area.setSelectionRange(start + text.length, start + text.length);
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
  }
}
