// The lines of one list, or the people of one group: filter, sort, more, and the message text on request.
import { make } from "../shared/dom.js";
import { trouble } from "./error-notice.js";
import { SORTS, dayWords, many, number } from "./messages.js";

const PAGE = 20; // people of a group at a time; a list says for itself
const SHORT = 3; // so few lines need no filter
const FILTER_MS = 150;
const DRAFT = { chased: "What you can do", pending: "What you can do", "same-text": "Write it anew" };

let lastId = 0;

export class Lines {
  #archive;
  #source;
  #guide;
  #page;
  #shown = 0;
  #asked = 0;
  #timer = 0;

  /** `source`: {list} or {by, key}; `guide`: address of the guide; `page`: how many lines at
   * a time; `count`: how many there are. */
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
      ...sorts.map(([value, words]) => make("option", { value, text: words })),
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

  /** Show the lines from the first on. */
  async load() {
    this.#shown = 0;
    await this.#fetch(true);
  }

  async #add() {
    const first = this.#shown;
    await this.#fetch(false);
    this.list.children[first]?.querySelector("a, button")?.focus();
  }

  async #fetch(afresh) {
    const turn = ++this.#asked;
    const answer = await this.#archive.ask({
      action: "lines", ...this.#source, query: this.filter.value, sort: this.sort.value, offset: this.#shown, limit: this.#page,
    });
    if (turn !== this.#asked) return;
    this.element.querySelector(":scope > .nw-error")?.remove();
    if (!answer.ok) {
      this.count.textContent = "";
      this.count.after(trouble(answer));
      return;
    }
    if (afresh) this.list.replaceChildren();
    this.list.append(...answer.lines.map((line) => this.#line(line)));
    this.#shown += answer.lines.length;
    const left = answer.count - this.#shown;
    this.count.textContent = answer.count === 0
      ? this.filter.value ? "Nobody here fits the filter." : "Nobody is on this list."
      : `${number(this.#shown)} of ${number(answer.count)} shown.`;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${number(Math.min(left, this.#page))} more`;
  }

  #line(line) {
    const person = line.person;
    const name = line.names ? this.#sentTo(line) : (person?.name ?? "Somebody");
    const job = line.names ? "" : [person?.position, person?.company].filter(Boolean).join(", ");
    const item = make(
      "li",
      { class: "nw-line" },
      make("p", { class: "nw-line__name" }, make("strong", { text: name }), job ? make("span", { class: "nw-line__job", text: job }) : null),
      ...(line.reasons.length ? [make("p", { class: "nw-line__why", text: line.reasons.join(" ") })] : [this.#figures(person)]),
    );
    item.append(this.#actions(line, item));
    return item;
  }

  #sentTo(line) {
    const names = line.names.slice(0, 3);
    const more = line.people - names.length;
    if (names.length === 0) return `Sent to ${many(line.people, "person", "people")} you are not connected with`;
    return `${names.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}`;
  }

  #figures(person) {
    const talk = person.last
      ? `Last message on ${dayWords(person.last)}. You wrote ${number(person.sent)}, they wrote ${number(person.received)}.`
      : "No message either way.";
    const since = person.connected ? `Connected since ${dayWords(person.connected)}.` : "Not connected.";
    return make("p", { class: "nw-line__why", text: `${since} ${talk}` });
  }

  #actions(line, item) {
    const actions = make("p", { class: "nw-line__do" });
    const away = { target: "_blank", rel: "noopener noreferrer" };
    const who = line.person?.name ?? "";
    if (line.person?.url && !line.names) {
      actions.append(make("a", { href: line.person.url, ...away, text: "Profile", "aria-label": `Profile: ${who} (LinkedIn, new tab)` }));
    }
    if (line.situation) {
      const words = DRAFT[this.#source.list] ?? "Draft a message";
      const href = `${this.#guide}${line.situation}/`;
      actions.append(make("a", { href, ...away, text: words, "aria-label": `${words}: ${who} (new tab)` }));
    }
    if (this.#source.list && (line.names || line.person?.last)) {
      const words = line.names ? "Show the text" : "Show the last messages";
      const button = make("button", {
        type: "button", class: "nw-plain", text: words, "aria-expanded": "false",
        on: { click: () => this.#toggle(line, item, button, words) },
      });
      actions.append(button);
    }
    return actions;
  }

  async #toggle(line, item, button, words) {
    const open = item.querySelector(".nw-talk");
    button.setAttribute("aria-expanded", String(!open));
    button.textContent = open ? words : "Hide";
    if (open) {
      open.remove();
      return;
    }
    const talk = make("div", { class: "nw-talk" });
    item.append(talk);
    const answer = await this.#archive.ask({ action: "text", list: this.#source.list, rank: line.rank });
    if (!answer.ok) talk.append(trouble(answer));
    else if (answer.messages) talk.append(...answer.messages.map((one) => message(one)));
    else talk.append(make("blockquote", { text: answer.text }));
  }
}

function message({ date, you, text }) {
  return make(
    "div",
    { class: you ? "nw-talk__you" : "nw-talk__they" },
    make("p", { class: "nw-talk__head", text: `${you ? "You" : "They"}, ${dayWords(date)}` }),
    make("blockquote", { text: text || "(no text)" }),
  );
}
