// Tells screen readers where the findings are: highlights of the type "grammar-error" on the text area's own text, in
// browsers that can do that. The visible marks lie behind the text area, where no screen reader goes; without highlights
// there's only the list of findings.

const NAME = "cordial-finding";

/** @type {WeakMap<HTMLTextAreaElement, any[]>} */
const rangesOf = new WeakMap();

function pageHighlight() {
  let highlight = CSS.highlights.get(NAME);
  if (highlight === undefined) {
    highlight = new Highlight();
    highlight.type = "grammar-error";
    CSS.highlights.set(NAME, highlight);
  }
  return highlight;
}

/**
 * Highlight `findings`, and nothing else, in the text of `area`.
 * @param {HTMLTextAreaElement} area
 * @param {import("../engine/protocol.js").Finding[]} findings
 */
export function highlightForAT(area, findings) {
  const createRange = /** @type {any} */ (area).createValueRange;
  if (typeof createRange !== "function" || typeof Highlight !== "function") return;
  const before = rangesOf.get(area) ?? [];
  const spans = findings.filter(({ start, end, folded }) => !folded && end > start && end <= area.value.length);
  const isAt = (range, span) => range.startOffset === span.start && range.endOffset === span.end;
  if (before.length === spans.length && before.every((range, at) => isAt(range, spans[at]))) return;
  try {
    const highlight = pageHighlight();
    for (const range of before) {
      highlight.delete(range);
      range.disconnect?.();
    }
    const ranges = spans.map(({ start, end }) => createRange.call(area, start, end));
    rangesOf.set(area, ranges);
    for (const range of ranges) highlight.add(range);
  } catch {
    rangesOf.delete(area); // Experimental API; everything works without it.
  }
}
