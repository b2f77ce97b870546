// Remembers drafts while the tab is open, so that following a link or reloading doesn't lose them: in memory, and in
// sessionStorage, which belongs to one tab and is deleted when it's closed. A browser can refuse that, and pages in
// frames don't use it.

/** @typedef {{ text: string, situation: string, values: Record<string, string> }} Draft `values`: answers by field */

// The names include the site's path, since other sites can have the same origin.
const STORED = `cordial-tab-draft ${new URL("../../", import.meta.url).pathname} `;
const IN_FRAME = window.top !== window;

/** @type {Map<string, Draft>} */
const drafts = new Map();
/** @type {Map<string, string>} */
const answers = new Map();

/**
 * Parse the stored JSON of a draft; null if it's invalid. Any page of the origin can write to storage, so check
 * everything.
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
    // The browser has refused to store anything, so there's nothing to remove.
  }
}

/**
 * The draft of the checker with this key, or null.
 * @param {string} key
 */
export const recall = (key) => storedDraft(key) ?? drafts.get(key) ?? null;

/**
 * Remember a checker's draft. If it's empty, remove it from storage.
 * @param {string} key
 * @param {Draft} draft
 */
export function remember(key, draft) {
  if (draft.text === "" && drafts.get(key)?.text !== "") removeStored(key);
  drafts.set(key, draft);
}

/**
 * Write a checker's draft to the tab's storage. False if that fails, so that a reload would lose it.
 * @param {string} key
 */
export function holdForTab(key) {
  const draft = drafts.get(key);
  if (!draft || draft.text === "") return true;
  if (IN_FRAME) return false;
  try {
    sessionStorage.setItem(STORED + key, JSON.stringify(draft));
    return true;
  } catch {
    removeStored(key); // storage is full: a reload mustn't bring back an earlier draft instead
    return false;
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
