// Shows what was found in a draft: the verdict, the findings beside the text and in it, and the count of characters.
import { againstLimit, countText } from "./count.js";
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

  /**
   * @param {CheckerElements} elements
   * @param {DraftState} state
   * @param {TextBox} box
   * @param {HTMLElement} host the element the checker is in; its data-rules is the URL of the pages about rules
   */
  constructor(elements, state, box, host) {
    this.#elements = elements;
    this.#state = state;
    this.#box = box;
    this.#host = host;
  }

  /**
   * After an edit, until the next report: move the findings along.
   * @param {NonNullable<ReturnType<DraftState["edit"]>>} moved
   */
  move({ findings, trial }) {
    moveList(this.#elements.list, findings);
    moveList(this.#elements.trialList, trial);
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
  }

  showFindings() {
    const { list, trial, trialList, trialSummary } = this.#elements;
    const { text, findings, trial: onTrial } = this.#state;
    const rules = new URL(this.#host.dataset.rules ?? "./", document.baseURI);
    /** @type {import("./finding-list.js").FindingActions} */
    const actions = {
      select: (finding) => this.#box.select(finding),
      use: (suggestion) => this.#box.use(suggestion),
    };
    showList(list, findings, text, rules, actions);
    showList(trialList, onTrial, text, rules, actions);
    list.hidden = findings.length === 0;
    trial.hidden = onTrial.length === 0;
    trialSummary.textContent = messages.formatTrial(onTrial.length);
    this.#box.paint(findings);
  }

  /**
   * Show a report, and tell the page around the checker, such as a lesson, about it.
   * @param {Report} report
   * @param {number | null} cutAt if only that many characters were checked
   * @returns {string} what to announce
   */
  showReport(report, cutAt) {
    const verdict = messages.formatVerdict(report);
    const notes = [];
    if (cutAt !== null) notes.push(messages.formatCutOff(cutAt));
    if (report.failed?.length) notes.push(messages.formatFailedChecks(report.failed));
    this.showFindings();
    this.showVerdict(verdict, report.verdict);
    this.#showNote(notes.join(" "));
    this.#dispatch(report);
    return [verdict, ...notes].join(" ");
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
   * @param {string} kind for its looks
   */
  showNone(reason, kind) {
    this.showFindings();
    this.showVerdict(reason, kind);
    this.#showNote("");
  }

  /**
   * @param {string} text
   * @param {string} kind for its looks
   */
  showVerdict(text, kind) {
    const { verdict } = this.#elements;
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
