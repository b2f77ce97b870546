// The results: a summary, a button for each list, and below that one list, the groups or the charts.
import { make } from "../shared/dom.js";
import { chartOf } from "./chart.js";
import { save } from "../shared/files.js";
import { ResultRows } from "./result-rows.js";
import { scrolling, tableHead } from "../shared/result-table.js";
import { errorNotice, questionParts } from "../shared/error-notice.js";
import { GROUPS, NOBODY, SORTS, formatAbsent, formatSkipped, formatSummary } from "./messages.js";
import { formatCount, formatNumber } from "../shared/messages.js";

/**
 * A file name that can wrap at its underscores on a phone.
 * @param {string} name
 */
const breakable = (name) => name.split("_").flatMap((part, place) => (place ? [make("wbr"), `_${part}`] : [part]));

/**
 * @typedef {object} ResultsOptions
 * @property {import("../shared/file-session.js").FileSession} archive
 * @property {any} report see checkers/network/report.py
 * @property {string} guide URL of the guide
 * @property {boolean} sample whether it's about invented data
 * @property {(name: string, value: string) => void} onAnswer
 * @property {() => void} onForget
 * @property {() => void} onOther
 */

export class Results {
  #archive;
  #report;
  #guide;
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map();
  #panel = make("div", { class: "fp-panel" });

  /** @param {ResultsOptions} options */
  constructor({ archive, report, guide, sample, onAnswer, onForget, onOther }) {
    this.#archive = archive;
    this.#report = report;
    this.#guide = guide;
    this.heading = make("h2", { tabindex: "-1", id: "nw-found", text: "What your data shows" });
    this.element = make(
      "section",
      { class: "fp-results", "aria-labelledby": "nw-found" },
      this.heading,
      make("p", { text: formatSummary(report, sample) }),
      ...this.#skipped(),
      ...questionParts(report.questions, onAnswer),
      make(
        "p",
        { class: "fp-buttons" },
        make("button", { type: "button", class: "md-button", text: "Forget everything", on: { click: onForget } }),
        make("button", { type: "button", class: "md-button", text: "Open other files", on: { click: onOther } }),
      ),
      this.#notes(),
      this.#menu(),
      ...this.#absent(),
      this.#panel,
    );
  }

