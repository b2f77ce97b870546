// Decides which suggestions can be applied, and applies them to a text.

import { CUT_THIS } from "./messages.js";

/** @import { Finding, Suggestion } from "../engine/protocol.js" */

/**
 * Can it be applied to the text? Otherwise it's advice only.
 * @param {Suggestion} suggestion
 */
export const isFix = (suggestion) => suggestion.text !== null;

/**
 * A suggestion's label, and the text it'd insert, or "" if it inserts none or the label already says it.
 * @param {Suggestion} suggestion
 */
export function wordsOf({ label, text }) {
  const name = label || CUT_THIS;
  const shown = (text ?? "").trim().replace(/^[.,;!?]\s+/, ""); // a full stop may end the sentence before
  return { name, text: name.includes(shown) ? "" : shown };
}

/**
 * The fixes that are safe to apply together: each finding's first fix without a blank, unless it overlaps an earlier
 * fix. In the order of the text.
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
 * `text` with all `fixes` applied. They must be in the text's order and not overlap.
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
