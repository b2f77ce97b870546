// One checker in a page: connects the text box, the engine, the findings and the form above them.
import { engineFor } from "../engine/client.js";
import { make } from "../shared/dom.js";
import { offeredFirstName } from "../shared/first-name.js";
import { checkerAddress, forgetAskedSituation } from "./address.js";
import { AskedLine } from "./asked-line.js";
import { looksBinary } from "./binary.js";
import { BlankFiller } from "./blank-filler.js";
import { DraftKeeper } from "./draft-keeper.js";
import { DraftState } from "./draft-state.js";
import { Demo } from "./demo.js";
import { throttlePerFrame } from "./draw-throttle.js";
import { buildElements } from "./elements.js";
import { EngineStatus } from "./engine-status.js";
import { Announcer } from "./live-region.js";
import * as messages from "./messages.js";
import { MoreMenu } from "./more-menu.js";
import { ReportView } from "./report-view.js";
import { SeveralLine } from "./several.js";
import { AUTO, SituationForm } from "./situation-form.js";
import { headOf, neighbour } from "./spans.js";
import { connectSpelling } from "./spelling.js";
import { TextBox } from "./text-box.js";
import { TextButtons } from "./text-buttons.js";
import { VerdictBar } from "./verdict-bar.js";
import { VersionPanel } from "./version-panel.js";

/** @import { EngineClient, EngineState } from "../engine/client.js" */
/** @import { Finding, Report } from "../engine/protocol.js" */

