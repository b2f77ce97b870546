// What was found: a summary, a button per list, and one list, the groups or the charts below it.
import { make } from "../shared/dom.js";
import { chartOf } from "./chart.js";
import { save } from "./files.js";
import { Lines } from "./result-rows.js";
import { headOf, scrolling } from "./result-table.js";
import { trouble } from "./error-notice.js";
import { GROUPS, SORTS, dayWords, many, number } from "./messages.js";

/** A file's name that may go on in a second line on a phone. */
const breakable = (name) => name.split("_").flatMap((part, place) => (place ? [make("wbr"), `_${part}`] : [part]));

export class Results {
  #archive;
  #report;
  #guide;
  #buttons = new Map();
  #panel = make("div", { class: "nw-panel" });

  constructor({ archive, report, guide, sample, onForget, onOther }) {
    this.#archive = archive;
    this.#report = report;
    this.#guide = guide;
    const { totals, owner } = report;
    this.heading = make("h2", { tabindex: "-1", id: "nw-found", text: "What your data shows" });
    this.element = make(
      "section",
      { class: "nw-results", "aria-labelledby": "nw-found" },
      this.heading,
      make("p", {
        text: `${sample ? "Invented data" : owner.name || "Your archive"}, as of ${dayWords(report.today)}: ` +
          `${many(totals.connections, "connection")} and ${many(totals.messages, "message")} with ${many(totals.one_to_one_people, "person", "people")}.`,
      }),
      make(
        "p",
        { class: "nw-buttons" },
        make("button", { type: "button", class: "md-button", text: "Forget everything", on: { click: onForget } }),
        make("button", { type: "button", class: "md-button", text: "Open other files", on: { click: onOther } }),
      ),
      this.#notes(),
      this.#menu(),
      this.#panel,
    );
  }

  /** Show the first list that has somebody on it. */
  begin() {
    const first = this.#report.lists.find((one) => one.available && one.count) ?? this.#report.lists[0];
    this.#select(first.name);
  }

