// Moves from blank to blank after a fix or a suggested version has added some to the text. Tab goes to the next blank
// until there are none after the caret, or until Escape is pressed: nobody must get stuck in the box.
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
    button.addEventListener("click", () => this.#selectNext());
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

  /** Has the text still got a blank that we've added? */
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

  /** Select the next blank after the caret, or the first. */
  #selectNext() {
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
