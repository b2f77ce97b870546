// The question which columns of a list to read, with its first rows.
import { make } from "../shared/dom.js";
import { scrolling, tableHead } from "../shared/result-table.js";
import { selectOf } from "./form.js";
import * as messages from "./messages.js";

/**
 * The worker's question.
 * @typedef {object} ColumnQuestion
 * @property {"columns"} name
 * @property {string[]} names of all columns
 * @property {string[][]} rows the first few
 * @property {{ role: string, label: string, value: string }[]} columns what belongs in each, and the most likely column
 */

/**
 * @param {ColumnQuestion[]} questions
 * @param {(name: string, value: unknown) => void} onAnswer
 * @returns {HTMLElement[]}
 */
export const columnQuestions = (questions, onAnswer) =>
  questions.map(({ name, names, rows, columns }) => {
    const fields = columns.map(({ role, label, value }) => {
      const id = `mc-column-${role}`;
      /** @type {[string, string][]} */
      const choices = names.map((column) => [column, column]);
      const select = selectOf(id, role === "text" ? choices : [["", messages.NO_COLUMN], ...choices], value);
      return { role, select, label: make("label", { for: id, text: label }) };
    });
    const answer = () => onAnswer(name, Object.fromEntries(fields.map(({ role, select }) => [role, select.value])));
    return make(
      "div",
      { class: "fp-question", role: "group", "aria-label": messages.COLUMNS },
      make("div", { class: "fp-tools" }, ...fields.flatMap(({ label, select }) => [label, select])),
      scrolling(
        "The first rows",
        make("table", {}, tableHead(names), make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((text) => make("td", { text })))))),
      ),
      make(
        "p",
        { class: "fp-buttons" },
        make("button", { type: "button", class: "md-button md-button--primary", text: messages.COLUMNS, on: { click: answer } }),
      ),
    );
  });
