// Finds blanks that the writer still has to fill in: [their name], ___, {topic}, <company>.

/** @import { Span } from "./spans.js" */

const BLANK = /\[[^[\]\n]{1,80}\]|_{3,}|\{\p{L}[^{}\n]{0,80}\}|<\p{L}[^<>\n]{0,80}>/gu;

/**
 * All blanks of `text`, in order.
 * @param {string} text
 * @returns {Span[]}
 */
export const blanksIn = (text) =>
  [...text.matchAll(BLANK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * The first blank that starts at `from` or later, or null.
 * @param {string} text
 * @param {number} from
 */
export const nextBlank = (text, from = 0) => blanksIn(text).find(({ start }) => start >= from) ?? null;

/**
 * What belongs in a blank: "their name" for "[their name]", "" for "___".
 * @param {string} blank
 */
export const nameOf = (blank) => blank.replace(/^[[{<_]+|[\]}>_]+$/gu, "");
