// The findings as a list beside the text, in reading order.
import { make, spoken } from "../shared/dom.js";
import { isFix, wordsOf } from "./fixes.js";
import * as messages from "./messages.js";

/** @import { Finding, Suggestion } from "../engine/protocol.js" */

/** @typedef {HTMLLIElement & { finding?: Finding }} Item an entry of the list, and the finding it shows */

/**
 * @typedef {object} FindingActions
 * @property {(finding: Finding) => void} select
 * @property {(suggestion: Suggestion) => void} use
 * @property {(finding: Finding, isFolded: boolean) => void} [fold] put it aside, or bring it back
 */

const QUOTE = 60; // characters of the draft quoted under a finding

/**
 * The entries of a list.
 * @param {HTMLOListElement} list
 */
const itemsOf = (list) => /** @type {Item[]} */ ([...list.children]);

/**
 * The words a finding is about, cut short.
 * @param {string} text
 * @param {Finding} finding
 */
export function quote(text, { start, end }) {
  const words = text.slice(start, end).replace(/\s+/gu, " ").trim();
  const points = [...words];
  return points.length > QUOTE ? `${points.slice(0, QUOTE).join("").trimEnd()}…` : words;
}

/**
 * @param {Suggestion} suggestion
 * @param {() => void} use
 */
function fixButton(suggestion, use) {
  const { name, text } = wordsOf(suggestion);
  return make(
    "button",
    { type: "button", class: `ck-fix ck-${suggestion.kind}`, on: { click: use } },
    make("span", { class: "ck-fix-label", text: name }),
    text === "" ? null : spoken(": "),
    text === "" ? null : make("span", { class: "ck-fix-text", text }),
  );
}

/**
 * @param {Finding} finding
 * @param {string} text
 * @param {URL} rulesUrl
 * @param {FindingActions} actions
 */
function entry(finding, text, rulesUrl, actions) {
  /** @type {Item} */
  const item = make("li", { class: `ck-finding ck-${finding.level}` });
  const current = () => item.finding; // its span moves along with edits
  const words = quote(text, finding);
  const ideas = finding.suggestions.filter((suggestion) => !isFix(suggestion));
  const fixes = finding.suggestions.filter(isFix);
  item.append(
    // A heading, since screen reader users go from heading to heading.
    make(
      "h3",
      { class: "ck-heading" },
      make(
        "button",
        {
          type: "button",
          class: "ck-select",
          on: { click: () => actions.select(current()) },
        },
        make("span", { class: "ck-level", text: messages.formatLevel(finding.level) }),
        " ",
        make("span", { class: "ck-message", text: finding.message }),
        words === "" ? null : make("span", { class: "ck-quote" }, spoken(messages.SPOKEN_QUOTE), `“${words}”`),
      ),
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
            const left = current().suggestions.filter(isFix);
            // If there are fewer, an edit has just dropped a fix, and we can't tell which.
            if (left.length === fixes.length) actions.use(left[index]);
          };
          return fixButton(fixes[index], use);
        }),
      ),
    );
  }
  const foot = make("div", { class: "ck-finding-foot" });
  if (finding.why || finding.page) {
    foot.append(
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
  if (actions.fold) {
    const fold = make("button", { type: "button", class: "ck-fold" });
    fold.addEventListener("click", () => actions.fold(current(), !current().folded));
    foot.append(fold);
  }
  item.append(foot);
  // A click anywhere in the entry selects it, except on another control or at the end of selecting text.
  item.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("button, a, summary, details") || current().folded) return;
    if (String(getSelection()) === "") actions.select(current());
  });
  return item;
}

/**
 * Reduce a finding that's been put aside to a line with a button to bring it back.
 * @param {Item} item
 */
function showFolded(item) {
  const { folded = false, message } = item.finding;
  item.classList.toggle("ck-folded", folded);
  const fold = item.querySelector(".ck-fold");
  if (fold === null) return;
  const label = folded ? messages.UNFOLD : messages.FOLD;
  if (fold.textContent === label) return;
  fold.textContent = label;
  fold.setAttribute("aria-label", `${label}: ${message}`);
}

/**
 * A key: two entries with the same key look the same to a reader.
 * @param {Finding} finding
 * @param {string} text
 */
const keyOf = (finding, text) =>
  JSON.stringify([
    finding.rule,
    finding.message,
    finding.level,
    quote(text, finding),
    finding.suggestions.map((suggestion) => [suggestion.label, suggestion.text]),
  ]);

/**
 * Show `findings` of `text` in `list`. Entries that look the same as before aren't replaced, so an opened "Why" stays
 * open. Actions get the spans that `moveList` last set.
 * @param {HTMLOListElement} list
 * @param {Finding[]} findings
 * @param {string} text
 * @param {URL} rulesUrl what a finding's page is relative to
 * @param {FindingActions} actions
 */
export function showList(list, findings, text, rulesUrl, actions) {
  /** @type {Map<string, Item[]>} */
  const before = new Map();
  for (const item of itemsOf(list)) before.set(item.dataset.key, [...(before.get(item.dataset.key) ?? []), item]);
  const items = findings.map((finding) => {
    const key = keyOf(finding, text);
    const item = before.get(key)?.shift() ?? entry(finding, text, rulesUrl, actions);
    item.dataset.key = key;
    item.finding = finding;
    showFolded(item);
    return item;
  });
  const same = items.length === list.children.length && items.every((item, at) => item === list.children[at]);
  // Replacing an equal entry would move the focus off its button.
  if (!same) list.replaceChildren(...items);
}

/**
 * Move the entries' spans after an edit.
 * @param {HTMLOListElement} list
 * @param {(Finding | null)[]} findings in the list's order, null for each whose words were edited
 */
export function moveList(list, findings) {
  itemsOf(list).forEach((item, at) => {
    if (findings[at]) item.finding = findings[at];
    else item.remove();
  });
}

/**
 * Mark the entry of the finding that the caret is in.
 * @param {HTMLOListElement} list
 * @param {number} number -1 for none
 */
export function markCurrent(list, number) {
  itemsOf(list).forEach((item, at) => {
    item.classList.toggle("ck-active", at === number);
    if (at === number) item.setAttribute("aria-current", "true");
    else item.removeAttribute("aria-current");
  });
}
