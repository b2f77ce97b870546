// Where the engine runs: in a module worker loaded by URL; or in one loaded through a `data:` URL, for frames without an
// origin of their own (sandbox="allow-scripts"), which may not load a worker by URL; or in the page itself.

/** @import { FromEngine, ToEngine, Boot } from "./protocol.js" */

/**
 * A place where the engine runs.
 * @typedef {object} Host
 * @property {"worker" | "data-worker" | "page"} kind
 * @property {(message: ToEngine) => void} post
 * @property {() => void} close ends it at once; nothing is received after that
 */

/** @typedef {(message: FromEngine) => void} Receive */

const HELLO_MS = 20000;
const ASSETS = new URL("../", import.meta.url).href;

/** @param {string} url */
const throughData = (url) =>
  `data:text/javascript,${encodeURIComponent(
    `import(${JSON.stringify(url)}).catch((e) => postMessage({ type: "lost", detail: String(e) }))`,
  )}`;

let policy = null;

/**
 * The address to open the worker at `url` with. Throws a TypeError unless it's one of this site's workers.
 * @param {string} url
 * @param {boolean} byData through a `data:` URL
 */
function addressOf(url, byData) {
  const { href } = new URL(url);
  if (!href.startsWith(ASSETS) || !/\/[\w-]*worker[\w-]*\.js$/.test(href)) throw new TypeError("not our worker");
  return byData ? throughData(href) : href;
}

/**
 * The same in a form that a page enforcing Trusted Types accepts.
 * @param {string} url
 * @param {boolean} byData
 */
function trustedAddress(url, byData) {
  if (globalThis.trustedTypes === undefined) return addressOf(url, byData);
  // Made only once: the page's policy allows no second one of this name.
  policy ??= globalThis.trustedTypes.createPolicy("cordial-worker", { createScriptURL: addressOf });
  return policy.createScriptURL(url, byData);
}

/**
 * Open a worker; resolves when it has said hello, rejects if it can't run. One loaded by URL gets `first` straight away,
 * so that it needn't wait for a busy page. A `data:` worker would miss that, as it isn't listening until its import is
 * done: it gets `first` after its hello.
 * @param {string} url
 * @param {boolean} byData
 * @param {Receive} onMessage
 * @param {Boot} first
 * @returns {Promise<Host>}
 */
function openWorker(url, byData, onMessage, first) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedAddress(url, byData), { type: "module", name: "Cordial checker" });
    /** @type {Host} */
    const host = {
      kind: byData ? "data-worker" : "worker",
      post: (message) => worker.postMessage(message),
      close() {
        clearTimeout(timer);
        worker.onmessage = worker.onerror = worker.onmessageerror = null;
        worker.terminate();
      },
    };
    const timer = setTimeout(() => fail("no answer from the worker"), HELLO_MS);
    /** @param {string} detail */
    const fail = (detail) => {
      host.close();
      reject(new Error(detail));
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail(event.message || "the worker could not be loaded");
    };
    worker.onmessage = ({ data }) => {
      if (data.type === "lost") fail(data.detail);
      if (data.type !== "hello") return;
      clearTimeout(timer);
      worker.onmessage = (event) => onMessage(event.data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        onMessage({ type: "died", detail: event.message || "the worker stopped" });
      };
      if (byData) host.post(first);
      resolve(host);
    };
    if (!byData) host.post(first);
  });
}

/**
 * Run the engine in the page, which can't react while a text is being checked.
 * @param {Receive} onMessage
 * @param {Boot} first
 * @returns {Promise<Host>}
 */
async function openInPage(onMessage, first) {
  const { serve } = await import("./serve.js");
  let open = true;
  let receive = serve((message) => open && onMessage(message));
  receive(first);
  return {
    kind: "page",
    // Later, as a worker would answer: whoever asks isn't ready for an answer yet.
    post: (message) => setTimeout(() => receive?.(message)),
    close() {
      open = false;
      receive = null; // and with it Python
    },
  };
}

/**
 * Open a place for the engine with the worker `script`, and send it `first`. `onMessage` gets everything it says after
 * its hello. Throws an Error with the reasons if it can't run anywhere.
 * @param {Receive} onMessage
 * @param {{ script: string, inPage: boolean, first: Boot }} options
 * @returns {Promise<Host>}
 */
export async function openHost(onMessage, { script, inPage, first }) {
  const reasons = [];
  const places = [
    () => openWorker(script, false, onMessage, first),
    () => openWorker(script, true, onMessage, first),
    ...(inPage ? [() => openInPage(onMessage, first)] : []),
  ];
  for (const open of places) {
    try {
      return await open();
    } catch (error) {
      reasons.push(error.message);
    }
  }
  throw new Error(reasons.join("; "));
}
