// The findings as a list beside the text, in reading order.
import { make, spoken } from "../shared/dom.js";
import { LEVEL_WORDS } from "./messages.js";

const QUOTE = 60; // characters of the draft quoted under a finding

function quote(text, { start, end }) {
  const words = text.slice(start, end).replace(/\s+/gu, " ").trim();
  const points = [...words];
  return points.length > QUOTE ? `${points.slice(0, QUOTE).join("").trimEnd()}…` : words;
}

function fixButton(suggestion, use) {
  const shows = suggestion.label.includes(suggestion.text.trim()) || suggestion.text === "";
  return make(
    "button",
    { type: "button", class: `ck-fix ck-${suggestion.kind}`, on: { click: use } },
    make("span", { class: "ck-fix-label", text: suggestion.label }),
    shows ? null : spoken(": "),
    shows ? null : make("span", { class: "ck-fix-text", text: suggestion.text.trim() }),
  );
}

function entry(finding, text, rulesUrl, actions) {
  const item = make("li", { class: `ck-finding ck-${finding.level}` });
  const now = () => item.finding;
  const words = quote(text, finding);
  const ideas = finding.suggestions.filter((one) => one.text === null);
  const fixes = finding.suggestions.filter((one) => one.text !== null);
  item.append(
    make(
      "button",
      { type: "button", class: "ck-select", on: { click: () => actions.select(now()) } },
      make("span", { class: "ck-level", text: LEVEL_WORDS[finding.level] }),
      spoken(": "),
      make("span", { class: "ck-message", text: finding.message }),
      words === "" ? null : make("span", { class: "ck-quote" }, spoken(" In your text: "), `“${words}”`),
    ),
    ...ideas.map((idea) => make("p", { class: "ck-idea", text: idea.label })),
  );
  if (fixes.length > 0) {
    item.append(
      make(
        "div",
        { class: "ck-fixes" },
        ...fixes.map((_, index) => {
          const use = () => {
            const left = now().suggestions.filter((one) => one.text !== null);
            // Fewer than before: the text below one of them has just been edited, new ones are on their way.
            if (left.length === fixes.length) actions.use(left[index]);
          };
          return fixButton(fixes[index], use);
        }),
      ),
    );
  }
  if (finding.why || finding.page) {
    item.append(
      make(
        "details",
        { class: "ck-why" },
        make("summary", {}, "Why", spoken(`: ${finding.message}`)),
        finding.why ? make("p", { text: finding.why }) : null,
        finding.page
          ? make("p", {}, make("a", { href: new URL(finding.page, rulesUrl).href, text: `Rule: ${finding.rule}` }))
          : null,
      ),
    );
  }
  // A click beside the button selects too; text that is being selected, links and controls are left alone.
  item.addEventListener("click", (event) => {
    if (event.target.closest("button, a, summary, details")) return;
    if (String(getSelection()) === "") actions.select(now());
  });
  return item;
}

const keyOf = (finding, text) =>
  JSON.stringify([
    finding.rule,
    finding.message,
    finding.level,
    quote(text, finding),
    finding.suggestions.map((one) => [one.label, one.text]),
  ]);

/**
 * Show `findings` of `text` in `list` (an ol). Entries that say the same as before stay as they are, so that an
 * opened "Why" stays open. `actions`: select(finding) and use(suggestion), with the spans of `moveList`.
 */
export function showList(list, findings, text, rulesUrl, actions) {
  const before = new Map();
  for (const item of list.children) before.set(item.dataset.key, [...(before.get(item.dataset.key) ?? []), item]);
  const items = findings.map((finding) => {
    const key = keyOf(finding, text);
    const item = before.get(key)?.shift() ?? entry(finding, text, rulesUrl, actions);
    item.dataset.key = key;
    item.finding = finding;
    return item;
  });
  const same = items.length === list.children.length && items.every((item, at) => item === list.children[at]);
  if (!same) list.replaceChildren(...items);
}

/** After an edit: `findings` are the moved ones, in the list's order, with null for those that fell away. */
export function moveList(list, findings) {
  [...list.children].forEach((item, at) => {
    if (findings[at]) item.finding = findings[at];
    else item.remove();
  });
}

/** Mark entry `number` as the one the caret is in; -1 for none. */
export function markCurrent(list, number) {
  [...list.children].forEach((item, at) => {
    item.classList.toggle("ck-active", at === number);
    if (at === number) item.setAttribute("aria-current", "true");
    else item.removeAttribute("aria-current");
  });
}
