// An example with its findings, in place of an empty box: what the checker does can be seen before it has loaded. The
// findings were worked out when the site was built. It's gone as soon as the reader does anything with the box.
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
   * @param {DemoData | undefined} demo without one, there's nothing to show
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

  /** The example, if there's one. */
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

  /** Take it away. False if it isn't there. */
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
