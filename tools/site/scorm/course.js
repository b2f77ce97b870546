// The course: shows one lesson at a time, and reports progress to the learning system, if there is one.
import { progress, restore } from "../embed/lesson.js";
import { connect } from "./lms.js";

/** @type {HTMLElement[]} */
const lessons = Array.from(document.querySelectorAll(".co-lesson"));
/** @type {HTMLElement} */
const contents = document.querySelector(".co-contents");
const line = document.querySelector(".co-progress");
const { session: lms, refused } = connect();
let kept = lms !== null; // whether the system has accepted the last save

const slugOf = (id) => id.replace(/-\d+$/, "");

function showProgress() {
  const { all, done } = progress();
  const where = kept
    ? "Your learning system saves your progress."
    : lms !== null || refused
      ? "Your learning system isn't saving your progress, because it has no session for this course. Close the course and open it again from there."
      : "There's no learning system here, so we'll only keep your progress until you close this page.";
  line.textContent = done.length === all.length
    ? `You've done all ${all.length} tasks. ${kept ? "Your learning system has saved that." : lms === null && !refused ? "" : where}`.trim()
    : `You've done ${done.length} of ${all.length} tasks. ${where}`;
  for (const link of contents.querySelectorAll("a")) {
    const mine = all.filter((id) => slugOf(id) === link.dataset.lesson);
    link.classList.toggle("co-done", mine.every((id) => done.includes(id)));
  }
}

/** Save which tasks are done, and show whether the system accepted it. */
function save() {
  kept = lms?.save(progress()) ?? false;
  showProgress();
}

/** Show the lesson that the URL names, or the list of lessons. */
function turn(focus = true) {
  const wanted = lessons.find((lesson) => lesson.dataset.lesson === location.hash.slice(1));
  for (const lesson of lessons) lesson.hidden = lesson !== wanted;
  contents.hidden = wanted !== undefined;
  if (wanted === undefined) return;
  lms?.at(wanted.dataset.lesson);
  if (!focus) return;
  scrollTo(0, 0);
  wanted.querySelector("h2").focus({ preventScroll: true });
}

/** @type {NodeListOf<HTMLElement>} */
const nextLinks = document.querySelectorAll(".co-next"); // hidden without scripts
for (const next of nextLinks) next.hidden = false;
const { done, place } = lms?.recall() ?? { done: [], place: "" };
restore(done);
if (location.hash === "" && lessons.some((lesson) => lesson.dataset.lesson === place)) {
  history.replaceState(null, "", `#${place}`);
}
turn(false);
save();

addEventListener("hashchange", () => turn());
document.addEventListener("cordial-progress", () => {
  save();
});
// The browser is showing a kept page again: continue, if the system lets us.
addEventListener("pageshow", (event) => {
  if (event.persisted) save();
});
