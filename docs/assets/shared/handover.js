// Takes messages along from the checker for one to the page for many. They're in this tab's storage for as long as it takes
// to get there, and never in an address.

// With the site's path, since other sites may have the same origin.
const KEY = `cordial-messages ${new URL("../../", import.meta.url).pathname}`;

/**
 * Keep `text` for the page for many messages, in this tab. False if the browser refuses, because there's no room, say.
 * @param {string} text
 */
export function handMessages(text) {
  try {
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** The messages that were kept for this page, or "". They're kept no longer. */
export function takeMessages() {
  try {
    const text = sessionStorage.getItem(KEY) ?? "";
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return "";
  }
}
