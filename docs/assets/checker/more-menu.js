// The button "More" below the text: copy the findings, a prompt for an AI assistant or a link, or share the text.
import { copyText } from "../shared/copy.js";
import { make } from "../shared/dom.js";
import * as messages from "./messages.js";
import { findingsAsText, requestForAssistant } from "./take-away.js";

/** @import { Announcer } from "./live-region.js" */
/** @import { CheckerElements } from "./elements.js" */
/** @import { Checked } from "./take-away.js" */

/**
 * What the menu can copy or share.
 * @typedef {object} MenuSource
 * @property {() => Checked | null} checked the draft and its findings; null if there's none, or it's still being checked
 * @property {() => string} text
 * @property {() => string | null} link to this checker, if it has a URL that others can open
 */

export class MoreMenu {
  #button;
  #panel;
  #announcer;
  #source;
  #fallback = make("textarea", { class: "ck-take", readonly: true, rows: 6, "aria-label": messages.SELECTED_LABEL, hidden: true });
  #findings = this.#item(messages.COPY_FINDINGS, () => this.#copyChecked(messages.FINDINGS_COPIED, (checked) => findingsAsText(checked, this.#source.link())));
  #request = this.#item(messages.COPY_REQUEST, () => this.#copyChecked(messages.REQUEST_COPIED, requestForAssistant));
  #link = this.#item(messages.COPY_LINK, () => this.#copy(this.#source.link(), messages.LINK_COPIED));
  #share = this.#item(messages.SHARE, () => this.#shareText());

  /**
   * @param {CheckerElements} elements
   * @param {Announcer} announcer
   * @param {MenuSource} source
   */
  constructor({ more, menu }, announcer, source) {
    this.#button = more;
    this.#panel = menu;
    this.#announcer = announcer;
    this.#source = source;
    menu.append(this.#findings, this.#request, this.#link, this.#share, this.#fallback);
    more.addEventListener("click", () => this.#open(menu.hidden));
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.#open(false);
      more.focus();
    });
    this.update();
  }

  /**
   * Show the entries that make sense for the current text and findings. Call this after every edit and every report.
   */
  update() {
    const checked = this.#source.checked();
    const canShare = typeof navigator.share === "function" && this.#source.text().trim() !== "";
    this.#findings.hidden = this.#request.hidden = checked === null;
    this.#link.hidden = this.#source.link() === null;
    this.#share.hidden = !canShare;
    this.#fallback.hidden = true;
    this.#button.hidden = checked === null && this.#link.hidden && !canShare;
    if (this.#button.hidden) this.#open(false);
  }

  /**
   * @param {string} text
   * @param {() => void} act
   */
  #item(text, act) {
    return make("button", { type: "button", class: "ck-button ck-quiet", text, on: { click: act } });
  }

  /** @param {boolean} isOpen */
  #open(isOpen) {
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.#panel.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {string} done what to say then
   * @param {(checked: Checked) => string} write
   */
  #copyChecked(done, write) {
    const checked = this.#source.checked();
    if (checked !== null) this.#copy(write(checked), done);
  }

  /**
   * @param {string} text
   * @param {string} done
   */
  async #copy(text, done) {
    const { activeElement } = document;
    const isCopied = await copyText(text, () => {
      this.#fallback.value = text;
      this.#fallback.hidden = false;
      this.#fallback.select();
    });
    if (isCopied) {
      this.#fallback.hidden = true;
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    }
    this.#announcer.showOutcome(isCopied ? done : messages.SELECTED);
  }

  async #shareText() {
    try {
      await navigator.share({ text: this.#source.text() });
    } catch (error) {
      if (error.name !== "AbortError") this.#announcer.showOutcome(messages.NOT_SHARED); // they've closed the sheet
    }
  }
}
