// The form controls: the situation, the account and the situation's other questions.
import { make } from "../shared/dom.js";

/** @import { Field, Situation } from "./situation-form.js" */

/** @typedef {(name: string, value: string) => void} Change */

const RADIOS = 3; // up to this many choices are radio buttons; more go into a select

/**
 * @param {Field} field
 * @param {string} id
 * @param {string} value
 * @param {Change} change
 */
function radios(field, id, value, change) {
  const options = field.choices.map(([choice, label], index) => {
    const input = make("input", { type: "radio", name: id, id: `${id}-${index}`, value: choice });
    input.checked = choice === value;
    input.addEventListener("change", () => change(field.name, choice));
    return make("label", { class: "ck-radio", for: `${id}-${index}` }, input, make("span", { text: label }));
  });
  return make(
    "fieldset",
    { class: "ck-field ck-radios", "aria-describedby": field.help ? `${id}-help` : null },
    make("legend", { text: field.label }),
    make("div", { class: "ck-options" }, ...options),
    help(field, id),
  );
}

/**
 * @param {{ help?: string }} field
 * @param {string} id
 */
function help(field, id) {
  return field.help ? make("p", { class: "ck-help", id: `${id}-help`, text: field.help }) : null;
}

/**
 * @param {{ label: string, help?: string }} field
 * @param {string} id
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
function labelled(field, id, control) {
  control.id = id;
  if (field.help) control.setAttribute("aria-describedby", `${id}-help`);
  return make("div", { class: "ck-field" }, make("label", { for: id, text: field.label }), control, help(field, id));
}

/**
 * @param {[string, string][]} choices value and label
 * @param {string} value
 * @param {(value: string) => void} change
 */
function select(choices, value, change) {
  const control = make("select", {}, ...choices.map(([choice, label]) => make("option", { value: choice, text: label })));
  control.value = value;
  control.addEventListener("change", () => change(control.value));
  return control;
}

/**
 * The select for the situation, labelled.
 * @param {Situation[]} situations
 * @param {string} slug
 * @param {string} id
 * @param {(slug: string) => void} change
 */
export function situationField(situations, slug, id, change) {
  const control = select(situations.map((situation) => [situation.slug, situation.title]), slug, change);
  return labelled({ label: "Situation" }, id, control);
}

/**
 * A question that takes a few lines to answer. It's folded up unless it has an answer.
 * @param {Field} field
 * @param {string} id
 * @param {string} value
 * @param {Change} change
 */
function longer(field, id, value, change) {
  const area = make("textarea", { id, rows: 3, autocomplete: "off", lang: "en", dir: "auto" });
  area.setAttribute("aria-label", field.label);
  if (field.help) area.setAttribute("aria-describedby", `${id}-help`);
  area.value = value;
  area.addEventListener("input", () => change(field.name, area.value));
  const more = make("details", { class: "ck-more" }, make("summary", { text: field.label }), help(field, id), area);
  more.open = value !== "";
  return more;
}

/**
 * The control for a field of a situation's context.
 * @param {Field} field
 * @param {string} id
 * @param {string} value
 * @param {Change} change called with the value for the engine, "" for no answer
 */
export function contextField(field, id, value, change) {
  if (field.kind === "choice") {
    if (field.choices.length <= RADIOS) return radios(field, id, value, change);
    return labelled(field, id, select(field.choices, value, (chosen) => change(field.name, chosen)));
  }
  if (field.kind === "text") return longer(field, id, value, change);
  const control = make("input", { type: "text", inputmode: "numeric", autocomplete: "off", size: 6, maxlength: 5 });
  control.value = value;
  control.addEventListener("input", () => {
    const number = control.value.trim();
    change(field.name, /^\d+$/.test(number) ? number : ""); // the engine rejects anything but whole numbers
  });
  return labelled(field, id, control);
}

/**
 * A field's value before the reader has answered.
 * @param {Field} field
 */
export function firstValue(field) {
  return field.kind === "choice" ? field.choices[0][0] : "";
}
