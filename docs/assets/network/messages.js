// Everything the network page says that isn't in the page itself or in the audits.
import { formatCount, formatElsewhere, formatFailure, formatNumber, formatStage } from "../shared/messages.js";

/** @import { FailureKind, Stage } from "../engine/protocol.js" */

/**
 * "23 November 2026" from "2026-11-23".
 * @param {string} iso
 */
export const formatDay = (iso) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** @param {Stage} stage */
export const formatLoading = (stage) => `Getting ready: ${formatStage(stage, "loading the lists")}.`;

const FAILURES = {
  network: "This didn't load, because we couldn't reach its files or your browser doesn't allow workers here.",
  memory: "This didn't start, because there isn't enough memory.",
  silent: "This stopped, probably because it ran out of memory. Nothing you opened is kept.",
};

/** @param {FailureKind} kind */
export const formatLoadFailure = (kind) =>
  `${formatFailure(kind, FAILURES, { subject: "This page", its: "its" })} ` +
  "You can run the same on the command line: python -m checkers network EXPORT.zip";

export const STAYS = "Your files stay on your computer";
export const BEFORE = "We read them in this page. We don't upload or store anything.";

/** @param {import("../engine/request-counter.js").Requests} requests those made since the files were opened */
export function formatRequests({ count, elsewhere }) {
  if (count === 0) return "0 requests since you opened your files. Nothing was sent.";
  const made = `${formatCount(count, "request")} since you opened your files`;
  if (elsewhere === 0) return `${made}, for parts of this page. None of them has your data in it.`;
  return `${made}, ${formatElsewhere(elsewhere)}.`;
}

export const DETAIL = "Details for a bug report (contains none of your data)";
export const FORGOTTEN = "We've forgotten everything. Your files were only ever in this page's memory.";
export const NOT_FILES = "That isn't a file. Drop the zip, or CSV files from it.";
export const NOBODY = "Nobody's on this list.";

/**
 * Whose data it is and how much.
 * @param {any} report
 * @param {boolean} sample whether it's about invented data
 */
export function formatSummary({ owner, today, totals, knows_messages }, sample) {
  const who = sample ? "Invented data" : owner.name || "Your data";
  const met = formatCount(totals.connections, "connection");
  const talk = knows_messages
    ? ` and ${formatCount(totals.messages, "message")} with ${formatCount(totals.one_to_one_people, "person", "people")}`
    : "";
  return `${who}, as of ${formatDay(today)}: ${met}${talk}.`;
}

/** @param {any} file about which rows of it we skipped */
export function formatSkipped({ name, rows, skipped, problems }) {
  const [first] = problems;
  return `${name}: we skipped ${formatNumber(skipped)} of ${formatCount(rows + skipped, "row")}.` +
    (first ? ` Line ${formatNumber(first.line)}: ${first.why}` : "");
}

/**
 * "a, b and c"
 * @param {string[]} names
 */
const joined = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/**
 * What other files would add.
 * @param {string[]} files
 * @param {string[]} titles of the lists
 */
export const formatAbsent = (files, titles) => `With ${joined(files)}, you'd also see: ${titles.join(", ")}.`;

/** @type {[string, string][]} */
export const SORTS = [
  ["rank", "most useful first"],
  ["name", "by name"],
  ["company", "by company"],
  ["newest", "newest first"],
  ["oldest", "oldest first"],
];
/** @type {[string, string][]} */
export const GROUPS = [
  ["company", "Company"],
  ["year", "Year you connected"],
  ["keyword", "Word in the job title"],
];
