// The tasks of a lesson: in each, the reader improves a draft until the rules find nothing serious. Dispatches
// "cordial-progress" {lesson, task, done, total} on the document, without the text.

const MESSAGES = {
  start: "Change the text until the checker finds no problems or cautions. Take as long as you like.",
  revise: "Not there yet. The list shows what could put them off, and what to write instead.",
  other: "The checker can't judge this text. Write it in English.",
  short: "There's nothing wrong with it, but it's too short to do its job. Say a little more.",
  keep: (/** @type {string} */ words) => `There's nothing wrong with it, but it should still mention ${words}.`,
  done: "Done. You can compare it with a good answer, or go on.",
  failed: "The checker can't run here. Use the checklist, compare your text with the good answer, and mark it as done yourself.",
};

/** @typedef {{ draft: string, context: Record<string, string>, keep: string[], atLeast: number }} Goal */

/** @type {Map<string, Task>} */
const tasks = new Map();

/**
 * Does a draft solve a task? `missing` lists the required words it lacks. Keep this the same as `solved` in
 * tools/site/embed/lessons.py, which makes sure that each task's good answer passes.
 * @param {any} report
 * @param {string} text
 * @param {Goal} goal
 * @returns {{ outcome: "other" | "revise" | "keep" | "short" | "done", missing?: string[] }}
 */
function judge({ verdict, length }, text, { keep, atLeast }) {
  if (verdict === "other-language") return { outcome: "other" };
  if (verdict !== "ready") return { outcome: "revise" };
  const missing = keep.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  if (missing.length > 0) return { outcome: "keep", missing };
  return { outcome: length.count < atLeast ? "short" : "done" };
}

class Task {
  /** @type {Goal} */
  #goal;
  /** @type {HTMLElement} */
  #state;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.id = section.id;
    this.lesson = section.id.replace(/-\d+$/, "");
    this.isDone = false;
    this.#goal = JSON.parse(section.dataset.task);
    this.#state = section.querySelector(".em-state");
    /** @type {HTMLElement} */
    const begin = section.querySelector(".em-begin");
    begin.hidden = false;
    begin.querySelector("button").addEventListener("click", () => this.#begin());
    section.querySelector(".em-own button").addEventListener("click", () => this.done());
    /** @type {HTMLElement & { value?: string }} */
    const checker = section.querySelector("etiquette-checker");
    checker.addEventListener("etiquette-report", ({ detail }) => this.#reported(detail, checker.value));
    new MutationObserver(() => {
      if (checker.dataset.state === "failed") this.#failed();
    }).observe(checker, { attributeFilter: ["data-state"] });
  }

  async #begin() {
    /** @type {any} */
    const checker = this.section.querySelector("etiquette-checker");
    this.#part(".em-begin").hidden = true;
    this.#part(".em-work").hidden = false;
    if (!this.isDone) this.#say(MESSAGES.start);
    try {
      await checker.tryText(this.#goal.draft, { context: this.#goal.context });
    } catch {
      this.#failed(); // the checker's script didn't load, so show its checklist
    }
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  #part(selector) {
    return this.section.querySelector(selector);
  }

  /** @param {string} text */
  #say(text) {
    if (this.#state.textContent !== text) this.#state.textContent = text;
  }

  #failed() {
    this.#part(".em-own").hidden = false;
    if (!this.isDone) this.#say(MESSAGES.failed);
  }

  /**
   * @param {any} report the detail of the checker's event
   * @param {string} text
   */
  #reported(report, text) {
    if (this.isDone || text === this.#goal.draft) return;
    const { outcome, missing } = judge(report, text, this.#goal);
    if (outcome === "done") this.done();
    else if (outcome === "keep") this.#say(MESSAGES.keep(missing.map((word) => `“${word}”`).join(" and ")));
    else this.#say(MESSAGES[outcome]);
  }

  /**
   * Mark the task as done.
   * @param {boolean} quietly without an event, for tasks from an earlier visit
   */
  done(quietly = false) {
    if (this.isDone) return;
    this.isDone = true;
    this.section.classList.add("em-done");
    this.#part(".em-own").hidden = true;
    this.#say(MESSAGES.done);
    if (quietly) return;
    const { lesson, id: task } = this;
    const all = [...tasks.values()].filter((other) => other.lesson === lesson);
    const done = all.filter((other) => other.isDone).length;
    document.dispatchEvent(new CustomEvent("cordial-progress", { detail: { lesson, task, done, total: all.length } }));
  }
}

/**
 * Mark tasks from an earlier visit as done. Ids of tasks that no longer exist are ignored.
 * @param {string[]} ids
 */
export function restore(ids) {
  for (const id of ids) tasks.get(id)?.done(true);
}

/** The ids of all tasks on the page, and of the tasks that are done. */
export const progress = () => ({
  all: [...tasks.keys()],
  done: [...tasks.values()].filter((task) => task.isDone).map((task) => task.id),
});

/** @type {NodeListOf<HTMLElement>} */
const sections = document.querySelectorAll("[data-task]");
for (const section of sections) tasks.set(section.id, new Task(section));
