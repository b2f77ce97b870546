// Everything the network page says that isn't in the page itself or in the audits.
import { formatCount, formatFailure, formatStage } from "../shared/messages.js";

/** @import { FailureKind, Stage } from "../engine/protocol.js" */

/**
 * "23 November 2026" from "2026-11-23".
 * @param {string} iso
 */
export const formatDay = (iso) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** @param {Stage} stage */
export const formatLoading = (stage) => `Loading: ${formatStage(stage, "reading the audits")}.`;

const FAILURES = {
  network: "The audits could not be loaded: their files could not be reached, or this browser runs no worker here.",
  memory: "The audits could not be started: there is not enough memory here.",
  silent: "The audits stopped, most likely for want of memory. Everything read so far is forgotten.",
};

/** @param {FailureKind} kind */
export const formatLoadFailure = (kind) =>
  `${formatFailure(kind, FAILURES, { subject: "The audits", its: "their" })} ` +
  "The command line does the same: python -m checkers network EXPORT.zip";

export const STAYS = "Your files stay here";
export const BEFORE = "They are read in this page. Nothing is sent, and nothing is stored.";

/** @param {number} count how many requests have been made since the files were opened */
export const formatRequests = (count) =>
  count === 0
    ? "0 requests since you opened your files. Nothing was sent."
    : `${formatCount(count, "request")} since you opened your files, for parts of this page. None holds your data.`;

export const DETAIL = "What to put into a report: nothing of your files is in it";
export const FORGOTTEN = "Everything is forgotten. The archive was only ever in this page's memory.";
export const NOT_FILES = "That is not a file. Drop the zip, or CSV files from it.";
/** @type {[string, string][]} */
export const SORTS = [
  ["rank", "as ranked"],
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
