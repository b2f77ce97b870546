// Keeps drafts on this device, and only if the reader has asked for that. Also keeps whether they've turned spell check off.
// A browser may refuse any of it.
import { parseDraft } from "./session-drafts.js";

/** @import { Draft } from "./session-drafts.js" */

// The site's path is in the names, since other sites may have the same origin.
const SITE = new URL("../../", import.meta.url).pathname;
const FLAG = `cordial-keep ${SITE}`;
const DRAFT = `cordial-draft ${SITE} `;
const SPELLING = `cordial-spelling ${SITE}`;

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
 * @param {Draft} draft
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

/** Has the reader turned the browser's spell check off for this site? */
export function spellingIsOff() {
  try {
    return localStorage.getItem(SPELLING) === "off";
  } catch {
    return false;
  }
}

/**
 * Remember whether the browser may check spelling. If it refuses, that holds for this page only.
 * @param {boolean} on
 */
export function setSpelling(on) {
  try {
    if (on) localStorage.removeItem(SPELLING);
    else localStorage.setItem(SPELLING, "off");
  } catch {
    // There's nothing to say: the box shows what's chosen.
  }
}

/**
 * The kept draft of a checker, or null.
 * @param {string} key
 */
export function keptDraft(key) {
  if (!keeping()) return null;
  try {
    return parseDraft(localStorage.getItem(DRAFT + key));
  } catch {
    return null;
  }
}
