// Sends the draft to the engine: while the reader types, again after a pause, and for a suggested version.
import { looksBinary } from "./binary.js";
import * as messages from "./messages.js";
import { headOf } from "./spans.js";

/** @import { EngineClient } from "../engine/client.js" */
/** @import { Report, Version } from "../engine/protocol.js" */
/** @import { DraftState } from "./draft-state.js" */
/** @import { EngineStatus } from "./engine-status.js" */
/** @import { SituationForm } from "./situation-form.js" */

const PAUSE_MS = 120; // between two checks while you type
export const MAX_CHECKED = 20000; // code points

/**
 * What to do with an answer.
 * @typedef {object} Answers
 * @property {() => void} waiting the engine is still loading
 * @property {(report: Report, cut: boolean) => void} report on the current text; `cut` if only its start was checked
 * @property {(reason: string, kind?: "other" | "empty") => void} unchecked why there's no report
 */

export class DraftChecks {
  #state;
  #form;
  #status;
  #answers;
  /** @type {EngineClient} */
  #engine;
  #isConnected = false;
  #timer; // until the next check
  #lastAsked = 0;
  #versionAsker = {}; // not `this`, which asks for reports: a new question replaces the asker's last one

  /**
   * @param {DraftState} state
   * @param {SituationForm} form
   * @param {EngineStatus} status
   * @param {Answers} answers
   */
  constructor(state, form, status, answers) {
    this.#state = state;
    this.#form = form;
    this.#status = status;
    this.#answers = answers;
  }

  /** @param {EngineClient} engine */
  connect(engine) {
    this.#engine = engine;
    this.#isConnected = true;
  }

  disconnect() {
    clearTimeout(this.#timer);
    this.#isConnected = false;
    this.#drop();
  }

  /** Check straight away if the last check was a while ago, otherwise after a pause. */
  soon() {
    clearTimeout(this.#timer);
    const wait = this.#lastAsked + PAUSE_MS - performance.now();
    if (wait <= 0) this.#check();
    else this.#timer = setTimeout(() => this.#check(), wait);
  }

  async #check() {
    const state = this.#state;
    const { phase } = this.#engine.state;
    this.#lastAsked = performance.now();
    if (state.isBlank || looksBinary(state.text)) {
      this.#drop();
      if (!state.isBlank) this.#answers.unchecked(messages.BINARY);
      else this.#answers.unchecked(phase === "ready" ? messages.EMPTY_READY : messages.EMPTY, "empty");
      return;
    }
    if (phase === "failed") return;
    if (phase !== "ready") this.#answers.waiting();
    const { revision } = state;
    const { head, cut } = headOf(state.text, MAX_CHECKED);
    this.#status.checking();
    const answer = await this.#engine.ask(this, { op: "check", text: head, ...this.#form.chosen });
    // The answer is about an earlier edit, or the checker has left the page.
    if (answer === null || revision !== state.revision || !this.#isConnected) return;
    this.#status.checked();
    if (answer.ok) this.#answers.report(answer.report, cut);
    else this.#answers.unchecked(answer.error);
  }

  /** Stop waiting for an answer. */
  #drop() {
    this.#engine.forget(this);
    this.#status.checked();
  }

  /**
   * Request a version of the current draft. null if there's no answer.
   * @returns {Promise<{ draft: string, version: Version | null } | null>}
   */
  async suggest() {
    const draft = this.#state.text;
    const answer = await this.#engine.ask(this.#versionAsker, { op: "suggest", text: draft, ...this.#form.settled });
    return answer?.ok ? { draft, version: answer.version } : null;
  }
}
