// Every sentence of the network page that is not in the page itself or in the audits.

const number = (n) => n.toLocaleString("en");
export const many = (n, one, more = `${one}s`) => `${number(n)} ${n === 1 ? one : more}`;
export { number };

/** "23 November 2026" from "2026-11-23". */
export const dayWords = (iso) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const STEPS = [null, "fetching Python", "starting Python", "reading the audits"];

export function loadingWords({ step, part }) {
  return `Loading: ${STEPS[step]}${part ? ` (${Math.round(part * 100)}%)` : ""}, ${step} of 3.`;
}

const FAILURES = {
  missing: "The audits could not be loaded: one of their files is missing.",
  network: "The audits could not be loaded: their files could not be reached, or this browser runs no worker here.",
  blocked: "The audits cannot run in this browser or page, because WebAssembly is missing or blocked here.",
  memory: "The audits could not be started: there is not enough memory here.",
  broken: "The audits could not be started: one of their files is damaged or does not fit this browser.",
  died: "The audits stopped, most likely for want of memory. Everything read so far is forgotten.",
};
export const failureWords = (kind) =>
  `${FAILURES[kind] ?? FAILURES.broken} The command line does the same: python -m checkers network EXPORT.zip`;

export const STAYS = "Your files stay here";
export const BEFORE = "They are read in this page. Nothing is sent, and nothing is stored.";
export const nothingSent = (requests) =>
  requests === 0
    ? "0 requests since you opened your files. Nothing was sent."
    : `${many(requests, "request")} since you opened your files, for parts of this page. None holds your data.`;

export const DETAIL = "What to put into a report: nothing of your files is in it";
export const FORGOTTEN = "Everything is forgotten. The archive was only ever in this page's memory.";
export const NOT_FILES = "That is not a file. Drop the zip, or CSV files from it.";
export const SORTS = [
  ["rank", "as ranked"],
  ["name", "by name"],
  ["company", "by company"],
  ["newest", "newest first"],
  ["oldest", "oldest first"],
];
export const GROUPS = [
  ["company", "Company"],
  ["year", "Year you connected"],
  ["keyword", "Word in the job title"],
];
