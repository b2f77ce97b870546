// The form where readers paste messages, and choose what separates them and which situation they're for.
import { make } from "../shared/dom.js";
import * as messages from "./messages.js";

export class MailingForm {
  /**
   * @param {[string, string][]} situations slug and title
   * @param {() => void} onCheck
   */
  constructor(situations, onCheck) {
    this.box = make("textarea", {
      class: "fp-input mc-box", id: "mc-box", rows: 7, lang: "en", autocomplete: "off", spellcheck: "false",
      placeholder: messages.PLACEHOLDER,
      on: { input: () => this.complain("") },
    });
    this.between = selectOf("mc-between", [["", messages.GUESS], ...messages.SEPARATORS]);
    this.kind = selectOf("mc-situation", [["auto", messages.WORK_IT_OUT], ...situations]);
    this.complaint = make("span", { class: "mc-complaint", role: "status" });
    this.element = make(
      "div",
      { class: "mc-form" },
      make("label", { for: "mc-box", class: "mc-label", text: messages.BOX }),
      this.box,
      make(
        "div",
        { class: "fp-tools" },
        make("label", { for: "mc-between", text: messages.BETWEEN }),
        this.between,
        make("label", { for: "mc-situation", text: messages.SITUATION }),
        this.kind,
      ),
      make(
        "p",
        { class: "fp-buttons" },
        make("button", { type: "button", class: "md-button md-button--primary", text: messages.CHECK, on: { click: onCheck } }),
        this.complaint,
      ),
    );
  }

  get text() {
    return this.box.value;
  }

  set text(text) {
    this.box.value = text;
  }

  get separator() {
    return this.between.value;
  }

  get situation() {
    return this.kind.value;
  }

  /** @param {string} words what's missing, or "" */
  complain(words) {
    this.complaint.textContent = words;
  }
}

/**
 * A select without its label.
 * @param {string} id
 * @param {[string, string][]} choices value and label
 * @param {string} value
 * @param {(value: string) => void} onChange
 */
export function selectOf(id, choices, value = choices[0][0], onChange = () => {}) {
  const select = make("select", { id, class: "fp-input" }, ...choices.map(([choice, text]) => make("option", { value: choice, text })));
  select.value = value;
  select.addEventListener("change", () => onChange(select.value));
  return select;
}
