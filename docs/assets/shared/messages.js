// Texts for both the checker and the pages that read files.

/** @import { FailureKind, Stage } from "../engine/protocol.js" */

/**
 * A whole number with commas. The browser's own formatter takes 30 ms to set up, and would delay the text box.
 * @param {number} count
 */
export const formatNumber = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * "1 request", "1,200 requests"
 * @param {number} count
 * @param {string} singular
 * @param {string} plural
 */
export const formatCount = (count, singular, plural = `${singular}s`) =>
  `${formatNumber(count)} ${count === 1 ? singular : plural}`;

/**
 * How many requests went to other sites: "1 to another site". There shouldn't be any; if there are, we don't know what
 * they contained.
 * @param {number} count
 */
export const formatElsewhere = (count) => `${formatNumber(count)} to ${count === 1 ? "another site" : "other sites"}`;

/**
 * "fetching Python (64%), 1 of 3"
 * @param {Stage} stage
 * @param {string} last what step 3 does
 */
export function formatStage({ step, part }, last) {
  const percent = part ? ` (${Math.round(part * 100)}%)` : "";
  return `${["fetching Python", "starting Python", last][step - 1]}${percent}, ${step} of 3`;
}

/**
 * Why something didn't start, in a sentence.
 * @param {FailureKind} kind
 * @param {Partial<Record<FailureKind, string>>} own sentences to use instead of the usual ones
 * @param {{ subject: string, its: string }} names "The checker", "its"
 */
export function formatFailure(kind, own, { subject, its }) {
  /** @type {Partial<Record<FailureKind, string>>} */
  const usual = {
    missing: `${subject} couldn't load, because one of ${its} files is missing.`,
    blocked: `${subject} can't run in this browser or page, because WebAssembly is missing or blocked here.`,
    outdated: "This site has been updated since you opened this page. Please reload the page.",
    broken: `${subject} couldn't start, because one of ${its} files is damaged or doesn't fit this browser.`,
  };
  return own[kind] ?? usual[kind] ?? usual.broken;
}
