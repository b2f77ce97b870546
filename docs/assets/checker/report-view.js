// Shows what was found in a draft: the verdict, the findings beside the text and in it, and the count of characters.
import { againstLimit, countText, whereLimitFalls } from "./count.js";
import { moveList, showList } from "./finding-list.js";
import * as messages from "./messages.js";

/** @import { Report } from "../engine/protocol.js" */
/** @import { CheckerElements } from "./elements.js" */
/** @import { DraftState } from "./draft-state.js" */
/** @import { TextBox } from "./text-box.js" */

export class ReportView {
  #elements;
  #state;
  #box;
  #host;
  #actions;
  #kind = "empty";
  /** @type {number | null} */
  #pastLimit = null; // where the text reaches its limit, in UTF-16 units

  /**
   * @param {CheckerElements} elements
   * @param {DraftState} state
   * @param {TextBox} box
   * @param {HTMLElement} host the element the checker is in; its data-rules is the URL of the pages about rules
   * @param {import("./finding-list.js").FindingActions} actions
   */
  constructor(elements, state, box, host, actions) {
    this.#elements = elements;
    this.#state = state;
    this.#box = box;
    this.#host = host;
    this.#actions = actions;
  }

  /**
   * Move the findings after an edit, until the next report.
   * @param {NonNullable<ReturnType<DraftState["edit"]>>} moved
   */
  move({ findings, trial }) {
    moveList(this.#elements.list, findings);
    moveList(this.#elements.trialList, trial);
  }

  /**
   * Show the findings of an example that isn't in the box.
   * @param {string} text
   * @param {Report} report
   */
  showDemo(text, { verdict, findings }) {
    const { list } = this.#elements;
    showList(list, findings, text, this.rules, this.#actions);
    list.hidden = false;
    this.showVerdict(messages.formatVerdict(verdict, findings), "revise");
  }

  /** The kind of verdict that's shown, for styling. */
  get kind() {
    return this.#kind;
  }

  /** URL of the folder of rule pages. */
  get rules() {
    return new URL(this.#host.dataset.rules ?? "./", document.baseURI);
  }

  /** Mark the findings in the text, and where it reaches its limit. */
  paint() {
    this.#box.paint(this.#state.findings, this.#pastLimit);
  }

  /**
   * Show the count against `limit` (null: none).
   * @param {number | null} limit
   */
  showCount(limit) {
    const { count, area } = this.#elements;
    const counted = countText(this.#state.text);
    const standing = againstLimit(counted, limit);
    count.textContent = messages.formatLength(counted, standing, limit);
    count.className = `ck-count ck-${standing.state}`;
    area.classList.toggle("ck-over", standing.state === "over");
    this.#pastLimit = whereLimitFalls(this.#state.text, limit);
  }

  showFindings() {
    const { list, trial, trialList, trialSummary } = this.#elements;
    const { text, findings, trial: onTrial } = this.#state;
    showList(list, findings, text, this.rules, this.#actions);
    showList(trialList, onTrial, text, this.rules, { ...this.#actions, fold: undefined });
    list.hidden = findings.length === 0;
    trial.hidden = onTrial.length === 0;
    trialSummary.textContent = messages.formatTrial(onTrial.length);
    this.#elements.walk.hidden = this.#state.open.length < 2;
    this.paint();
  }

  /**
   * Show a report, and dispatch an event about it for the page around the checker, such as a lesson.
   * @param {Report} report
   * @param {number | null} cutAt if only that many characters were checked
   * @returns {string} what to announce
   */
  showReport(report, cutAt) {
    const notes = [];
    if (cutAt !== null) notes.push(messages.formatCutOff(cutAt));
    if (report.failed?.length) notes.push(messages.formatFailedChecks(report.failed));
    this.showFindings();
    const verdict = this.showVerdictOf(report);
    this.#showNote(notes.join(" "));
    this.#dispatch(report);
    return [verdict, ...notes].join(" ");
  }

  /**
   * Show a report's verdict, without the findings that the reader has put aside.
   * @param {Report | null} report null while there's none on the current text
   * @returns {string} the text shown
   */
  showVerdictOf(report) {
    if (report === null) return this.#elements.verdict.textContent;
    const { open } = this.#state;
    const verdict = messages.formatVerdict(report.verdict, open);
    const isDone = report.verdict === "revise" && !open.some(({ level }) => level !== "hint");
    this.showVerdict(verdict, isDone ? "other" : report.verdict);
    return verdict;
  }

  /**
   * What a screen reader says about a finding.
   * @param {number} number
   */
  nameOf(number) {
    return this.#elements.list.children[number]?.querySelector(".ck-select")?.textContent ?? "";
  }

  /** @param {Report} report */
  #dispatch({ situation, verdict, length, findings }) {
    const rules = findings.map(({ rule, level }) => ({ rule, level }));
    const detail = { situation, verdict, length: { ...length }, rules }; // it must never contain the text
    this.#host.dispatchEvent(new CustomEvent("etiquette-report", { bubbles: true, detail }));
  }

  /**
   * Say why there's no report.
   * @param {string} reason
   * @param {string} kind for styling
   */
  showNone(reason, kind) {
    this.showFindings();
    this.showVerdict(reason, kind);
    this.#showNote("");
  }

  /**
   * @param {string} text
   * @param {string} kind for styling
   */
  showVerdict(text, kind) {
    const { verdict } = this.#elements;
    this.#kind = kind;
    if (verdict.textContent !== text) verdict.textContent = text;
    verdict.className = `ck-verdict ck-is-${kind}`;
  }

  /** @param {string} text */
  #showNote(text) {
    this.#elements.note.textContent = text;
    this.#elements.note.hidden = text === "";
  }

  /** Printed pages can't be clicked: open everything that's folded up. */
  openForPrint() {
    for (const details of this.#elements.reading.querySelectorAll("details")) details.open = true;
  }
}
