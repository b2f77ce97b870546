// All texts of the network page that aren't in the page itself or in the audits.
import { formatCount, formatNumber } from "../shared/messages.js";

/**
 * "23 November 2026" from "2026-11-23".
 * @param {string} iso
 */
export const formatDay = (iso) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const NOBODY = "Nobody's on this list.";

/**
 * Whose data it is, and how much there is.
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
