// A page that reads files: it opens them, shows what was found, and forgets everything on request.
import { make } from "./dom.js";
import { questionParts } from "./error-notice.js";
import { FilePicker } from "./file-picker.js";
import { FileSession } from "./file-session.js";
import { formatCount, formatElsewhere, formatFailure, formatStage } from "./messages.js";

/** @import { EngineState } from "../engine/client.js" */
/** @import { FailureKind, Stage } from "../engine/protocol.js" */
/** @import { Question } from "./file-session.js" */

/**
 * @typedef {{ element: HTMLElement, heading: HTMLElement, begin: () => void, close?: () => void }} View shows what was
 *   found
 */

/**
 * What the results can tell the page to do.
 * @typedef {object} PageActions
 * @property {(name: string, value: unknown) => void} onAnswer read it all again with the reader's answer to a question
 * @property {() => void} onForget
 * @property {() => void} onOther
 */

/**
 * What differs between these pages.
 * @typedef {object} FilePageParts
 * @property {string} worker URL of the worker
 * @property {import("./file-picker.js").PickerOptions} picker
 * @property {string} stays what doesn't leave the device, in a few words
 * @property {string} before what happens to it, shown until there are results
 * @property {string} reading what to say while files are being opened
 * @property {string} forgotten
 * @property {string} last what the last step of loading does, for `formatStage`
 * @property {string} command the command that does the same
 * @property {(kind: "files" | "sample") => Question} question the question to ask about files, or about the example
 * @property {(questions: any[], answer: PageActions["onAnswer"]) => HTMLElement[]} [questions] shows questions to the
 *   reader; by default as buttons
 * @property {() => void} [onConnect] called when the element is in the page
 * @property {() => void} [onForget]
 * @property {(report: any, session: FileSession, isSample: boolean, actions: PageActions) => View} results
 */

const FAILURES = {
  network: "This didn't load, because we couldn't reach its files or your browser doesn't allow workers here.",
  memory: "This didn't start, because there isn't enough memory.",
  silent: "This stopped, probably because it ran out of memory. Nothing you opened is kept.",
};
const STOPPED = "Stopped. Nothing's kept.";

/** @param {import("../engine/request-counter.js").Requests} requests those made since the files were opened */
function formatRequests({ count, elsewhere }) {
  if (count === 0) return "0 requests since you opened your files. Nothing was sent.";
  const made = `${formatCount(count, "request")} since you opened your files`;
  if (elsewhere === 0) return `${made}, for parts of this page. None of them has your data in it.`;
  return `${made}, ${formatElsewhere(elsewhere)}.`;
}

export class FilePage {
  #root;
  #parts;
  #picker;
  /** @type {FileSession | null} */
  #session = null;
  /** @type {View | null} */
  #results = null;
  /** @type {{ question: Question, files: File[] | null, isSample: boolean } | null} */
  #last = null; // kept until the reader forgets the files, so that it can be asked again with their answer
  /** @type {Record<string, unknown>} */
  #answers = {};
  #busy = false;
  #movingFocus = false; // the page itself is moving the focus, so don't take it for a sign of the reader's intent
  #turn = 0; // answers from earlier turns are ignored
  #status = make("p", { class: "fp-status", role: "status" });
  #sent;

