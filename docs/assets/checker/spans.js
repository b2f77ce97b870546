// Spans are [start, end) in UTF-16 units of one text. These functions keep them true while the text changes.

const LEVELS = ["hint", "caution", "problem"];

const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/** True if `at` falls between the two halves of a surrogate pair. */
export function splitsPair(text, at) {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** The start of `text`, at most `max` code points long, and whether anything was left off. */
export function headOf(text, max) {
  if (text.length <= max) return { head: text, cut: false };
  let units = 0;
  let points = 0;
  while (units < text.length && points < max) {
    units += isHigh(text.charCodeAt(units)) && isLow(text.charCodeAt(units + 1)) ? 2 : 1;
    points += 1;
  }
  return { head: text.slice(0, units), cut: units < text.length };
}

/** The one replacement that turns `before` into `after`: `removed` units at `start` became `inserted`. */
export function editBetween(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  if (splitsPair(before, before.length - same) || splitsPair(after, after.length - same)) same -= 1;
  return { start, removed: before.length - same - start, inserted: after.length - same - start };
}

/** `span` after `edit`, or null if the edit touched what it covers. */
export function shiftSpan(span, edit) {
  const gone = edit.start + edit.removed;
  if (span.end <= edit.start) return span;
  if (span.start >= gone) {
    const by = edit.inserted - edit.removed;
    return { ...span, start: span.start + by, end: span.end + by };
  }
  return null;
}

/** A finding after `edit`: null if its text was touched; suggestions whose text was touched fall away. */
export function shiftFinding(finding, edit) {
  const moved = shiftSpan(finding, edit);
  if (moved === null) return null;
  const suggestions = [];
  for (const suggestion of finding.suggestions) {
    const kept = suggestion.text === null ? suggestion : shiftSpan(suggestion, edit);
    if (kept !== null) suggestions.push(kept);
  }
  return { ...moved, suggestions };
}

/**
 * Spans that may overlap, flattened for painting: pieces in order that cover 0..length without gaps,
 * each with the numbers of the findings over it and the strongest of their levels (null: none).
 */
export function pieces(length, findings) {
  const cuts = new Set([0, length]);
  const shown = [];
  findings.forEach((finding, number) => {
    const start = Math.max(0, Math.min(finding.start, length));
    const end = Math.max(start, Math.min(finding.end, length));
    if (start === end) return;
    cuts.add(start).add(end);
    shown.push({ start, end, number, level: finding.level });
  });
  const edges = [...cuts].sort((a, b) => a - b);
  const result = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const start = edges[i];
    const end = edges[i + 1];
    const over = shown.filter((span) => span.start <= start && span.end >= end);
    const strongest = Math.max(-1, ...over.map((span) => LEVELS.indexOf(span.level)));
    result.push({
      start,
      end,
      numbers: over.map((span) => span.number),
      level: strongest < 0 ? null : LEVELS[strongest],
    });
  }
  return result;
}

/** The number of the smallest finding that holds the selection, or -1. A caret at a span's edge counts. */
export function findingAt(findings, from, to) {
  let best = -1;
  let size = Infinity;
  findings.forEach((finding, number) => {
    if (finding.start > from || finding.end < to) return;
    if (finding.end - finding.start < size) {
      best = number;
      size = finding.end - finding.start;
    }
  });
  return best;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** "rtl" or "ltr", by the first letter. For `dir`: its own "auto" takes Chromium half a minute for a megabyte. */
export function directionOf(text) {
  const letter = /\p{L}/u.exec(text);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]) ? "rtl" : "ltr";
}
