// One line about the situation: which one the checker has guessed, or which other one fits the draft better.
import { make } from "../shared/dom.js";
import * as messages from "./messages.js";

/** @import { Report } from "../engine/protocol.js" */
/** @import { SituationForm } from "./situation-form.js" */

export class AskedLine {
  #line;
  #form;

  /**
   * @param {HTMLElement} line
   * @param {SituationForm} form
   */
  constructor(line, form) {
    this.#line = line;
    this.#form = form;
  }

  /** @param {Report | null} report null for none */
  show(report) {
    const other = this.#form.find(report?.reads_as || "");
    const found = report?.guessed ? this.#form.find(report.situation) : null;
    if (other !== null) {
      this.#draw(messages.formatReadsAs(other.slug, other.title), messages.CHECK_AS_THAT, () => this.#form.choose(other.slug));
    } else if (found !== null) {
      this.#draw(messages.formatCheckedAs(found.slug, found.title), messages.CHANGE, () => this.#form.focus());
    } else {
      this.#line.hidden = true;
    }
  }

  /**
   * @param {string} words
   * @param {string} label
   * @param {() => void} act
   */
  #draw(words, label, act) {
    this.#line.hidden = false;
    if (this.#line.dataset.words === words) return; // drawing it again would move the focus off its button
    this.#line.dataset.words = words;
    const button = make("button", { type: "button", class: "ck-link", text: label, on: { click: act } });
    this.#line.replaceChildren(`${words} `, button);
  }
}
