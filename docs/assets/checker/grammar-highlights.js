// Findings as highlights of the type "grammar-error" on the text area's own text, where browsers know ranges in it:
// the marks that are seen lie behind the text area, where no screen reader goes. Elsewhere the list must do.

const NAME = "cordial-finding";
const ranges = new WeakMap(); // text area -> its ranges

function highlight() {
  let one = CSS.highlights.get(NAME);
  if (one === undefined) {
    one = new Highlight();
    one.type = "grammar-error";
    CSS.highlights.set(NAME, one);
  }
  return one;
}

/** Let `findings`, and nothing else, be heard as marked in the text of `area`. */
export function hearMarks(area, findings) {
  if (typeof area.createValueRange !== "function" || typeof Highlight !== "function") return;
  const before = ranges.get(area) ?? [];
  const spans = findings.filter(({ start, end }) => end > start && end <= area.value.length);
  const as = ({ startOffset, endOffset }, { start, end }) => startOffset === start && endOffset === end;
  if (before.length === spans.length && before.every((range, at) => as(range, spans[at]))) return;
  try {
    const all = highlight();
    for (const range of before) {
      all.delete(range);
      range.disconnect?.();
    }
    const made = spans.map(({ start, end }) => area.createValueRange(start, end));
    ranges.set(area, made);
    for (const range of made) all.add(range);
  } catch {
    ranges.delete(area); // A young interface: without it the checker is as good as it was before.
  }
}
