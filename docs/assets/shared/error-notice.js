// Says in a sentence what went wrong. If it's our fault, also where, for a bug report.
import { make } from "./dom.js";

const DETAIL = "Details for a bug report (contains none of your data)";

/** @typedef {{ error: string, detail?: string | null }} Fault */

/**
 * Questions that only the reader can answer, with a button for each answer.
 * @param {any[]} questions see checkers/network/question.py
 * @param {(name: string, value: string) => void} onAnswer
 * @returns {HTMLElement[]}
 */
export const questionParts = (questions, onAnswer) =>
  questions.map(({ name, text, choices }) =>
    make(
      "div",
      { class: "fp-question", role: "group", "aria-label": text },
      make("p", { text }),
      make(
        "p",
        { class: "fp-buttons" },
        ...choices.map(({ value, label }) =>
          make("button", { type: "button", class: "md-button", text: label, on: { click: () => onAnswer(name, value) } }),
        ),
      ),
    ),
  );

/**
 * The elements of a notice.
 * @param {Fault} fault
 * @returns {HTMLElement[]}
 */
export const errorParts = ({ error, detail }) => [
  make("p", { text: error }),
  ...(detail ? [make("details", {}, make("summary", { text: DETAIL }), make("code", { text: detail }))] : []),
];

/**
 * A notice that screen readers announce.
 * @param {Fault} fault
 */
export const errorNotice = (fault) => make("div", { class: "fp-error", role: "alert" }, ...errorParts(fault));