  #notes() {
    const { files, remarks } = this.#report;
    const rows = files.map((file) =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, ...breakable(file.name)),
        make("td", { text: number(file.rows) }),
        make("td", { text: number(file.skipped) }),
        make("td", { text: file.unknown_columns.length ? many(file.unknown_columns.length, "unknown column") + " ignored" : "" }),
      ),
    );
    const head = ["File", "Rows read", "Skipped", ""];
    const skipped = files.reduce((sum, file) => sum + file.skipped, 0);
    const problems = files.flatMap((file) => [
      ...file.remarks.map((remark) => make("li", { text: `${file.name}: ${remark}` })),
      ...file.problems.map(({ line, why }) => make("li", { text: `${file.name}, line ${number(line)}: ${why}` })),
      ...(file.skipped > file.problems.length && file.problems.length
        ? [make("li", { text: `${file.name}: ${number(file.skipped - file.problems.length)} more rows were skipped.` })]
        : []),
    ]);
    return make(
      "details",
      { class: "nw-notes" },
      make("summary", { text: `What was read, and what was left out${skipped ? ` (${many(skipped, "row")} skipped)` : ""}` }),
      scrolling("What was read", make("table", {}, headOf(head), make("tbody", {}, ...rows))),
      make("ul", {}, ...remarks.map((text) => make("li", { text })), ...problems),
    );
  }

  #menu() {
    const entries = [
      ...this.#report.lists.map((one) => [one.name, one.title, one.available ? number(one.count) : "–"]),
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

  #select(name, asked = false) {
    for (const [other, button] of this.#buttons) button.setAttribute("aria-pressed", String(other === name));
    const panel = name === "groups" ? this.#groups() : name === "charts" ? this.#charts() : this.#list(name);
    this.#panel.replaceChildren(...panel);
    if (asked) this.#panel.querySelector("h3").focus({ preventScroll: true });
  }

  #heading(text) {
    return make("h3", { tabindex: "-1", text });
  }

  #export(request, format, words) {
    return make("button", {
      type: "button", class: "nw-plain", text: words,
      on: {
        click: async () => {
          this.#panel.querySelector(":scope > .nw-error")?.remove();
          const answer = await this.#archive.ask({ action: "export", ...request, format });
          if (answer.ok) save(answer);
          else this.#panel.append(trouble(answer));
        },
      },
    });
  }

  #list(name) {
    const list = this.#report.lists.find((one) => one.name === name);
    if (!list.available) return [this.#heading(list.title), make("p", { class: "nw-note", text: list.missing })];
    const remarks = list.remarks.length ? [make("ul", { class: "nw-remarks" }, ...list.remarks.map((text) => make("li", { text })))] : [];
    const start = [
      this.#heading(`${list.title}: ${number(list.count)}`),
      make("p", { text: list.lead }),
      make("p", { class: "nw-why", text: list.why }),
    ];
    if (list.count === 0) return [...start, make("p", { class: "nw-note", text: "Nobody is on this list." }), ...remarks];
    const lines = new Lines({ archive: this.#archive, source: { list: name }, guide: this.#guide, label: list.title, count: list.count, page: list.page });
    lines.load();
    const files = make("p", { class: "nw-files" }, this.#export({ list: name }, "csv", "Save as CSV"), this.#export({ list: name }, "ics", "Save reminders (.ics)"));
    return [...start, ...remarks, files, lines.element];
  }

  #charts() {
    const { charts } = this.#report;
    if (charts.length === 0) return [this.#heading("Charts"), make("p", { class: "nw-note", text: "Charts need Connections.csv." })];
    return [this.#heading("Charts"), ...charts.map(chartOf)];
  }

  #groups() {
    const body = make("tbody");
    const count = make("p", { class: "nw-count", role: "status" });
    const by = make("select", { id: "nw-by", class: "nw-input", on: { change: () => load() } }, ...GROUPS.map(([value, text]) => make("option", { value, text })));
    const filter = make("input", { type: "search", id: "nw-group", class: "nw-input", on: { input: () => load() } });
    let turn = 0;
    const load = async () => {
      const mine = ++turn;
      const answer = await this.#archive.ask({ action: "groups", by: by.value, query: filter.value, limit: 200 });
      if (mine !== turn) return;
      if (!answer.ok) {
        body.replaceChildren();
        count.textContent = answer.error;
        return;
      }
      count.textContent = answer.count ? `${many(answer.count, "group")} of two people or more.` : "No group fits.";
      if (by.value === "year") count.textContent = many(answer.count, "year") + ".";
      body.replaceChildren(
        ...answer.groups.map((group) =>
          make(
            "tr",
            {},
            make("th", { scope: "row" }, make("button", { type: "button", class: "nw-plain", text: group.label, on: { click: () => this.#members(by.value, group) } })),
            make("td", { text: number(group.count) }),
            make("td", { text: number(group.quiet) }),
          ),
        ),
      );
    };
    load();
    return [
      this.#heading("Groups"),
      make("p", { text: "LinkedIn has no lists for connections. Here they are by company, by the year you connected and by words of their job titles. Save a group as CSV and you have a list of your own." }),
      make("p", { class: "nw-files" }, this.#export({}, "csv", "Save all connections as CSV")),
      make("div", { class: "nw-tools" }, make("label", { for: "nw-by", text: "Group by" }), by, make("label", { for: "nw-group", text: "Filter" }), filter),
      count,
      make(
        "div",
        { class: "nw-scroll" },
        make("table", { class: "nw-groups" }, headOf(["Group", "People", "Quiet for 90 days or longer"]), body),
      ),
    ];
  }

  #members(by, group) {
    const source = { by, key: group.key };
    const sorts = SORTS.filter(([value]) => value !== "rank").map(([value, words]) => [value, { newest: "last message, newest first", oldest: "last message, oldest first" }[value] ?? words]);
    const lines = new Lines({ archive: this.#archive, source, guide: this.#guide, sorts, label: group.label, count: group.count });
    lines.load();
    this.#panel.replaceChildren(
      this.#heading(`${group.label}: ${many(group.count, "person", "people")}`),
      make(
        "p",
        { class: "nw-files" },
        make("button", { type: "button", class: "nw-plain", text: "All groups", on: { click: () => this.#select("groups", true) } }),
        this.#export(source, "csv", "Save as CSV"),
      ),
      lines.element,
    );
    this.#panel.querySelector("h3").focus({ preventScroll: true });
  }
}
