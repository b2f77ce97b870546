// The parts that the page's tables have in common.
import { make } from "../shared/dom.js";

/** A table's head of these columns. */
export const headOf = (columns) =>
  make("thead", {}, make("tr", {}, ...columns.map((text) => make("th", { scope: "col", text }))));

/** `table` in a box that scrolls where there is little room; its `label` is for those who come to it by keyboard. */
export const scrolling = (label, table) =>
  make("div", { class: "nw-scroll", tabindex: "0", role: "region", "aria-label": label }, table);
