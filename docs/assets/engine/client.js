// One engine for all checkers of a page: it starts when first wanted, holds one request in flight and
// of each asker only the newest that waits, and is started afresh when it does not answer.
import { openHost } from "./worker-transport.js";
import { workerRequested } from "./request-counter.js";

const BOOT_MS = 60000; // without any sign of progress
const FIRST_MS = 20000; // the first answer of a new engine: Python warms up
const ANSWER_MS = 5000;
const RESTARTS = 3; // in a row, without an answer between them

const TOO_LONG = { ok: false, error: "Checking this text took too long, so it was stopped." };

const engines = new Map();

/** The page's engine for a runtime.json (absolute URL); `runtime` is what that says, where the page knows already. */
export function engineFor(runtimeUrl, runtime = null) {
  if (!engines.has(runtimeUrl)) engines.set(runtimeUrl, new Engine(runtimeUrl, runtime));
  return engines.get(runtimeUrl);
}

export class Engine {
  #runtimeUrl;
  #runtime;
  #host = null;
  #generation = 0; // what an earlier host still says is not heard
  #state = { phase: "idle" };
  #watchers = new Set();
  #waiting = new Map(); // asker -> request, newest only, in order of asking
  #flight = null;
  #timer = 0;
  #lastId = 0;
  #answered = false;
  #restarts = 0;
  #tooLong = null; // the question that was stopped twice; it is not asked again

  constructor(runtimeUrl, runtime = null) {
    this.#runtimeUrl = runtimeUrl;
    this.#runtime = runtime;
  }

  /**
   * What the engine is doing: {phase: "idle"}, {phase: "loading", step: 1..3, part?, again?},
   * {phase: "ready"} or {phase: "failed", kind, detail}.
   */
  get state() {
    return this.#state;
  }

  /** Call `watcher(state)` at every change, until the function returned is called. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Begin loading, unless that has been done. */
  start() {
    if (this.#state.phase === "idle") this.#open(false);
  }

  /** Try again after a failure. */
  retry() {
    if (this.#state.phase !== "failed") return;
    this.#restarts = 0;
    this.#tooLong = null;
    this.#open(false);
  }

  /**
   * Ask; `asker` is any object. Gives the answer ({ok: true, …} or {ok: false, error}), or null if a
   * newer question of the same asker took its place or the engine failed. Waits while it loads.
   */
  ask(asker, question, { limit = ANSWER_MS } = {}) {
    this.start();
    return new Promise((resolve) => {
      if (this.#state.phase === "failed") {
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
      this.#waiting.set(asker, { asker, question, words, limit, resolve, tries });
      this.#next();
    });
  }

  /** Forget what `asker` still waits for. */
  forget(asker) {
    this.#waiting.get(asker)?.resolve(null);
    this.#waiting.delete(asker);
  }

  #become(state) {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher(state);
  }

  async #open(again) {
    const generation = ++this.#generation;
    this.#answered = false;
    this.#become({ phase: "loading", step: 1, again });
    this.#watch(BOOT_MS);
    if (typeof WebAssembly !== "object") {
      this.#fail("blocked", "no WebAssembly");
      return;
    }
    // After any failure nothing is trusted that an earlier visit kept or that the page, maybe an old one, said.
    const afresh = generation > 1;
    const boot = { type: "boot", runtime: this.#runtimeUrl, config: afresh ? null : this.#runtime, afresh };
    const hear = (message) => {
      if (generation === this.#generation) this.#hear(message);
    };
    let host;
    try {
      host = await openHost(hear, { first: boot });
    } catch (error) {
      if (generation === this.#generation) this.#fail("network", error.message);
      return;
    }
    if (generation !== this.#generation) {
      host.close();
      return;
    }
    this.#host = host;
  }

  #hear(message) {
    if (message.type === "stage") {
      this.#watch(BOOT_MS);
      this.#become({ phase: "loading", again: this.#state.again, ...message.stage });
    } else if (message.type === "ready") {
      clearTimeout(this.#timer);
      this.#become({ phase: "ready", host: this.#host.kind });
      this.#next();
    } else if (message.type === "failed") {
      this.#fail(message.kind, message.detail);
    } else if (message.type === "answer") {
      this.#answer(message.answer);
    } else if (message.type === "requests") {
      workerRequested(message.count);
    } else if (message.type === "died") {
      this.#restart();
    }
  }

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
    this.#watch(this.#answered ? request.limit : Math.max(FIRST_MS, request.limit));
    this.#host.post({ type: "ask", request: JSON.stringify({ id: request.id, ...request.question }) });
  }

  #watch(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#restart(), ms);
  }

  /** No answer, or a dead worker: end it, start another, and ask once more what was being asked. */
  #restart() {
    const booting = this.#state.phase === "loading";
    this.#host?.close();
    this.#host = null;
    const request = this.#flight;
    this.#flight = null;
    if (request !== null) this.#askAgain(request);
    this.#restarts += 1;
    if (booting || this.#restarts > RESTARTS) {
      this.#fail(booting ? "network" : "silent", "no answer in time");
    } else {
      this.#open(true);
    }
  }

  /** `request` got no answer. The fault may have been the machine's: once more, unless there is a newer question. */
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

  #fail(kind, detail) {
    clearTimeout(this.#timer);
    this.#generation += 1;
    this.#host?.close();
    this.#host = null;
    this.#flight?.resolve(null);
    this.#flight = null;
    for (const request of this.#waiting.values()) request.resolve(null);
    this.#waiting.clear();
    this.#become({ phase: "failed", kind, detail });
  }
}
