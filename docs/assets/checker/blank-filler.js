// Takes the writer from blank to blank after a fix or a suggested version has put some into the text. Tab goes to the next
// one, but only until there's none after the caret or Escape is pressed: the box must never keep anyone from leaving.
import { blanksIn, nameOf, nextBlank } from "./blanks.js";
import * as messages from "./messages.js";

export class BlankFiller {
  #area;
  #box;
  #button;
  #announcer;
  #active = false;

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {import("./text-box.js").TextBox} box
   * @param {import("./live-region.js").Announcer} announcer
   */
  constructor({ area, nextBlank: button }, box, announcer) {
    this.#area = area;
    this.#box = box;
    this.#button = button;
    this.#announcer = announcer;
    area.addEventListener("keydown", (event) => this.#key(event));
    button.addEventListener("click", () => this.#goOn());
  }

  /**
   * Select the first blank from position `from` on; false if there's none.
   * @param {number} from in UTF-16 units
   */
  begin(from) {
    const blank = nextBlank(this.#area.value, from);
    this.#active = blank !== null;
    if (blank !== null) this.#select(blank);
    this.update();
    return this.#active;
  }

  /** Is there a blank of ours left to fill in? */
  get isActive() {
    return this.#active;
  }

  /** Show the button while there's a blank left. Call this after every edit. */
  update() {
    const left = this.#active ? blanksIn(this.#area.value).length : 0;
    if (left === 0) this.#active = false;
    this.#button.hidden = left === 0;
    this.#button.textContent = messages.formatNextBlank(left);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!this.#active) return;
    if (event.key === "Escape") {
      this.#active = false;
      this.update();
    } else if (event.key === "Tab" && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const blank = nextBlank(this.#area.value, this.#area.selectionEnd);
      if (blank === null) return;
      event.preventDefault();
      this.#select(blank);
    }
  }

  /** To the next blank, or back to the first one. */
  #goOn() {
    const { value, selectionEnd } = this.#area;
    const blank = nextBlank(value, selectionEnd) ?? nextBlank(value);
    if (blank !== null) this.#select(blank);
  }

  /** @param {import("./spans.js").Span} span */
  #select(span) {
    const { start, end } = span;
    const { value } = this.#area;
    this.#box.select(span);
    const all = blanksIn(value);
    const number = all.findIndex((blank) => blank.start === start) + 1;
    this.#announcer.speak(messages.formatBlank(nameOf(value.slice(start, end)), number, all.length));
  }
}
