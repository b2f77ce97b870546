// Says in a sentence what went wrong; if the fault is ours, also where, for a bug report.
import { make } from "../shared/dom.js";
import { DETAIL } from "./messages.js";

/** @typedef {{ error: string, detail?: string | null }} Fault */

/**
 * What a notice consists of.
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
export const errorNotice = (fault) => make("div", { class: "nw-error", role: "alert" }, ...errorParts(fault));
