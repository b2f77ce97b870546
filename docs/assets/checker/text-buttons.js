// The buttons below the text that change or copy it: fixes, a suggested version, an example, and undoing each.
import { copyText } from "../shared/copy.js";
import { applyFixes, fixesForAll } from "./fixes.js";
import * as messages from "./messages.js";

/** @import { Suggestion } from "../engine/protocol.js" */
/** @import { BlankFiller } from "./blank-filler.js" */
/** @import { CheckerElements } from "./elements.js" */
/** @import { DraftState } from "./draft-state.js" */
/** @import { Announcer } from "./live-region.js" */
/** @import { TextBox } from "./text-box.js" */

export class TextButtons {
  #elements;
  #state;
  #box;
  #filler;
  #announcer;
  /**
   * The text before and after our last change. The reader can undo it until they change something.
   * @type {{ before: string, after: string } | null}
   */
  #change = null;

  /**
   * @param {CheckerElements} elements
   * @param {DraftState} state
   * @param {TextBox} box
   * @param {BlankFiller} filler
   * @param {Announcer} announcer
   * @param {() => string} example gives the example for the situation
   */
  constructor(elements, state, box, filler, announcer, example) {
    this.#elements = elements;
    this.#state = state;
    this.#box = box;
    this.#filler = filler;
    this.#announcer = announcer;
    elements.copy.addEventListener("click", () => this.#copy());
    elements.example.addEventListener("click", () => this.showExample(example()));
    elements.putBack.addEventListener("click", () => this.#putBack());
    elements.applyAll.addEventListener("click", () => this.#applyAll());
    elements.undo.addEventListener("click", () => this.#undo());
  }

  /**
   * Highlight the copy button if a report says the text is ready.
   * @param {import("../engine/protocol.js").Report["verdict"] | null} verdict null for none
   */
  showVerdict(verdict) {
    const { copy, suggest } = this.#elements;
    copy.classList.toggle("ck-primary", verdict === "ready");
    this.update();
    suggest.classList.toggle("ck-primary", verdict === "revise" && !this.#filler.isActive);
  }

  /** Show the buttons that make sense for the current text and findings. Call this after every edit. */
  update() {
    const { applyAll, undo } = this.#elements;
    const { text } = this.#state;
    const fixes = fixesForAll(this.#state.findings).length;
    applyAll.hidden = fixes < 2;
    applyAll.textContent = messages.formatApplyAll(fixes);
    if (this.#change !== null && text !== this.#change.after) this.#change = null;
    undo.hidden = this.#change === null;
    this.#filler.update();
  }

  /**
   * Apply a suggestion, as one step to undo. If it has a blank to fill in, select that.
   * @param {Suggestion} suggestion with a text
   */
  use({ kind, text, start, end }) {
    this.#changing(() => this.#box.insert({ start, end }, text));
    if (kind !== "fill" || !this.#filler.begin(start)) this.#box.rest();
  }

  /**
   * Replace the text with a suggested version, as one step to undo, and select its first blank.
   * @param {string} text
   */
  useVersion(text) {
    this.#changing(() => this.#box.replace(text));
    this.#announcer.showOutcome(messages.VERSION_IN);
    if (!this.#filler.begin(0)) this.#box.showBeginning();
  }

  /**
   * Replace the text with another text of the reader's, as one step to undo.
   * @param {string} text
   */
  takeText(text) {
    this.#changing(() => this.#box.replace(text));
    this.#announcer.showOutcome(messages.TEXT_IN);
    this.#box.showBeginning();
  }

  /**
   * Replace the text with an example, as one step to undo, and offer to put the reader's own back.
   * @param {string} text
   * @param {boolean} fill select its first blank
   */
  showExample(text, fill = false) {
    this.#state.keepOwnText();
    this.#box.replace(text);
    this.#state.exampleInserted(this.#box.text);
    this.#elements.putBack.hidden = !this.#state.hasOwnText;
    this.#announcer.showOutcome(fill ? messages.TEMPLATE_IN : messages.EXAMPLE_IN);
    if (!fill || !this.#filler.begin(0)) this.#box.showBeginning();
  }

  /** Apply all safe fixes in one step. */
  #applyAll() {
    const fixes = fixesForAll(this.#state.findings);
    this.#changing(() => this.#box.replace(applyFixes(this.#box.text, fixes)));
    this.#box.showBeginning();
    this.#announcer.showOutcome(messages.formatApplied(fixes.length));
  }

  /** @param {() => void} change */
  #changing(change) {
    const before = this.#box.text;
    change();
    const after = this.#box.text;
    this.#change = after === before ? null : { before, after };
    this.update();
  }

  #undo() {
    if (this.#change === null) return;
    this.#box.replace(this.#change.before);
    this.#change = null;
    this.update();
    this.#box.showBeginning();
    this.#announcer.showOutcome(messages.UNDONE);
  }

  #putBack() {
    this.#box.replace(this.#state.takeOwnText());
    this.#elements.putBack.hidden = true;
    this.#announcer.showOutcome(messages.PUT_BACK);
  }

  async #copy() {
    const { area } = this.#elements;
    const isCopied = await copyText(area.value, () => {
      area.focus({ preventScroll: true });
      area.select();
    });
    this.#announcer.showOutcome(isCopied ? messages.COPIED : messages.NOT_COPIED);
  }
}
