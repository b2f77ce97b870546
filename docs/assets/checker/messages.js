// All texts of the checker.
import { formatCount, formatElsewhere, formatFailure, formatNumber, formatStage } from "../shared/messages.js";

/** @import { FailureKind, Finding, Level, Report, Stage } from "../engine/protocol.js" */
/** @import { Counted, Standing } from "./count.js" */

/** @type {Record<Level, string>} */
const LEVELS = { problem: "Problem", caution: "Caution", hint: "Hint" };

/** @param {Level} level */
export const levelName = (level) => LEVELS[level];
/** @param {Level} level */
export const formatLevel = (level) => `${levelName(level)}:`;
export const SPOKEN_QUOTE = " In your text: ";

/**
 * What to call a draft in the middle of a sentence, by situation.
 * @type {Record<string, string>}
 */
const KINDS = {
  "invite-stranger": "an invitation to someone you don't know",
  "invite-acquaintance": "an invitation to someone you know slightly",
  "invite-coworker": "an invitation to someone at work",
  "invite-recruiter": "an invitation to a recruiter",
  "follow-up": "a follow-up",
  decline: "a decline",
  "first-message": "a first message to a new connection",
  ask: "a request",
  comment: "a comment",
  congratulate: "a congratulation",
  "check-in": "a check-in",
  disconnect: "a last message",
  reply: "a reply",
  thank: "a thank-you",
};

export const TEXT_LABEL = "Your text";
export const PLACEHOLDER = "Write or paste your message";
export const DEMO = "An example.";
export const DEMO_HELP = "Tap the box to write or paste your own.";
/** @param {string} text */
export const formatDemo = (text) => ` It says: “${text}”`;
export const COPY = "Copy text";
export const EXAMPLE = "Try an example";
export const PUT_BACK_BUTTON = "Put my text back";
export const RETRY = "Try again";
export const RELOAD = "Reload (your text stays)";
export const NOT_CARRIED = "This browser won't let us keep your text while the page reloads. Copy it, then reload the page.";
export const FOUND = "What we found";
export const NEXT = "Next finding";
export const PREVIOUS = "Previous finding";
export const PRIVACY = "Your text stays here";
export const PRIVACY_MORE = "We check it in your browser and send it nowhere. It works without a network, too.";
export const KEEP = "Keep my text on this device";
export const KEEP_MORE =
  "We'll keep it here until you untick this. If you don't tick it, it's gone when you close the tab.";
export const SPELLING = "Let my browser check my spelling";
export const SPELLING_MORE =
  "Chrome's “enhanced spell check” and Edge's “Microsoft Editor” send what you type to Google or Microsoft. " +
  "Your browser's settings say if they're on. If you untick this, they're off on this site.";
export const KEPT = "We're keeping your text on this device.";
export const FORGOTTEN = "We don't keep your text any more. It's in the box until you close this tab.";
export const NOT_KEPT = "This browser won't let us keep your text, or it has no room for it.";
export const GOOD_ONES = "What a good draft does";
export const EMPTY = "Write or paste your text. We check it as you type.";
export const EMPTY_READY = "The checker's ready. Write or paste your text.";
export const LOADING = "Loading the checker";
export const WAITING = "We'll check your text as soon as the checker has loaded.";
export const CHECKING = "Checking…";
export const OTHER_LANGUAGE = "This looks like another language. We only check English, so we haven't marked anything.";
export const BINARY =
  "This looks like the contents of a file, not a message, so we haven't checked it. It's still in the box.";
export const FILE_DROPPED = "Drop text here, not a file. Nothing in the box has changed.";
export const COPIED = "Copied.";
export const NOT_COPIED = "We couldn't copy it. The text is selected, so copy it with your keyboard or menu.";
export const PUT_BACK = "Your text is back.";
export const TEXT_IN = "The text you shared is in the box.";
export const EXAMPLE_IN = "The example is in the box.";
export const TEMPLATE_IN = "The message is in the box. Fill in its blanks.";
export const FAILURE_NEXT = "Your text is still in the box. Until the checker works, go through this list:";
export const TRIAL_HELP = "These rules are new. They may be wrong, and they don't change the verdict.";
export const FOLD = "Not helpful";
export const UNFOLD = "Show again";
export const FOLDED = "We won't count this one in this draft.";
export const CUT_THIS = "Cut this";
export const UNDO = "Undo";
export const UNDONE = "Your text is as it was.";

