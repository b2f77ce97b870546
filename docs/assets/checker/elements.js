// Builds the elements of a checker, in the order a screen reader reads them. Event listeners are added elsewhere.
import { make } from "../shared/dom.js";
import * as messages from "./messages.js";

/** @typedef {ReturnType<typeof buildElements>} CheckerElements */

/**
 * A button, hidden at first.
 * @param {string} look its classes
 * @param {string} text
 * @param {import("../shared/dom.js").Props} more
 */
const button = (look, text, more = {}) => make("button", { type: "button", class: look, text, hidden: true, ...more });

/**
 * A button that goes to another finding.
 * @param {string} look its class
 * @param {string} label
 * @param {string} keys
 */
const step = (look, label, keys) =>
  make("button", {
    type: "button",
    class: `ck-step ${look}`,
    "aria-label": label,
    "aria-keyshortcuts": keys,
    title: `${label} (${keys})`,
  });

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
    placeholder: messages.PLACEHOLDER,
    "aria-describedby": `${id}-count`,
    "aria-keyshortcuts": "F8 Shift+F8",
  });
  const mirror = make("div", { class: "ck-mirror", lang: "en", "aria-hidden": "true" });
  const scroll = make("div", { class: "ck-scroll" }, make("div", { class: "ck-stack" }, mirror, area));
  const verdict = make("p", { class: "ck-verdict" });
  const count = make("p", { class: "ck-count", id: `${id}-count` });
  const progress = make("progress", { class: "ck-progress", max: 1, "aria-label": messages.LOADING, hidden: true });
  const engine = make("p", { class: "ck-engine" });
  const demoNote = make("p", { class: "ck-demo-note", hidden: true });
  const strip = make("div", { class: "ck-strip" });
  const note = make("p", { class: "ck-note", hidden: true });
  const copy = button("ck-button ck-copy", messages.COPY);
  const suggest = button("ck-button", messages.SUGGEST, { "aria-expanded": "false" });
  const applyAll = button("ck-button", "");
  const nextBlank = button("ck-button ck-primary", "");
  const undo = button("ck-button ck-quiet", messages.UNDO);
  const example = make("button", { type: "button", class: "ck-button ck-quiet", text: messages.EXAMPLE });
  const putBack = button("ck-button ck-quiet", messages.PUT_BACK_BUTTON);
  const more = button("ck-button ck-quiet", messages.MORE, { "aria-expanded": "false", "aria-controls": `${id}-menu` });
  const menu = make("div", { class: "ck-menu", id: `${id}-menu`, role: "group", "aria-label": messages.MORE_LABEL, hidden: true });
  const outcome = make("span", { class: "ck-said", "aria-hidden": "true" });
  copy.hidden = false;
  const previous = step("ck-previous", messages.PREVIOUS, "Shift+F8");
  const next = step("ck-next", messages.NEXT, "F8");
  const walk = make("span", { class: "ck-walk", hidden: true }, previous, next);
  strip.append(verdict, walk, count, progress, engine);
  const fields = make("div", { class: "ck-fields" });
  const settingsSummary = make("summary", {});
  const settingsFields = make("div", { class: "ck-settings-fields" });
  const settings = make("details", { class: "ck-settings" }, settingsSummary, settingsFields);
  const asked = make("p", { class: "ck-asked", hidden: true });
  const several = make("p", { class: "ck-several", hidden: true });
  const list = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings" });
  const version = make("section", { class: "ck-version", "aria-label": messages.VERSION, hidden: true });
  const trialList = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings of rules on trial" });
  const trialSummary = make("summary", {});
  const trial = make(
    "details",
    { class: "ck-trial", hidden: true },
    trialSummary,
    make("p", { class: "ck-help", text: messages.TRIAL_HELP }),
    trialList,
  );
  const failureReason = make("p", { class: "ck-failure-words" });
  const failureTitle = make("p", { class: "ck-failure-next", text: messages.FAILURE_NEXT });
  const failureList = make("ul", { class: "ec-checklist" });
  const retry = make("button", { type: "button", class: "ck-button", text: messages.RETRY });
  const failure = make(
    "div",
    { class: "ck-failure", hidden: true },
    failureReason,
    retry,
    failureTitle,
    failureList,
  );
  const points = make("ul", { class: "ck-points" });
  const requests = make("p", { class: "ck-requests" });
  const privacy = make(
    "div",
    { class: "ck-privacy" },
    make("p", { class: "ck-stays", text: messages.PRIVACY }),
    requests,
    make("p", { class: "ck-help", text: messages.PRIVACY_MORE }),
  );
  const keep = make("input", { type: "checkbox", id: `${id}-keep`, class: "ck-keep", "aria-describedby": `${id}-keep-more` });
  const spelling = make("input", {
    type: "checkbox",
    id: `${id}-spelling`,
    class: "ck-spelling",
    "aria-describedby": `${id}-spelling-more`,
  });
  const live = make("div", { class: "ck-spoken", role: "status", "aria-live": "polite" });
  const good = make("div", { class: "ck-good" }, make("p", { class: "ck-label", text: messages.GOOD_ONES }), points);
  const found = make("h2", { class: "ck-spoken", text: messages.FOUND });
  const reading = make("div", { class: "ck-reading" }, found, failure, version, list, trial, good);
  const bar = make("button", { type: "button", class: "ck-bar", hidden: true });
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
        make("label", { class: "ck-spoken", for: `${id}-text`, text: messages.TEXT_LABEL }),
        scroll,
        demoNote,
        strip,
        asked,
        several,
        note,
        make("div", { class: "ck-buttons" }, nextBlank, suggest, applyAll, copy, undo, example, putBack, more, outcome),
        menu,
        settings,
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
        make("label", { class: "ck-radio", for: `${id}-spelling` }, spelling, make("span", { text: messages.SPELLING })),
        make("p", { class: "ck-help", id: `${id}-spelling-more`, text: messages.SPELLING_MORE }),
      ),
    ),
    live,
  );
  return {
    area,
    bar,
    demoNote,
    strip,
    mirror,
    scroll,
    count,
    note,
    copy,
    suggest,
    applyAll,
    nextBlank,
    undo,
    walk,
    previous,
    next,
    settings,
    settingsSummary,
    settingsFields,
    asked,
    several,
    version,
    progress,
    example,
    putBack,
    more,
    menu,
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
    spelling,
    live,
    root,
    reading,
  };
}
