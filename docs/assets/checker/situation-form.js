// The form above the text: which situation a draft is for, and what else the rules need to know about it.
import { contextField, firstValue, situationField } from "./fields.js";
import { answerTo, keepAnswer } from "./session-drafts.js";

/**
 * A question about a situation.
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {"choice" | "number" | "text"} kind
 * @property {[string, string][]} choices value and label; empty unless it's a choice
 * @property {string} help
 */

/**
 * A situation as its page describes it.
 * @typedef {object} Situation
 * @property {string} slug
 * @property {string} title
 * @property {Record<string, number> | null} limits characters by account
 * @property {string} sample an example, or ""
 * @property {string[]} checklist
 * @property {Field[]} context
 */

export class SituationForm {
  #container;
  #id;
  #situations;
  #situation;
  #listeners;
  /** @type {Record<string, string>} */
  #values = {}; // by field name, for all situations: a question that two of them ask needs one answer

  /**
   * @param {HTMLElement} container where the fields go
   * @param {string} id unique in the page
   * @param {Situation[]} situations
   * @param {string | null} slug the situation to start with; the first if there's none of that name
   * @param {{ onSituation: () => void, onChange: () => void }} listeners called when the reader has chosen another
   *   situation, and when anything has changed
   */
  constructor(container, id, situations, slug, listeners) {
    this.#container = container;
    this.#id = id;
    this.#situations = situations;
    this.#situation = situations.find((situation) => situation.slug === slug) ?? situations[0];
    this.#listeners = listeners;
  }

  get situation() {
    return this.#situation;
  }

  /** All answers given so far. */
  get values() {
    return { ...this.#values };
  }

  /**
   * Fill in the form; call `render` to show it. An unknown situation changes nothing.
   * @param {string | null} slug
   * @param {Record<string, string>} values
   */
  answer(slug, values) {
    for (const [name, value] of Object.entries(values)) this.#give(name, value);
    this.#choose(slug);
  }

  /** What the engine needs: the answers to this situation's questions, without those left open. */
  context() {
    /** @type {Record<string, string>} */
    const context = {};
    for (const field of this.#situation.context) {
      const value = this.#valueOf(field);
      if (value !== "") context[field.name] = value;
    }
    return context;
  }

  /** Show the fields of the situation. */
  render() {
    const rows = this.#situation.context.map((field) =>
      contextField(field, `${this.#id}-${field.name}`, this.#valueOf(field), (name, value) => {
        this.#give(name, value);
        this.#listeners.onChange();
      }),
    );
    if (this.#situations.length > 1) {
      rows.unshift(
        situationField(this.#situations, this.#situation.slug, `${this.#id}-situation`, (slug) => {
          if (this.#choose(slug)) {
            this.#listeners.onSituation();
            this.#listeners.onChange();
          }
          this.#container.querySelector("select").focus(); // it's a new one, and the focus was in the old
        }),
      );
    }
    this.#container.replaceChildren(...rows);
  }

  /**
   * @param {string | null} slug
   * @returns {boolean} false if there's no such situation, or it's the chosen one
   */
  #choose(slug) {
    const situation = this.#situations.find((known) => known.slug === slug);
    if (!situation || situation === this.#situation) return false;
    this.#situation = situation;
    return true;
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  #give(name, value) {
    this.#values[name] = value;
    keepAnswer(name, value);
  }

  /**
   * The answer to a field's question: given here or in another checker, otherwise the one it starts with.
   * @param {Field} field
   */
  #valueOf(field) {
    const value = this.#values[field.name] ?? answerTo(field.name);
    // A choice made for another situation may not exist in this one.
    const known = field.kind !== "choice" || field.choices.some(([choice]) => choice === value);
    return value !== undefined && known ? value : firstValue(field);
  }
}
