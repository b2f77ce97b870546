// The form controls above the text: the situation, the account and what else the situation asks.
import { make } from "../shared/dom.js";

// Up to so many choices are shown all at once, as radio buttons; more go into a select.
const RADIOS = 3;

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

function help(field, id) {
  return field.help ? make("p", { class: "ck-help", id: `${id}-help`, text: field.help }) : null;
}

function labelled(field, id, control) {
  control.id = id;
  if (field.help) control.setAttribute("aria-describedby", `${id}-help`);
  return make("div", { class: "ck-field" }, make("label", { for: id, text: field.label }), control, help(field, id));
}

/** A select of [value, label] pairs. */
export function select(choices, value, change) {
  const control = make("select", {}, ...choices.map(([choice, label]) => make("option", { value: choice, text: label })));
  control.value = value;
  control.addEventListener("change", () => change(control.value));
  return control;
}

/** The situation's own select, labelled. */
export function situationField(situations, slug, id, change) {
  const control = select(situations.map((one) => [one.slug, one.title]), slug, change);
  return labelled({ label: "Situation" }, id, control);
}

/** A question answered in a few lines and not always asked: closed until opened, or when there is an answer. */
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
 * The control for one field of a situation's context: {name, label, kind, choices, help}, kind being "choice",
 * "number" or "text". `change(name, value)` is called with what the engine is to be told, "" for no answer.
 */
export function contextField(field, id, value, change) {
  if (field.kind === "choice") {
    if (field.choices.length <= RADIOS) return radios(field, id, value, change);
    return labelled(field, id, select(field.choices, value, (chosen) => change(field.name, chosen)));
  }
  if (field.kind === "text") return longer(field, id, value, change);
  const control = make("input", { type: "text", inputmode: "numeric", autocomplete: "off", size: 6, maxlength: 5 });
  control.value = value;
  // Only whole numbers reach the engine; while anything else is there, it counts as no answer.
  control.addEventListener("input", () => change(field.name, /^\d+$/.test(control.value.trim()) ? control.value.trim() : ""));
  return labelled(field, id, control);
}

/** What a field holds before anybody has chosen. */
export function firstValue(field) {
  return field.kind === "choice" ? field.choices[0][0] : "";
}
