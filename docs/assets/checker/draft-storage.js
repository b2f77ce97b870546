// Keeping drafts on this device, only while the reader has asked for it. Storage may be refused anywhere.

const FLAG = "cordial-keep";
const DRAFT = "cordial-draft ";

/** True if the reader has asked for drafts to be kept. */
export function keeping() {
  try {
    return localStorage.getItem(FLAG) === "yes";
  } catch {
    return false;
  }
}

/** Start or stop keeping; stopping removes every kept draft. False if the browser refuses. */
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

/** Keep a checker's draft, or let go of an empty one. False if the browser refuses, for want of room perhaps. */
export function keepDraft(key, draft) {
  try {
    if (draft.text === "") localStorage.removeItem(DRAFT + key);
    else localStorage.setItem(DRAFT + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The kept draft of a checker, or null. */
export function keptDraft(key) {
  if (!keeping()) return null;
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT + key));
    return typeof draft?.text === "string" ? { values: {}, ...draft } : null;
  } catch {
    return null;
  }
}
