// Which situation a draft is for, and what is known of the circumstances.
import { firstValue } from "./fields.js";
import { answerTo, keepAnswer } from "./session-drafts.js";

export class Answers {
  #situations;
  #situation;
  #values = {}; // by field name, for all situations: what two of them ask need be answered once

  /** `situations` as the page gives them; `slug` is the one to begin with, or the first if it is none of them. */
  constructor(situations, slug) {
    this.#situations = situations;
    this.#situation = situations[0];
    this.choose(slug);
  }

  get situations() {
    return this.#situations;
  }

  get situation() {
    return this.#situation;
  }

  /** All answers given, for keeping. */
  get values() {
    return { ...this.#values };
  }

  /** Choose a situation; false if it is unknown or already chosen. */
  choose(slug) {
    const situation = this.#situations.find((one) => one.slug === slug);
    if (!situation || situation === this.#situation) return false;
    this.#situation = situation;
    return true;
  }

  /** Answer the question `name`. */
  give(name, value) {
    this.#values[name] = value;
    keepAnswer(name, value);
  }

  /** The answer to a field's question: given here, in another checker, or the one it starts with. */
  to(field) {
    const value = this.#values[field.name] ?? answerTo(field.name);
    // What was chosen in another situation may not be a choice in this one.
    const known = field.kind !== "choice" || field.choices.some(([choice]) => choice === value);
    return value !== undefined && known ? value : firstValue(field);
  }

  /** What the engine is told: the answers to this situation's questions, those left open not among them. */
  context() {
    const context = {};
    for (const field of this.#situation.context) {
      const value = this.to(field);
      if (value !== "") context[field.name] = value;
    }
    return context;
  }
}
