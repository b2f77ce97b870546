// What is said to screen readers, and when: results once typing has settled, the outcome of a button at once.

const SETTLED_MS = 900; // without an edit before a result is spoken
const SHOWN_MS = 6000; // how long the outcome of a button stays beside it

export class Speaker {
  #host;
  #live;
  #said;
  #settling = 0;
  #showing = 0;
  #last = "";

  /** `live` is the live region, `said` the place beside the buttons; only a checker in use (`host` has the focus) speaks. */
  constructor(host, live, said) {
    this.#host = host;
    this.#live = live;
    this.#said = said;
  }

  #inUse() {
    return this.#host.contains(document.activeElement);
  }

  /** Speak `text` once nothing has been edited for a while, if it is news. */
  settle(text) {
    this.unsettle();
    this.#settling = setTimeout(() => {
      if (text === this.#last || !this.#inUse()) return;
      this.#last = text;
      this.#speak(text);
    }, SETTLED_MS);
  }

  /** An edit: what was about to be spoken is out of date. */
  unsettle() {
    clearTimeout(this.#settling);
  }

  /** Whatever is spoken next is news again. */
  reset() {
    this.unsettle();
    this.#last = "";
  }

  /** Speak at once. */
  now(text) {
    if (this.#inUse()) this.#speak(text);
  }

  /** The outcome of a button: spoken, and shown beside it for a while. */
  say(text) {
    this.#said.textContent = text;
    this.#speak(text);
    clearTimeout(this.#showing);
    this.#showing = setTimeout(() => (this.#said.textContent = ""), SHOWN_MS);
  }

  #speak(text) {
    // The same words twice in a row are a change only if the text differs.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }
}
