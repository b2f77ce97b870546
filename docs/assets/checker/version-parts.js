// Splits a draft and its suggested version into parts to show as before and after. No elements here.

/** @import { Version } from "../engine/protocol.js" */

/**
 * @typedef {{ text: string, kind: "kept" | "cut" }} BeforePart
 * @typedef {{ text: string, kind: "kept" | "changed" | "new" | "blank" }} AfterPart
 */

/**
 * The draft in parts, in order and without gaps: what the version keeps (changed or not) and what it cuts.
 * @param {string} draft
 * @param {Version} version
 * @returns {BeforePart[]}
 */
export function partsBefore(draft, { pieces }) {
  const kept = pieces
    .filter(({ kind, from_start, from_end }) => (kind === "kept" || kind === "changed") && from_end > from_start)
    .map(({ from_start, from_end }) => ({ start: from_start, end: from_end }))
    .sort((a, b) => a.start - b.start);
  /** @type {BeforePart[]} */
  const parts = [];
  let at = 0;
  const add = (/** @type {number} */ end, /** @type {BeforePart["kind"]} */ kind) => {
    const text = draft.slice(at, end);
    const before = parts.at(-1);
    // White space between two kept parts hasn't been cut.
    const shown = text.trim() === "" ? "kept" : kind;
    if (before?.kind === shown) before.text += text;
    else if (text !== "") parts.push({ text, kind: shown });
    at = Math.max(at, end);
  };
  for (const { start, end } of kept) {
    if (start > at) add(start, "cut");
    if (end > at) add(end, "kept");
  }
  if (at < draft.length) add(draft.length, "cut");
  return parts;
}

/**
 * The version in parts, in order and without gaps.
 * @param {Version} version
 * @returns {AfterPart[]}
 */
export function partsAfter({ text, pieces }) {
  /** @type {AfterPart[]} */
  const parts = [];
  let at = 0;
  for (const { start, end, kind } of pieces) {
    if (start > at) parts.push({ text: text.slice(at, start), kind: "kept" });
    if (end > Math.max(at, start)) parts.push({ text: text.slice(Math.max(at, start), end), kind });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: "kept" });
  return parts;
}

/**
 * What was cut and why, each reason once, with the words it's about.
 * @param {string} draft
 * @param {Version} version
 * @returns {{ words: string[], why: string }[]}
 */
export function cutsByReason(draft, { cut }) {
  /** @type {Map<string, string[]>} */
  const reasons = new Map();
  for (const { start, end, why } of cut) {
    const words = draft.slice(start, end).replace(/\s+/gu, " ").trim();
    if (words !== "" && why !== "") reasons.set(why, [...(reasons.get(why) ?? []), words]);
  }
  return [...reasons].map(([why, words]) => ({ words, why }));
}