export const CHECK_TOGETHER = "Check them together";
export const NOT_TAKEN = "This browser won't let us take them along. Copy them, and paste them into “Check a mailing”.";
/** @param {number} count */
export const formatSeveral = (count) => `This looks like ${count} messages.`;

export const MORE = "More";
export const MORE_LABEL = "Copy or share";
export const COPY_FINDINGS = "Copy the findings as text";
export const COPY_REQUEST = "Copy as a request to your AI assistant";
export const COPY_LINK = "Copy a link to this checker";
export const SHARE = "Share the text…";
export const FINDINGS_COPIED = "We've copied the findings.";
export const REQUEST_COPIED = "We've copied a request with your draft and the findings. Paste it into your AI assistant.";
export const LINK_COPIED = "We've copied the link. It doesn't have your text in it.";
export const SELECTED = "We couldn't copy it. It's selected below, so copy it with your keyboard or menu.";
export const SELECTED_LABEL = "To copy";
export const NOT_SHARED = "Your browser won't let us open its share sheet here. Copy the text instead.";

export const SUGGEST = "Suggest a version";
export const VERSION = "A suggested version";
export const VERSION_HELP =
  "We only use what your draft says. Check that it's true and sounds like you, and fill in the blanks.";
export const BEFORE = "Your draft";
export const AFTER = "Our suggestion";
export const CUT = "What we'd cut, and why";
export const USE_VERSION = "Use this version";
export const CLOSE_VERSION = "Keep mine";
export const VERSION_IN = "The suggested version is in the box.";
export const NO_VERSION = "We don't have a better version. Go by the findings.";
export const NO_VERSION_NOW = "We couldn't work out a version. Go by the findings.";
export const SPOKEN_CUT = "Cut: ";
export const SPOKEN_NEW = "New: ";
export const SPOKEN_CHANGED = "Changed: ";

/** @param {string[]} words the words that were cut for the same reason */
export const formatCutWords = (words) => words.join(" … ");

/**
 * Make a sentence of a reason, which can be a few words or a sentence already.
 * @param {string} why
 */
export const formatReason = (why) => why[0].toUpperCase() + why.slice(1) + (/[.?!]$/u.test(why) ? "" : ".");

/** @param {number} count */
export const formatApplyAll = (count) => `Apply all ${count} fixes`;

/** @param {number} count */
export const formatApplied = (count) => `We've applied ${formatCount(count, "fix", "fixes")}.`;

/** @param {number} left how many blanks there are */
export const formatNextBlank = (left) => (left === 1 ? "Go to the blank" : `Next of ${left} blanks`);

/**
 * @param {string} name what belongs there, or ""
 * @param {number} number of the blank
 * @param {number} all
 */
export function formatBlank(name, number, all) {
  const what = `Blank ${number} of ${all}${name === "" ? "" : `: ${name}`}.`;
  return number < all ? `${what} Type to replace it, and press Tab for the next.` : `${what} Type to replace it.`;
}

/**
 * Answers in a few words, by question.
 * @type {Record<string, Record<string, string>>}
 */
const ASSUMED = {
  account: { free: "free account", premium: "Premium account" },
  relation: { peer: "to a colleague at your level", manager: "to someone senior to you", report: "to someone you manage" },
  state: { connected: "you're connected", pending: "invitation not accepted yet", inmail: "after an InMail" },
  count: { 0: "first follow-up", 1: "second follow-up", 2: "third follow-up or later" },
};

/**
 * What a check assumes, in one line: "Free account, 200 characters".
 * @param {import("./situation-form.js").Field[]} fields the situation's questions
 * @param {Record<string, string>} context the answers that were given
 * @param {number | null} limit in characters
 */
