// The tasks of a lesson: each is a draft that the reader improves until the rules have nothing left to say that
// matters. Tells the page "cordial-progress" {lesson, task, done, total}; the text itself goes nowhere.

const WORDS = {
  start: "Change the text until nothing is marked that matters. You can take as long as you like.",
  revise: "Not there yet. The list says what may land badly, and what to write instead.",
  other: "The checker cannot judge this text. Write it in English.",
  short: "Nothing is marked, but the message has lost what it was for. Say a little more.",
  keep: (words) => `Nothing is marked, but ${words} should still be in it.`,
  done: "Done. Compare it with one good answer, or go on.",
  failed: "The checker cannot run here. Go through the checklist, compare with one good answer, and mark it yourself.",
};

const tasks = new Map();

/** True if a report and its text answer the task (the same test as `solved` in tools/site/embed/lessons.py). */
function judge({ verdict, length }, text, { keep, atLeast }) {
  if (verdict === "other-language") return "other";
  if (verdict !== "ready") return "revise";
  const missing = keep.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  if (missing.length > 0) return { missing };
  return length.count < atLeast ? "short" : "done";
}

class Task {
  #goal;
  #state;

  constructor(section) {
    this.section = section;
    this.id = section.id;
    this.lesson = section.id.replace(/-\d+$/, "");
    this.isDone = false;
    this.#goal = JSON.parse(section.dataset.task);
    this.#state = section.querySelector(".em-state");
    const begin = section.querySelector(".em-begin");
    begin.hidden = false;
    begin.querySelector("button").addEventListener("click", () => this.#begin());
    section.querySelector(".em-own button").addEventListener("click", () => this.done());
    const checker = section.querySelector("etiquette-checker");
    checker.addEventListener("etiquette-report", ({ detail }) => this.#reported(detail, checker.value));
    new MutationObserver(() => {
      if (checker.dataset.state === "failed") this.#failed();
    }).observe(checker, { attributeFilter: ["data-state"] });
  }

  async #begin() {
    const checker = this.section.querySelector("etiquette-checker");
    this.section.querySelector(".em-begin").hidden = true;
    this.section.querySelector(".em-work").hidden = false;
    if (!this.isDone) this.#say(WORDS.start);
    try {
      await checker.tryText(this.#goal.draft, { context: this.#goal.context });
    } catch {
      this.#failed(); // The checker's own script is not here: its checklist is.
    }
  }

  #say(text) {
    if (this.#state.textContent !== text) this.#state.textContent = text;
  }

  #failed() {
    this.section.querySelector(".em-own").hidden = false;
    if (!this.isDone) this.#say(WORDS.failed);
  }

  #reported(report, text) {
    if (this.isDone || text === this.#goal.draft) return;
    const judged = judge(report, text, this.#goal);
    if (judged === "done") this.done();
    else if (judged.missing) this.#say(WORDS.keep(judged.missing.map((word) => `“${word}”`).join(" and ")));
    else this.#say(WORDS[judged]);
  }

  /** Mark as done. quietly: without telling the page, for what was done in an earlier visit. */
  done(quietly = false) {
    if (this.isDone) return;
    this.isDone = true;
    this.section.classList.add("em-done");
    this.section.querySelector(".em-own").hidden = true;
    this.#say(WORDS.done);
    if (quietly) return;
    const { lesson, id: task } = this;
    const all = [...tasks.values()].filter((one) => one.lesson === lesson);
    const done = all.filter((one) => one.isDone).length;
    document.dispatchEvent(new CustomEvent("cordial-progress", { detail: { lesson, task, done, total: all.length } }));
  }
}

/** Mark tasks as done that were done in an earlier visit; ids that are no longer there are passed over. */
export function restore(ids) {
  for (const id of ids) tasks.get(id)?.done(true);
}

/** The ids of all tasks of the page, and of those that are done. */
export const progress = () => ({
  all: [...tasks.keys()],
  done: [...tasks.values()].filter((one) => one.isDone).map((one) => one.id),
});

for (const section of document.querySelectorAll("[data-task]")) tasks.set(section.id, new Task(section));
