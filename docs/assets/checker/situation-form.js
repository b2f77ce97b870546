// The select for the situation above the text, and the situation's other questions, folded up below the text.
import { spoken } from "../shared/dom.js";
import { limitFor } from "./count.js";
import { contextField, firstValue, situationField } from "./fields.js";
import * as messages from "./messages.js";
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

/** Stands in for a situation until the rules have guessed it. */
export const AUTO = "auto";

export class SituationForm {
  #container;
  #settings;
  #summary;
  #fields;
  #id;
  #situations;
  #situation;
  /** @type {Situation | null} */
  #guessed = null;
  #listeners;
  /** @type {Record<string, string>} */
  #values = {}; // by field name, so that situations with the same question share an answer

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {string} id unique in the page
   * @param {Situation[]} situations
   * @param {string | null} slug the situation to start with; the first if it's unknown
   * @param {{ onSituation: () => void, onChange: () => void }} listeners called when the reader has chosen another
   *   situation, and when anything has changed
   */
  constructor({ fields, settings, settingsSummary, settingsFields }, id, situations, slug, listeners) {
    this.#container = fields;
    this.#settings = settings;
    this.#summary = settingsSummary;
    this.#fields = settingsFields;
    this.#id = id;
    this.#situations = situations;
    this.#situation = situations.find((situation) => situation.slug === slug) ?? situations[0];
    this.#listeners = listeners;
  }

  /** The chosen situation. Its slug is "auto" if the rules guess it. */
  get situation() {
    return this.#situation;
  }

  /** Can the reader choose another situation? */
  get hasChoice() {
    return this.#situations.length > 1;
  }

  /** The situation to put into a link to this checker; null if the rules guess it. */
  get linked() {
    return this.#situation.slug === AUTO ? null : this.#situation.slug;
  }

  /** The situation that a draft is checked for, as far as that's known. */
  get checkedAs() {
    return (this.#situation.slug === AUTO && this.#guessed) || this.#situation;
  }

  /** LinkedIn's limit according to the page; null if there's none, or it isn't known. */
  get limit() {
    const { context, limits } = this.checkedAs;
    return limitFor(limits, this.#answers(context).account);
  }

  /**
   * The situation with that slug, or null.
   * @param {string | null} slug
   */
  find(slug) {
    return this.#situations.find((situation) => situation.slug === slug) ?? null;
  }

  /**
   * The rules have guessed the situation: show its questions.
   * @param {string} slug
   */
  guessed(slug) {
    const found = this.find(slug);
    if (found === this.#guessed || this.#situation.slug !== AUTO) return;
    this.#guessed = found;
    this.#renderFields();
  }

  /**
   * Choose a situation as the reader would.
   * @param {string} slug
   */
  choose(slug) {
    if (!this.#choose(slug)) return;
    this.#listeners.onSituation();
    this.#listeners.onChange();
  }

  /** Let the reader choose another situation. */
  focus() {
    const select = this.#container.querySelector("select");
    if (select === null) return;
    select.focus();
    try {
      select.showPicker();
    } catch {
      // The browser can't open it by script. It has the focus, so a key opens it.
    }
  }

  /** All answers given so far. */
  get values() {
    return { ...this.#values };
  }

  /**
   * Fill in the form; call `render` to show it. An unknown situation is ignored.
   * @param {string | null} slug
   * @param {Record<string, string>} values
   */
  answer(slug, values) {
    for (const [name, value] of Object.entries(values)) this.#give(name, value);
    this.#choose(slug);
  }

  /**
   * What the engine needs for a check: the situation and the answers to its questions. If the rules have to guess the
   * situation, the answers to all questions, since they only use those that belong to it.
   */
  get chosen() {
    const { slug, context } = this.#situation;
    const fields = slug === AUTO ? this.#situations.flatMap((situation) => situation.context) : context;
    return { situation: slug, context: this.#answers(fields) };
  }

  /** The same for the situation that the draft was checked for. */
  get settled() {
    const { slug, context } = this.checkedAs;
    return { situation: slug, context: this.#answers(context) };
  }

  /** @param {Field[]} fields */
  #answers(fields) {
    /** @type {Record<string, string>} */
    const answers = {};
    for (const field of fields) {
      const value = this.#valueOf(field);
      if (value !== "") answers[field.name] ??= value;
    }
    return answers;
  }

  /** Show the situation and its questions. */
  render() {
    this.#renderFields();
    if (!this.hasChoice) return;
    const select = this.#container.querySelector("select");
    if (select !== null) {
      select.value = this.#situation.slug;
      return;
    }
    this.#container.replaceChildren(
      situationField(this.#situations, this.#situation.slug, `${this.#id}-situation`, (slug) => this.choose(slug)),
    );
  }

  #renderFields() {
    const { context } = this.checkedAs;
    const rows = context.map((field) =>
      contextField(field, `${this.#id}-${field.name}`, this.#valueOf(field), (name, value) => {
        this.#give(name, value);
        this.#summarise();
        this.#listeners.onChange();
      }),
    );
    this.#fields.replaceChildren(...rows);
    this.#settings.hidden = rows.length === 0;
    this.#summarise();
  }

  #summarise() {
    const { context } = this.checkedAs;
    const words = messages.formatAssumed(context, this.#answers(context), this.limit);
    this.#summary.replaceChildren(spoken(messages.SPOKEN_SETTINGS), words);
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
    // An answer given for another situation may not be a choice in this one.
    const known = field.kind !== "choice" || field.choices.some(([choice]) => choice === value);
    return value !== undefined && known ? value : firstValue(field);
  }
}
