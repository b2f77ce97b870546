// Remembers a checker's draft: for as long as the tab is open, and on the device if the reader ticks the box.
import { keepDraft, keeping, keptDraft, setKeeping } from "./draft-storage.js";
import { holdForTab, recall, remember } from "./session-drafts.js";
import * as messages from "./messages.js";

/** @import { Announcer } from "./live-region.js" */
/** @import { Draft } from "./session-drafts.js" */

const WRITE_MS = 400; // without an edit before a draft is written to storage

export class DraftKeeper {
  #box;
  #announcer;
  #draft;
  #key = "";
  #timer;

  /**
   * @param {HTMLInputElement} box the checkbox for keeping drafts on this device
   * @param {Announcer} announcer
   * @param {() => Draft} draft gives the draft as it is now
   */
  constructor(box, announcer, draft) {
    this.#box = box;
    this.#announcer = announcer;
    this.#draft = draft;
    box.addEventListener("change", () => this.#choose());
  }

  /**
   * Use the key of a checker in a page.
   * @param {string} key
   */
  open(key) {
    this.#key = key;
    this.#box.checked = keeping();
  }

  /** Reload the page, unless the draft would be lost. */
  reload() {
    this.write();
    if (keeping() || holdForTab(this.#key)) location.reload();
    else this.#announcer.showOutcome(messages.NOT_CARRIED);
  }

  /** What was remembered, or null. */
  recall() {
    return recall(this.#key) ?? keptDraft(this.#key);
  }

  /** Remember the draft after an edit. */
  save() {
    remember(this.#key, this.#draft());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), WRITE_MS);
  }

  /** Write the draft to the tab's storage now, and to the device if the reader wants that. */
  write() {
    clearTimeout(this.#timer);
    remember(this.#key, this.#draft());
    holdForTab(this.#key);
    if (keeping() && !keepDraft(this.#key, this.#draft())) this.#announcer.showOutcome(messages.NOT_KEPT);
  }

  #choose() {
    const { checked } = this.#box;
    const done = setKeeping(checked) && (!checked || keepDraft(this.#key, this.#draft()));
    if (!done) this.#box.checked = false;
    this.#announcer.showOutcome(done ? (checked ? messages.KEPT : messages.FORGOTTEN) : messages.NOT_KEPT);
    // The choice is for the whole site, so update every checker on the page.
    for (const other of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".ck-keep"))) {
      other.checked = this.#box.checked;
    }
  }
}
