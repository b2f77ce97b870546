// The rows of one list, or the people of one group: filter them, sort them, show more, show messages on request.
import { make } from "../shared/dom.js";
import { offerFirstName } from "../shared/first-name.js";
import { errorNotice } from "./error-notice.js";
import { NOBODY, SORTS, formatDay } from "./messages.js";
import { formatCount, formatNumber } from "../shared/messages.js";

const PAGE = 20; // people of a group at a time; a list has its own number
const SHORT = 3; // this few rows need no filter
const FILTER_MS = 150;
const DRAFT_LABELS = { moved: "Congratulate them", chased: "What you can do", pending: "What you can do", "same-text": "Rewrite it" };

let lastId = 0;

/**
 * @typedef {object} RowsOptions
 * @property {import("./archive.js").Archive} archive
 * @property {{ list?: string, by?: string, key?: string }} source a list, or a group
 * @property {string} guide URL of the guide
 * @property {[string, string][]} [sorts] orders to choose from: value, label
 * @property {number} [page] how many rows at a time
 * @property {string} label for screen readers
 * @property {number} count how many rows there are
 */

/**
 * What the worker says about a row.
 * @typedef {object} Row
 * @property {number} rank
 * @property {any} person
 * @property {string[]} [names] the row is a text, sent to these people and others
 * @property {number} [people] how many got it
 * @property {string[]} reasons
 * @property {string} [situation] the page of the guide that helps
 */

export class ResultRows {
  #archive;
  #source;
  #guide;
  #page;
  #shown = 0;
  #asked = 0;
  #timer = 0;