  /**
   * @param {HTMLElement} root
   * @param {FilePageParts} parts
   */
  constructor(root, parts) {
    this.#root = root;
    this.#parts = parts;
    this.#sent = make("p", { class: "fp-sent", text: parts.before });
    this.#picker = new FilePicker(parts.picker, {
      onFiles: (files) => this.ask(parts.question("files"), files),
      onSample: () => this.ask(parts.question("sample"), null, true),
      onCancel: () => this.#forget(STOPPED),
      onIntent: () => this.#movingFocus || this.#open().start(),
    });
  }

  connect() {
    const promise = make("div", { class: "fp-private" }, make("p", { class: "fp-stays", text: this.#parts.stays }), this.#sent);
    this.#root.append(make("div", { class: "fp" }, promise, this.#picker.element, this.#status));
    this.#root.dataset.state = "idle";
    this.#parts.onConnect?.();
  }

  disconnect() {
    this.#picker.close();
    this.#results?.close?.();
    this.#session?.close();
    this.#root.querySelector(".fp")?.remove();
  }

  /**
   * Ask about files, or about text in the question itself, and show what was found.
   * @param {Question} question
   * @param {File[] | null} files
   * @param {boolean} isSample
   */
  ask(question, files, isSample = false) {
    if (this.#busy) return;
    this.#answers = {};
    this.#last = { question, files, isSample };
    this.#run();
  }

  #open() {
    if (this.#session === null) {
      const session = new FileSession(new URL(this.#root.dataset.runtime, document.baseURI).href, this.#parts.worker);
      session.watch((state) => this.#showState(state));
      session.requests.watch(() => this.#showRequests());
      this.#session = session;
    }
    return this.#session;
  }

  /** @param {Stage} stage */
  #formatLoading(stage) {
    return `Getting ready: ${formatStage(stage, this.#parts.last)}.`;
  }

  /** @param {FailureKind} kind */
  #formatLoadFailure(kind) {
    const what = formatFailure(kind, FAILURES, { subject: "This page", its: "its" });
    return `${what} You can run the same on the command line: ${this.#parts.command}`;
  }

  /** @param {EngineState} state */
  #showState(state) {
    if (state.phase === "closed") return;
    if (state.phase === "failed") {
      this.#session = null;
      this.#busy = false;
      this.#clearResults();
      this.#picker.fail(this.#formatLoadFailure(state.kind), state.kind === "broken" ? state.detail : null);
      this.#root.dataset.state = "failed";
    } else if (this.#root.dataset.state === "idle" || this.#root.dataset.state === "ready") {
      this.#root.dataset.state = state.phase === "ready" ? "ready" : "idle";
    }
    if (this.#busy && state.phase === "loading") this.#picker.progress(this.#formatLoading(state), state.part ?? null);
  }

  async #run() {
    const { question, files, isSample } = this.#last;
    const turn = ++this.#turn;
    this.#busy = true;
    this.#status.textContent = "";
    this.#clearResults();
    this.#root.dataset.state = "working";
    const session = this.#open();
    const { state } = session;
    this.#picker.progress(state.phase === "loading" ? this.#formatLoading(state) : this.#parts.reading, null);
    if (!(await session.ready())) return; // #showState has said why
    session.requests.start();
    /** @type {(stage: string, share: number | null) => void} */
    const onProgress = (stage, share) => {
      if (turn === this.#turn) this.#picker.progress(stage, share);
    };
    const answer = await session.ask({ ...question, ...this.#answers }, { files, onProgress });
    if (turn !== this.#turn) return;
    this.#busy = false;
    if (answer.ok) {
      this.#picker.idle();
      this.#show(answer.report, session, isSample);
    } else if (answer.error !== "closed") {
      const put = this.#parts.questions ?? questionParts;
      this.#picker.fail(answer.error, answer.detail, put(answer.questions ?? [], (name, value) => this.#answer(name, value)));
      this.#root.dataset.state = "ready";
    }
  }

  /**
   * Read it all again with the reader's answer to a question.
   * @param {string} name
   * @param {unknown} value
   */
  #answer(name, value) {
    if (this.#last === null || this.#busy) return;
    this.#answers[name] = value;
    this.#run();
  }

  /** Show next to the results how many requests have been made since the files were opened. */
  #showRequests() {
    const counted = this.#session?.requests.counted;
    if (this.#results !== null && counted) this.#sent.textContent = formatRequests(counted);
  }

  /**
   * @param {any} report
   * @param {FileSession} session
   * @param {boolean} isSample
   */
  #show(report, session, isSample) {
    this.#results = this.#parts.results(report, session, isSample, {
      onAnswer: (name, value) => this.#answer(name, value),
      onForget: () => this.#forget(this.#parts.forgotten),
      onOther: () => {
        this.#picker.element.hidden = false;
        this.#picker.chooser.focus();
        this.#picker.element.scrollIntoView({ block: "center" });
      },
    });
    this.#picker.element.hidden = true;
    this.#root.querySelector(".fp").append(this.#results.element);
    this.#root.dataset.state = "done";
    this.#results.begin();
    this.#showRequests();
    this.#results.heading.focus({ preventScroll: true });
    this.#results.element.scrollIntoView({ block: "start" });
  }

  #clearResults() {
    this.#results?.close?.();
    this.#results?.element.remove();
    this.#results = null;
    this.#picker.element.hidden = false;
  }

  /** @param {string} message what to tell the reader */
  #forget(message) {
    this.#turn += 1;
    this.#busy = false;
    this.#last = null;
    this.#answers = {};
    this.#parts.onForget?.();
    this.#session?.close();
    this.#session = null;
    this.#sent.textContent = this.#parts.before;
    this.#clearResults();
    this.#picker.idle();
    this.#root.dataset.state = "idle";
    this.#status.textContent = message;
    this.#movingFocus = true;
    this.#picker.chooser.focus({ preventScroll: true });
    this.#movingFocus = false;
  }
}

/**
 * Define the custom element `name` for one of these pages.
 * @param {string} name
 * @param {(root: HTMLElement) => FilePage} makePage
 */
export function defineFilePage(name, makePage) {
  class FilePageElement extends HTMLElement {
    /** @type {FilePage | null} */
    #page = null;

    connectedCallback() {
      this.#begin();
      addEventListener("pagehide", this.#restart);
    }

    // Leaving the page, also by instant navigation, stops the worker and forgets what it's read.
    disconnectedCallback() {
      removeEventListener("pagehide", this.#restart);
      this.#end();
    }

    #begin() {
      this.#page = makePage(this);
      this.#page.connect();
    }

    #end() {
      this.#page?.disconnect();
      this.#page = null;
    }

    // Browsers keep the page in case the reader goes back to it. By then it mustn't show their data any more.
    #restart = () => {
      this.#end();
      this.#begin();
    };
  }
  if (!customElements.get(name)) customElements.define(name, FilePageElement);
}
