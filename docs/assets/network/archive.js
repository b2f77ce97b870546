// The page's side of the worker: one question at a time, with progress, until it is closed. Closing ends the
// worker, and with it every trace of the archive.
import { networkUrl, openHost } from "../engine/worker-transport.js";

const SILENCE_MS = 120_000; // without any sign: on a slow machine one step of a large archive takes a while

export class Archive {
  #runtimeUrl;
  #host = null;
  #opening = null;
  #flight = null;
  #queue = [];
  #lastId = 0;
  #timer = 0;
  #onState;
  #closed = false;

  /** `onState` gets {phase: "loading", step, part?}, {phase: "ready"} or {phase: "failed", kind, detail}. */
  constructor(runtimeUrl, onState) {
    this.#runtimeUrl = runtimeUrl;
    this.#onState = onState;
  }

  /** Requests that the worker has made since the archive was opened; told with every answer. */
  requests = 0;

  /** Begin loading Python, unless that has been done. */
  start() {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open() {
    this.#onState({ phase: "loading", step: 1 });
    const ready = new Promise((resolve, reject) => (this.#ready = { resolve, reject }));
    try {
      const host = await openHost((message) => this.#hear(message), { script: networkUrl, inPage: null });
      if (this.#closed) {
        host.close();
        return ready;
      }
      this.#host = host;
      this.#host.post({ type: "boot", runtime: this.#runtimeUrl });
      this.#watch();
    } catch (error) {
      this.#fail("network", error.message);
    }
    return ready;
  }
  #ready = null;

  /**
   * Ask the worker: {action, …}, with `files` (File objects) if it is to read them. Gives its answer
   * ({ok: true, …} or {ok: false, error}). `onProgress(stage, share)` is called on the way.
   */
  async ask(question, { files = null, onProgress = null } = {}) {
    try {
      await this.start();
    } catch (error) {
      return { ok: false, error: error.message };
    }
    if (this.#closed) return { ok: false, error: "closed" };
    return new Promise((resolve) => {
      this.#queue.push({ question, files, onProgress, resolve });
      this.#next();
    });
  }

  /** End the worker and forget everything it read. */
  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#host?.close();
    this.#host = null;
    for (const one of [this.#flight, ...this.#queue]) one?.resolve({ ok: false, error: "closed" });
    this.#flight = null;
    this.#queue = [];
  }

  #next() {
    if (this.#flight !== null || this.#host === null || this.#queue.length === 0) return;
    this.#flight = { ...this.#queue.shift(), id: ++this.#lastId };
    const { id, question, files } = this.#flight;
    this.#host.post({ type: "ask", request: { id, op: "network", ...question }, files });
    this.#watch();
  }

  #hear(message) {
    if (this.#closed) return;
    this.#watch();
    if (message.type === "stage") {
      this.#onState({ phase: "loading", ...message.stage });
    } else if (message.type === "ready") {
      clearTimeout(this.#timer);
      this.#onState({ phase: "ready" });
      this.#ready.resolve();
    } else if (message.type === "progress") {
      if (this.#flight?.id === message.id) this.#flight.onProgress?.(message.stage, message.share);
    } else if (message.type === "answer") {
      clearTimeout(this.#timer);
      this.requests = message.requests;
      const { resolve } = this.#flight ?? {};
      this.#flight = null;
      resolve?.(JSON.parse(message.answer));
      this.#next();
    } else if (message.type === "failed") {
      this.#fail(message.kind, message.detail);
    } else if (message.type === "died") {
      this.#fail("died", message.detail);
    }
  }

  #watch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail("died", "no sign of life"), SILENCE_MS);
  }

  #fail(kind, detail) {
    if (this.#closed) return;
    this.#onState({ phase: "failed", kind, detail });
    this.#ready?.reject(new Error(detail));
    this.close();
  }
}
