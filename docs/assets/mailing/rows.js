// The messages of a mailing as a list, each with what was found and its text on request.
import { formatVerdict, levelName } from "../checker/messages.js";
import { make } from "../shared/dom.js";
import { errorNotice } from "../shared/error-notice.js";
import { RowList } from "../shared/row-list.js";
import { selectOf } from "./form.js";
import * as messages from "./messages.js";

/** @import { FileSession } from "../shared/file-session.js" */
/** @import { Level } from "../engine/protocol.js" */

const PAGE = 20;
const SHORT = 3; // findings that a row shows

/**
 * A message, as the worker describes it.
 * @typedef {object} Row
 * @property {number} place
 * @property {string} name who it's to, or its name in the list
 * @property {string} excerpt
 * @property {{ level: Level, title: string }[]} together
 * @property {{ situation: string, verdict: "ready" | "revise" | "other-language", findings: any[] } | null} single
 */

/**
 * @param {Level} level
 * @param {string} text
 */
const badged = (level, text) =>
  make("li", {}, make("span", { class: `ec-badge ec-${level}`, text: levelName(level) }), ` ${text}`);

export class MailingRows {
  #session;
  #show;
  #rows;

  /**
   * @param {FileSession} session
   * @param {{ counts: { messages: number }, findings: { title: string, count: number }[] }} report
   */
  constructor(session, report) {
    this.#session = session;
    this.#show = selectOf("mc-show", messages.showChoices(report.findings), "", () => this.#rows.load());
    this.#rows = new RowList({
      ask: (wanted) => session.ask({ action: "lines", show: this.#show.value, ...wanted }),
      draw: (row) => this.#row(row),
      sorts: messages.SORTS,
      page: PAGE,
      label: messages.EACH,
      filter: "Filter by name or words",
      empty: messages.NO_MESSAGES,
      unmatched: messages.UNMATCHED,
      count: report.counts.messages,
      more: [make("label", { for: "mc-show", text: messages.SHOW }), this.#show],
    });
  }

  get element() {
    return this.#rows.element;
  }

  /** Is the focus in the list, or a text open? Then its rows shouldn't change. */
  get isInUse() {
    const { list } = this.#rows;
    return list.contains(document.activeElement) || list.querySelector("[aria-expanded=true]") !== null;
  }

  load() {
    return this.#rows.load();
  }

  /**
   * Show the messages that a finding is about, and scroll to them.
   * @param {number} number of the finding
   */
  showFinding(number) {
    this.#show.value = String(number);
    this.#rows.filter.value = "";
    this.load();
    this.element.scrollIntoView({ block: "start" });
    this.#show.focus({ preventScroll: true });
  }

  /** @param {Row} row */
  #row(row) {
    const { name, excerpt, together, single } = row;
    const found = [...together.map(({ level, title }) => badged(level, title))];
    if (single !== null) found.push(...single.findings.slice(0, SHORT).map(({ level, message }) => badged(level, message)));
    const left = (single?.findings.length ?? 0) - SHORT;
    const button = make("button", {
      type: "button", class: "fp-plain", text: messages.SHOW_TEXT, "aria-expanded": "false",
      on: { click: () => this.#toggle(row, item, button) },
    });
    const item = make(
      "li",
      { class: "fp-line" },
      make("p", { class: "fp-line__name" }, make("strong", { text: name }), " ", make("span", { class: "mc-excerpt", text: excerpt })),
      single === null
        ? null
        : make("p", { class: "fp-line__why", text: messages.formatSingle(single.situation, formatVerdict(single.verdict, single.findings)) }),
      found.length === 0 ? null : make("ul", { class: "mc-found" }, ...found, left > 0 ? make("li", { text: messages.formatMore(left) }) : null),
      make("p", { class: "fp-line__do" }, button),
    );
    return item;
  }

  /**
   * Show or hide the text of a message.
   * @param {Row} row
   * @param {HTMLLIElement} item
   * @param {HTMLButtonElement} button
   */
  async #toggle({ place }, item, button) {
    const open = item.querySelector(".fp-talk");
    button.setAttribute("aria-expanded", String(!open));
    button.textContent = open ? messages.SHOW_TEXT : messages.HIDE;
    if (open) {
      open.remove();
      return;
    }
    const talk = make("div", { class: "fp-talk" });
    item.append(talk);
    const answer = await this.#session.ask({ action: "text", place });
    if (answer.ok === false) {
      talk.append(errorNotice(answer));
      return;
    }
    const findings = answer.report?.findings ?? [];
    const marked = findings.map((finding) => {
      const words = answer.text.slice(finding.start, finding.end).trim();
      const entry = badged(finding.level, finding.message);
      if (words !== "") entry.append(" ", make("q", { text: words }));
      const [suggestion] = finding.suggestions;
      if (suggestion?.label) entry.append(` ${suggestion.label}.`.replace(/([.?!])\.$/u, "$1"));
      return entry;
    });
    talk.append(make("blockquote", { lang: "en", text: answer.text }), ...(marked.length ? [make("ul", { class: "mc-found" }, ...marked)] : []));
  }
}
