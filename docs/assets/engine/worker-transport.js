// Opens the place where the engine runs: a module worker, or the page itself if workers aren't allowed.
//
// A worker loaded by its URL only has the content security policy of its own headers, which some hosts can't send. A
// worker from a `blob:` or `data:` URL inherits the page's policy, which blocks requests to other sites. So we import
// the worker from a short script at such a URL, and only use its own URL if the page around us forbids both. The script
// also has the first message: browsers keep what's sent to a worker back until the page, which may be busy, has heard that
// its script has run.

import { NO_WASM } from "./wasm-in-page.js";

/** @import { FromEngine, ToEngine, Boot, Wasm } from "./protocol.js" */

/**
 * A place where the engine runs.
 * @typedef {object} Host
 * @property {"worker" | "page"} kind
 * @property {(message: ToEngine) => void} post
 * @property {() => void} close stops it at once; nothing is received after that
 */

/** @typedef {(message: FromEngine) => void} Receive */

const HELLO_MS = 20000;
const ASSETS = new URL("../", import.meta.url).href;

/** @typedef {"blob" | "data" | "url"} Way how a worker is loaded */
/** @typedef {(post: (message: Wasm) => void) => void} Compiling has the page's messages about WebAssembly posted */

/**
 * The URL of a script that imports the worker at `url` and gives it its first message.
 * @type {Record<Way, (url: string, first: Boot) => string>}
 */
const WAYS = {
  blob: (url, first) => URL.createObjectURL(new Blob([importing(url, first)], { type: "text/javascript" })),
  data: (url, first) => `data:text/javascript,${encodeURIComponent(importing(url, first))}`,
  url: (url) => url,
};

/**
 * @param {string} url
 * @param {Boot} first
 */
const importing = (url, first) =>
  `import * as worker from ${JSON.stringify(url)};worker.receive?.(${JSON.stringify(first)});`;

let policy = null;

/**
 * The URL to open the worker at `url` with. Throws a TypeError unless it's one of this site's workers.
 * @param {string} url
 * @param {Way} way
 * @param {Boot} first
 */
function addressOf(url, way, first) {
  const { href } = new URL(url);
  if (!href.startsWith(ASSETS) || !/\/[\w-]*worker[\w-]*\.js$/.test(href)) throw new TypeError("not our worker");
  return WAYS[way](href, first);
}

/**
 * The same in a form that a page enforcing Trusted Types accepts.
 * @param {string} url
 * @param {Way} way
 * @param {Boot} first
 */
function trustedAddress(url, way, first) {
  if (globalThis.trustedTypes === undefined) return addressOf(url, way, first);
  // Create this only once: the page's policy doesn't allow a second one with this name.
  policy ??= globalThis.trustedTypes.createPolicy("cordial-worker", { createScriptURL: addressOf });
  return policy.createScriptURL(url, way, first);
}

/**
 * Open a worker. Resolves after its "hello", rejects if it can't run. `first` is sent straight away, so that the worker
 * doesn't have to wait for a busy page, and so is what `compiling` gives.
 * @param {string} url
 * @param {Way} way
 * @param {Receive} onMessage
 * @param {Boot} first
 * @param {Compiling | null} compiling
 * @returns {Promise<Host>}
 */
function openWorker(url, way, onMessage, first, compiling) {
  return new Promise((resolve, reject) => {
    const address = trustedAddress(url, way, first);
    const worker = new Worker(address, { type: "module", name: "Cordial checker" });
    /** @type {Host} */
    const host = {
      kind: "worker",
      post: (message) => worker.postMessage(message),
      close() {
        clearTimeout(timer);
        URL.revokeObjectURL(String(address));
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
      if (data.type !== "hello") return;
      clearTimeout(timer);
      worker.onmessage = (event) => onMessage(event.data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        onMessage({ type: "died", detail: event.message || "the worker stopped" });
      };
      resolve(host);
    };
    host.post(first);
    // A worker from a data: URL can't get a module from us: its origin is another one.
    if (way === "data") host.post(NO_WASM);
    else compiling?.(host.post);
  });
}

/**
 * Run the engine in the page, which then can't react while a text is being checked.
 * @param {Receive} onMessage
 * @param {Boot} first
 * @param {Compiling | null} compiling
 * @returns {Promise<Host>}
 */
async function openInPage(onMessage, first, compiling) {
  const { serve } = await import("./serve.js");
  let open = true;
  let receive = serve((message) => open && onMessage(message));
  receive(first);
  compiling?.((message) => receive?.(message));
  return {
    kind: "page",
    // Answer later, as a worker would: the caller isn't ready for an answer yet.
    post: (message) => setTimeout(() => receive?.(message)),
    close() {
      open = false;
      receive = null; // frees Python too
    },
  };
}

/**
 * Open a place for the engine with the worker `script`, and send it `first` and what `compiling` gives. `onMessage` gets every
 * message after "hello". Throws an Error with the reasons if it can't run anywhere.
 * @param {Receive} onMessage
 * @param {{ script: string, inPage: boolean, first: Boot, compiling?: Compiling | null }} options
 * @returns {Promise<Host>}
 */
export async function openHost(onMessage, { script, inPage, first, compiling = null }) {
  const reasons = [];
  /** @type {Way[]} */
  const ways = globalThis.origin === "null" ? ["data", "blob", "url"] : ["blob", "data", "url"];
  const places = [
    ...ways.map((way) => () => openWorker(script, way, onMessage, first, compiling)),
    ...(inPage ? [() => openInPage(onMessage, first, compiling)] : []),
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
