// What could not be done, in a sentence; and if the fault is ours, where it is, for a report.
import { make } from "../shared/dom.js";
import { DETAIL } from "./messages.js";

/** The parts of a notice about an answer that is not ok: {error, detail?}. */
export const troubleParts = ({ error, detail }) => [
  make("p", { text: error }),
  detail ? make("details", {}, make("summary", { text: DETAIL }), make("code", { text: detail })) : null,
].filter(Boolean);

/** A notice about an answer that is not ok, where nothing else is to be said of it. */
export const trouble = (answer) => make("div", { class: "nw-error", role: "alert" }, ...troubleParts(answer));
