// Changing a text area's text so that the browser's own undo still works.

// What a writer has still to fill in: [their name], ___, {topic}, <company>.
const BLANK = /\[[^[\]\n]{1,80}\]|_{3,}|\{\p{L}[^{}\n]{0,80}\}|<\p{L}[^<>\n]{0,80}>/u;

/** Where the first blank of `text` is, as {start, end}, or null. */
export function firstBlank(text) {
  const found = BLANK.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/**
 * Replace text[start:end] of `area` (UTF-16 units) and put the caret after it. An `input` event
 * always follows. execCommand is old, but nothing newer puts a change on the undo stack.
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
