// Shows an example with its findings in the empty box, so that readers see what the checker does before it has loaded.
// `make site` works out the findings. The example goes away as soon as the reader does anything in the box.
import { make, spoken } from "../shared/dom.js";
import * as messages from "./messages.js";
import { paintMirror } from "./mirror.js";

/** @import { Report } from "../engine/protocol.js" */

/** @typedef {{ text: string, report: Report }} DemoData */

export class Demo {
  #host;
  #elements;
  #demo;
  #isShown = false;

  /**
   * @param {HTMLElement} host the element the checker is in
   * @param {import("./elements.js").CheckerElements} elements
   * @param {DemoData | undefined} demo without it, nothing is shown
   * @param {() => void} onEnd
   */
  constructor(host, elements, demo, onEnd) {
    this.#host = host;
    this.#elements = elements;
    this.#demo = demo;
    if (!demo) return;
    for (const event of ["focus", "pointerdown", "input"]) {
      elements.area.addEventListener(event, () => {
        if (this.end()) onEnd();
      });
    }
  }

  get isShown() {
    return this.#isShown;
  }

  /** The example, if it's shown. */
  get data() {
    return this.#demo;
  }

  /**
   * Show the text; `draw` shows its findings.
   * @param {(text: string, report: Report) => void} draw
   */
  show(draw) {
    if (!this.#demo) return;
    const { area, demoNote, mirror } = this.#elements;
    const { text, report } = this.#demo;
    this.#isShown = true;
    this.#host.classList.add("ck-demo");
    area.placeholder = "";
    demoNote.hidden = false;
    demoNote.replaceChildren(make("b", { text: messages.DEMO }), ` ${messages.DEMO_HELP}`, spoken(messages.formatDemo(text)));
    paintMirror(mirror, text, report.findings);
    draw(text, report);
  }

  /** Remove the example. False if it isn't shown. */
  end() {
    if (!this.#isShown) return false;
    const { area, demoNote } = this.#elements;
    this.#isShown = false;
    this.#host.classList.remove("ck-demo");
    area.placeholder = messages.PLACEHOLDER;
    demoNote.hidden = true;
    return true;
  }
}
