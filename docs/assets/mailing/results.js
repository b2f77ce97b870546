// The results for a mailing: across its messages, and in each message. The messages are checked while the reader looks
// at the page.
import { levelName } from "../checker/messages.js";
import { make } from "../shared/dom.js";
import { errorNotice } from "../shared/error-notice.js";
import { save } from "../shared/files.js";
import { selectOf } from "./form.js";
import * as messages from "./messages.js";
import { MailingRows } from "./rows.js";

/** @import { PageActions } from "../shared/file-page.js" */
/** @import { FileSession } from "../shared/file-session.js" */

const STEP_MS = 250; // how long a step should take at most; the worker's other answers wait for it
const FIRST_STEP = 10; // messages

export class MailingResults {
  #session;
  #count;
  #rows;
  #isStopped = false;
  #isRunning = false;
  #step = FIRST_STEP;
  #bar = make("progress", { class: "fp-progress", max: "1", "aria-label": messages.EACH });
  #done = make("span", { role: "status" });
  #toggle = make("button", { type: "button", class: "fp-plain", text: messages.STOP, on: { click: () => this.#stopOrGoOn() } });
  #verdicts = make("p", { class: "fp-count" });
  #work = make("div", { class: "fp-work" }, this.#bar, make("p", {}, this.#done, this.#toggle));

  /**
   * @param {any} report see checkers/campaign/browser.py
   * @param {FileSession} session
   * @param {PageActions} actions
   */
  constructor(report, session, { onAnswer, onForget, onOther }) {
    this.#session = session;
    this.#count = report.counts.messages;
    this.#rows = new MailingRows(session, report);
    this.heading = make("h2", { tabindex: "-1", id: "mc-results", text: messages.FOUND });
    this.element = make(
      "section",
      { class: "fp-results", "aria-labelledby": "mc-results" },
      this.heading,
      make("p", { text: messages.formatSummary(report) }),
      report.separator ? this.#between(report.separator, onAnswer) : null,
      this.#skipped(report),
      make(
        "p",
        { class: "fp-buttons" },
        make("button", { type: "button", class: "md-button", text: messages.SAVE, on: { click: () => this.#save() } }),
        make("button", { type: "button", class: "md-button", text: messages.OTHER, on: { click: onOther } }),
        make("button", { type: "button", class: "md-button", text: messages.FORGET, on: { click: onForget } }),
      ),
      make("h3", { text: messages.TOGETHER }),
      report.findings.length === 0 ? make("p", { text: messages.NOTHING_TOGETHER }) : this.#together(report.findings),
      ...report.notes.map((text) => make("p", { class: "fp-note", text })),
      make("h3", { text: messages.EACH }),
      this.#work,
      this.#verdicts,
      this.#rows.element,
    );
  }

  /** Show the list, and check each message by itself. */
  begin() {
    this.#rows.load();
    this.#checkEach();
  }

  /** Stop checking: the page has other results now, or none. */
  close() {
    this.#isStopped = true;
  }

  /**
   * @param {string} separator
   * @param {PageActions["onAnswer"]} onAnswer
   */
  #between(separator, onAnswer) {
    return make(
      "div",
      { class: "fp-tools mc-between" },
      make("label", { for: "mc-cut", text: messages.BETWEEN }),
      selectOf("mc-cut", messages.SEPARATORS, separator, (value) => onAnswer("separator", value)),
    );
  }

  /** @param {any} report */
  #skipped({ skipped, skipped_count: count }) {
    if (count === 0) return null;
    const rows = skipped.map((row) => make("li", { text: messages.formatSkippedRow(row) }));
    return make("div", { class: "fp-skipped" }, make("p", {}, make("strong", { text: messages.formatSkipped(count) })), make("ul", {}, ...rows));
  }

  /** @param {any[]} findings */
  #together(findings) {
    return make(
      "ol",
      { class: "mc-together" },
      ...findings.map(({ level, message, why, instead, examples, count }, number) =>
        make(
          "li",
          { class: `mc-finding mc-${level}` },
          make("h4", {}, make("span", { class: `ec-badge ec-${level}`, text: levelName(level) }), ` ${message}`),
          make("p", { text: `${why} ${instead}` }),
          make("ul", { class: "mc-examples" }, ...examples.map(({ id, text }) => make("li", {}, make("strong", { text: `${id}: ` }), text))),
          make("button", {
            type: "button", class: "fp-plain", text: messages.formatShowThese(count),
            on: { click: () => this.#rows.showFinding(number) },
          }),
        ),
      ),
    );
  }

  #stopOrGoOn() {
    this.#isStopped = !this.#isStopped;
    this.#toggle.textContent = this.#isStopped ? messages.GO_ON : messages.STOP;
    if (!this.#isStopped) this.#checkEach();
  }

  /** Check a few messages at a time, so that the reader can filter and read in the meantime. */
  async #checkEach() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (!this.#isStopped) {
      const start = performance.now();
      const answer = await this.#session.ask({ action: "each", limit: this.#step });
      if (answer.ok === false) {
        if (answer.error !== "closed") this.#work.append(errorNotice(answer));
        break;
      }
      this.#step = Math.max(1, Math.round((this.#step * STEP_MS) / Math.max(1, performance.now() - start)));
      this.#showDone(answer.done, answer.verdicts);
      if (answer.done === this.#count) {
        if (!this.#rows.isInUse) this.#rows.load();
        break;
      }
    }
    this.#isRunning = false;
  }

  /**
   * @param {number} done
   * @param {Record<string, number>} verdicts
   */
  #showDone(done, verdicts) {
    const isDone = done === this.#count;
    this.#bar.value = done / this.#count;
    this.#bar.hidden = this.#toggle.hidden = isDone;
    this.#done.textContent = messages.formatDone(done, this.#count);
    this.#verdicts.textContent = messages.formatVerdicts(verdicts);
  }

  async #save() {
    const answer = await this.#session.ask({ action: "export" });
    if (answer.ok === false) this.#work.append(errorNotice(answer));
    else save(/** @type {any} */ (answer));
  }
}
