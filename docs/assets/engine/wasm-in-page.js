// Has the page fetch and compile Python's WebAssembly while its worker is still starting, and send it there when it's done. A
// worker takes about 0.1 s to start, and after that it's busy with Pyodide's script.
//
// Gain of wasm-in-page: no bytes; 90 ms up to the first finding, on a first visit (929 ms with, 1,021 ms without) and on a second
// one (612 and 701 ms): medians of 4 visits each, in turn, in Chromium on a busy machine.
import { compileAhead } from "./compile-ahead.js";

/** @import { Timing, Wasm } from "./protocol.js" */

const LEAST = 100_000; // bytes between two messages

/** What the worker gets if it must compile WebAssembly itself. */
export const NO_WASM = /** @type {Wasm} */ ({ type: "wasm", bytes: 0, module: null, timing: null });

/** @param {string} url */
async function get(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/**
 * How long the file at `url` took, if the browser says so.
 * @param {string} url
 * @returns {Timing | null}
 */
function timingOf(url) {
  const entry = /** @type {PerformanceResourceTiming | undefined} */ (performance.getEntriesByName(url)[0]);
  if (entry === undefined) return null;
  const { name, transferSize, encodedBodySize, decodedBodySize, requestStart, responseEnd } = entry;
  return { name, transferSize, encodedBodySize, decodedBodySize, requestStart, responseEnd };
}

/**
 * Compile the WebAssembly at `url` in the page. Gives a function that has the messages about it posted. The first time it's
 * called, compiling starts; it's called again if the first worker can't be started.
 * @param {string} url
 * @returns {(post: (message: Wasm) => void) => void}
 */
export function compileInPage(url) {
  /** @type {(message: Wasm) => void} */
  let post = () => {};
  /** @type {Wasm} */
  let last = { type: "wasm", bytes: 0 };
  const send = (/** @type {Wasm} */ message) => post((last = message));
  const onBytes = (/** @type {number} */ bytes) => {
    if (bytes >= last.bytes + LEAST) send({ type: "wasm", bytes });
  };
  const start = () =>
    compileAhead(url, get, onBytes).then(
      (module) => {
        const timing = timingOf(url);
        send({ type: "wasm", bytes: timing?.decodedBodySize ?? last.bytes, module, timing });
      },
      () => send(NO_WASM), // the worker finds out why
    );
  let started = false;
  return (other) => {
    post = other;
    if (started) post(last);
    else start();
    started = true;
  };
}

/** The worker's side: what the page sends, as it comes. */
export class WasmFromPage {
  /** @type {(bytes: number) => void} */
  onBytes = () => {};
  /** @type {(message: Wasm) => void} */
  #resolve;
  #done = /** @type {Promise<Wasm>} */ (new Promise((resolve) => (this.#resolve = resolve)));

  /** The module; null if the page couldn't compile it. */
  module = this.#done.then(({ module }) => module);
  /** How long its file took; null if that's unknown. */
  timing = this.#done.then(({ timing }) => timing);

  /** @param {Wasm} message */
  receive(message) {
    this.onBytes(message.bytes);
    if (message.module !== undefined) this.#resolve(message);
  }
}
