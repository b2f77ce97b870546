// All texts of the mailing page that aren't in the page itself or in the checks.
import { kindOf } from "../checker/messages.js";
import { formatCount, formatNumber } from "../shared/messages.js";

export const BOX = "Your messages";
export const PLACEHOLDER = "Hi Ana, …\n---\nHi Tom, …";
export const CHECK = "Check these messages";
export const NO_TEXT = "Paste your messages first, or open a file with them.";
export const SITUATION = "What are they?";
export const WORK_IT_OUT = "Work it out from each text";

/** @type {[string, string][]} */
export const SEPARATORS = [
  ["dashes", "a line of dashes (---)"],
  ["greetings", "a blank line before a greeting"],
  ["blanks", "two blank lines or more"],
  ["blank", "a blank line"],
  ["line", "a new line"],
  ["whole", "nothing, it's one message"],
];
export const BETWEEN = "What's between two messages?";
export const GUESS = "Work it out";

export const COLUMNS = "Read these columns";
export const NO_COLUMN = "(none)";

export const FOUND = "What we found";
export const TOGETHER = "All of them together";
export const NOTHING_TOGETHER = "Nothing here goes wrong across messages.";
export const EACH = "One by one";
export const NO_MESSAGES = "There's no such message.";
export const UNMATCHED = "No message matches.";
export const SHOW = "Show";
export const SHOW_TEXT = "Show the message";
export const HIDE = "Hide";
export const STOP = "Stop here";
export const GO_ON = "Go on";
export const SAVE = "Save the results as CSV";
export const FORGET = "Forget everything";
export const OTHER = "Check other messages";

/** @type {[string, string][]} */
export const SORTS = [
  ["worst", "most to look at first"],
  ["list", "as in your list"],
];

/**
 * How many messages there are, and to how many people. Pasted text doesn't say who they're to.
 * @param {{ format: string, counts: { messages: number, people: number } }} report
 */
export const formatSummary = ({ format, counts: { messages, people } }) =>
  `${formatCount(messages, "message")}${format === "text" ? "" : ` to ${formatCount(people, "person", "people")}`}.`;

/**
 * @param {number} count
 */
export const formatSkipped = (count) => `We couldn't read ${formatCount(count, "row")}, so we left ${count === 1 ? "it" : "them"} out.`;

/** @param {{ line: number, why: string }} row */
export const formatSkippedRow = ({ line, why }) => `Line ${formatNumber(line)}: ${why}.`;

/** @param {number} count */
export const formatShowThese = (count) => (count === 1 ? "Show this message" : `Show these ${formatNumber(count)} messages`);

/**
 * @param {number} done
 * @param {number} count
 */
export const formatDone = (done, count) =>
  done === count ? "We've also checked each one by itself." : `Checked ${formatNumber(done)} of ${formatNumber(count)} by themselves.`;

/** @type {Record<string, string>} */
const VERDICTS = { ready: "ready to send", revise: "to revise", "other-language": "in another language" };

/** @param {Record<string, number>} verdicts how many messages have each */
export const formatVerdicts = (verdicts) =>
  Object.entries(VERDICTS)
    .filter(([verdict]) => verdicts[verdict] > 0)
    .map(([verdict, words]) => `${formatNumber(verdicts[verdict])} ${words}`)
    .join(", ");

/**
 * The choices for filtering the list: value and label.
 * @param {{ title: string, count: number }[]} findings of all messages together
 * @returns {[string, string][]}
 */
export const showChoices = (findings) => [
  ["", "all messages"],
  ["found", "those with something across messages"],
  ...findings.map(({ title, count }, number) => /** @type {[string, string]} */ ([String(number), `${title} (${formatNumber(count)})`])),
  ["revise", "those to revise"],
  ["ready", "those that are ready to send"],
  ["other-language", "those in another language"],
];

/**
 * @param {string} slug of the situation
 * @param {string} verdict in words
 */
export const formatSingle = (slug, verdict) => `As ${kindOf(slug, slug)}: ${verdict}`;

/** @param {number} left how many findings aren't shown */
export const formatMore = (left) => `and ${formatNumber(left)} more`;
