// Parts for tables of results.
import { make } from "./dom.js";

/**
 * A table's head.
 * @param {string[]} columns
 */
export const tableHead = (columns) =>
  make("thead", {}, make("tr", {}, ...columns.map((text) => make("th", { scope: "col", text }))));

/**
 * `table` in a box that scrolls if it's too wide. Screen readers say `label` when the box gets the focus.
 * @param {string} label
 * @param {HTMLTableElement} table
 */
export const scrolling = (label, table) =>
  make("div", { class: "fp-scroll", tabindex: "0", role: "region", "aria-label": label }, table);
