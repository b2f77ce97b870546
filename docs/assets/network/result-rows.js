// The rows of one list, or the people of one group, with messages on request.
import { make } from "../shared/dom.js";
import { offerFirstName } from "../shared/first-name.js";
import { errorNotice } from "../shared/error-notice.js";
import { RowList } from "../shared/row-list.js";
import { NOBODY, SORTS, formatDay } from "./messages.js";
import { formatCount, formatNumber } from "../shared/messages.js";

const PAGE = 20; // people of a group at a time; a list sets its own number
const DRAFT_LABELS = { moved: "Congratulate them", chased: "What you can do", pending: "What you can do", "same-text": "Rewrite it" };

/**
 * @typedef {object} RowsOptions
 * @property {import("../shared/file-session.js").FileSession} archive
 * @property {{ list?: string, by?: string, key?: string }} source a list, or a group
 * @property {string} guide URL of the guide
 * @property {[string, string][]} [sorts] orders to choose from: value, label
 * @property {number} [page] how many rows at a time
 * @property {string} label for screen readers
 * @property {number} count how many rows there are
 */

/**
 * A row, as the worker describes it.
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
  #rows;

  /** @param {RowsOptions} options */
  constructor({ archive, source, guide, sorts = SORTS, page = PAGE, label, count }) {
    this.#archive = archive;
    this.#source = source;
    this.#guide = guide;
    this.#rows = new RowList({
      ask: (wanted) => archive.ask({ action: "lines", ...source, ...wanted }),
      draw: (row) => this.#row(row),
      sorts,
      page,
      label,
      filter: "Filter by name, company or job",
      empty: NOBODY,
      unmatched: "Nobody here matches.",
      count,
    });
  }

  get element() {
    return this.#rows.element;
  }

  /** Show the first rows. */
  load() {
    return this.#rows.load();
  }

  /** @param {Row} row */
  #row(row) {
    const person = row.person;
    const name = row.names ? this.#sentTo(row) : (person?.name ?? "(no name)");
    const job = row.names ? "" : [person?.position, person?.company].filter(Boolean).join(", ");
    const item = make(
      "li",
      { class: "fp-line" },
      make("p", { class: "fp-line__name" }, make("strong", { text: name }), job ? make("span", { class: "nw-line__job", text: job }) : null),
      ...(row.reasons.length ? [make("p", { class: "fp-line__why", text: row.reasons.join(" ") })] : [this.#figures(person)]),
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
    return make("p", { class: "fp-line__why", text: `${since} ${words}` });
  }

  /**
   * @param {Row} row
   * @param {HTMLLIElement} item
   */
  #actions(row, item) {
    const actions = make("p", { class: "fp-line__do" });
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
        type: "button", class: "fp-plain", text: label, "aria-expanded": "false",
        on: { click: () => this.#toggle(row, item, button, label) },
      });
      actions.append(button);
    }
    return actions;
  }

  /**
   * Show or hide the messages.
   * @param {Row} row
   * @param {HTMLLIElement} item
   * @param {HTMLButtonElement} button
   * @param {string} label of the button while nothing is shown
   */
  async #toggle(row, item, button, label) {
    const open = item.querySelector(".fp-talk");
    button.setAttribute("aria-expanded", String(!open));
    button.textContent = open ? label : "Hide";
    if (open) {
      open.remove();
      return;
    }
    const talk = make("div", { class: "fp-talk" });
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