const PAUSE_MS = 120; // between two checks while you type
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
  #asked;
  #several;
  #bar;
  #demo;
  #version;
  #menu;
  #versionAsker = {}; // apart from the checks, which mustn't wait for a version or replace the question for one
  /** @type {EngineClient | null} */
  #engine = null;
  #draw = throttlePerFrame(() => this.#drawNow());
  #timer; // until the next check
  #lastAsked = 0;
  /** @type {(() => void)[]} */
  #stops = [];

  /**
   * @param {HTMLElement} host the element the checker is in
   * @param {{ situations: import("./situation-form.js").Situation[], demo?: import("./demo.js").DemoData }} data what its
   *   page says about all situations, and an example to begin with
   */
  constructor(host, data) {
    const id = `ck-${++lastId}`;
    const elements = buildElements(id);
    this.#host = host;
    this.#elements = elements;
    this.#form = new SituationForm(elements, id, data.situations, host.getAttribute("situation"), {
      onSituation: () => {
        forgetAskedSituation();
        this.#showSituation();
      },
      onChange: () => this.#changed(),
    });
    this.#box = new TextBox(elements, () => this.#announcer.showOutcome(messages.FILE_DROPPED));
    this.#view = new ReportView(elements, this.#state, this.#box, host, {
      select: (finding) => this.#own(() => this.#box.select(finding)),
      use: (suggestion) => this.#own(() => this.#buttons.use(suggestion)),
      fold: (finding, isFolded) => this.#own(() => this.#fold(finding, isFolded)),
    });
    this.#demo = new Demo(host, elements, data.demo, () => this.#edited());
    this.#asked = new AskedLine(elements.asked, this.#form);
    this.#status = new EngineStatus(elements);
    this.#announcer = new Announcer(host, elements.live, elements.outcome);
    this.#keeper = new DraftKeeper(elements.keep, this.#announcer, () => this.#draft());
    // A frame and a lesson are for one message.
    const isPage = this.#form.hasChoice && parent === window;
    const mailing = new URL("../mailing/", this.#view.rules).href;
    this.#several = isPage ? new SeveralLine(elements.several, this.#announcer, () => this.#state.text, mailing) : null;
    const filler = new BlankFiller(elements, this.#box, this.#announcer);
    const example = () => this.#form.situation.sample;
    this.#buttons = new TextButtons(elements, this.#state, this.#box, filler, this.#announcer, example);
    this.#version = new VersionPanel(elements, this.#announcer, {
      ask: () => this.#askForVersion(),
      use: (text) => this.#useVersion(text),
    });
    this.#menu = new MoreMenu(elements, this.#announcer, {
      checked: () => this.#checked(),
      text: () => this.#state.text,
      link: () => (this.#form.hasChoice ? checkerAddress(this.#view.rules, this.#form.linked) : null),
    });
    this.#bar = new VerdictBar(elements, () => this.#goToList());
    host.querySelector(".ec-fallback")?.setAttribute("hidden", "");
    host.append(elements.root, elements.bar);
    this.#showSituation();
    connectSpelling(elements.root);
    elements.area.addEventListener("input", () => this.#edited());
    elements.retry.addEventListener("click", () => this.#retry());
    elements.next.addEventListener("click", () => this.#goOn(1));
    elements.previous.addEventListener("click", () => this.#goOn(-1));
    elements.root.addEventListener("keydown", (event) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.#goOn(event.shiftKey ? -1 : 1);
    });
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
   * @param {string | null} asked the situation that the page's address asks for, if it does
   */
  connect(path, asked) {
    this.#engine = engineFor(this.#host.dataset.runtime);
    const checkers = [...document.querySelectorAll("etiquette-checker")];
    const isGeneral = this.#host.getAttribute("situation") === AUTO; // the home page's and the one at check/ share a draft
    this.#keeper.open(isGeneral ? AUTO : `${path} ${checkers.indexOf(this.#host)}`);
    const draft = this.#state.text === "" ? this.#keeper.recall() : null;
    if (draft !== null) {
      this.#form.answer(draft.situation, draft.values);
      this.#box.text = draft.text;
    } else if (this.#state.text === "" && checkers[0] === this.#host) {
      offeredFirstName().then((name) => this.#greet(name));
    }
    const isAsked = this.#form.find(asked) !== null;
    if (isAsked) this.#form.answer(asked, {});
    if (isAsked || draft !== null) this.#showSituation();
    const leaving = new AbortController();
    document.addEventListener("selectionchange", () => this.#box.caretMoved(), leaving);
    addEventListener("pageshow", ({ persisted }) => this.#shown(persisted), leaving);
    document.addEventListener("visibilitychange", () => document.hidden && this.#keeper.write(), leaving);
    addEventListener("pagehide", () => this.#keeper.write(), leaving);
    addEventListener("beforeprint", () => this.#view.openForPrint(), leaving);
    this.#bar.watch(leaving);
    this.#stops.push(
      () => leaving.abort(),
      this.#engine.watch((state) => this.#engineIs(state)),
      this.#engine.requests.watch((requests) => this.#status.showRequests(requests)),
    );
    if (!isAsked && this.#state.isBlank && this.#box.text === "") this.#demo.show((text, report) => this.#view.showDemo(text, report));
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
    this.#keeper.write();
  }

  #retry() {
    const { state } = this.#engine;
    if (state.phase === "failed" && state.kind === "outdated") this.#keeper.reload();
    else this.#engine.retry();
  }

  /**
   * The page is shown. If the browser had kept it while the reader was on others, they may have changed the draft there.
   * @param {boolean} persisted
   */
  #shown(persisted) {
    const draft = persisted ? this.#keeper.recall() : null;
    if (draft !== null && draft.text !== this.#box.text) {
      this.#form.answer(draft.situation, draft.values);
      this.#showSituation();
      this.#box.text = draft.text;
    }
    this.#edited();
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
   * @param {boolean} fill go to the first of its blanks
   */
  tryText(text, situation, context, fill) {
    this.#form.answer(situation, context);
    this.#showSituation();
    this.#changed();
    this.#buttons.showExample(text, fill);
  }

  /**
   * Put `text` into the box as the reader's own, undoably.
   * @param {string} text
   */
  takeText(text) {
    this.#buttons.takeText(text);
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
      this.#demo.end();
      this.#host.classList.toggle("ck-written", !this.#state.isBlank);
      this.#view.move(moved);
      this.#version.close();
      this.#buttons.update();
      this.#menu.update();
    }
    this.#draw.run();
    this.#checkSoon();
  }

  #drawNow() {
    if (this.#demo.isShown) return;
    this.#showCount();
    this.#view.paint();
    this.#keeper.save();
  }

  /** Until the engine has said what the limit is, go by what the page says. */
  #showCount() {
    const { limit = this.#form.limit } = this.#state;
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
      if (this.#demo.isShown) return;
      if (!state.isBlank) this.#showUnchecked(messages.BINARY);
      else this.#showUnchecked(phase === "ready" ? messages.EMPTY_READY : messages.EMPTY, "empty");
      return;
    }
    if (phase === "failed") return;
    if (phase !== "ready") this.#showVerdict(messages.WAITING, "waiting");
    const { revision } = state;
    const { head, cut } = headOf(state.text, MAX_CHECKED);
    this.#status.checking();
    const answer = await this.#engine.ask(this, { op: "check", text: head, ...this.#form.chosen });
    // For an earlier edit, whose successor's answer is on its way; or the checker has left the page.
    if (answer === null || revision !== state.revision || !this.#host.isConnected) return;
    this.#status.checked();
    if (answer.ok) this.#showReport(answer.report, cut);
    else this.#showUnchecked(answer.error);
  }

  /** @type {import("./more-menu.js").MenuSource["checked"]} */
  #checked() {
    const { text, report, open } = this.#state;
    if (report === null || open.length === 0) return null;
    const { slug, title } = this.#form.checkedAs;
    const verdict = messages.formatVerdict(report.verdict, open);
    return { text, findings: open, kind: messages.kindOf(slug, title), verdict, limit: report.length.limit };
  }

  /** @type {import("./version-panel.js").VersionActions["ask"]} */
  async #askForVersion() {
    const draft = this.#state.text;
    const answer = await this.#engine.ask(this.#versionAsker, { op: "suggest", text: draft, ...this.#form.settled });
    return answer?.ok ? { draft, version: answer.version } : null;
  }

  /**
   * Put a suggested version into the box. It was made for a situation, so it's checked for that from now on, whatever the
   * rules would make of it.
   * @param {string} text
   */
  #useVersion(text) {
    this.#form.choose(this.#form.checkedAs.slug);
    this.#buttons.useVersion(text);
  }

  /**
   * @param {Report} report
   * @param {boolean} cut only the start of the text was checked
   */
  #showReport(report, cut) {
    this.#state.answered(report);
    if (report.guessed) this.#form.guessed(report.situation);
    this.#showCount();
    const said = this.#view.showReport(report, cut ? MAX_CHECKED : null);
    this.#showAround(report);
    this.#announcer.announce(said, { politely: true });
  }

  /**
   * Everything beside the list of findings that depends on them.
   * @param {Report | null} report
   */
  #showAround(report) {
    const { verdict } = this.#elements;
    this.#version.offer(report?.verdict === "revise" && this.#state.text.length <= MAX_CHECKED);
    this.#asked.show(report);
    this.#several?.show(this.#state.text);
    this.#menu.update();
    this.#buttons.showVerdict(report?.verdict ?? null);
    this.#bar.show(this.#state.isBlank ? "" : verdict.textContent, this.#view.kind);
  }

  /**
   * @param {string} text
   * @param {string} kind for its looks
   */
  #showVerdict(text, kind) {
    this.#view.showVerdict(text, kind);
    this.#bar.show(this.#state.isBlank ? "" : text, kind);
  }

  /**
   * @param {string} reason why the text wasn't checked
   * @param {"other" | "empty"} kind
   */
  #showUnchecked(reason, kind = "other") {
    this.#state.unanswered();
    this.#view.showNone(reason, kind);
    this.#showAround(null);
    if (kind === "empty") this.#announcer.reset();
    else this.#announcer.announce(reason, { politely: true });
  }

  /**
   * Before something's done with a finding: if it's the example's, that becomes the reader's text.
   * @param {() => void} act
   */
  #own(act) {
    if (this.#demo.isShown) {
      this.#demo.end();
      this.#buttons.showExample(this.#demo.data.text);
      this.#showReport(this.#demo.data.report, false);
    }
    act();
  }

  /**
   * Put a finding aside, or take it up again.
   * @param {Finding} finding
   * @param {boolean} isFolded
   */
  #fold(finding, isFolded) {
    this.#state.fold(finding, isFolded);
    this.#view.showVerdictOf(this.#state.report);
    this.#view.showFindings();
    this.#showAround(this.#state.report);
    this.#announcer.showOutcome(isFolded ? messages.FOLDED : this.#elements.verdict.textContent);
  }

  /**
   * To the next finding or the one before. In the text, its words are selected; elsewhere the focus stays where it is.
   * @param {1 | -1} by
   */
  #goOn(by) {
    const { findings } = this.#state;
    if (this.#box.hasFocus) this.#box.caretMoved(); // the browser says so a little later
    const number = neighbour(findings, this.#box.active, by);
    if (number < 0) return;
    if (this.#box.hasFocus) {
      this.#box.select(findings[number]);
      return;
    }
    this.#box.show(number);
    this.#announcer.cancel(); // or the verdict would interrupt it
    this.#announcer.speak(this.#view.nameOf(number));
  }

  /** From the bar to the first finding in the list. */
  #goToList() {
    const first = this.#elements.list.querySelector(".ck-finding:not(.ck-folded) .ck-select");
    if (first instanceof HTMLElement && !this.#elements.list.hidden) {
      first.focus({ preventScroll: true });
      first.closest("li").scrollIntoView({ block: "start" });
    } else {
      this.#box.rest();
      this.#elements.strip.scrollIntoView({ block: "center" });
    }
  }

  /** @param {EngineState} state */
  #engineIs(state) {
    this.#host.dataset.state = state.phase;
    this.#status.show(state);
    if (state.phase === "loading" && this.#state.report === null && !this.#state.isBlank) {
      this.#showVerdict(messages.WAITING, "waiting");
    } else if (state.phase === "ready") {
      this.#engine.requests.startWhenPageIsComplete();
      this.#checkSoon();
    } else if (state.phase === "failed") {
      this.#demo.end();
      this.#state.unanswered();
      this.#view.showFindings();
      this.#showAround(null);
      this.#announcer.announce(messages.formatLoadFailure(state.kind));
    }
  }
}