  /** @param {RowsOptions} options */
  constructor({ archive, source, guide, sorts = SORTS, page = PAGE, label, count }) {
    this.#archive = archive;
    this.#source = source;
    this.#guide = guide;
    this.#page = page;
    const id = `nw-${++lastId}`;
    this.filter = make("input", {
      type: "search", id: `${id}-filter`, autocomplete: "off", spellcheck: "false", class: "nw-input",
      on: { input: () => this.#later() },
    });
    this.sort = make(
      "select",
      { id: `${id}-sort`, class: "nw-input", on: { change: () => this.load() } },
      ...sorts.map(([value, text]) => make("option", { value, text })),
    );
    this.count = make("p", { class: "nw-count", role: "status" });
    this.list = make("ol", { class: "nw-lines", "aria-label": label });
    this.more = make("button", { type: "button", class: "md-button nw-more", hidden: true, on: { click: () => this.#add() } });
    this.element = make(
      "div",
      {},
      make(
        "div",
        { class: "nw-tools", hidden: count <= SHORT },
        make("label", { for: `${id}-filter`, text: "Filter by name, company or job" }),
        this.filter,
        make("label", { for: `${id}-sort`, text: "Order" }),
        this.sort,
      ),
      this.count,
      this.list,
      this.more,
    );
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.load(), FILTER_MS);
  }

  /** Show the first rows. */
  async load() {
    this.#shown = 0;
    await this.#fetch(true);
  }

  async #add() {
    const first = this.#shown;
    await this.#fetch(false);
    /** @type {HTMLElement | null | undefined} */
    const link = this.list.children[first]?.querySelector("a, button");
    link?.focus();
  }

  /** @param {boolean} replace or add to what's shown */
  async #fetch(replace) {
    const turn = ++this.#asked;
    const answer = await this.#archive.ask({
      action: "lines", ...this.#source, query: this.filter.value, sort: this.sort.value, offset: this.#shown, limit: this.#page,
    });
    if (turn !== this.#asked) return;
    this.element.querySelector(":scope > .nw-error")?.remove();
    if (answer.ok === false) {
      this.count.textContent = "";
      this.count.after(errorNotice(answer));
      return;
    }
    if (replace) this.list.replaceChildren();
    this.list.append(...answer.lines.map((row) => this.#row(row)));
    this.#shown += answer.lines.length;
    const left = answer.count - this.#shown;
    this.count.textContent = answer.count === 0
      ? this.filter.value ? "Nobody here matches." : NOBODY
      : `${formatNumber(this.#shown)} of ${formatNumber(answer.count)} shown.`;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${formatNumber(Math.min(left, this.#page))} more`;
  }

  /** @param {Row} row */
  #row(row) {
    const person = row.person;
    const name = row.names ? this.#sentTo(row) : (person?.name ?? "(no name)");
    const job = row.names ? "" : [person?.position, person?.company].filter(Boolean).join(", ");
    const item = make(
      "li",
      { class: "nw-line" },
      make("p", { class: "nw-line__name" }, make("strong", { text: name }), job ? make("span", { class: "nw-line__job", text: job }) : null),
      ...(row.reasons.length ? [make("p", { class: "nw-line__why", text: row.reasons.join(" ") })] : [this.#figures(person)]),
    );
    item.append(this.#actions(row, item));
    return item;
  }

  /** @param {Row} row */
  #sentTo(row) {
    const names = row.names.slice(0, 3);
    const more = row.people - names.length;
    if (names.length === 0) return `Sent to ${formatCount(row.people, "person", "people")} who aren't in your files`;
    return `${names.join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`;
  }

  /** @param {any} person */
  #figures(person) {
    const talk = person.last
      ? `Last message on ${formatDay(person.last)}. You wrote ${formatNumber(person.sent)}, they wrote ${formatNumber(person.received)}.`
      : "No message either way.";
    const words = person.unread ? "" : talk;
    const since = person.connected ? `Connected since ${formatDay(person.connected)}.` : "Not connected.";
    return make("p", { class: "nw-line__why", text: `${since} ${words}` });
  }

  /**
   * @param {Row} row
   * @param {HTMLLIElement} item
   */
  #actions(row, item) {
    const actions = make("p", { class: "nw-line__do" });
    const away = { target: "_blank", rel: "noopener noreferrer" };
    const who = row.person?.name ?? "";
    if (row.person?.url && !row.names) {
      actions.append(make("a", { href: row.person.url, ...away, text: "Profile", "aria-label": `Profile: ${who} (LinkedIn, new tab)` }));
    }
    if (row.situation) {
      const label = DRAFT_LABELS[this.#source.list] ?? "Draft a message";
      const href = `${this.#guide}${row.situation}/`;
      const link = make("a", { href, ...away, text: label, "aria-label": `${label}: ${who} (new tab)` });
      for (const kind of ["click", "auxclick"]) link.addEventListener(kind, () => offerFirstName(row.person?.first ?? ""));
      actions.append(link);
    }
    if (this.#source.list && (row.names || row.person?.last)) {
      const label = row.names ? "Show the text" : "Show the last messages";
      const button = make("button", {
        type: "button", class: "nw-plain", text: label, "aria-expanded": "false",
        on: { click: () => this.#toggle(row, item, button, label) },
      });
      actions.append(button);
    }
    return actions;
  }

  /**
   * Show or hide what was written.
   * @param {Row} row
   * @param {HTMLLIElement} item
   * @param {HTMLButtonElement} button
   * @param {string} label the button's, while nothing is shown
   */
  async #toggle(row, item, button, label) {
    const open = item.querySelector(".nw-talk");
    button.setAttribute("aria-expanded", String(!open));
    button.textContent = open ? label : "Hide";
    if (open) {
      open.remove();
      return;
    }
    const talk = make("div", { class: "nw-talk" });
    item.append(talk);
    const answer = await this.#archive.ask({ action: "text", list: this.#source.list, rank: row.rank });
    if (answer.ok === false) talk.append(errorNotice(answer));
    else if (answer.messages) talk.append(...answer.messages.map(messageOf));
    else talk.append(make("blockquote", { text: answer.text }));
  }
}

/** @param {{ date: string, you: boolean, text: string }} message */
function messageOf({ date, you, text }) {
  return make(
    "div",
    { class: you ? "nw-talk__you" : "nw-talk__they" },
    make("p", { class: "nw-talk__head", text: `${you ? "You" : "They"}, ${formatDay(date)}` }),
    make("blockquote", { text: text || "(no text)" }),
  );
}
