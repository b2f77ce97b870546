// The network page: takes files, shows what was found in them, and forgets it all on request.
import { make } from "../shared/dom.js";
import { Archive } from "./archive.js";
import { today } from "./files.js";
import { FilePicker } from "./file-picker.js";
import { Results } from "./results.js";
import { BEFORE, FORGOTTEN, STAYS, formatLoadFailure, formatLoading, formatRequests } from "./messages.js";

/** @import { EngineState } from "../engine/client.js" */

export class AuditPage {
  #root;
  /** @type {Archive | null} */
  #archive = null;
  #picker = new FilePicker({
    onFiles: (files) => {
      this.#answers = {};
      this.#run({ action: "audit", groups: this.#picker.countGroups }, files);
    },
    onAnswer: (name, value) => this.#answer(name, value),
    onSample: () => this.#run({ action: "sample", groups: this.#picker.countGroups }, null),
    onCancel: () => this.#forget("Stopped. Nothing's kept."),
    onIntent: () => this.#movingFocus || this.#open().start(),
  });
  /** @type {Results | null} */
  #results = null;
  /** @type {File[] | null} */
  #files = null; // until they're forgotten, so that an answer can be used
  /** @type {Record<string, string>} */
  #answers = {};
  #busy = false;
  #movingFocus = false; // the page itself is moving the focus, so it's no sign that a reader wants anything
  #turn = 0; // an answer that belongs to an earlier turn is ignored
  #status = make("p", { class: "nw-status", role: "status" });
  #sent = make("p", { class: "nw-sent", text: BEFORE });

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  connect() {
    const promise = make("div", { class: "nw-private" }, make("p", { class: "nw-stays", text: STAYS }), this.#sent);
    this.#root.append(make("div", { class: "nw" }, promise, this.#picker.element, this.#status));
    this.#root.dataset.state = "idle";
  }

  disconnect() {
    this.#picker.close();
    this.#archive?.close();
    this.#root.querySelector(".nw")?.remove();
  }

  #open() {
    if (this.#archive === null) {
      const archive = new Archive(new URL(this.#root.dataset.runtime, document.baseURI).href);
      archive.watch((state) => this.#become(state));
      archive.requests.watch(() => this.#showRequests());
      this.#archive = archive;
    }
    return this.#archive;
  }

  /** @param {EngineState} state */
  #become(state) {
    if (state.phase === "closed") return;
    if (state.phase === "failed") {
      this.#archive = null;
      this.#busy = false;
      this.#clearResults();
      this.#picker.fail(formatLoadFailure(state.kind), state.kind === "broken" ? state.detail : null);
      this.#root.dataset.state = "failed";
    } else if (this.#root.dataset.state === "idle" || this.#root.dataset.state === "ready") {
      this.#root.dataset.state = state.phase === "ready" ? "ready" : "idle";
    }
    if (this.#busy && state.phase === "loading") this.#picker.progress(formatLoading(state), state.part ?? null);
  }

  /**
   * @param {{ action: "audit" | "sample", groups: boolean }} question
   * @param {File[] | null} files
   */
  async #run(question, files) {
    if (this.#busy) return;
    this.#files = files;
    const turn = ++this.#turn;
    this.#busy = true;
    this.#status.textContent = "";
    this.#clearResults();
    this.#root.dataset.state = "working";
    const archive = this.#open();
    const { state } = archive;
    this.#picker.progress(state.phase === "loading" ? formatLoading(state) : "Opening your files", null);
    if (!(await archive.ready())) return; // #become has said why
    archive.requests.start();
    /** @type {(stage: string, share: number | null) => void} */
    const onProgress = (stage, share) => {
      if (turn === this.#turn) this.#picker.progress(stage, share);
    };
    const answer = await archive.ask({ ...question, ...this.#answers, today: today() }, { files, onProgress });
    if (turn !== this.#turn) return;
    this.#busy = false;
    if (answer.ok) {
      this.#picker.idle();
      this.#show(answer.report, archive, question.action === "sample");
    } else if (answer.error !== "closed") {
      this.#picker.fail(answer.error, answer.detail, answer.questions);
      this.#root.dataset.state = "ready";
    }
  }

  /**
   * Read the files again with the reader's answer to a question.
   * @param {string} name
   * @param {string} value
   */
  #answer(name, value) {
    this.#answers[name] = value;
    if (this.#files) this.#run({ action: "audit", groups: this.#picker.countGroups }, this.#files);
  }

  /** Beside the results, say how many requests have been made since the files were opened. */
  #showRequests() {
    const counted = this.#archive?.requests.counted;
    if (this.#results !== null && counted) this.#sent.textContent = formatRequests(counted);
  }

  /**
   * @param {any} report
   * @param {Archive} archive
   * @param {boolean} sample whether it's about invented data
   */
  #show(report, archive, sample) {
    this.#results = new Results({
      archive,
      report,
      sample,
      guide: this.#root.dataset.guide,
      onAnswer: (name, value) => this.#answer(name, value),
      onForget: () => this.#forget(FORGOTTEN),
      onOther: () => {
        this.#picker.element.hidden = false;
        this.#picker.chooser.focus();
        this.#picker.element.scrollIntoView({ block: "center" });
      },
    });
    this.#picker.element.hidden = true;
    this.#root.querySelector(".nw").append(this.#results.element);
    this.#root.dataset.state = "done";
    this.#results.begin();
    this.#showRequests();
    this.#results.heading.focus({ preventScroll: true });
    this.#results.element.scrollIntoView({ block: "start" });
  }

  #clearResults() {
    this.#results?.element.remove();
    this.#results = null;
    this.#picker.element.hidden = false;
  }

  /** @param {string} message what to tell the reader */
  #forget(message) {
    this.#turn += 1;
    this.#busy = false;
    this.#files = null;
    this.#answers = {};
    this.#archive?.close();
    this.#archive = null;
    this.#sent.textContent = BEFORE;
    this.#clearResults();
    this.#picker.idle();
    this.#root.dataset.state = "idle";
    this.#status.textContent = message;
    this.#movingFocus = true;
    this.#picker.chooser.focus({ preventScroll: true });
    this.#movingFocus = false;
  }
}
