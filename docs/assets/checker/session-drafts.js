// Keeps drafts while the reader moves between pages without a reload (instant navigation). In memory only: closing or
// reloading the page forgets everything.

/** @typedef {{ text: string, situation: string, values: Record<string, string> }} Draft `values`: answers by field */

/** @type {Map<string, Draft>} */
const drafts = new Map();
/** @type {Map<string, string>} */
const answers = new Map();

/**
 * The draft of the checker with this key, or null.
 * @param {string} key
 */
export const recall = (key) => drafts.get(key) ?? null;

/**
 * Remember a checker's draft.
 * @param {string} key
 * @param {Draft} draft
 */
export const remember = (key, draft) => drafts.set(key, draft);

/** Questions about the reader, not the message: their answers carry over from checker to checker. */
const ABOUT_READER = ["account"];

/**
 * The answer given to `name` in any checker, if it's about the reader.
 * @param {string} name
 */
export const answerTo = (name) => answers.get(name);

/**
 * Carry an answer over to other checkers, if it's about the reader.
 * @param {string} name
 * @param {string} value
 */
export function keepAnswer(name, value) {
  if (ABOUT_READER.includes(name)) answers.set(name, value);
}
