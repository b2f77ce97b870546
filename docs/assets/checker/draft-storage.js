// Keeps drafts on this device, and only if the reader has asked for that. A browser may refuse any of it.

// The site's path is in the names, since other sites may have the same origin.
const SITE = new URL("../../", import.meta.url).pathname;
const FLAG = `cordial-keep ${SITE}`;
const DRAFT = `cordial-draft ${SITE} `;

/** Has the reader asked for drafts to be kept? */
export function keeping() {
  try {
    return localStorage.getItem(FLAG) === "yes";
  } catch {
    return false;
  }
}

/**
 * Start or stop keeping drafts; stopping removes every kept draft. False if the browser refuses.
 * @param {boolean} on
 */
export function setKeeping(on) {
  try {
    if (on) {
      localStorage.setItem(FLAG, "yes");
      return true;
    }
    for (const key of Object.keys(localStorage)) {
      if (key === FLAG || key.startsWith(DRAFT)) localStorage.removeItem(key);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Keep a checker's draft, or remove it if it's empty. False if the browser refuses, because there's no room, say.
 * @param {string} key
 * @param {import("./session-drafts.js").Draft} draft
 */
export function keepDraft(key, draft) {
  try {
    if (draft.text === "") localStorage.removeItem(DRAFT + key);
    else localStorage.setItem(DRAFT + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * The kept draft of a checker, or null.
 * @param {string} key
 * @returns {import("./session-drafts.js").Draft | null}
 */
export function keptDraft(key) {
  if (!keeping()) return null;
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT + key));
    if (typeof draft?.text !== "string") return null;
    // Any page of the origin can write this.
    const values = Object.entries(draft.values ?? {}).filter(([, value]) => typeof value === "string");
    return { text: draft.text, situation: String(draft.situation ?? ""), values: Object.fromEntries(values) };
  } catch {
    return null;
  }
}
