// What a checker knows about a draft: its text, what was found in it, and what to put back after an example. No elements
// and no timers here.
import { editBetween, shiftFinding } from "./spans.js";

/** @import { Finding, Report } from "../engine/protocol.js" */

export class DraftState {
  text = "";
  /**
   * The report on the text as it is now; null while a changed text waits for its own.
   * @type {Report | null}
   */
  report = null;
  /**
   * The last report's findings, moved along with later edits.
   * @type {Finding[]}
   */
  findings = [];
  /**
   * The same for rules that are still being tried out.
   * @type {Finding[]}
   */
  trial = [];
  /**
   * LinkedIn's limit as the engine gave it (null: none); undefined if it hasn't yet for this situation and context.
   * @type {number | null | undefined}
   */
  limit = undefined;
  /** Changes with everything a check depends on: an answer to an earlier revision's question is out of date. */
  revision = 0;
  /** @type {string | null} */
  #ownText = null;
  /** @type {string | null} */
  #example = null;
  /** @type {Set<string>} */
  #folded = new Set(); // the findings that the reader has put aside in this draft

  /** Is there anything but white space? */
  get isBlank() {
    return this.text.trim() === "";
  }

  /** The findings that the reader hasn't put aside. */
  get open() {
    return this.findings.filter((finding) => !finding.folded);
  }

  /** Is there a text to put back in place of the example? */
  get hasOwnText() {
    return this.#ownText !== null;
  }

  /**
   * Take the text as it is after an edit, and move the findings with their words. Gives null if nothing has changed, or
   * all findings as they were listed, with null for each whose words the edit touched.
   * @param {string} text
   * @returns {{ findings: (Finding | null)[], trial: (Finding | null)[] } | null}
   */
  edit(text) {
    if (text === this.text) return null;
    const edit = editBetween(this.text, text);
    const moved = {
      findings: this.findings.map((finding) => shiftFinding(finding, edit)),
      trial: this.trial.map((finding) => shiftFinding(finding, edit)),
    };
    this.text = text;
    this.report = null;
    this.revision += 1;
    if (this.isBlank) this.#folded.clear(); // what comes next is another draft
    this.findings = moved.findings.filter((finding) => finding !== null);
    this.trial = moved.trial.filter((finding) => finding !== null);
    return moved;
  }

  /** The situation or context is another: the same text needs another report. */
  outdate() {
    this.limit = undefined;
    this.report = null;
    this.revision += 1;
  }

  /** @param {Report} report on the text as it is now */
  answered(report) {
    this.limit = report.length.limit;
    this.report = report;
    this.findings = report.findings.map((finding) => ({ ...finding, folded: this.#folded.has(this.#keyOf(finding)) }));
    this.trial = report.trial ?? [];
  }

  /** There's no report and there won't be one: the text is empty, or couldn't be checked. */
  unanswered() {
    this.report = null;
    this.findings = [];
    this.trial = [];
  }

  /**
   * Put a finding aside for as long as this draft is in the box, or take it up again.
   * @param {Finding} finding
   * @param {boolean} isFolded
   */
  fold(finding, isFolded) {
    const key = this.#keyOf(finding);
    if (isFolded) this.#folded.add(key);
    else this.#folded.delete(key);
    this.findings = this.findings.map((other) => ({ ...other, folded: this.#folded.has(this.#keyOf(other)) }));
  }

  /**
   * The rule and the words it's about: further findings of that rule in this draft aren't the same.
   * @param {Finding} finding
   */
  #keyOf({ rule, start, end }) {
    return `${rule} ${this.text.slice(start, end)}`;
  }

  /** Before an example replaces the text: keep the reader's own. An example as it was inserted isn't theirs. */
  keepOwnText() {
    if (this.text !== this.#example && !this.isBlank) this.#ownText = this.text;
  }

  /** @param {string} text the example, as the text area has it */
  exampleInserted(text) {
    this.#example = text;
  }

  /** The text to put back; after that there's none. */
  takeOwnText() {
    const text = this.#ownText ?? "";
    this.#ownText = this.#example = null;
    return text;
  }
}
