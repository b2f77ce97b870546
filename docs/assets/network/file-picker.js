// Where files are given: the drop area, the file chooser, the invented data, and how far reading has come.
import { make } from "../shared/dom.js";
import { droppedFiles } from "./files.js";
import { troubleParts } from "./error-notice.js";
import { NOT_FILES } from "./messages.js";

export class Intake {
  #leaving = new AbortController();

  /** `onFiles(files)`, `onSample()`, `onCancel()`; `onIntent()` when a reader seems about to give files. */
  constructor({ onFiles, onSample, onCancel, onIntent }) {
    this.chooser = make("input", {
      type: "file", multiple: true, accept: ".zip,.csv,application/zip,text/csv", id: "nw-files", class: "nw-file",
      on: { change: () => this.#give([...this.chooser.files], onFiles) },
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
      make("p", { class: "nw-drop__option" }, this.groups, make("label", { for: "nw-groups", text: " Count messages in group conversations as contact" })),
    );
    this.bar = make("progress", { class: "nw-progress", max: "1", "aria-label": "How far reading has come" });
    this.stage = make("span", { class: "nw-stage" });
    this.work = make(
      "div",
      { class: "nw-work", hidden: true },
      this.bar,
      make("p", {}, this.stage, make("button", { type: "button", class: "nw-plain", text: "Stop", on: { click: onCancel } })),
    );
    this.error = make("div", { class: "nw-error", role: "alert" });
    this.element = make("section", { class: "nw-intake", "aria-label": "Your files" }, this.area, this.work, this.error);
    // Not pointerenter: that is also sent when the area comes to lie below a pointer at rest, as after forgetting.
    for (const event of ["pointermove", "pointerdown", "focusin", "dragenter"]) this.area.addEventListener(event, onIntent);
    this.#acceptDrops(onFiles);
  }

  get countGroups() {
    return this.groups.checked;
  }

  #give(files, onFiles) {
    if (files.length) onFiles(files);
    this.chooser.value = ""; // the same file may be chosen again
  }

  /**
   * Files may be dropped anywhere: beside the area the browser would open them in place of the page, and what is on it
   * would be lost. `close` undoes it.
   */
  #acceptDrops(onFiles) {
    const over = (on) => this.area.classList.toggle("nw-drop--over", on);
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    const { signal } = this.#leaving;
    const on = (type, listener) => document.addEventListener(type, listener, { signal });
    on("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      over(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) over(false);
    });
    on("drop", async (event) => {
      over(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = await droppedFiles(event.dataTransfer);
      if (files.length) onFiles(files);
      else this.fail(NOT_FILES);
    });
  }

  /** Stop listening to the document. */
  close() {
    this.#leaving.abort();
  }

  /** Show how far the work is; `share` is 0 to 1, or null if it cannot be told. */
  progress(words, share) {
    this.error.textContent = "";
    this.work.hidden = false;
    this.stage.textContent = words;
    if (share === null) this.bar.removeAttribute("value");
    else this.bar.value = share;
  }

  idle() {
    this.work.hidden = true;
  }

  /** Say what is wrong: `detail` only if it is the page's own fault. */
  fail(error, detail = null) {
    this.idle();
    this.error.replaceChildren(...troubleParts({ error, detail }));
  }
}
