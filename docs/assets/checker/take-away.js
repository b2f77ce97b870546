// What a reader can copy to use elsewhere: the findings as text, and a prompt for an AI assistant. Both are made in the
// page.
import { quote } from "./finding-list.js";
import { wordsOf } from "./fixes.js";
import { formatLevel, formatVerdict, kindOf } from "./messages.js";

/** @import { Finding } from "../engine/protocol.js" */

/**
 * @typedef {object} Checked a draft and what was found in it
 * @property {string} text
 * @property {Finding[]} findings
 * @property {string} kind what it is, in the middle of a sentence: "a follow-up"
 * @property {string} verdict
 * @property {number | null} limit in characters
 */

/**
 * The draft and its findings; null if nothing was found, or the draft is still being checked.
 * @param {import("./draft-state.js").DraftState} state
 * @param {import("./situation-form.js").SituationForm} form
 * @returns {Checked | null}
 */
export function checkedDraft({ text, report, open }, form) {
  if (report === null || open.length === 0) return null;
  const { slug, title } = form.checkedAs;
  const verdict = formatVerdict(report.verdict, open);
  return { text, findings: open, kind: kindOf(slug, title), verdict, limit: report.length.limit };
}

/**
 * A finding as lines of text.
 * @param {Finding} finding
 * @param {number} number
 * @param {string} text the draft
 */
function linesOf(finding, number, text) {
  const words = quote(text, finding);
  const said = `${number}. ${formatLevel(finding.level)} ${finding.message}`;
  const suggestions = finding.suggestions.map((suggestion) => {
    const { name, text: shown } = wordsOf(suggestion);
    return shown === "" ? name : `${name}: “${shown}”`;
  });
  return [
    words === "" ? said : `${said} (“${words}”)`,
    ...(finding.why ? [`   Why: ${finding.why}`] : []),
    ...suggestions.map((suggestion) => `   - ${suggestion}`),
  ];
}

/** @param {Checked} checked */
const listOf = ({ text, findings }) => findings.flatMap((finding, at) => linesOf(finding, at + 1, text)).join("\n");

/**
 * The findings as text.
 * @param {Checked} checked
 * @param {string | null} link to the checker
 */
export function findingsAsText(checked, link) {
  const from = link === null ? "" : `\n\nFrom Cordial, an unofficial guide to LinkedIn etiquette: ${link}`;
  return `Checked as ${checked.kind}. ${checked.verdict}\n\n${listOf(checked)}${from}\n`;
}

/**
 * A line of dashes to put around a text, longer than any run of dashes in it.
 * @param {string} text
 */
function fenceFor(text) {
  const longest = Math.max(9, ...[...text.matchAll(/-+/g)].map(([run]) => run.length));
  return "-".repeat(longest + 1);
}

/**
 * The draft and its findings as a prompt for an AI assistant.
 * @param {Checked} checked
 */
export function requestForAssistant(checked) {
  const { text, kind, limit } = checked;
  const fence = fenceFor(text);
  return [
    `Please help me improve what I'm writing on LinkedIn. It's ${kind}.` +
      (limit === null ? "" : ` It can have ${limit} characters at most.`),
    `My draft, between the lines:\n${fence}\n${text.trim()}\n${fence}`,
    `What a checker of LinkedIn etiquette found in it:\n${listOf(checked)}`,
    "Rewrite the draft so that this is fixed. Keep my own words wherever nothing's wrong with them. Don't make anything up: " +
      "if something's missing, leave a blank that says what belongs there, such as [where we met]. " +
      "Answer with the message only.\n",
  ].join("\n\n");
}
