// Speaks to screen readers: a result once typing has paused, the outcome of a button straight away.

const PAUSE_MS = 900; // without an edit before a result is spoken
const SHOWN_MS = 6000; // how long a button's outcome stays beside it

export class Announcer {
  #host;
  #live;
  #outcome;
  #waiting;
  #showing;
  #last = "";

  /**
   * @param {HTMLElement} host the checker: it only speaks while the focus is in it, except about its buttons
   * @param {HTMLElement} live the live region
   * @param {HTMLElement} outcome the place beside the buttons
   */
  constructor(host, live, outcome) {
    this.#host = host;
    this.#live = live;
    this.#outcome = outcome;
  }

  get #isInUse() {
    return this.#host.contains(document.activeElement);
  }

  /**
   * Speak `text`. Politely: once there has been no edit for a while, and only if it's not what was said last.
   * @param {string} text
   * @param {{ politely?: boolean }} options
   */
  announce(text, { politely = false } = {}) {
    if (!politely) {
      if (this.#isInUse) this.speak(text);
      return;
    }
    this.cancel();
    this.#waiting = setTimeout(() => {
      if (text === this.#last || !this.#isInUse) return;
      this.#last = text;
      this.speak(text);
    }, PAUSE_MS);
  }

  /** Don't speak what's waiting for a pause: it's out of date. */
  cancel() {
    clearTimeout(this.#waiting);
  }

  /** Speak the next result even if it's the same as the last. */
  reset() {
    this.cancel();
    this.#last = "";
  }

  /**
   * Say how pressing a button went, and show it beside the buttons for a while.
   * @param {string} text
   */
  showOutcome(text) {
    this.#outcome.textContent = text;
    this.speak(text);
    clearTimeout(this.#showing);
    this.#showing = setTimeout(() => (this.#outcome.textContent = ""), SHOWN_MS);
  }

  /**
   * Speak `text` now.
   * @param {string} text
   */
  speak(text) {
    // Screen readers only notice a change, so the same text again needs one.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }
}
