// The page's side of the Python engine: starts the engine when it's first needed, sends it one question at a time, and
// restarts it if it stops answering.
import { RequestCounter } from "./request-counter.js";
import { isOutdated } from "./site-update.js";
import { openHost } from "./worker-transport.js";
import { compileInPage } from "./wasm-in-page.js";
import { workerUrl } from "./worker-url.js";

/** @import { Answer, Failure, FailureKind, FromEngine, Stage } from "./protocol.js" */
/** @import { Host } from "./worker-transport.js" */

/**
 * @typedef {{ phase: "idle" }
 *   | { phase: "loading", again?: boolean } & Stage
 *   | { phase: "ready", host: string }
 *   | { phase: "failed", kind: FailureKind, detail: string }
 *   | { phase: "closed" }} EngineState `again`: it's a restart; `host`: "worker" or "page"
 */

/**
 * How long to wait for a message before we restart the engine, in ms: while it loads, for the first answer (Python
 * warms up), and for every other answer.
 * @typedef {{ boot: number, first: number, answer: number }} Limits
 */

/**
 * @typedef {object} Request a question that's waiting or has been sent
 * @property {object} asker
 * @property {object} question
 * @property {string} words the question as text, to tell whether two are the same
 * @property {File[] | null} files
 * @property {((stage: string, share: number | null) => void) | null} onProgress
 * @property {(answer: Answer | null) => void} resolve
 * @property {number} tries
 * @property {number} [id]
 */

/** @type {Limits} */
const LIMITS = { boot: 60_000, first: 20_000, answer: 5_000 };
const RESTARTS = 3; // in a row, without an answer in between

/** @type {Failure} */
const TOO_LONG = { ok: false, error: "Checking this text took too long, so it was stopped." };

/**
 * Can the page compile WebAssembly for the engine? It needs to know the runtime, and to have an origin that's also its worker's.
 * @param {any} runtime
 */
const canCompile = (runtime) =>
  ["wasm-ahead", "wasm-in-page"].every((step) => runtime?.steps.includes(step)) && globalThis.origin !== "null";

/** @type {Map<string, EngineClient>} */
const engines = new Map();

/**
 * The engine that all checkers of a page share. `runtimeUrl` is the absolute URL of runtime.json, `runtime` its content
 * if the page has it already.
 * @param {string} runtimeUrl
 * @param {object | null} runtime
 */
export function engineFor(runtimeUrl, runtime = null) {
  if (!engines.has(runtimeUrl)) engines.set(runtimeUrl, new EngineClient(runtimeUrl, { runtime }));
  return engines.get(runtimeUrl);
}

export class EngineClient {
  #runtimeUrl;
  #runtime;
  #script;
  #inPage;
  #limits;
  #mostRestarts;
  /** @type {Host | null} */
  #host = null;
  #generation = 0; // messages from an earlier host are ignored
  /** @type {EngineState} */
  #state = { phase: "idle" };
  /** @type {Set<(state: EngineState) => void>} */
  #watchers = new Set();
  /** @type {Map<object, Request>} */
  #waiting = new Map(); // by asker, in the order they were asked
  /** @type {Request | null} */
  #flight = null;
  #timer;
  #lastId = 0;
  #answered = false;
  #restarts = 0;
  /** @type {string | null} */
  #tooLong = null; // a question that timed out twice; it isn't sent again

  /** Counts the network requests of this page and the engine. Counting begins with its `start`. */
  requests = new RequestCounter();

  /**
   * @param {string} runtimeUrl absolute URL of runtime.json
   * @param {object} options
   * @param {object | null} [options.runtime] the content of runtime.json, if the page has it already
   * @param {string} [options.script] URL of the worker
   * @param {boolean} [options.inPage] run in the page if no worker can be started; only for the checker's worker
   * @param {Limits} [options.limits]
   * @param {number} [options.restarts] how often in a row to restart an engine that doesn't answer
   */
  constructor(
    runtimeUrl,
    { runtime = null, script = workerUrl, inPage = true, limits = LIMITS, restarts = RESTARTS } = {},
  ) {
    this.#runtimeUrl = runtimeUrl;
    this.#runtime = runtime;
    this.#script = script;
    this.#inPage = inPage;
    this.#limits = limits;
    this.#mostRestarts = restarts;
  }

