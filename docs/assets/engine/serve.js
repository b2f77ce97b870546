// The engine's side of the protocol (protocol.js). It's the same in each of our workers, and in the page where no
// worker can run.
import { boot } from "./load-pyodide.js";
import { WasmFromPage } from "./wasm-in-page.js";

/** @import { FromEngine, ToEngine, Ask, Boot, Stage } from "./protocol.js" */

/**
 * @typedef {(request: string, message: Ask) => string} Handle answers a request; both are JSON text
 * @typedef {object} ServeOptions
 * @property {(python: any, more: string | null) => Handle | Promise<Handle>} [enter] see `boot`; by default the checker
 * @property {boolean} [keepMemory] store Python's memory on this device, so that the next visit starts faster
 */

const IDLE_MS = 1500; // after an answer; storing memory takes a while and would delay the next question

/**
 * Give a function that handles a message from the page. `post` sends a message to the page.
 * @param {(message: FromEngine) => void} post
 * @param {ServeOptions} options
 * @returns {(message: ToEngine) => void}
 */
export function serve(post, { enter, keepMemory = false } = {}) {
  /** @type {Handle | null} */
  let handle = null;
  /** @type {(() => void) | null} */
  let storeMemory = null; // stores memory from before any text was checked
  /** @type {WasmFromPage | null} */
  let wasm = null;
  let timer;

  function storeWhenIdle() {
    if (storeMemory === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      storeMemory();
      storeMemory = null;
    }, IDLE_MS);
  }

  /** @param {Boot} message */
  async function start({ runtime, config = null, ignoreStored = false, compiles = false }) {
    wasm = compiles ? new WasmFromPage() : null;
    try {
      handle = await boot(runtime, (/** @type {Stage} */ stage) => post({ type: "stage", stage }), {
        enter,
        config,
        ignoreStored,
        wasm,
        onMemory: keepMemory ? (store) => (storeMemory = store) : null,
      });
      post({ type: "ready" });
    } catch (error) {
      post({ type: "failed", kind: error.kind ?? "broken", detail: error.message });
    }
  }

  /** @param {Ask} message */
  function answer(message) {
    try {
      post({ type: "answer", answer: handle(message.request, message) });
      storeWhenIdle();
    } catch (error) {
      // Python itself has crashed, probably out of memory, and can't answer anything else.
      post({ type: "died", detail: String(error?.message ?? error) });
    }
  }

  let booted = false; // the script that starts a worker has this message too, so it may come twice
  return (message) => {
    if (message.type === "boot") {
      if (!booted) start(message);
      booted = true;
    } else if (message.type === "wasm") wasm?.receive(message);
    else if (message.type === "ask" && handle !== null) answer(message);
  };
}
