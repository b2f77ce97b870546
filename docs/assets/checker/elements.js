// The elements of one checker, in the order a screen reader meets them. No behaviour here.
import { make } from "../shared/dom.js";
import * as words from "./messages.js";

/** Build everything under a root element; `id` is unique in the page. The parts are returned by name. */
export function buildView(id) {
  const part = {};
  part.area = make("textarea", {
    class: "ck-area",
    id: `${id}-text`,
    rows: 6,
    lang: "en",
    spellcheck: "true",
    autocapitalize: "sentences",
    autocomplete: "off",
    "aria-describedby": `${id}-count`,
  });
  part.mirror = make("div", { class: "ck-mirror", lang: "en", "aria-hidden": "true" });
  part.scroll = make("div", { class: "ck-scroll" }, make("div", { class: "ck-stack" }, part.mirror, part.area));
  part.count = make("p", { class: "ck-count", id: `${id}-count` });
  part.note = make("p", { class: "ck-note", hidden: true });
  part.copy = make("button", { type: "button", class: "ck-button", text: "Copy text" });
  part.example = make("button", { type: "button", class: "ck-button ck-quiet", text: "Try an example" });
  part.putBack = make("button", { type: "button", class: "ck-button ck-quiet", text: "Put my text back", hidden: true });
  part.said = make("span", { class: "ck-said", "aria-hidden": "true" });
  part.fields = make("div", { class: "ck-fields" });
  part.verdict = make("p", { class: "ck-verdict" });
  part.list = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings" });
  part.trialList = make("ol", { class: "ck-findings", role: "list", "aria-label": "Findings of rules on trial" });
  part.trialSummary = make("summary", {});
  part.trial = make(
    "details",
    { class: "ck-trial", hidden: true },
    part.trialSummary,
    make("p", { class: "ck-help", text: "These rules are new. They may be wrong, and do not change the verdict." }),
    part.trialList,
  );
  part.failureWords = make("p", { class: "ck-failure-words" });
  part.failureTitle = make("p", { class: "ck-failure-next" });
  part.failureList = make("ul", { class: "ec-checklist" });
  part.retry = make("button", { type: "button", class: "ck-button", text: "Try again" });
  part.failure = make(
    "div",
    { class: "ck-failure", hidden: true },
    part.failureWords,
    part.retry,
    part.failureTitle,
    part.failureList,
  );
  part.engine = make("p", { class: "ck-engine" });
  part.points = make("ul", { class: "ck-points" });
  part.requests = make("p", { class: "ck-requests" });
  part.privacy = make(
    "div",
    { class: "ck-privacy" },
    make("p", { class: "ck-stays", text: words.PRIVACY }),
    part.requests,
    make("p", { class: "ck-help", text: words.PRIVACY_MORE }),
  );
  part.keep = make("input", { type: "checkbox", id: `${id}-keep`, "aria-describedby": `${id}-keep-more` });
  part.live = make("div", { class: "ck-spoken", role: "status", "aria-live": "polite" });
  const good = make("div", { class: "ck-good" }, make("p", { class: "ck-label", text: words.GOOD_ONES }), part.points);
  part.root = make(
    "div",
    { class: "ck-root" },
    part.fields,
    make(
      "div",
      { class: "ck-columns" },
      make(
        "div",
        { class: "ck-writing" },
        make("label", { class: "ck-label", for: `${id}-text`, text: "Your text" }),
        part.scroll,
        part.count,
        part.note,
        make("div", { class: "ck-buttons" }, part.copy, part.example, part.putBack, part.said),
      ),
      make("div", { class: "ck-reading" }, part.failure, part.verdict, part.engine, part.list, part.trial, good),
    ),
    make(
      "div",
      { class: "ck-foot" },
      part.privacy,
      make(
        "div",
        {},
        make("label", { class: "ck-radio", for: `${id}-keep` }, part.keep, make("span", { text: words.KEEP })),
        make("p", { class: "ck-help", id: `${id}-keep-more`, text: words.KEEP_MORE }),
      ),
    ),
    part.live,
  );
  return part;
}
