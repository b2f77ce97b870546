// Passes a person's first name on when a link opens a checker in a new tab. It's never in a URL or in storage: the page
// keeps it in memory, and answers the new tab once, over a channel that only pages of our origin can use.

const CHANNEL = `cordial-first-name ${new URL("../../", import.meta.url).pathname}`;
const FIRST_NAME = /^\p{L}[\p{L}\p{M}'’-]{1,59}$/u;
const OPENING_MS = 30_000; // how long the new tab has to ask for it
const ANSWER_MS = 400;

/** @type {BroadcastChannel | null} */
let offer = null;
let timer = 0;

function channel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null; // in a sandboxed frame or an old browser; the checker then starts without a name
  }
}

function withdraw() {
  clearTimeout(timer);
  offer?.close();
  offer = null;
}

/**
 * Offer a name to the next checker that opens in a new tab, once and for half a minute.
 * @param {string} name
 */
export function offerFirstName(name) {
  withdraw();
  offer = FIRST_NAME.test(name) ? channel() : null;
  offer?.addEventListener("message", ({ data }) => {
    if (data !== "who?") return;
    offer?.postMessage({ name });
    withdraw();
  });
  timer = setTimeout(withdraw, OPENING_MS);
}

/**
 * The first name that the page that opened this tab offers, or "".
 * @returns {Promise<string>}
 */
export function offeredFirstName() {
  const asking = history.length === 1 ? channel() : null; // only a new tab asks
  if (!asking) return Promise.resolve("");
  return new Promise((resolve) => {
    const done = (/** @type {string} */ name) => {
      asking.close();
      resolve(name);
    };
    asking.addEventListener("message", ({ data }) => {
      if (typeof data?.name === "string" && FIRST_NAME.test(data.name)) done(data.name);
    });
    setTimeout(done, ANSWER_MS, "");
    asking.postMessage("who?");
  });
}
