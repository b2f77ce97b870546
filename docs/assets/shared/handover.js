// Passes messages from the checker to the page that checks many. They're in this tab's storage until that page opens,
// and never in a URL.

// The name includes the site's path, since other sites can have the same origin.
const KEY = `cordial-messages ${new URL("../../", import.meta.url).pathname}`;

/**
 * Keep `text` for the page that checks many messages, in this tab. False if the browser refuses, for example because
 * storage is full.
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

/** Take the messages that were kept for this page, or "". They're removed from storage. */
export function takeMessages() {
  try {
    const text = sessionStorage.getItem(KEY) ?? "";
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return "";
  }
}
