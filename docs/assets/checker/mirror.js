// A copy of the text behind the transparent text area, with the findings marked. Text in a text area can't be marked.
import { pieces } from "./spans.js";

// Gives an empty last line its height; without it the marks don't scroll as far as the text.
const TAIL = "\u200b";

/**
 * Paint `text` and its findings into `mirror`. A mark's `dataset.numbers` says which findings it belongs to, such as "0 2".
 * @param {HTMLElement} mirror
 * @param {string} text
 * @param {import("../engine/protocol.js").Finding[]} findings
 * @param {number | null} limit where the text reaches LinkedIn's limit, if it does: the rest is painted as over the
 *   limit
 */
export function paintMirror(mirror, text, findings, limit = null) {
  /** @type {Node[]} */
  const nodes = [];
  for (const piece of pieces(text.length, findings, limit)) {
    const words = text.slice(piece.start, piece.end);
    const isPast = limit !== null && piece.start >= limit;
    if (piece.level === null && !isPast) {
      nodes.push(document.createTextNode(words));
      continue;
    }
    const mark = document.createElement(piece.level === null ? "span" : "mark");
    if (piece.level !== null) {
      mark.className = `ck-mark ck-${piece.level}`;
      mark.dataset.numbers = piece.numbers.join(" ");
    }
    mark.classList.toggle("ck-past", isPast);
    mark.classList.toggle("ck-limit", piece.start === limit);
    mark.textContent = words;
    nodes.push(mark);
  }
  nodes.push(document.createTextNode(TAIL));
  mirror.replaceChildren(...nodes);
}

/**
 * Highlight the marks of the finding that the caret is in.
 * @param {HTMLElement} mirror
 * @param {number} number -1 for none
 */
export function markActive(mirror, number) {
  for (const mark of mirror.querySelectorAll("mark")) {
    mark.classList.toggle("ck-active", mark.dataset.numbers.split(" ").includes(String(number)));
  }
}

/**
 * Where a position of the text is in the window.
 * @param {HTMLElement} mirror
 * @param {number} at in UTF-16 units
 */
export function rectAt(mirror, at) {
  const range = document.createRange();
  let left = at;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  for (let node = /** @type {Text} */ (walker.nextNode()); node; node = /** @type {Text} */ (walker.nextNode())) {
    if (left <= node.length) {
      range.setStart(node, left);
      range.setEnd(node, Math.min(node.length, left + 1));
      return range.getBoundingClientRect();
    }
    left -= node.length;
  }
  return mirror.getBoundingClientRect();
}
