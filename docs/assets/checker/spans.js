// Keeps spans in step with a text while it changes. A span is [start, end) in UTF-16 units.

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ start: number, removed: number, inserted: number }} Edit at `start`, `removed` units became `inserted`
 * @typedef {import("../engine/protocol.js").Finding} Finding
 * @typedef {import("../engine/protocol.js").Level} Level
 */

/** @type {Level[]} */
const LEVELS = ["hint", "caution", "problem"];

const isHigh = (/** @type {number} */ unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (/** @type {number} */ unit) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Is `at` between the two halves of a surrogate pair?
 * @param {string} text
 * @param {number} at
 */
export function splitsPair(text, at) {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/**
 * The start of `text`, and whether anything was cut off.
 * @param {string} text
 * @param {number} max in code points
 */
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

/**
 * The one replacement that turns `before` into `after`. It never splits a surrogate pair.
 * @param {string} before
 * @param {string} after
 * @returns {Edit}
 */
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

/**
 * A span after an edit, or null if the edit changed the text in it.
 * @template {Span} S
 * @param {S} span
 * @param {Edit} edit
 * @returns {S | null}
 */
export function shiftSpan(span, edit) {
  const editEnd = edit.start + edit.removed;
  if (span.end <= edit.start) return span;
  if (span.start >= editEnd) {
    const by = edit.inserted - edit.removed;
    return { ...span, start: span.start + by, end: span.end + by };
  }
  return null;
}

/**
 * A finding after an edit, or null if the edit changed its words. Suggestions whose words have changed are dropped.
 * @param {Finding} finding
 * @param {Edit} edit
 * @returns {Finding | null}
 */
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
 * Flatten findings, which may overlap, into pieces for painting. The pieces are in order and cover 0..length without
 * gaps; each has the numbers of its findings and the most serious of their levels (null: no finding). A piece ends at
 * `limit`. Folded findings aren't painted.
 * @param {number} length
 * @param {Finding[]} findings
 * @param {number | null} limit where the text reaches the limit, if it does
 * @returns {(Span & { numbers: number[], level: Level | null })[]}
 */
export function pieces(length, findings, limit = null) {
  const cuts = new Set([0, length]);
  if (limit !== null) cuts.add(Math.min(limit, length));
  const shown = [];
  findings.forEach((finding, number) => {
    const start = Math.max(0, Math.min(finding.start, length));
    const end = Math.max(start, Math.min(finding.end, length));
    if (start === end || finding.folded) return;
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

/**
 * The number of the smallest finding around a selection, or -1. A caret at a span's edge counts, a folded finding doesn't.
 * @param {Finding[]} findings
 * @param {number} from
 * @param {number} to
 */
export function findingAt(findings, from, to) {
  let best = -1;
  let size = Infinity;
  findings.forEach((finding, number) => {
    if (finding.folded || finding.start > from || finding.end < to) return;
    if (finding.end - finding.start < size) {
      best = number;
      size = finding.end - finding.start;
    }
  });
  return best;
}

/**
 * The number of the next finding (`by` 1) or the previous one (-1), wrapping around; -1 if all are folded.
 * @param {Finding[]} findings
 * @param {number} current -1 for none
 * @param {1 | -1} by
 */
export function neighbour(findings, current, by) {
  const open = findings.flatMap((finding, number) => (finding.folded ? [] : [number]));
  if (open.length === 0) return -1;
  if (by > 0) return open.find((number) => number > current) ?? open[0];
  return open.filter((number) => number < current).at(-1) ?? open.at(-1);
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * "rtl" or "ltr", by the first letter. Chromium's own dir="auto" takes half a minute for a megabyte of text.
 * @param {string} text
 */
export function directionOf(text) {
  const letter = /\p{L}/u.exec(text);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]) ? "rtl" : "ltr";
}
