// Keeps drafts on this device, if the reader wants that, and whether they've turned spell check off. A browser can
// refuse to store either.
import { parseDraft } from "./session-drafts.js";

/** @import { Draft } from "./session-drafts.js" */

// The names include the site's path, since other sites can have the same origin.
const SITE = new URL("../../", import.meta.url).pathname;
const FLAG = `cordial-keep ${SITE}`;
const DRAFT = `cordial-draft ${SITE} `;
const SPELLING = `cordial-spelling ${SITE}`;

/** Does the reader want drafts to be kept? */
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
 * Keep a checker's draft, or remove it if it's empty. False if the browser refuses, for example because storage is
 * full.
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
 * Remember whether spell check is on. If the browser refuses to store that, it's forgotten with this page.
 * @param {boolean} on
 */
export function setSpelling(on) {
  try {
    if (on) localStorage.removeItem(SPELLING);
    else localStorage.setItem(SPELLING, "off");
  } catch {
    // No error is shown: the checkbox still shows what the reader chose.
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
