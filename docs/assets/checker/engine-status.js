// Shows how the engine is doing: how far it has loaded, that a check takes long, why it failed, what it requested.
import * as messages from "./messages.js";

/** @import { EngineState } from "../engine/client.js" */

const BUSY_MS = 500; // a check that takes longer than this is mentioned

export class EngineStatus {
  #elements;
  /** @type {EngineState["phase"]} */
  #phase = "idle";
  #timer;

  /** @param {import("./elements.js").CheckerElements} elements */
  constructor(elements) {
    this.#elements = elements;
  }

  /** @param {EngineState} state */
  show(state) {
    const { engine, failure, failureReason, progress, retry, verdict } = this.#elements;
    this.#phase = state.phase;
    failure.hidden = state.phase !== "failed";
    verdict.hidden = state.phase === "failed";
    engine.hidden = state.phase !== "loading";
    progress.hidden = state.phase !== "loading";
    if (state.phase === "loading") {
      engine.textContent = messages.formatLoading(state);
      // A share of bytes while files are fetched, nearly all of the wait on a slow line. The other stages can't be
      // measured.
      if (state.step === 1) progress.value = state.part ?? 0;
      else progress.removeAttribute("value");
    }
    if (state.phase !== "failed") return;
    clearTimeout(this.#timer);
    failureReason.textContent = messages.formatLoadFailure(state.kind);
    failureReason.title = state.detail;
    retry.textContent = state.kind === "outdated" ? messages.RELOAD : messages.RETRY;
  }

  /** @param {import("../engine/request-counter.js").Requests | null} requests null before counting begins */
  showRequests(requests) {
    this.#elements.requests.textContent = messages.formatRequests(requests);
  }

  /** A check has started: say so if it takes long. */
  checking() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(messages.CHECKING), BUSY_MS);
  }

  /** The check is over, or its result is no longer needed. */
  checked() {
    clearTimeout(this.#timer);
    this.#say("");
  }

  /** @param {string} text */
  #say(text) {
    if (this.#phase !== "ready") return; // until then, loading is shown in the same place
    const { engine } = this.#elements;
    engine.hidden = text === "";
    engine.textContent = text;
  }
}
