// Shows a result in the list, the text, the bar, the buttons and the lines around them, and announces it.
import { MAX_CHECKED } from "./draft-checks.js";
import * as messages from "./messages.js";

/** @import { Finding, Report } from "../engine/protocol.js" */

/**
 * The parts of a checker that show a result.
 * @typedef {object} ResultParts
 * @property {import("./draft-state.js").DraftState} state
 * @property {import("./situation-form.js").SituationForm} form
 * @property {import("./report-view.js").ReportView} view
 * @property {import("./version-panel.js").VersionPanel} version
 * @property {import("./asked-line.js").AskedLine} asked
 * @property {import("./several.js").SeveralLine | null} several
 * @property {import("./more-menu.js").MoreMenu} menu
 * @property {import("./text-buttons.js").TextButtons} buttons
 * @property {import("./verdict-bar.js").VerdictBar} bar
 * @property {import("./live-region.js").Announcer} announcer
 */

export class Results {
  #verdict;
  #parts;

  /**
   * @param {HTMLElement} verdict the element with the verdict's words
   * @param {ResultParts} parts
   */
  constructor(verdict, parts) {
    this.#verdict = verdict;
    this.#parts = parts;
  }

  /**
   * @param {Report} report
   * @param {boolean} cut only the start of the text was checked
   */
  show(report, cut) {
    const { state, form, view, announcer } = this.#parts;
    state.answered(report);
    if (report.guessed) form.guessed(report.situation);
    this.showCount();
    const said = view.showReport(report, cut ? MAX_CHECKED : null);
    this.#showAround(report);
    announcer.announce(said, { politely: true });
  }

  /** The engine is still loading. */
  showWaiting() {
    const { state, view, bar } = this.#parts;
    view.showVerdict(messages.WAITING, "waiting");
    bar.show(state.isBlank ? "" : messages.WAITING, "waiting");
  }

  /**
   * @param {string} reason why the text wasn't checked
   * @param {"other" | "empty"} kind
   */
  showUnchecked(reason, kind = "other") {
    const { state, view, announcer } = this.#parts;
    state.unanswered();
    view.showNone(reason, kind);
    this.#showAround(null);
    if (kind === "empty") announcer.reset();
    else announcer.announce(reason, { politely: true });
  }

  /**
   * The engine couldn't start: show only the reason.
   * @param {string} reason
   */
  showFailure(reason) {
    const { state, view, announcer } = this.#parts;
    state.unanswered();
    view.showFindings();
    this.#showAround(null);
    announcer.announce(reason);
  }

  /** Show the count. Until the engine has given the limit, use the page's. */
  showCount() {
    const { state, form, view } = this.#parts;
    const { limit = form.limit } = state;
    view.showCount(limit);
  }

  /**
   * Put a finding aside, or bring it back.
   * @param {Finding} finding
   * @param {boolean} isFolded
   */
  fold(finding, isFolded) {
    const { state, view, announcer } = this.#parts;
    state.fold(finding, isFolded);
    view.showVerdictOf(state.report);
    view.showFindings();
    this.#showAround(state.report);
    announcer.showOutcome(isFolded ? messages.FOLDED : this.#verdict.textContent);
  }

  /**
   * Update everything around the list that depends on the findings.
   * @param {Report | null} report
   */
  #showAround(report) {
    const { state, view, version, asked, several, menu, buttons, bar } = this.#parts;
    version.offer(report?.verdict === "revise" && state.text.length <= MAX_CHECKED);
    asked.show(report);
    several?.show(state.text);
    menu.update();
    buttons.showVerdict(report?.verdict ?? null);
    bar.show(state.isBlank ? "" : this.#verdict.textContent, view.kind);
  }
}
