// Notices several messages in the box, and links to the page that checks many.
import { make } from "../shared/dom.js";
import { handMessages } from "../shared/handover.js";
import * as messages from "./messages.js";

const SHORTEST = 10; // characters of a message

// Keep these like the patterns in checkers/campaign/pasted.py.
const DASHES = /^[ \t]*-{3,}[ \t\r]*$/m;
const GREETING = /(?:^|\n[ \t\r]*\n)(?=[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b)/i;

/**
 * How many messages a text seems to contain.
 * @param {string} text
 */
export function countMessages(text) {
  const counts = [DASHES, GREETING].map((between) => text.split(between).filter((part) => part.trim().length >= SHORTEST).length);
  return Math.max(...counts);
}

export class SeveralLine {
  #line;
  #words = make("span");

  /**
   * @param {HTMLElement} line
   * @param {import("./live-region.js").Announcer} announcer
   * @param {() => string} text
   * @param {string} href of the page for many messages
   */
  constructor(line, announcer, text, href) {
    this.#line = line;
    const link = make("a", { class: "ck-link", href, text: messages.CHECK_TOGETHER });
    link.addEventListener("click", (event) => {
      if (handMessages(text())) return;
      event.preventDefault();
      event.stopPropagation(); // otherwise the theme's instant navigation would still follow the link
      announcer.showOutcome(messages.NOT_TAKEN);
    });
    line.append(this.#words, " ", link);
  }

  /** @param {string} text that has been checked */
  show(text) {
    const count = countMessages(text);
    this.#line.hidden = count < 2;
    this.#words.textContent = messages.formatSeveral(count);
  }
}
