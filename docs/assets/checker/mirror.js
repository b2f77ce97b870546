// The text once more, behind the transparent text area, with the findings marked in it.
import { pieces } from "./spans.js";

// Keeps a last, empty line as high as the text area shows it.
const TAIL = "\u200b";

/** Paint `text` with `findings` into `mirror`. Each mark knows its findings by `dataset.numbers`, "0 2" for instance. */
export function paintMirror(mirror, text, findings) {
  const nodes = [];
  for (const piece of pieces(text.length, findings)) {
    const words = text.slice(piece.start, piece.end);
    if (piece.level === null) {
      nodes.push(document.createTextNode(words));
      continue;
    }
    const mark = document.createElement("mark");
    mark.className = `ck-mark ck-${piece.level}`;
    mark.dataset.numbers = piece.numbers.join(" ");
    mark.textContent = words;
    nodes.push(mark);
  }
  nodes.push(document.createTextNode(TAIL));
  mirror.replaceChildren(...nodes);
}

/** Set off the marks of finding `number`, the one the caret is in; -1 for none. */
export function markActive(mirror, number) {
  for (const mark of mirror.querySelectorAll("mark")) {
    mark.classList.toggle("ck-active", mark.dataset.numbers.split(" ").includes(String(number)));
  }
}

/** Where a position is in the painted mirror, as a client rectangle. */
export function rectAt(mirror, at) {
  const range = document.createRange();
  let left = at;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (left <= node.length) {
      range.setStart(node, left);
      range.setEnd(node, Math.min(node.length, left + 1));
      return range.getBoundingClientRect();
    }
    left -= node.length;
  }
  return mirror.getBoundingClientRect();
}
