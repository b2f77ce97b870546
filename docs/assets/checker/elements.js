// The elements of one checker, in the order a screen reader reads them. Nothing here reacts to anything.
import { make } from "../shared/dom.js";
import * as messages from "./messages.js";

/** @typedef {ReturnType<typeof buildElements>} CheckerElements */

/**
 * Build everything, below the element `root`.
 * @param {string} id unique in the page
 */
export function buildElements(id) {
  const area = make("textarea", {
    class: "ck-area",
    id: `${id}-text`,
    rows: 6,
    lang: "en",
    spellcheck: "true",
    autocapitalize: "sentences",
    autocomplete: "off",
    "aria-describedby": `${id}-count`,
  });
  const mirror = make("div", { class: "ck-mirror", lang: "en", "aria-hidden": "true" });
  const scroll = make("div", { class: "ck-scroll" }, make("div", { class: "ck-stack" }, mirror, area));
  const count = make("p", { class: "ck-count", id: `${id}-count` });
  const note = make("p", { class: "ck-note", hidden: true });
  const copy = make("button", { type: "button", class: "ck-button", text: "Copy text" });
  const example = make("button", { type: "button", class: "ck-button ck-quiet", text: "Try an example" });
  const putBack = make("button", { type: "button", class: "ck-button ck-quiet", text: "Put my text back", hidden: true });
  const outcome = make("span", { class: "ck-said", "aria-hidden": "true" });
  const fields = make("div", { class: "ck-fields" });
  const verdict = make("p", { class: "ck-verdict" });
  const list = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings" });
  const trialList = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings of rules on trial" });
  const trialSummary = make("summary", {});
  const trial = make(
    "details",
    { class: "ck-trial", hidden: true },
    trialSummary,
    make("p", { class: "ck-help", text: "These rules are new. They may be wrong, and do not change the verdict." }),
    trialList,
  );
  const failureReason = make("p", { class: "ck-failure-words" });
  const failureTitle = make("p", { class: "ck-failure-next", text: messages.FAILURE_NEXT });
  const failureList = make("ul", { class: "ec-checklist" });
  const retry = make("button", { type: "button", class: "ck-button", text: "Try again" });
  const failure = make(
    "div",
    { class: "ck-failure", hidden: true },
    failureReason,
    retry,
    failureTitle,
    failureList,
  );
  const engine = make("p", { class: "ck-engine" });
  const points = make("ul", { class: "ck-points" });
  const requests = make("p", { class: "ck-requests" });
  const privacy = make(
    "div",
    { class: "ck-privacy" },
    make("p", { class: "ck-stays", text: messages.PRIVACY }),
    requests,
    make("p", { class: "ck-help", text: messages.PRIVACY_MORE }),
  );
  const keep = make("input", { type: "checkbox", id: `${id}-keep`, "aria-describedby": `${id}-keep-more` });
  const live = make("div", { class: "ck-spoken", role: "status", "aria-live": "polite" });
  const good = make("div", { class: "ck-good" }, make("p", { class: "ck-label", text: messages.GOOD_ONES }), points);
  const reading = make("div", { class: "ck-reading" }, failure, verdict, engine, list, trial, good);
  const root = make(
    "div",
    { class: "ck-root" },
    fields,
    make(
      "div",
      { class: "ck-columns" },
      make(
        "div",
        { class: "ck-writing" },
        make("label", { class: "ck-label", for: `${id}-text`, text: "Your text" }),
        scroll,
        count,
        note,
        make("div", { class: "ck-buttons" }, copy, example, putBack, outcome),
      ),
      reading,
    ),
    make(
      "div",
      { class: "ck-foot" },
      privacy,
      make(
        "div",
        {},
        make("label", { class: "ck-radio", for: `${id}-keep` }, keep, make("span", { text: messages.KEEP })),
        make("p", { class: "ck-help", id: `${id}-keep-more`, text: messages.KEEP_MORE }),
      ),
    ),
    live,
  );
  return {
    area,
    mirror,
    scroll,
    count,
    note,
    copy,
    example,
    putBack,
    outcome,
    fields,
    verdict,
    list,
    trialList,
    trialSummary,
    trial,
    failureReason,
    failureList,
    retry,
    failure,
    engine,
    points,
    requests,
    keep,
    live,
    root,
    reading,
  };
}
