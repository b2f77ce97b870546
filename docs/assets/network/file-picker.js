// Where readers give their files: the drop area, the file chooser, the invented data, and how far reading has got.
import { make } from "../shared/dom.js";
import { droppedFiles } from "./files.js";
import { errorParts, questionParts } from "./error-notice.js";
import { NOT_FILES } from "./messages.js";

/**
 * @typedef {object} PickerActions
 * @property {(files: File[]) => void} onFiles
 * @property {() => void} onSample
 * @property {() => void} onCancel
 * @property {(name: string, value: string) => void} onAnswer called with the reader's answer to a question
 * @property {() => void} onIntent called when a reader seems about to give files
 */

export class FilePicker {
  #leaving = new AbortController();
  #onFiles;
  #onAnswer;

  /** @param {PickerActions} actions */
  constructor({ onFiles, onSample, onCancel, onAnswer, onIntent }) {
    this.#onFiles = onFiles;
    this.#onAnswer = onAnswer;
    this.chooser = make("input", {
      type: "file", multiple: true, accept: ".zip,.csv,application/zip,text/csv", id: "nw-files", class: "nw-file",
      on: { change: () => this.#choose([...this.chooser.files]) },
    });
    this.groups = make("input", { type: "checkbox", id: "nw-groups" });
    this.area = make(
      "div",
      { class: "nw-drop" },
      make("p", { class: "nw-drop__title", text: "Drop the zip or the CSV files here" }),
      make(
        "p",
        { class: "nw-buttons" },
        this.chooser,
        make("label", { for: "nw-files", class: "md-button md-button--primary", text: "Choose files" }),
        make("button", { type: "button", class: "md-button", text: "Try it with invented data", on: { click: onSample } }),
      ),
      make("p", { class: "nw-drop__option" }, this.groups, make("label", { for: "nw-groups", text: " Count group conversations as being in touch" })),
    );
    this.bar = make("progress", { class: "nw-progress", max: "1", "aria-label": "How much we've read" });
    this.stage = make("span", { class: "nw-stage" });
    this.work = make(
      "div",
      { class: "nw-work", hidden: true },
      this.bar,
      make("p", {}, this.stage, make("button", { type: "button", class: "nw-plain", text: "Stop", on: { click: onCancel } })),
    );
    this.error = make("div", { class: "nw-error", role: "alert" });
    this.element = make("section", { class: "nw-intake", "aria-label": "Your files" }, this.area, this.work, this.error);
    // Not pointerenter: that also fires when the area appears below a pointer that hasn't moved.
    for (const event of ["pointermove", "pointerdown", "focusin", "dragenter"]) this.area.addEventListener(event, onIntent);
    this.#acceptDrops();
  }

  get countGroups() {
    return this.groups.checked;
  }

  /** @param {File[]} files */
  #choose(files) {
    if (files.length) this.#onFiles(files);
    this.chooser.value = ""; // or choosing the same file again would change nothing
  }

  /**
   * Accept files dropped anywhere on the page, until `close`: otherwise the browser opens a file dropped beside the area
   * in place of the page, and the results are lost.
   */
  #acceptDrops() {
    const highlight = (/** @type {boolean} */ on) => this.area.classList.toggle("nw-drop--over", on);
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
        const files = await droppedFiles(event.dataTransfer);
        if (files.length) this.#onFiles(files);
        else this.fail(NOT_FILES);
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
   * @param {number | null} share 0 to 1, or null if it can't be known
   */
  progress(stage, share) {
    this.error.textContent = "";
    this.work.hidden = false;
    this.stage.textContent = stage;
    if (share === null) this.bar.removeAttribute("value");
    else this.bar.value = share;
  }

  idle() {
    this.work.hidden = true;
  }

  /**
   * Say what's wrong.
   * @param {string} error
   * @param {string | null} detail only if the fault is ours
   * @param {any[]} questions whose answers could help
   */
  fail(error, detail = null, questions = []) {
    this.idle();
    this.error.replaceChildren(...errorParts({ error, detail }), ...questionParts(questions, this.#onAnswer));
  }
}
