// Goes from finding to finding with buttons, F8 and Shift+F8, and from the bar to the first finding in the list.
import { neighbour } from "./spans.js";

export class FindingWalk {
  #elements;
  #state;
  #box;
  #view;
  #announcer;

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {import("./draft-state.js").DraftState} state
   * @param {import("./text-box.js").TextBox} box
   * @param {import("./report-view.js").ReportView} view
   * @param {import("./live-region.js").Announcer} announcer
   */
  constructor(elements, state, box, view, announcer) {
    this.#elements = elements;
    this.#state = state;
    this.#box = box;
    this.#view = view;
    this.#announcer = announcer;
    elements.next.addEventListener("click", () => this.#step(1));
    elements.previous.addEventListener("click", () => this.#step(-1));
    elements.root.addEventListener("keydown", (event) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    });
  }

  /**
   * Go to the next or previous finding. If the focus is in the text, select its words; otherwise leave the focus where
   * it is.
   * @param {1 | -1} by
   */
  #step(by) {
    const { findings } = this.#state;
    if (this.#box.hasFocus) this.#box.caretMoved(); // the browser's event comes a little later
    const number = neighbour(findings, this.#box.active, by);
    if (number < 0) return;
    if (this.#box.hasFocus) {
      this.#box.select(findings[number]);
      return;
    }
    this.#box.show(number);
    this.#announcer.cancel(); // otherwise the verdict would interrupt it
    this.#announcer.speak(this.#view.nameOf(number));
  }

  /** Go to the first finding in the list, or to the verdict if there are none. */
  goToList() {
    const { list, strip } = this.#elements;
    const first = list.querySelector(".ck-finding:not(.ck-folded) .ck-select");
    if (first instanceof HTMLElement && !list.hidden) {
      first.focus({ preventScroll: true });
      first.closest("li").scrollIntoView({ block: "start" });
    } else {
      this.#box.rest();
      strip.scrollIntoView({ block: "center" });
    }
  }
}
