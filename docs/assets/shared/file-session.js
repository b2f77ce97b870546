// A page's connection to the worker that reads its files (engine/session-worker.js). Closing it ends the worker, and with it
// every trace of what it has read.
import { EngineClient } from "../engine/client.js";

/** @import { Answer, Failure } from "../engine/protocol.js" */

/** @typedef {{ action: string, [name: string]: unknown }} Question what there is to ask is in the worker's Python */
/** @typedef {{ files?: File[] | null, onProgress?: (stage: string, share: number | null) => void }} AskOptions */

const SILENCE_MS = 120_000; // on a slow machine, one step of a large file takes a while

/** @type {Failure} */
const CLOSED = { ok: false, error: "closed" };

export class FileSession {
  #client;

  /**
   * @param {string} runtimeUrl absolute URL of runtime.json
   * @param {string} script URL of the worker
   */
  constructor(runtimeUrl, script) {
    this.#client = new EngineClient(runtimeUrl, {
      script,
      inPage: false, // reading files takes seconds, and the page couldn't react
      limits: { boot: SILENCE_MS, first: SILENCE_MS, answer: SILENCE_MS },
      restarts: 0, // another worker wouldn't have the files
    });
  }

  get state() {
    return this.#client.state;
  }

  /** What page and worker have requested from the network since `requests.start()`. */
  get requests() {
    return this.#client.requests;
  }

  /** @param {(state: import("../engine/client.js").EngineState) => void} watcher called at every change of state */
  watch(watcher) {
    return this.#client.watch(watcher);
  }

  /** Start Python, unless that has been done. */
  start() {
    this.#client.start();
  }

  /** Start, and wait: true if the worker can answer, false if it failed or was closed. */
  ready() {
    return this.#client.ready();
  }

  /**
   * Ask the worker; questions are answered in turn. `files` are for it to read; `onProgress` is called meanwhile, its
   * share from 0 to 1 or null if it can't be known. The answer of a closed session is the error "closed".
   * @param {Question} question
   * @param {AskOptions} options
   * @returns {Promise<Answer>}
   */
  async ask(question, options = {}) {
    // A new asker every time: each question gets its answer.
    return (await this.#client.ask({}, question, options)) ?? CLOSED;
  }

  /** End the worker and forget everything it read. */
  close() {
    this.#client.close();
  }
}
