// Drafts survive moving between pages without a reload (instant navigation), in this page's memory only:
// nothing is written to storage, and closing or reloading the page forgets everything.

const drafts = new Map();
const answers = new Map();

/** What was in the checker with this key: {text, situation, values}, or null. */
export const recall = (key) => drafts.get(key) ?? null;

/** Remember a checker's draft. */
export const remember = (key, draft) => drafts.set(key, draft);

/** Answers that are about the reader, not the message, such as the account, go from checker to checker. */
const ABOUT_READER = ["account"];

/** The answer given to `name` in any checker, if it is about the reader. */
export const answerTo = (name) => answers.get(name);

/** Keep an answer for the other checkers. */
export function keepAnswer(name, value) {
  if (ABOUT_READER.includes(name)) answers.set(name, value);
}
