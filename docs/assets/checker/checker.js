// A checker in a page: passes each edit on to its parts, and keeps the draft from page to page.
import { engineFor } from "../engine/client.js";
import { offeredFirstName } from "../shared/first-name.js";
import { forgetAskedSituation } from "./address.js";
import { throttlePerFrame } from "./draw-throttle.js";
import * as messages from "./messages.js";
import { buildParts } from "./parts.js";
import { showSituation } from "./show-situation.js";
import { AUTO } from "./situation-form.js";

/** @import { EngineClient, EngineState } from "../engine/client.js" */

export class Checker {
  #host;
  #parts;
  /** @type {EngineClient | null} */
  #engine = null;
  #draw = throttlePerFrame(() => this.#drawNow());
  /** @type {(() => void)[]} */
  #stops = [];

  /**
   * @param {HTMLElement} host the element the checker is in
   * @param {import("./parts.js").PageData} data
   */
  constructor(host, data) {
    this.#host = host;
    this.#parts = buildParts(host, data, {
      onSituation: () => {
        forgetAskedSituation();
        showSituation(this.#parts);
      },
      onChange: () => this.#changed(),
      onEdit: () => this.#edited(),
      onFinding: (act) => this.#own(act),
      onVersion: (text) => this.#useVersion(text),
    });
    const { area, retry } = this.#parts.elements;
    showSituation(this.#parts);
    area.addEventListener("input", () => this.#edited());
    retry.addEventListener("click", () => this.#retry());
  }

  get text() {
    return this.#parts.state.text;
  }

  get report() {
    return this.#parts.state.report;
  }

  /**
   * Connect to the page at `path`. The host's URLs must already be absolute.
   * @param {string} path
   * @param {string | null} asked the situation named in the page's URL, if there is one
   */
  connect(path, asked) {
    const { bar, box, checks, demo, keeper, state, status, view } = this.#parts;
    const engine = engineFor(this.#host.dataset.runtime);
    this.#engine = engine;
    checks.connect(engine);
    const isAsked = this.#begin(path, asked);
    const leaving = new AbortController();
    document.addEventListener("selectionchange", () => box.caretMoved(), leaving);
    addEventListener("pageshow", ({ persisted }) => this.#shown(persisted), leaving);
    document.addEventListener("visibilitychange", () => document.hidden && keeper.write(), leaving);
    addEventListener("pagehide", () => keeper.write(), leaving);
    addEventListener("beforeprint", () => view.openForPrint(), leaving);
    bar.watch(leaving);
    this.#stops.push(
      () => leaving.abort(),
      engine.watch((now) => this.#engineIs(now)),
      engine.requests.watch((requests) => status.showRequests(requests)),
    );
    if (!isAsked && state.isBlank && box.text === "") demo.show((text, report) => view.showDemo(text, report));
    this.#engineIs(engine.state);
    this.#edited();
  }

  disconnect() {
    const { announcer, box, checks, keeper } = this.#parts;
    for (const stop of this.#stops.splice(0)) stop();
    this.#draw.cancel();
    checks.disconnect();
    announcer.cancel();
    box.close();
    keeper.write();
  }

  /**
   * Start with the draft that was written in this page before, and the situation named in the URL.
   * @param {string} path
   * @param {string | null} asked
   * @returns {boolean} whether the URL names a situation that exists
   */
  #begin(path, asked) {
    const { box, form, keeper, state } = this.#parts;
    const checkers = [...document.querySelectorAll("etiquette-checker")];
    const isGeneral = this.#host.getAttribute("situation") === AUTO; // the home page's and the one at check/ share a draft
    keeper.open(isGeneral ? AUTO : `${path} ${checkers.indexOf(this.#host)}`);
    const draft = state.text === "" ? keeper.recall() : null;
    if (draft !== null) {
      form.answer(draft.situation, draft.values);
      box.text = draft.text;
    } else if (state.text === "" && checkers[0] === this.#host) {
      offeredFirstName().then((name) => this.#greet(name));
    }
    const isAsked = form.find(asked) !== null;
    if (isAsked) form.answer(asked, {});
    if (isAsked || draft !== null) showSituation(this.#parts);
    return isAsked;
  }

  #retry() {
    const { state } = this.#engine;
    if (state.phase === "failed" && state.kind === "outdated") this.#parts.keeper.reload();
    else this.#engine.retry();
  }

  /**
   * Called when the page is shown. If the browser kept it while the reader was on other pages, they could have changed
   * the draft there.
   * @param {boolean} persisted
   */
  #shown(persisted) {
    const { box, form, keeper } = this.#parts;
    const draft = persisted ? keeper.recall() : null;
    if (draft !== null && draft.text !== box.text) {
      form.answer(draft.situation, draft.values);
      showSituation(this.#parts);
      box.text = draft.text;
    }
    this.#edited();
  }

  /**
   * Start with a greeting, if the box is empty.
   * @param {string} name
   */
  #greet(name) {
    const { box, state } = this.#parts;
    if (name === "" || state.text !== "") return;
    box.text = messages.formatGreeting(name);
    this.#edited();
  }

  /**
   * Choose a situation and context, and replace the box's text with `text`, as one step to undo.
   * @param {string} text
   * @param {string | null} situation
   * @param {Record<string, string>} context
   * @param {boolean} fill select its first blank
   */
  tryText(text, situation, context, fill) {
    this.#parts.form.answer(situation, context);
    showSituation(this.#parts);
    this.#changed();
    this.#parts.buttons.showExample(text, fill);
  }

  /**
   * Replace the box's text with the reader's own `text`, as one step to undo.
   * @param {string} text
   */
  takeText(text) {
    this.#parts.buttons.takeText(text);
  }

  /** The situation or context has changed, so check the same text again. */
  #changed() {
    const { keeper, results, state } = this.#parts;
    state.outdate();
    results.showCount();
    keeper.save();
    this.#checkSoon();
  }

  /** Called at every edit. Does nothing if the text hasn't changed. */
  #edited() {
    const { box, buttons, demo, menu, state, version, view } = this.#parts;
    const moved = state.edit(box.text);
    if (moved !== null) {
      demo.end();
      this.#host.classList.toggle("ck-written", !state.isBlank);
      view.move(moved);
      version.close();
      buttons.update();
      menu.update();
    }
    this.#draw.run();
    this.#checkSoon();
  }

  #drawNow() {
    const { demo, keeper, results, view } = this.#parts;
    if (demo.isShown) return;
    results.showCount();
    view.paint();
    keeper.save();
  }

  #checkSoon() {
    this.#parts.announcer.cancel();
    this.#parts.checks.soon();
  }

  /**
   * Put a suggested version into the box. It was made for a situation, so choose that instead of guessing again.
   * @param {string} text
   */
  #useVersion(text) {
    const { buttons, form } = this.#parts;
    form.choose(form.checkedAs.slug);
    buttons.useVersion(text);
  }

  /**
   * Do something with a finding. If it's the example's, make the example the reader's text first.
   * @param {() => void} act
   */
  #own(act) {
    const { buttons, demo, results } = this.#parts;
    if (demo.isShown) {
      demo.end();
      buttons.showExample(demo.data.text);
      results.show(demo.data.report, false);
    }
    act();
  }

  /** @param {EngineState} engine */
  #engineIs(engine) {
    const { demo, results, state, status } = this.#parts;
    this.#host.dataset.state = engine.phase;
    status.show(engine);
    if (engine.phase === "loading" && state.report === null && !state.isBlank) {
      results.showWaiting();
    } else if (engine.phase === "ready") {
      this.#engine.requests.startWhenPageIsComplete();
      this.#checkSoon();
    } else if (engine.phase === "failed") {
      demo.end();
      results.showFailure(messages.formatLoadFailure(engine.kind));
    }
  }
}