  get state() {
    return this.#state;
  }

  /**
   * Call `watcher` at every change of state, until the returned function is called.
   * @param {(state: EngineState) => void} watcher
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Start loading, unless it's started already. */
  start() {
    if (this.#state.phase === "idle") this.#open(false);
  }

  /**
   * Start, and wait until the engine can answer: true then, false if it failed or was closed.
   * @returns {Promise<boolean>}
   */
  ready() {
    this.start();
    return new Promise((resolve) => {
      const look = () => {
        const { phase } = this.#state;
        if (phase === "loading") return;
        stop();
        resolve(phase === "ready");
      };
      const stop = this.watch(look);
      look();
    });
  }

  /** Try again after a failure. */
  retry() {
    if (this.#state.phase !== "failed") return;
    this.#restarts = 0;
    this.#tooLong = null;
    this.#open(false);
  }

  /**
   * Ask a question; it waits while the engine loads. `asker` is any object: a newer question from the same asker
   * replaces one that's still waiting. To get every answer, use a new object for each question.
   *
   * Resolves to the answer, or to null if a newer question took its place or the engine failed.
   * @param {object} asker
   * @param {object} question
   * @param {{ files?: File[] | null, onProgress?: Request["onProgress"] }} options
   * @returns {Promise<Answer | null>}
   */
  ask(asker, question, { files = null, onProgress = null } = {}) {
    this.start();
    return new Promise((resolve) => {
      if (this.#state.phase === "failed" || this.#state.phase === "closed") {
        resolve(null);
        return;
      }
      const words = JSON.stringify(question);
      const before = this.#waiting.get(asker) ?? (this.#flight?.asker === asker ? this.#flight : null);
      this.forget(asker);
      if (words === this.#tooLong) {
        resolve(TOO_LONG);
        return;
      }
      const tries = before?.words === words ? before.tries : 0;
      this.#waiting.set(asker, { asker, question, words, files, onProgress, resolve, tries });
      this.#next();
    });
  }

  /**
   * Drop the question of `asker` that's still waiting to be sent.
   * @param {object} asker
   */
  forget(asker) {
    this.#waiting.get(asker)?.resolve(null);
    this.#waiting.delete(asker);
  }

  /** Stop the engine for good. It forgets everything it's read. */
  close() {
    this.#end({ phase: "closed" });
    this.requests.stop();
  }

  /** @param {EngineState} state */
  #setState(state) {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher(state);
  }

  /** @param {boolean} again */
  async #open(again) {
    const generation = ++this.#generation;
    this.#answered = false;
    this.#setState({ phase: "loading", step: 1, again });
    this.#watch(this.#limits.boot);
    if (typeof WebAssembly !== "object") {
      this.#fail("blocked", "no WebAssembly");
      return;
    }
    // After a failure, the cause could be what an earlier visit stored, or an old copy of the page.
    const ignoreStored = generation > 1;
    const compiles = !ignoreStored && canCompile(this.#runtime);
    const first = /** @type {const} */ ({
      type: "boot",
      runtime: this.#runtimeUrl,
      config: ignoreStored ? null : this.#runtime,
      ignoreStored,
      compiles,
    });
    /** @param {FromEngine} message */
    const receive = (message) => {
      if (generation === this.#generation) this.#receive(message);
    };
    let host;
    try {
      const { base } = /** @type {any} */ (this.#runtime) ?? {};
      const compiling = compiles ? compileInPage(new URL(`${base}pyodide.asm.wasm`, this.#runtimeUrl).href) : null;
      host = await openHost(receive, { script: this.#script, inPage: this.#inPage, first, compiling });
    } catch (error) {
      if (generation === this.#generation) this.#failLoading("network", error.message);
      return;
    }
    if (generation === this.#generation) this.#host = host;
    else host.close();
  }

  /** @param {FromEngine} message */
  #receive(message) {
    if (message.type === "stage") {
      this.#watch(this.#limits.boot);
      const again = this.#state.phase === "loading" && this.#state.again;
      this.#setState({ phase: "loading", again, ...message.stage });
    } else if (message.type === "ready") {
      clearTimeout(this.#timer);
      this.#setState({ phase: "ready", host: this.#host.kind });
      this.#next();
    } else if (message.type === "failed") {
      this.#failLoading(message.kind, message.detail);
    } else if (message.type === "answer") {
      this.#answer(message.answer);
    } else if (message.type === "progress") {
      if (message.id !== this.#flight?.id) return;
      this.#watchAnswer();
      this.#flight.onProgress?.(message.stage, message.share);
    } else if (message.type === "requests") {
      this.requests.add(message);
    } else if (message.type === "died") {
      this.#restart();
    }
  }

  /** @param {string} text */
  #answer(text) {
    let answer;
    try {
      answer = JSON.parse(text);
    } catch (error) {
      answer = { id: this.#flight?.id, ok: false, error: `The checker's answer could not be read (${error.message}).` };
    }
    if (this.#flight === null || answer.id !== this.#flight.id) return;
    clearTimeout(this.#timer);
    const { resolve } = this.#flight;
    this.#flight = null;
    this.#answered = true;
    this.#restarts = 0;
    resolve(answer);
    this.#next();
  }

  #next() {
    if (this.#state.phase !== "ready" || this.#flight !== null) return;
    const [asker] = this.#waiting.keys();
    if (asker === undefined) return;
    const request = this.#waiting.get(asker);
    this.#waiting.delete(asker);
    request.id = ++this.#lastId;
    this.#flight = request;
    this.#watchAnswer();
    const { id, question, files } = request;
    this.#host.post({ type: "ask", request: JSON.stringify({ id, ...question }), files });
  }

  #watchAnswer() {
    this.#watch(this.#answered ? this.#limits.answer : this.#limits.first);
  }

  /** @param {number} ms */
  #watch(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#restart(), ms);
  }

  /** Replace a worker that has crashed or doesn't answer, and send the same question to the new one. */
  #restart() {
    const booting = this.#state.phase === "loading";
    this.#host?.close();
    this.#host = null;
    const request = this.#flight;
    this.#flight = null;
    if (request !== null) this.#askAgain(request);
    this.#restarts += 1;
    if (booting || this.#restarts > this.#mostRestarts) {
      this.#failLoading(booting ? "network" : "silent", "no answer in time");
    } else {
      this.#open(true);
    }
  }

  /**
   * Send a question that got no answer a second time, unless there's a newer one: the cause could be the machine, not
   * the text.
   * @param {Request} request
   */
  #askAgain(request) {
    const newer = this.#waiting.get(request.asker);
    if (newer) request.resolve(null);
    if (newer && newer.words !== request.words) return;
    const again = newer ?? request;
    again.tries = request.tries + 1;
    if (again.tries > 1) {
      this.#tooLong = again.words;
      this.#waiting.delete(again.asker);
      again.resolve(TOO_LONG);
    } else {
      this.#waiting.set(again.asker, again);
    }
  }

  /**
   * Loading has failed. If files are missing, check whether the site has been updated since this page was opened.
   * @param {FailureKind} kind
   * @param {string} detail
   */
  async #failLoading(kind, detail) {
    const generation = ++this.#generation;
    clearTimeout(this.#timer);
    const files = kind === "missing" || kind === "network";
    const outdated = files && (await isOutdated(/** @type {any} */ (this.#runtime)?.base ?? null));
    if (generation === this.#generation) this.#fail(outdated ? "outdated" : kind, detail);
  }

  /**
   * @param {FailureKind} kind
   * @param {string} detail
   */
  #fail(kind, detail) {
    this.#end({ phase: "failed", kind, detail });
  }

  /** @param {EngineState} state */
  #end(state) {
    clearTimeout(this.#timer);
    this.#generation += 1;
    this.#host?.close();
    this.#host = null;
    this.#flight?.resolve(null);
    this.#flight = null;
    for (const request of this.#waiting.values()) request.resolve(null);
    this.#waiting.clear();
    this.#setState(state);
  }
}
