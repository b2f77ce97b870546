// The text area with the marks behind it, and the way between a finding in the list and its words in the text.
import { markCurrent } from "./finding-list.js";
import { highlightForAT } from "./grammar-highlights.js";
import { markActive, paintMirror, rectAt } from "./mirror.js";
import { directionOf, findingAt } from "./spans.js";
import { firstBlank, insertWithUndo } from "./undo-insert.js";

/** @import { Finding, Suggestion } from "../engine/protocol.js" */

const LONG = 20000; // UTF-16 units; laying out a longer text twice would be slow, so it isn't marked, only listed
const MARGIN = 8; // pixels between what should be visible and the box's edge

export class TextBox {
  #area;
  #mirror;
  #scroll;
  #list;
  /** @type {Finding[]} */
  #findings = [];
  #active = -1; // the finding the caret is in

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {() => void} onFile called when somebody drops a file, which changes nothing
   */
  constructor({ area, mirror, scroll, list }, onFile) {
    this.#area = area;
    this.#mirror = mirror;
    this.#scroll = scroll;
    this.#list = list;
    this.#refuseFiles(onFile);
  }

  get text() {
    return this.#area.value;
  }

  set text(text) {
    this.#area.value = text;
  }

  get #isLong() {
    return this.#area.value.length > LONG;
  }

  /**
   * Mark `findings` in the text.
   * @param {Finding[]} findings
   */
  paint(findings) {
    const text = this.#area.value;
    this.#findings = findings;
    this.#area.dir = this.#mirror.dir = directionOf(text);
    this.#scroll.classList.toggle("ck-long", this.#isLong);
    paintMirror(this.#mirror, this.#isLong ? "" : text, this.#isLong ? [] : findings);
    highlightForAT(this.#area, this.#isLong ? [] : findings);
    this.#active = -1;
    this.caretMoved();
  }

  /** Remove the highlights: the page would keep them after the element has gone. */
  close() {
    highlightForAT(this.#area, []);
  }

  /** Set off the finding that the caret is in. */
  caretMoved() {
    const { selectionStart, selectionEnd } = this.#area;
    const focused = document.activeElement === this.#area;
    const active = focused ? findingAt(this.#findings, selectionStart, selectionEnd) : -1;
    if (active === this.#active) return;
    this.#active = active;
    markActive(this.#mirror, active);
    markCurrent(this.#list, active);
  }

  /** @param {{ start: number, end: number }} span */
  select({ start, end }) {
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(start, end);
    this.#reveal(start);
  }

  /**
   * Put a suggestion in place of its span, undoably. If it has a blank to fill in, select that.
   * @param {Suggestion} suggestion with a text
   */
  use({ kind, text, start, end }) {
    insertWithUndo(this.#area, start, end, text);
    const blank = kind === "fill" ? firstBlank(text) : null;
    if (blank !== null) this.#area.setSelectionRange(start + blank.start, start + blank.end);
    this.#reveal(start);
    if (blank === null) this.#hideKeyboard();
  }

  /**
   * Replace the whole text, undoably.
   * @param {string} text
   */
  replace(text) {
    insertWithUndo(this.#area, 0, this.#area.value.length, text);
  }

  /** Show the beginning of a text that was just inserted. */
  showBeginning() {
    // Firefox scrolls to the caret, at the end, when it next draws; this has to come after that.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#reveal(0);
        this.#hideKeyboard();
      }),
    );
  }

  /**
   * Scroll the text, then the page, so that position `at` can be seen.
   * @param {number} at
   */
  #reveal(at) {
    if (this.#isLong) {
      // There are no marks to measure by, but browsers scroll to the caret of what gets the focus.
      this.#area.blur();
      this.#area.focus();
      return;
    }
    const box = this.#scroll.getBoundingClientRect();
    const place = rectAt(this.#mirror, at);
    if (place.top < box.top + MARGIN || place.bottom > box.bottom - MARGIN) {
      this.#scroll.scrollTop += place.top - box.top - box.height / 3;
    }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#scroll.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  /**
   * Otherwise the browser opens a dropped file in place of the page, and what was typed is lost.
   * @param {() => void} onFile
   */
  #refuseFiles(onFile) {
    for (const event of /** @type {const} */ (["dragover", "drop"])) {
      this.#scroll.addEventListener(event, (drag) => {
        if (!drag.dataTransfer?.types.includes("Files")) return;
        drag.preventDefault();
        if (event === "drop") onFile();
      });
    }
  }

  /** On a touch screen, the keyboard would cover the page although there's nothing to type. */
  #hideKeyboard() {
    if (matchMedia("(pointer: coarse)").matches) this.#area.blur();
  }
}
