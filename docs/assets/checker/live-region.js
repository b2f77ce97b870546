// Announces things to screen readers: results after a pause in typing, the outcome of a button straight away.

const PAUSE_MS = 900; // after the last edit before a result is spoken
const SHOWN_MS = 6000; // how long a button's outcome stays beside it

export class Announcer {
  #host;
  #live;
  #outcome;
  #waiting;
  /** @type {string | null} */
  #next = null; // what's waiting for a pause
  #showing;
  #last = "";

  /**
   * @param {HTMLElement} host the checker: results are only announced while the focus is in it
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
   * Announce `text`. Politely means after a pause in typing, and only if it differs from the last announcement.
   * @param {string} text
   * @param {{ politely?: boolean }} options
   */
  announce(text, { politely = false } = {}) {
    if (!politely) {
      if (this.#isInUse) this.speak(text);
      return;
    }
    this.cancel();
    this.#next = text;
    this.#waiting = setTimeout(() => {
      this.#next = null;
      if (text === this.#last || !this.#isInUse) return;
      this.#last = text;
      this.speak(text);
    }, PAUSE_MS);
  }

  /** Drop the announcement that's waiting for a pause: it's out of date. */
  cancel() {
    clearTimeout(this.#waiting);
    this.#next = null;
  }

  /** Announce the next result even if it's the same as the last. */
  reset() {
    this.cancel();
    this.#last = "";
  }

  /**
   * Announce the outcome of a button, and show it beside the buttons for a while.
   * @param {string} text
   */
  showOutcome(text) {
    this.#outcome.textContent = text;
    this.speak(text);
    if (this.#next !== null) this.announce(this.#next, { politely: true }); // a pause later, or it would cut this off
    clearTimeout(this.#showing);
    this.#showing = setTimeout(() => (this.#outcome.textContent = ""), SHOWN_MS);
  }

  /**
   * Announce `text` now.
   * @param {string} text
   */
  speak(text) {
    // Screen readers only notice changes, so add something if the text is the same as before.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }
}
