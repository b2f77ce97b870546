// The text area with the marks behind it. Links findings in the list to their words in the text.
import { markCurrent } from "./finding-list.js";
import { highlightForAT } from "./grammar-highlights.js";
import { markActive, paintMirror, rectAt } from "./mirror.js";
import { directionOf, findingAt } from "./spans.js";
import { insertWithUndo } from "./undo-insert.js";

/** @import { Finding } from "../engine/protocol.js" */
/** @import { Span } from "./spans.js" */

const LONG = 20000; // UTF-16 units; laying out a longer text twice is slow, so its findings aren't marked, only listed
const MARGIN = 8; // pixels between what should be visible and the box's edge

/** @returns {ScrollBehavior} */
const scrolling = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

export class TextBox {
  #area;
  #mirror;
  #scroll;
  #list;
  /** @type {Finding[]} */
  #findings = [];
  #active = -1; // the finding that the caret is in, or that the reader went to
  #shown = -1; // the finding that the reader went to without moving the caret

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {() => void} onFile called when a file is dropped, which changes nothing
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

  /** The number of the finding that the caret is in, or that the reader went to; -1 if there's none. */
  get active() {
    return this.#active;
  }

  /** Does the text area have the focus? */
  get hasFocus() {
    return document.activeElement === this.#area;
  }

  /**
   * Mark `findings` in the text, and where it reaches its limit.
   * @param {Finding[]} findings
   * @param {number | null} limit in UTF-16 units; null if it doesn't
   */
  paint(findings, limit) {
    const text = this.#area.value;
    this.#findings = findings;
    this.#shown = -1;
    this.#area.dir = this.#mirror.dir = directionOf(text);
    this.#scroll.classList.toggle("ck-long", this.#isLong);
    paintMirror(this.#mirror, this.#isLong ? "" : text, this.#isLong ? [] : findings, this.#isLong ? null : limit);
    highlightForAT(this.#area, this.#isLong ? [] : findings);
    this.#active = -1;
    this.caretMoved();
  }

  /** Remove the highlights; otherwise the page would keep them after the element is gone. */
  close() {
    highlightForAT(this.#area, []);
  }

  /** Highlight the finding that the caret is in. */
  caretMoved() {
    const { selectionStart, selectionEnd } = this.#area;
    if (this.hasFocus) this.#shown = -1;
    this.#mark(this.hasFocus ? findingAt(this.#findings, selectionStart, selectionEnd) : this.#shown);
  }

  /**
   * Highlight a finding without moving the focus, which would open a phone's keyboard. The page scrolls to its entry.
   * @param {number} number
   */
  show(number) {
    this.#shown = number;
    this.#mark(number);
    this.#list.children[number]?.scrollIntoView({ block: "nearest", behavior: scrolling() });
  }

  /** @param {number} active */
  #mark(active) {
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
   * Replace a span with `text`, as one step to undo.
   * @param {Span} span
   * @param {string} text
   */
  insert({ start, end }, text) {
    insertWithUndo(this.#area, start, end, text);
    this.#reveal(start);
  }

  /**
   * Replace the whole text, as one step to undo.
   * @param {string} text
   */
  replace(text) {
    insertWithUndo(this.#area, 0, this.#area.value.length, text);
  }

  /** Hide the keyboard of a touch screen, which covers the page, when there's nothing to type. */
  rest() {
    this.#hideKeyboard();
  }

  /** Show the beginning of a text that was just inserted. */
  showBeginning() {
    // Firefox scrolls to the caret, at the end, when it next draws; this has to run after that.
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
      // Without marks there's nothing to measure, but browsers scroll to the caret on focus.
      this.#area.blur();
      this.#area.focus();
      return;
    }
    const box = this.#scroll.getBoundingClientRect();
    const place = rectAt(this.#mirror, at);
    if (place.top < box.top + MARGIN || place.bottom > box.bottom - MARGIN) {
      this.#scroll.scrollTop += place.top - box.top - box.height / 3;
    }
    this.#scroll.scrollIntoView({ block: "nearest", behavior: scrolling() });
  }

  /**
   * Prevent the browser from opening a dropped file instead of the page, which would lose the draft.
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

  /** Hide the keyboard of a touch screen, which would cover the page. */
  #hideKeyboard() {
    if (matchMedia("(pointer: coarse)").matches) this.#area.blur();
  }
}
