// A page's connection to the worker that reads its files (engine/session-worker.js). Closing it stops the worker, and
// everything it's read is gone.
import { EngineClient } from "../engine/client.js";

/** @import { Answer, Failure } from "../engine/protocol.js" */

/** @typedef {{ action: string, [name: string]: unknown }} Question the worker's Python module defines the actions */
/** @typedef {{ files?: File[] | null, onProgress?: (stage: string, share: number | null) => void }} AskOptions */

const SILENCE_MS = 120_000; // on a slow machine, a step of a large file takes a while

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

  /** Counts the network requests of the page and the worker since `requests.start()`. */
  get requests() {
    return this.#client.requests;
  }

  /** @param {(state: import("../engine/client.js").EngineState) => void} watcher called at every change of state */
  watch(watcher) {
    return this.#client.watch(watcher);
  }

  /** Start Python, unless it's started already. */
  start() {
    this.#client.start();
  }

  /** Start Python and wait: true if the worker can answer, false if it failed or was closed. */
  ready() {
    return this.#client.ready();
  }

  /**
   * Ask the worker. It answers questions in turn, and reads `files`. `onProgress` is called in the meantime, with a
   * share from 0 to 1, or null if it's unknown. A closed session answers with the error "closed".
   * @param {Question} question
   * @param {AskOptions} options
   * @returns {Promise<Answer>}
   */
  async ask(question, options = {}) {
    // A new asker every time, so that no question replaces another.
    return (await this.#client.ask({}, question, options)) ?? CLOSED;
  }

  /** Stop the worker. Everything it's read is gone. */
  close() {
    this.#client.close();
  }
}