export function formatAssumed(fields, context, limit) {
  const parts = [];
  for (const { name, kind, choices } of fields) {
    const answer = context[name];
    if (answer === undefined) continue;
    if (kind === "number") parts.push(`${formatCount(Number(answer), "day")} since you wrote`);
    else if (kind === "text") parts.push("with what you know about them");
    else parts.push(ASSUMED[name]?.[answer] ?? choices.find(([choice]) => choice === answer)?.[1] ?? answer);
    if (name === "account" && limit !== null) parts.push(formatCount(limit, "character"));
  }
  if (limit !== null && context.account === undefined) parts.push(`up to ${formatCount(limit, "character")}`);
  const line = parts.join(", ");
  return line === "" ? "More about your message" : line[0].toUpperCase() + line.slice(1);
}
export const SPOKEN_SETTINGS = "What we assume: ";

/**
 * What to call a draft for a situation in the middle of a sentence.
 * @param {string} slug
 * @param {string} title the situation's title, used if there's no name for it here
 */
export const kindOf = (slug, title) => KINDS[slug] ?? `“${title}”`;

/**
 * @param {string} slug
 * @param {string} title
 */
export const formatCheckedAs = (slug, title) => `Checked as: ${kindOf(slug, title)}.`;
export const CHANGE = "Change";

/**
 * @param {string} slug
 * @param {string} title
 */
export const formatReadsAs = (slug, title) => `This reads like ${kindOf(slug, title)}.`;
export const CHECK_AS_THAT = "Check it as one?";

/** @param {import("../engine/request-counter.js").Requests | null} requests null before counting begins */
export function formatRequests(requests) {
  if (requests === null) return "We count every network request from the moment the checker is ready.";
  const { count, elsewhere } = requests;
  const made = `${formatCount(count, "request")} since the page was complete`;
  if (count === 0) return `${made}.`;
  if (elsewhere === 0) return `${made}, to this site only, for its own files. None holds your text.`;
  return `${made}, ${formatElsewhere(elsewhere)}.`;
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
 * @param {Report["verdict"]} verdict
 * @param {Finding[]} findings without those that the reader has put aside
 */
export function formatVerdict(verdict, findings) {
  if (verdict === "other-language") return OTHER_LANGUAGE;
  const hints = findings.filter((finding) => finding.level === "hint").length;
  const rest = findings.length - hints;
  if (verdict === "ready") {
    if (hints === 0) return "Ready to send.";
    return hints === 1 ? "Ready to send, with a hint." : `Ready to send, with ${hints} hints.`;
  }
  if (rest === 0) return hints === 0 ? "Nothing else to look at." : `Nothing else but ${formatCount(hints, "hint")}.`;
  const things = `${formatCount(rest, "thing")} to look at`;
  return hints === 0 ? `${things}.` : `${things}, and ${formatCount(hints, "hint")}.`;
}

/** @param {number} max how many characters were checked */
export const formatCutOff = (max) =>
  `We only checked the first ${formatNumber(max)} characters. The rest is still in the box.`;

/**
 * "Loading the checker: fetching Python (64%), 1 of 3. You can type already."
 * @param {Stage & { again?: boolean }} stage
 */
export function formatLoading(stage) {
  const start = stage.again ? "The checker stopped answering and is starting again" : "Loading the checker";
  return `${start}: ${formatStage(stage, "reading the rules")}. You can type already.`;
}

const FAILURES = {
  network: "The checker couldn't load, because we couldn't reach its files.",
  silent: "The checker couldn't answer several times in a row, so we've stopped it.",
  memory: "The checker couldn't start, because there's too little memory. Close something, then try again.",
};

/** @param {FailureKind} kind */
export const formatLoadFailure = (kind) => formatFailure(kind, FAILURES, { subject: "The checker", its: "its" });

/** @param {number} count */
export const formatTrial = (count) =>
  `${formatCount(count, "more finding")} from ${count === 1 ? "a rule" : "rules"} on trial`;

/** @param {string[]} names */
export const formatFailedChecks = (names) =>
  names.length === 1
    ? `One check failed (${names[0]}). The others ran.`
    : `${names.length} checks failed (${names.join(", ")}). The others ran.`;

/** @param {string} name whose message it'll be */
export const formatGreeting = (name) => `Hi ${name},\n\n`;
