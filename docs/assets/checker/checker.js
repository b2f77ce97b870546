// One checker in a page: connects the text box, the engine, the findings and the form above them.
import { engineFor } from "../engine/client.js";
import { make } from "../shared/dom.js";
import { offeredFirstName } from "../shared/first-name.js";
import { looksBinary } from "./binary.js";
import { limitFor } from "./count.js";
import { DraftKeeper } from "./draft-keeper.js";
import { DraftState } from "./draft-state.js";
import { throttlePerFrame } from "./draw-throttle.js";
import { buildElements } from "./elements.js";
import { EngineStatus } from "./engine-status.js";
import { Announcer } from "./live-region.js";
import * as messages from "./messages.js";
import { ReportView } from "./report-view.js";
import { SituationForm } from "./situation-form.js";
import { headOf } from "./spans.js";
import { TextBox } from "./text-box.js";
import { TextButtons } from "./text-buttons.js";

/** @import { EngineClient, EngineState } from "../engine/client.js" */
/** @import { Report } from "../engine/protocol.js" */

const PAUSE_MS = 120; // between two checks while somebody is typing
const MAX_CHECKED = 20000; // code points

let lastId = 0;

export class Checker {
  #host;
  #state = new DraftState();
  #elements;
  #form;
  #box;
  #view;
  #buttons;
  #status;
  #announcer;
  #keeper;
  /** @type {EngineClient | null} */
  #engine = null;
  #draw = throttlePerFrame(() => this.#drawNow());
  #timer; // until the next check
  #lastAsked = 0;
  /** @type {(() => void)[]} */
  #stops = [];

