// Everything the checker says.
import { formatCount, formatFailure, formatNumber, formatStage } from "../shared/messages.js";

/** @import { FailureKind, Level, Report, Stage } from "../engine/protocol.js" */
/** @import { Counted, Standing } from "./count.js" */

/** @type {Record<Level, string>} */
export const LEVEL_NAMES = { problem: "Problem", caution: "Caution", hint: "Hint" };

export const PRIVACY = "Your text stays here";
export const PRIVACY_MORE =
  "The checks run in your browser, and nothing you type is sent. You can cut the network and go on.";
export const KEEP = "Keep my text on this device";
export const KEEP_MORE = "Until you untick this. Otherwise it is forgotten when you reload or close the page.";
export const KEPT = "Your text is kept on this device.";
export const FORGOTTEN = "No text is kept on this device any more.";
export const NOT_KEPT = "This browser does not let the page keep your text, or has no room for it.";
export const GOOD_ONES = "What a good draft does";
export const EMPTY = "Write or paste your text. It is checked as you type.";
export const EMPTY_READY = "The checker is ready. Write or paste your text.";
export const WAITING = "Your text is checked as soon as the checker has loaded.";
export const CHECKING = "Checking…";
export const OTHER_LANGUAGE =
  "This looks like another language. The checks are written for English, so nothing is marked.";
export const BINARY =
  "This looks like the contents of a file, not a message, so it was not checked. It is still in the box.";
export const FILE_DROPPED = "Drop text here, not a file. Nothing in the box has changed.";
export const COPIED = "Copied.";
export const NOT_COPIED = "Could not copy. The text is selected: copy it with your keyboard or menu.";
export const PUT_BACK = "Your text is back.";
export const EXAMPLE_IN = "The example is in the box.";
export const FAILURE_NEXT = "Your text is kept. Until the checker works, go through this list:";

/** @param {import("../engine/request-counter.js").Requests | null} requests null before counting begins */
export function formatRequests(requests) {
  if (requests === null) return "Requests are counted from when the checker and its page are complete.";
  const { count, elsewhere } = requests;
  const made = `${formatCount(count, "request")} since the page was complete`;
  if (count === 0) return `${made}.`;
  const where = elsewhere === 0 ? "to this site only, for its own files" : `${formatNumber(elsewhere)} to other sites`;
  return `${made}, ${where}. None holds your text.`;
}

/**
 * "118 of 200 characters", and what follows from it.
 * @param {Counted} counted
 * @param {Standing} standing
 * @param {number | null} limit
 */
export function formatLength({ count }, { state, left }, limit) {
  if (state === "none") return formatCount(count, "character");
  const of = `${formatNumber(count)} of ${formatNumber(limit)} characters`;
  if (state === "over") return `${of}: ${formatNumber(-left)} too many`;
  if (state === "close") return `${of}. Close: emoji may count double`;
  return of;
}

/**
 * A report's verdict and how many findings there are; never a score.
 * @param {Report} report
 */
export function formatVerdict({ verdict, findings }) {
  if (verdict === "other-language") return OTHER_LANGUAGE;
  const hints = findings.filter((finding) => finding.level === "hint").length;
  const rest = findings.length - hints;
  if (verdict === "ready") {
    if (hints === 0) return "Ready to send.";
    return hints === 1 ? "Ready to send, with a hint." : `Ready to send, with ${hints} hints.`;
  }
  const things = `${formatCount(rest, "thing")} to look at`;
  return hints === 0 ? `${things}.` : `${things}, and ${formatCount(hints, "hint")}.`;
}

/** @param {number} max how many characters were checked */
export const formatCutOff = (max) =>
  `Only the first ${formatNumber(max)} characters were checked. The rest is still in the box.`;

/**
 * "Loading the checker: fetching Python (64%), 1 of 3. You can type already."
 * @param {Stage & { again?: boolean }} stage
 */
export function formatLoading(stage) {
  const start = stage.again ? "The checker stopped answering and is starting again" : "Loading the checker";
  return `${start}: ${formatStage(stage, "reading the rules")}. You can type already.`;
}

const FAILURES = {
  network: "The checker could not be loaded: its files could not be reached.",
  silent: "The checker could not answer several times in a row, so it was switched off.",
  memory: "The checker could not be started: it found too little memory. Close something, then try again.",
};

/** @param {FailureKind} kind */
export const formatLoadFailure = (kind) => formatFailure(kind, FAILURES, { subject: "The checker", its: "its" });

/** @param {number} count */
export const formatTrial = (count) =>
  `${formatCount(count, "more finding")} from ${count === 1 ? "a rule" : "rules"} on trial`;

/** @param {string[]} names */
export const formatFailedChecks = (names) =>
  names.length === 1
    ? `One check failed to run (${names[0]}); all others did.`
    : `${names.length} checks failed to run (${names.join(", ")}); all others did.`;

/** @param {string} name whose message it'll be */
export const formatGreeting = (name) => `Hi ${name},\n\n`;
