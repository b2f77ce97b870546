// A suggested version of the draft: fetched from the engine on request, and shown as before and after.
import { make, spoken } from "../shared/dom.js";
import * as messages from "./messages.js";
import { cutsByReason, partsAfter, partsBefore } from "./version-parts.js";

/** @import { Version } from "../engine/protocol.js" */
/** @import { AfterPart, BeforePart } from "./version-parts.js" */

/**
 * @typedef {object} VersionActions
 * @property {() => Promise<{ draft: string, version: Version | null } | null>} ask fetches a version of the current draft;
 *   null if there's no answer
 * @property {(text: string) => void} use puts the version into the box
 */

/** @param {BeforePart} part */
const drawBefore = ({ text, kind }) => (kind === "cut" ? make("del", {}, spoken(messages.SPOKEN_CUT), text) : text);

/** @param {AfterPart} part */
function drawAfter({ text, kind }) {
  if (kind === "kept") return text;
  if (kind === "blank") return make("mark", { class: "ck-blank", text });
  return make("ins", {}, spoken(kind === "new" ? messages.SPOKEN_NEW : messages.SPOKEN_CHANGED), text);
}

export class VersionPanel {
  #panel;
  #button;
  #announcer;
  #actions;
  #asked = 0;

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {import("./live-region.js").Announcer} announcer
   * @param {VersionActions} actions
   */
  constructor({ version, suggest }, announcer, actions) {
    this.#panel = version;
    this.#button = suggest;
    this.#announcer = announcer;
    this.#actions = actions;
    suggest.addEventListener("click", () => this.#open());
  }

  /** @param {boolean} isWanted */
  offer(isWanted) {
    this.#button.hidden = !isWanted;
    if (!isWanted) this.close();
  }

  /** Hide the panel, since the draft has changed. */
  close() {
    this.#asked += 1;
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
    this.#button.setAttribute("aria-expanded", "false");
  }

  async #open() {
    if (!this.#panel.hidden) {
      this.close();
      return;
    }
    const asked = ++this.#asked;
    const answer = await this.#actions.ask();
    if (asked !== this.#asked) return; // the draft has changed since
    if (answer === null) this.#announcer.showOutcome(messages.NO_VERSION_NOW);
    else if (answer.version === null) this.#announcer.showOutcome(messages.NO_VERSION);
    else this.#draw(answer.draft, answer.version);
  }

  /**
   * @param {string} draft
   * @param {Version} version
   */
  #draw(draft, version) {
    const heading = make("h3", { class: "ck-version-title", tabindex: -1, text: messages.VERSION });
    const use = make("button", {
      type: "button",
      class: "ck-button ck-primary",
      text: messages.USE_VERSION,
      on: { click: () => this.#actions.use(version.text) },
    });
    const close = make("button", {
      type: "button",
      class: "ck-button ck-quiet",
      text: messages.CLOSE_VERSION,
      on: {
        click: () => {
          this.close();
          this.#button.focus();
        },
      },
    });
    const cuts = cutsByReason(draft, version);
    this.#panel.replaceChildren(
      heading,
      make("p", { class: "ck-help", text: messages.VERSION_HELP }),
      make("h4", { text: messages.BEFORE }),
      make("p", { class: "ck-before" }, ...partsBefore(draft, version).map(drawBefore)),
      make("h4", { text: messages.AFTER }),
      make("p", { class: "ck-after" }, ...partsAfter(version).map(drawAfter)),
      make("div", { class: "ck-buttons" }, use, close),
    );
    if (cuts.length > 0) {
      const items = cuts.map(({ words, why }) =>
        make("li", {}, make("q", { text: messages.formatCutWords(words) }), " ", messages.formatReason(why)),
      );
      this.#panel.append(make("h4", { text: messages.CUT }), make("ul", { class: "ck-cuts" }, ...items));
    }
    this.#panel.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    heading.focus({ preventScroll: true });
    this.#panel.scrollIntoView({ block: "start" });
  }
}
