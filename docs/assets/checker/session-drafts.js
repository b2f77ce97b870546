// Remembers drafts for as long as the tab is open, so that no link and no reload loses them: in memory, and in
// sessionStorage, which browsers keep for one tab only and delete when that's closed. A browser may refuse that; pages in
// frames don't do it.

/** @typedef {{ text: string, situation: string, values: Record<string, string> }} Draft `values`: answers by field */

// The site's path is in the names, since other sites may have the same origin.
const STORED = `cordial-tab-draft ${new URL("../../", import.meta.url).pathname} `;
const IN_FRAME = window.top !== window;

/** @type {Map<string, Draft>} */
const drafts = new Map();
/** @type {Map<string, string>} */
const answers = new Map();

/**
 * The draft that `text` (JSON) holds, or null. Any page of the origin can write to storage, so it may hold anything.
 * @param {string | null} text
 * @returns {Draft | null}
 */
export function parseDraft(text) {
  const draft = JSON.parse(text);
  if (typeof draft?.text !== "string") return null;
  const values = Object.entries(draft.values ?? {}).filter(([, value]) => typeof value === "string");
  return { text: draft.text, situation: String(draft.situation ?? ""), values: Object.fromEntries(values) };
}

/** @param {string} key */
function storedDraft(key) {
  if (IN_FRAME) return null;
  try {
    return parseDraft(sessionStorage.getItem(STORED + key));
  } catch {
    return null;
  }
}

/** @param {string} key */
function removeStored(key) {
  if (IN_FRAME) return;
  try {
    sessionStorage.removeItem(STORED + key);
  } catch {
    // Nothing is stored in a browser that refuses.
  }
}

/**
 * The draft of the checker with this key, or null.
 * @param {string} key
 */
export const recall = (key) => storedDraft(key) ?? drafts.get(key) ?? null;

/**
 * Remember a checker's draft. If it's empty, nothing of it stays in storage.
 * @param {string} key
 * @param {Draft} draft
 */
export function remember(key, draft) {
  if (draft.text === "" && drafts.get(key)?.text !== "") removeStored(key);
  drafts.set(key, draft);
}

/**
 * Write the remembered draft of a checker to the tab's storage.
 * @param {string} key
 */
export function holdForTab(key) {
  const draft = drafts.get(key);
  if (!draft || draft.text === "" || IN_FRAME) return;
  try {
    sessionStorage.setItem(STORED + key, JSON.stringify(draft));
  } catch {
    removeStored(key); // there's no room for it, and an earlier draft mustn't come back in its place
  }
}

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
