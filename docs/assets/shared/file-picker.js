// Where readers choose files: the drop area, the file chooser, an example, and the progress of reading.
import { make } from "./dom.js";
import { errorParts } from "./error-notice.js";
import { droppedFiles } from "./files.js";

/**
 * Which files a page reads, and its texts about them.
 * @typedef {object} PickerOptions
 * @property {string} label of the whole, for screen readers
 * @property {string} title of the drop area
 * @property {string} choose on the button that opens the file chooser
 * @property {string} sample on the button that shows the page with an example
 * @property {string} accept as in an input for files
 * @property {RegExp} wanted matches the names of files to read from a dropped folder
 * @property {boolean} several whether more than one file is wanted
 * @property {string} notFiles the error if something else is dropped
 * @property {Node[]} [above] shown above the area
 * @property {Node[]} [options] shown at its end
 */

/**
 * @typedef {object} PickerActions
 * @property {(files: File[]) => void} onFiles
 * @property {() => void} onSample
 * @property {() => void} onCancel
 * @property {() => void} onIntent called when a reader seems about to choose files
 */

export class FilePicker {
  #leaving = new AbortController();
  #options;
  #onFiles;

  /**
   * @param {PickerOptions} options
   * @param {PickerActions} actions
   */
  constructor(options, { onFiles, onSample, onCancel, onIntent }) {
    this.#options = options;
    this.#onFiles = onFiles;
    this.chooser = make("input", {
      type: "file", multiple: options.several, accept: options.accept, id: "fp-files", class: "fp-file",
      on: { change: () => this.#choose([...this.chooser.files]) },
    });
    this.area = make(
      "div",
      { class: "fp-drop" },
      make("p", { class: "fp-drop__title", text: options.title }),
      make(
        "p",
        { class: "fp-buttons" },
        this.chooser,
        make("label", { for: "fp-files", class: "md-button md-button--primary", text: options.choose }),
        make("button", { type: "button", class: "md-button", text: options.sample, on: { click: onSample } }),
      ),
      ...(options.options ?? []),
    );
    this.bar = make("progress", { class: "fp-progress", max: "1", "aria-label": "How much we've read" });
    this.stage = make("span", { class: "fp-stage" });
    this.work = make(
      "div",
      { class: "fp-work", hidden: true },
      this.bar,
      make("p", {}, this.stage, make("button", { type: "button", class: "fp-plain", text: "Stop", on: { click: onCancel } })),
    );
    this.error = make("div", { class: "fp-error", role: "alert" });
    this.element = make("section", { class: "fp-intake", "aria-label": options.label }, ...(options.above ?? []), this.area, this.work, this.error);
    // Not pointerenter: that also fires when the area appears below a pointer that hasn't moved.
    for (const event of ["pointermove", "pointerdown", "focusin", "dragenter"]) this.element.addEventListener(event, onIntent);
    this.#acceptDrops();
  }

  /** @param {File[]} files */
  #choose(files) {
    if (files.length) this.#onFiles(files);
    this.chooser.value = ""; // otherwise choosing the same file again would do nothing
  }

  /**
   * Accept files dropped anywhere on the page, until `close`. Otherwise the browser would open a file dropped next to
   * the area instead of the page, and the results would be lost.
   */
  #acceptDrops() {
    const highlight = (/** @type {boolean} */ on) => this.area.classList.toggle("fp-drop--over", on);
    const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
    const { signal } = this.#leaving;
    document.addEventListener(
      "dragover",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        highlight(true);
      },
      { signal },
    );
    document.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) highlight(false);
      },
      { signal },
    );
    document.addEventListener(
      "drop",
      async (event) => {
        highlight(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const files = await droppedFiles(event.dataTransfer, this.#options.wanted);
        if (files.length) this.#onFiles(files);
        else this.fail(this.#options.notFiles);
      },
      { signal },
    );
  }

  /** Stop listening to the document. */
  close() {
    this.#leaving.abort();
  }

  /**
   * Show how far the work has got.
   * @param {string} stage what's being done, in words
   * @param {number | null} share 0 to 1, or null if it's unknown
   */
  progress(stage, share) {
    this.error.textContent = "";
    this.stage.textContent = stage;
    if (this.work.hidden) {
      this.work.hidden = false;
      this.work.scrollIntoView({ block: "nearest" }); // the button that the reader pressed can be far above
    }
    if (share === null) this.bar.removeAttribute("value");
    else this.bar.value = share;
  }

  idle() {
    this.work.hidden = true;
  }

  /**
   * Say what's wrong.
   * @param {string} error
   * @param {string | null} detail only if it's our fault
   * @param {HTMLElement[]} questions questions whose answers could help
   */
  fail(error, detail = null, questions = []) {
    this.idle();
    this.error.replaceChildren(...errorParts({ error, detail }), ...questions);
  }
}
