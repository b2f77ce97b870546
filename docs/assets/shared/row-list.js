// A list with rows from the worker, which the reader can filter, sort and extend.
import { make } from "./dom.js";
import { errorNotice } from "./error-notice.js";
import { formatNumber } from "./messages.js";

/** @import { Answer } from "../engine/protocol.js" */

const SHORT = 3; // no filter for up to this many rows
const FILTER_MS = 150;

let lastId = 0;

/**
 * Which rows are wanted.
 * @typedef {object} Wanted
 * @property {string} query words that a row must contain
 * @property {string} sort
 * @property {number} offset
 * @property {number} limit
 */

/**
 * @typedef {object} RowListOptions
 * @property {(wanted: Wanted) => Promise<Answer>} ask answers with `count` and `lines`
 * @property {(row: any) => HTMLLIElement} draw
 * @property {[string, string][]} sorts orders to choose from: value, label
 * @property {number} page how many rows at a time
 * @property {string} label for screen readers
 * @property {string} filter label of the filter
 * @property {string} empty the text if there are no rows
 * @property {string} unmatched the text if no row matches the filter
 * @property {number} count how many rows there are
 * @property {(HTMLElement)[]} [more] more controls, each after its label; call `load` when one changes
 */

export class RowList {
  #options;
  #shown = 0;
  #asked = 0;
  #timer = 0;

  /** @param {RowListOptions} options */
  constructor(options) {
    this.#options = options;
    const id = `fp-${++lastId}`;
    this.filter = make("input", {
      type: "search", id: `${id}-filter`, autocomplete: "off", spellcheck: "false", class: "fp-input",
      on: { input: () => this.#later() },
    });
    this.sort = make(
      "select",
      { id: `${id}-sort`, class: "fp-input", on: { change: () => this.load() } },
      ...options.sorts.map(([value, text]) => make("option", { value, text })),
    );
    this.count = make("p", { class: "fp-count", role: "status" });
    this.list = make("ol", { class: "fp-lines", "aria-label": options.label });
    this.more = make("button", { type: "button", class: "md-button fp-more", hidden: true, on: { click: () => this.#add() } });
    this.element = make(
      "div",
      {},
      make(
        "div",
        { class: "fp-tools", hidden: options.count <= SHORT },
        ...(options.more ?? []),
        make("label", { for: `${id}-filter`, text: options.filter }),
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

  /** @param {boolean} replace the rows instead of adding to them */
  async #fetch(replace) {
    const { ask, draw, page, empty, unmatched } = this.#options;
    const turn = ++this.#asked;
    const answer = await ask({ query: this.filter.value, sort: this.sort.value, offset: this.#shown, limit: page });
    if (turn !== this.#asked) return;
    this.element.querySelector(":scope > .fp-error")?.remove();
    if (answer.ok === false) {
      this.count.textContent = "";
      this.count.after(errorNotice(answer));
      return;
    }
    if (replace) this.list.replaceChildren();
    this.list.append(...answer.lines.map(draw));
    this.#shown += answer.lines.length;
    const left = answer.count - this.#shown;
    const none = this.filter.value === "" ? empty : unmatched;
    this.count.textContent = answer.count === 0 ? none : `${formatNumber(this.#shown)} of ${formatNumber(answer.count)} shown.`;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${formatNumber(Math.min(left, page))} more`;
  }
}