  /** The lists that we have data for, without those that another list covers. */
  get #lists() {
    return this.#report.lists.filter((list) => list.available && !list.covered);
  }

  /** Show the first list with people on it, or the groups. */
  begin() {
    const full = this.#lists.filter((list) => list.count);
    // "moved" exists if there are two exports: then the reader wants them compared.
    const first = full.find((list) => list.name === "moved") ?? full[0];
    this.#select(first ? first.name : "groups");
  }

  /** Say above everything else which rows we skipped, since the lists are incomplete without them. */
  #skipped() {
    const files = this.#report.files.filter((file) => file.skipped);
    if (files.length === 0) return [];
    return [
      make(
        "div",
        { class: "fp-skipped" },
        make("p", {}, make("strong", { text: "We couldn't read everything." }), " We don't say that somebody hasn't written unless we've read all the messages with them."),
        make("ul", {}, ...files.map((file) => make("li", { text: formatSkipped(file) }))),
      ),
    ];
  }

  /** What other files would add, and why some lists aren't there. */
  #absent() {
    /** @type {Map<string, string[]>} */
    const titles = new Map();
    const files = new Set();
    const unanswered = this.#report.lists.filter((list) => !list.available);
    for (const { title, absent, missing } of unanswered) {
      const earlier = absent.includes("an earlier export");
      const key = absent.length === 0 ? missing : earlier ? "earlier" : "files";
      if (key === "files") for (const name of absent) files.add(name);
      titles.set(key, [...(titles.get(key) ?? []), title]);
    }
    const lines = [...titles].map(([key, names]) => {
      if (key === "files") return formatAbsent([...files], names);
      if (key === "earlier") return formatAbsent(["an earlier export as well"], names);
      return `${names.join(", ")}: ${key}`;
    });
    if (lines.length === 0) return [];
    const how = make("a", { href: "#how-to-get-your-data", text: "How to get your data" });
    return [make("ul", { class: "nw-absent" }, ...lines.map((text, place) => make("li", {}, `${text} `, place ? null : how)))];
  }

  #notes() {
    const { files, remarks } = this.#report;
    const rows = files.map((file) =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, ...breakable(file.name)),
        make("td", { text: formatNumber(file.rows) }),
        make("td", { text: formatNumber(file.skipped) }),
        make("td", { text: file.unknown_columns.length ? formatCount(file.unknown_columns.length, "unknown column") + " ignored" : "" }),
      ),
    );
    const head = ["File", "Rows read", "Skipped", ""];
    const skipped = files.reduce((sum, file) => sum + file.skipped, 0);
    const problems = files.flatMap((file) => [
      ...file.remarks.map((remark) => make("li", { text: `${file.name}: ${remark}` })),
      ...file.problems.map(({ line, why }) => make("li", { text: `${file.name}, line ${formatNumber(line)}: ${why}` })),
      ...(file.skipped > file.problems.length && file.problems.length
        ? [make("li", { text: `${file.name}: we skipped ${formatNumber(file.skipped - file.problems.length)} more.` })]
        : []),
    ]);
    return make(
      "details",
      { class: "fp-notes" },
      make("summary", { text: `What we read, and what we left out${skipped ? ` (${formatCount(skipped, "row")} skipped)` : ""}` }),
      scrolling("What we read", make("table", {}, tableHead(head), make("tbody", {}, ...rows))),
      make("ul", {}, ...remarks.map((text) => make("li", { text })), ...problems),
    );
  }

  #menu() {
    const entries = [
      ...this.#lists.map((list) => [list.name, list.title, formatNumber(list.count)]),
      ["groups", "Groups", ""],
      ["charts", "Charts", ""],
    ];
    return make(
      "ul",
      { class: "nw-menu", "aria-label": "Lists" },
      ...entries.map(([name, title, count]) => {
        const button = make(
          "button",
          { type: "button", class: "nw-menu__item", "aria-pressed": "false", data: { list: name }, on: { click: () => this.#select(name, true) } },
          make("span", { text: title }),
          count ? make("span", { class: "nw-menu__count", text: count }) : null,
        );
        this.#buttons.set(name, button);
        return make("li", {}, button);
      }),
    );
  }

  /**
   * Show a list, the groups or the charts.
   * @param {string} name
   * @param {boolean} asked whether the reader chose it; then it gets the focus
   */
  #select(name, asked = false) {
    for (const [other, button] of this.#buttons) button.setAttribute("aria-pressed", String(other === name));
    const panel = name === "groups" ? this.#groups() : name === "charts" ? this.#charts() : this.#list(name);
    this.#panel.replaceChildren(...panel);
    if (asked) this.#panel.querySelector("h3")?.focus({ preventScroll: true });
  }

  /** @param {string} text */
  #heading(text) {
    return make("h3", { tabindex: "-1", text });
  }

  /**
   * A button that saves a file.
   * @param {object} request which list or group
   * @param {"csv" | "ics"} format
   * @param {string} label
   */
  #export(request, format, label) {
    return make("button", {
      type: "button", class: "fp-plain", text: label,
      on: {
        click: async () => {
          this.#panel.querySelector(":scope > .fp-error")?.remove();
          const answer = await this.#archive.ask({ action: "export", ...request, format });
          if (answer.ok === false) this.#panel.append(errorNotice(answer));
          else save(/** @type {any} */ (answer));
        },
      },
    });
  }

  /** @param {string} name */
  #list(name) {
    const list = this.#report.lists.find((list) => list.name === name);
    const remarks = list.remarks.length ? [make("ul", { class: "fp-remarks" }, ...list.remarks.map((text) => make("li", { text })))] : [];
    const start = [
      this.#heading(`${list.title}: ${formatNumber(list.count)}`),
      make("p", { text: list.lead }),
      make("p", { class: "fp-why", text: list.why }),
    ];
    if (list.count === 0) return [...start, make("p", { class: "fp-note", text: NOBODY }), ...remarks];
    const rows = new ResultRows({ archive: this.#archive, source: { list: name }, guide: this.#guide, label: list.title, count: list.count, page: list.page });
    rows.load();
    const files = make("p", { class: "fp-files" }, this.#export({ list: name }, "csv", "Save as CSV"), this.#export({ list: name }, "ics", "Save reminders (.ics)"));
    return [...start, ...remarks, files, rows.element];
  }

  #charts() {
    const { charts } = this.#report;
    if (charts.length === 0) return [this.#heading("Charts"), make("p", { class: "fp-note", text: "Charts need Connections.csv." })];
    return [this.#heading("Charts"), ...charts.map(chartOf)];
  }

  #groups() {
    const body = make("tbody");
    const count = make("p", { class: "fp-count", role: "status" });
    const by = make("select", { id: "nw-by", class: "fp-input", on: { change: () => load() } }, ...GROUPS.map(([value, text]) => make("option", { value, text })));
    const filter = make("input", { type: "search", id: "nw-group", class: "fp-input", on: { input: () => load() } });
    const known = this.#report.knows_messages;
    let newest = 0;
    const load = async () => {
      const turn = ++newest;
      const answer = await this.#archive.ask({ action: "groups", by: by.value, query: filter.value, limit: 200 });
      if (turn !== newest) return;
      if (answer.ok === false) {
        body.replaceChildren();
        count.textContent = answer.error;
        return;
      }
      count.textContent = answer.count ? `${formatCount(answer.count, "group")} of two people or more.` : "No group matches.";
      if (by.value === "year") count.textContent = formatCount(answer.count, "year") + ".";
      body.replaceChildren(
        ...answer.groups.map((group) =>
          make(
            "tr",
            {},
            make("th", { scope: "row" }, make("button", { type: "button", class: "fp-plain", text: group.label, on: { click: () => this.#members(by.value, group) } })),
            make("td", { text: formatNumber(group.count) }),
            known ? make("td", { text: group.quiet === null ? "" : formatNumber(group.quiet) }) : null,
          ),
        ),
      );
    };
    load();
    return [
      this.#heading("Groups"),
      make("p", { text: "LinkedIn doesn't let you sort your connections into lists. Here they are by company, by the year you connected, and by words in their job titles. You can save any group as CSV." }),
      make("p", { class: "fp-files" }, this.#export({}, "csv", "Save all connections as CSV")),
      make("div", { class: "fp-tools" }, make("label", { for: "nw-by", text: "Group by" }), by, make("label", { for: "nw-group", text: "Filter" }), filter),
      count,
      make(
        "div",
        { class: "fp-scroll" },
        make("table", { class: "nw-groups" }, tableHead(["Group", "People", ...(known ? ["No messages for 90 days"] : [])]), body),
      ),
    ];
  }

  /**
   * Show the people of a group.
   * @param {string} by what people are grouped by, a key of GROUPS
   * @param {{ key: string, label: string, count: number }} group
   */
  #members(by, group) {
    const source = { by, key: group.key };
    const names = { newest: "last message, newest first", oldest: "last message, oldest first" };
    /** @type {[string, string][]} */
    const sorts = SORTS.filter(([value]) => value !== "rank").map(([value, label]) => [value, names[value] ?? label]);
    const rows = new ResultRows({ archive: this.#archive, source, guide: this.#guide, sorts, label: group.label, count: group.count });
    rows.load();
    this.#panel.replaceChildren(
      this.#heading(`${group.label}: ${formatCount(group.count, "person", "people")}`),
      make(
        "p",
        { class: "fp-files" },
        make("button", { type: "button", class: "fp-plain", text: "All groups", on: { click: () => this.#select("groups", true) } }),
        this.#export(source, "csv", "Save as CSV"),
      ),
      rows.element,
    );
    this.#panel.querySelector("h3")?.focus({ preventScroll: true });
  }
}
