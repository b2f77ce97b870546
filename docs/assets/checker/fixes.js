// Which suggestions can be put into the text, and what it looks like once they are.

import { CUT_THIS } from "./messages.js";

/** @import { Finding, Suggestion } from "../engine/protocol.js" */

/**
 * Can it be put into the text? Otherwise it's advice only.
 * @param {Suggestion} suggestion
 */
export const isFix = (suggestion) => suggestion.text !== null;

/**
 * What a suggestion is called, and the text that it'd put in, "" if there's none or the name says it already.
 * @param {Suggestion} suggestion
 */
export function wordsOf({ label, text }) {
  const name = label || CUT_THIS;
  const shown = (text ?? "").trim().replace(/^[.,;!?]\s+/, ""); // a full stop may end the sentence before
  return { name, text: name.includes(shown) ? "" : shown };
}

/**
 * The fixes that can be applied together without another look: of each finding the first that needs nothing filled in,
 * unless it overlaps one before it. In the order of the text.
 * @param {Finding[]} findings
 * @returns {Suggestion[]}
 */
export function fixesForAll(findings) {
  const first = findings
    .filter((finding) => !finding.folded)
    .map((finding) => finding.suggestions.find(({ kind, text }) => kind === "apply" && text !== null))
    .filter((suggestion) => suggestion !== undefined)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  /** @type {Suggestion[]} */
  const chosen = [];
  for (const suggestion of first) {
    const before = chosen.at(-1);
    const isApart = !before || suggestion.start > before.end || (suggestion.start === before.end && before.start < before.end);
    if (isApart) chosen.push(suggestion);
  }
  return chosen;
}

/**
 * `text` with all `fixes` applied, which are in its order and don't overlap.
 * @param {string} text
 * @param {Suggestion[]} fixes
 */
export function applyFixes(text, fixes) {
  let at = 0;
  let fixed = "";
  for (const fix of fixes) {
    fixed += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return fixed + text.slice(at);
}
