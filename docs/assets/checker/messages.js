// Every sentence the checker says, in one place.

export const LEVEL_WORDS = { problem: "Problem", caution: "Caution", hint: "Hint" };

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

/** A whole number as English writes it. By hand: the browser's own formatter takes 30 ms to make, before the text box. */
const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const many = (n, one, more = `${one}s`) => `${number(n)} ${n === 1 ? one : more}`;

/** What the network was asked for since checker and page were complete; null before that. */
export function requestsWords(requests) {
  if (requests === null) return "Requests are counted from when the checker and its page are complete.";
  const { count, elsewhere } = requests;
  const made = `${many(count, "request")} since the page was complete`;
  if (count === 0) return `${made}.`;
  const where = elsewhere === 0 ? "to this site only, for its own files" : `${number(elsewhere)} to other sites`;
  return `${made}, ${where}. None holds your text.`;
}

/** "118 of 200 characters", and what follows from it. */
export function countWords({ count }, { state, left }, limit) {
  if (state === "none") return many(count, "character");
  const of = `${number(count)} of ${number(limit)} characters`;
  if (state === "over") return `${of}: ${number(-left)} too many`;
  if (state === "close") return `${of}. Close: emoji may count double`;
  return of;
}

/** The verdict of a report in words, with how many findings there are; never a score. */
export function verdictWords({ verdict, findings }) {
  if (verdict === "other-language") return OTHER_LANGUAGE;
  const hints = findings.filter((finding) => finding.level === "hint").length;
  const rest = findings.length - hints;
  if (verdict === "ready") {
    if (hints === 0) return "Ready to send.";
    return hints === 1 ? "Ready to send, with a hint." : `Ready to send, with ${hints} hints.`;
  }
  const things = `${many(rest, "thing")} to look at`;
  return hints === 0 ? `${things}.` : `${things}, and ${many(hints, "hint")}.`;
}

export const tooLongWords = (max) =>
  `Only the first ${number(max)} characters were checked. The rest is still in the box.`;

const STEPS = [null, "fetching Python", "starting Python", "reading the rules"];

/** "Loading the checker: fetching Python (64%), 1 of 3. You can type already." */
export function loadingWords({ step, part, again }) {
  const start = again ? "The checker stopped answering and is starting again" : "Loading the checker";
  const much = part ? ` (${Math.round(part * 100)}%)` : "";
  return `${start}: ${STEPS[step]}${much}, ${step} of 3. You can type already.`;
}

const FAILURES = {
  missing: "The checker could not be loaded: one of its files is missing.",
  network: "The checker could not be loaded: its files could not be reached.",
  blocked: "The checker cannot run in this browser or page, because WebAssembly is missing or blocked here.",
  silent: "The checker could not answer several times in a row, so it was switched off.",
  memory: "The checker could not be started: it found too little memory. Close something, then try again.",
  broken: "The checker could not be started: one of its files is damaged or does not fit this browser.",
};

/** One plain sentence for a failed engine. */
export function failureWords(kind) {
  return FAILURES[kind] ?? FAILURES.broken;
}

export const FAILURE_NEXT = "Your text is kept. Until the checker works, go through this list:";

export const trialWords = (count) => `${many(count, "more finding")} from ${count === 1 ? "a rule" : "rules"} on trial`;

export const failedRulesWords = (names) =>
  names.length === 1
    ? `One check failed to run (${names[0]}); all others did.`
    : `${names.length} checks failed to run (${names.join(", ")}); all others did.`;
