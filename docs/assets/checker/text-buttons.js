// The buttons below the text: copy it, try an example, put your own text back.
import { copyText } from "./copy.js";
import * as messages from "./messages.js";

/** @import { CheckerElements } from "./elements.js" */
/** @import { DraftState } from "./draft-state.js" */
/** @import { Announcer } from "./live-region.js" */
/** @import { TextBox } from "./text-box.js" */

export class TextButtons {
  #elements;
  #state;
  #box;
  #announcer;

  /**
   * @param {CheckerElements} elements
   * @param {DraftState} state
   * @param {TextBox} box
   * @param {Announcer} announcer
   * @param {() => string} example gives the example for the situation
   */
  constructor(elements, state, box, announcer, example) {
    this.#elements = elements;
    this.#state = state;
    this.#box = box;
    this.#announcer = announcer;
    elements.copy.addEventListener("click", () => this.#copy());
    elements.example.addEventListener("click", () => this.showExample(example()));
    elements.putBack.addEventListener("click", () => this.#putBack());
  }

  /**
   * Replace the text by an example, undoably, and offer to put the reader's own back.
   * @param {string} text
   */
  showExample(text) {
    this.#state.keepOwnText();
    this.#box.replace(text);
    this.#state.exampleInserted(this.#box.text);
    this.#elements.putBack.hidden = !this.#state.hasOwnText;
    this.#announcer.showOutcome(messages.EXAMPLE_IN);
    this.#box.showBeginning();
  }

  #putBack() {
    this.#box.replace(this.#state.takeOwnText());
    this.#elements.putBack.hidden = true;
    this.#announcer.showOutcome(messages.PUT_BACK);
  }

  async #copy() {
    this.#announcer.showOutcome((await copyText(this.#elements.area)) ? messages.COPIED : messages.NOT_COPIED);
  }
}
