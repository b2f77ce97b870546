// The state of a draft: its text, its findings, and what to put back after an example. No elements and no timers here.
import { editBetween, shiftFinding } from "./spans.js";

/** @import { Finding, Report } from "../engine/protocol.js" */

export class DraftState {
  text = "";
  /**
   * The report on the current text; null after an edit until there's a new one.
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
   * LinkedIn's limit from the engine (null: none); undefined if it hasn't answered yet for this situation and context.
   * @type {number | null | undefined}
   */
  limit = undefined;
  /** Goes up with every change that a check depends on. Answers for an earlier revision are out of date. */
  revision = 0;
  /** @type {string | null} */
  #ownText = null;
  /** @type {string | null} */
  #example = null;
  /** @type {Set<string>} */
  #folded = new Set(); // keys of the findings that the reader has put aside in this draft

  /** Is there anything but white space? */
  get isBlank() {
    return this.text.trim() === "";
  }

  /** The findings that the reader hasn't put aside. */
  get open() {
    return this.findings.filter((finding) => !finding.folded);
  }

  /** Has an example replaced a text that can be put back? */
  get hasOwnText() {
    return this.#ownText !== null;
  }

  /**
   * Store the text after an edit, and move the findings with their words. Gives null if nothing has changed, otherwise
   * all findings in their order, with null for each whose words were edited.
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
    if (this.isBlank) this.#folded.clear(); // whatever is typed next is a new draft
    this.findings = moved.findings.filter((finding) => finding !== null);
    this.trial = moved.trial.filter((finding) => finding !== null);
    return moved;
  }

  /** The situation or its context has changed, so the same text needs a new report. */
  outdate() {
    this.limit = undefined;
    this.report = null;
    this.revision += 1;
  }

  /** @param {Report} report on the current text */
  answered(report) {
    this.limit = report.length.limit;
    this.report = report;
    this.findings = report.findings.map((finding) => ({ ...finding, folded: this.#folded.has(this.#keyOf(finding)) }));
    this.trial = report.trial ?? [];
  }

  /** There won't be a report: the text is empty, or couldn't be checked. */
  unanswered() {
    this.report = null;
    this.findings = [];
    this.trial = [];
  }

  /**
   * Put a finding aside for as long as this draft is in the box, or bring it back.
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
   * The rule and the words it's about, so that putting a finding aside doesn't hide the rule's other findings.
   * @param {Finding} finding
   */
  #keyOf({ rule, start, end }) {
    return `${rule} ${this.text.slice(start, end)}`;
  }

  /** Call this before an example replaces the text: it keeps the reader's own. An unchanged example isn't kept. */
  keepOwnText() {
    if (this.text !== this.#example && !this.isBlank) this.#ownText = this.text;
  }

  /** @param {string} text the example, as it's in the text area */
  exampleInserted(text) {
    this.#example = text;
  }

  /** Give the text to put back, and forget it. */
  takeOwnText() {
    const text = this.#ownText ?? "";
    this.#ownText = this.#example = null;
    return text;
  }
}