  /**
   * @param {HTMLElement} host the element the checker is in
   * @param {{ situations: import("./situation-form.js").Situation[] }} data what its page says about all situations
   */
  constructor(host, data) {
    const id = `ck-${++lastId}`;
    const elements = buildElements(id);
    this.#host = host;
    this.#elements = elements;
    this.#form = new SituationForm(elements.fields, id, data.situations, host.getAttribute("situation"), {
      onSituation: () => this.#showSituation(),
      onChange: () => this.#changed(),
    });
    this.#box = new TextBox(elements, () => this.#announcer.showOutcome(messages.FILE_DROPPED));
    this.#view = new ReportView(elements, this.#state, this.#box, host);
    this.#status = new EngineStatus(elements);
    this.#announcer = new Announcer(host, elements.live, elements.outcome);
    this.#keeper = new DraftKeeper(elements.keep, this.#announcer, () => this.#draft());
    const example = () => this.#form.situation.sample;
    this.#buttons = new TextButtons(elements, this.#state, this.#box, this.#announcer, example);
    host.querySelector(".ec-fallback")?.setAttribute("hidden", "");
    host.append(elements.root);
    this.#showSituation();
    elements.area.addEventListener("input", () => this.#edited());
    elements.retry.addEventListener("click", () => this.#engine.retry());
  }

  get text() {
    return this.#state.text;
  }

  get report() {
    return this.#state.report;
  }

  /**
   * Connect to the page at `path`. The host's URLs must already be absolute.
   * @param {string} path
   */
  connect(path) {
    this.#engine = engineFor(this.#host.dataset.runtime);
    const checkers = [...document.querySelectorAll("etiquette-checker")];
    this.#keeper.open(`${path} ${checkers.indexOf(this.#host)}`);
    const draft = this.#state.text === "" ? this.#keeper.recall() : null;
    if (draft !== null) {
      this.#form.answer(draft.situation, draft.values);
      this.#showSituation();
      this.#box.text = draft.text;
    } else if (this.#state.text === "" && checkers[0] === this.#host) {
      offeredFirstName().then((name) => this.#greet(name));
    }
    const leaving = new AbortController();
    document.addEventListener("selectionchange", () => this.#box.caretMoved(), leaving);
    addEventListener("pageshow", () => this.#edited(), leaving);
    addEventListener("pagehide", () => this.#keeper.write(), leaving);
    addEventListener("beforeprint", () => this.#view.openForPrint(), leaving);
    this.#stops.push(
      () => leaving.abort(),
      this.#engine.watch((state) => this.#engineIs(state)),
      this.#engine.requests.watch((requests) => this.#status.showRequests(requests)),
    );
    this.#engineIs(this.#engine.state);
    this.#edited();
  }

  disconnect() {
    for (const stop of this.#stops.splice(0)) stop();
    clearTimeout(this.#timer);
    this.#draw.cancel();
    this.#status.checked();
    this.#announcer.cancel();
    this.#box.close();
    this.#engine?.forget(this);
    this.#keeper.save();
    this.#keeper.write();
  }

  /**
   * Begin with a greeting, if nothing's written yet.
   * @param {string} name
   */
  #greet(name) {
    if (name === "" || this.#state.text !== "") return;
    this.#box.text = messages.formatGreeting(name);
    this.#edited();
  }

  /**
   * Put `text` into the box, undoably, after choosing a situation and context.
   * @param {string} text
   * @param {string | null} situation
   * @param {Record<string, string>} context
   */
  tryText(text, situation, context) {
    this.#form.answer(situation, context);
    this.#showSituation();
    this.#changed();
    this.#buttons.showExample(text);
  }

  #draft() {
    return { text: this.#state.text, situation: this.#form.situation.slug, values: this.#form.values };
  }

  #showSituation() {
    const { example, failureList, points } = this.#elements;
    const { situation } = this.#form;
    this.#form.render();
    example.hidden = !situation.sample;
    for (const list of [failureList, points]) {
      list.replaceChildren(...situation.checklist.map((text) => make("li", { text })));
    }
  }

  /** The situation or context is another, so the same text has to be checked again. */
  #changed() {
    this.#state.outdate();
    this.#showCount();
    this.#keeper.save();
    this.#checkSoon();
  }

  /** Called at every edit, and harmless when nothing has changed. */
  #edited() {
    const moved = this.#state.edit(this.#box.text);
    if (moved !== null) {
      this.#host.classList.toggle("ck-written", !this.#state.isBlank);
      this.#view.move(moved);
    }
    this.#draw.run();
    this.#checkSoon();
  }

  #drawNow() {
    this.#box.paint(this.#state.findings);
    this.#showCount();
    this.#keeper.save();
  }

  /** Until the engine has said what the limit is, go by what the page says. */
  #showCount() {
    const { limit = limitFor(this.#form.situation.limits, this.#form.context().account) } = this.#state;
    this.#view.showCount(limit);
  }

  /** Check straight away after a pause in typing, otherwise once there has been one. */
  #checkSoon() {
    clearTimeout(this.#timer);
    this.#announcer.cancel();
    const wait = this.#lastAsked + PAUSE_MS - performance.now();
    if (wait <= 0) this.#check();
    else this.#timer = setTimeout(() => this.#check(), wait);
  }

  async #check() {
    const state = this.#state;
    const { phase } = this.#engine.state;
    this.#lastAsked = performance.now();
    if (state.isBlank || looksBinary(state.text)) {
      this.#engine.forget(this);
      this.#status.checked();
      if (!state.isBlank) this.#showUnchecked(messages.BINARY);
      else this.#showUnchecked(phase === "ready" ? messages.EMPTY_READY : messages.EMPTY, "empty");
      return;
    }
    if (phase === "failed") return;
    if (phase !== "ready") this.#view.showVerdict(messages.WAITING, "waiting");
    const { revision } = state;
    const { head, cut } = headOf(state.text, MAX_CHECKED);
    const question = { op: "check", situation: this.#form.situation.slug, text: head, context: this.#form.context() };
    this.#status.checking();
    const answer = await this.#engine.ask(this, question);
    // For an earlier edit, whose successor's answer is on its way; or the checker has left the page.
    if (answer === null || revision !== state.revision || !this.#host.isConnected) return;
    this.#status.checked();
    if (answer.ok) this.#showReport(answer.report, cut);
    else this.#showUnchecked(answer.error);
  }

  /**
   * @param {Report} report
   * @param {boolean} cut only the start of the text was checked
   */
  #showReport(report, cut) {
    this.#state.answered(report);
    this.#showCount();
    this.#announcer.announce(this.#view.showReport(report, cut ? MAX_CHECKED : null), { politely: true });
  }

  /**
   * @param {string} reason why the text wasn't checked
   * @param {"other" | "empty"} kind
   */
  #showUnchecked(reason, kind = "other") {
    this.#state.unanswered();
    this.#view.showNone(reason, kind);
    if (kind === "empty") this.#announcer.reset();
    else this.#announcer.announce(reason, { politely: true });
  }

  /** @param {EngineState} state */
  #engineIs(state) {
    this.#host.dataset.state = state.phase;
    this.#status.show(state);
    if (state.phase === "loading" && this.#state.report === null && !this.#state.isBlank) {
      this.#view.showVerdict(messages.WAITING, "waiting");
    } else if (state.phase === "ready") {
      this.#engine.requests.startWhenPageIsComplete();
      this.#checkSoon();
    } else if (state.phase === "failed") {
      this.#state.unanswered();
      this.#view.showFindings();
      this.#announcer.announce(messages.formatLoadFailure(state.kind));
    }
  }
}
