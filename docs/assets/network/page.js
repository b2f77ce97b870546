// The network page: files in, results out, everything forgotten on request.
import { make } from "../shared/dom.js";
import { Archive } from "./archive.js";
import { today } from "./files.js";
import { Intake } from "./file-picker.js";
import { Results } from "./results.js";
import { BEFORE, FORGOTTEN, STAYS, failureWords, loadingWords, nothingSent } from "./messages.js";

/** How many of the entries are requests over the network; a file that is saved is a blob. */
const own = (entries) => entries.filter((entry) => /^https?:/.test(entry.name)).length;

export class AuditPage {
  #root;
  #archive = null;
  #state = { phase: "idle" };
  #intake = null;
  #results = null;
  #busy = false;
  #quiet = false; // focus that the page itself moves is no sign of interest
  #turn = 0;
  #requests = 0;
  #watching = null;
  #status = make("p", { class: "nw-status", role: "status" });
  #sent = make("p", { class: "nw-sent", text: BEFORE });

  constructor(root) {
    this.#root = root;
  }

  connect() {
    this.#intake = new Intake({
      onFiles: (files) => this.#run({ action: "audit", groups: this.#intake.countGroups }, files),
      onSample: () => this.#run({ action: "sample", groups: this.#intake.countGroups }, null),
      onCancel: () => this.#forget("Stopped. Nothing is kept."),
      onIntent: () => this.#quiet || this.#open().start().catch(() => {}),
    });
    const promise = make("div", { class: "nw-private" }, make("p", { class: "nw-stays", text: STAYS }), this.#sent);
    this.#root.append(make("div", { class: "nw" }, promise, this.#intake.element, this.#status));
    this.#root.dataset.state = "idle";
  }

  disconnect() {
    this.#intake?.close();
    this.#archive?.close();
    this.#watching?.disconnect();
    this.#root.querySelector(".nw")?.remove();
  }

  #open() {
    this.#archive ??= new Archive(new URL(this.#root.dataset.runtime, document.baseURI).href, (state) => this.#become(state));
    return this.#archive;
  }

  #become(state) {
    this.#state = state;
    if (state.phase === "failed") {
      this.#archive = null;
      this.#busy = false;
      this.#results?.element.remove();
      this.#results = null;
      this.#intake.element.hidden = false;
      this.#intake.fail(failureWords(state.kind), state.kind === "broken" ? state.detail : null);
      this.#root.dataset.state = "failed";
    } else if (this.#root.dataset.state === "idle" || this.#root.dataset.state === "ready") {
      this.#root.dataset.state = state.phase === "ready" ? "ready" : "idle";
    }
    if (this.#busy && state.phase === "loading") this.#intake.progress(loadingWords(state), state.part ?? null);
  }

  async #run(question, files) {
    if (this.#busy) return;
    const turn = ++this.#turn;
    this.#busy = true;
    this.#status.textContent = "";
    this.#results?.element.remove();
    this.#results = null;
    this.#intake.element.hidden = false;
    this.#root.dataset.state = "working";
    const archive = this.#open();
    this.#intake.progress(this.#state.phase === "loading" ? loadingWords(this.#state) : "Opening your files", null);
    try {
      await archive.start();
    } catch {
      return; // #become has said why
    }
    this.#countRequests();
    const answer = await archive.ask(
      { ...question, today: today() },
      { files, onProgress: (stage, share) => turn === this.#turn && this.#intake.progress(stage, share) },
    );
    if (turn !== this.#turn) return;
    this.#busy = false;
    if (!answer.ok) {
      if (answer.error !== "closed") {
        this.#intake.fail(answer.error, answer.detail);
        this.#root.dataset.state = "ready";
      }
      return;
    }
    this.#intake.idle();
    this.#show(answer.report, archive, question.action === "sample");
  }

  /** From now on, count what the page itself requests; the worker counts for itself. */
  #countRequests() {
    this.#watching?.disconnect();
    this.#requests = 0;
    if (typeof PerformanceObserver !== "function") return;
    this.#watching = new PerformanceObserver((list) => {
      this.#requests += own(list.getEntries());
      this.#tellRequests();
    });
    this.#watching.observe({ type: "resource" });
  }

  /** Say how many requests were made since the files were opened. */
  #tellRequests() {
    this.#requests += this.#watching ? own(this.#watching.takeRecords()) : 0;
    this.#sent.textContent = nothingSent(this.#requests + (this.#archive?.requests ?? 0));
  }

  #show(report, archive, sample) {
    this.#results = new Results({
      archive: { ask: async (...args) => {
        const answer = await archive.ask(...args);
        this.#tellRequests();
        return answer;
      } },
      report,
      sample,
      guide: this.#root.dataset.guide,
      onForget: () => this.#forget(FORGOTTEN),
      onOther: () => {
        this.#intake.element.hidden = false;
        this.#intake.chooser.focus();
        this.#intake.element.scrollIntoView({ block: "center" });
      },
    });
    this.#intake.element.hidden = true;
    this.#root.querySelector(".nw").append(this.#results.element);
    this.#root.dataset.state = "done";
    this.#results.begin();
    this.#tellRequests();
    this.#results.heading.focus({ preventScroll: true });
    this.#results.element.scrollIntoView({ block: "start" });
  }

  #forget(words) {
    this.#turn += 1;
    this.#busy = false;
    this.#archive?.close();
    this.#archive = null;
    this.#state = { phase: "idle" };
    this.#watching?.disconnect();
    this.#sent.textContent = BEFORE;
    this.#results?.element.remove();
    this.#results = null;
    this.#intake.idle();
    this.#intake.element.hidden = false;
    this.#root.dataset.state = "idle";
    this.#status.textContent = words;
    this.#quiet = true;
    this.#intake.chooser.focus({ preventScroll: true });
    this.#quiet = false;
  }
}
