// The course: shows one lesson at a time, and reports progress to the learning system, if there is one.
import { progress, restore } from "../embed/lesson.js";
import { connect } from "./lms.js";

/** @type {HTMLElement[]} */
const lessons = Array.from(document.querySelectorAll(".co-lesson"));
/** @type {HTMLElement} */
const contents = document.querySelector(".co-contents");
const line = document.querySelector(".co-progress");
const lms = connect();

const slugOf = (id) => id.replace(/-\d+$/, "");

function showProgress() {
  const { all, done } = progress();
  const kept = lms === null
    ? "There's no learning system here, so we'll only keep your progress until you close this page."
    : "Your learning system saves your progress.";
  line.textContent = done.length === all.length
    ? `You've done all ${all.length} tasks. ${lms === null ? "" : "Your learning system has saved that."}`.trim()
    : `You've done ${done.length} of ${all.length} tasks. ${kept}`;
  for (const link of contents.querySelectorAll("a")) {
    const mine = all.filter((id) => slugOf(id) === link.dataset.lesson);
    link.classList.toggle("co-done", mine.every((id) => done.includes(id)));
  }
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
const nextLinks = document.querySelectorAll(".co-next"); // hidden where no script runs
for (const next of nextLinks) next.hidden = false;
const { done, place } = lms?.recall() ?? { done: [], place: "" };
restore(done);
if (location.hash === "" && lessons.some((lesson) => lesson.dataset.lesson === place)) {
  history.replaceState(null, "", `#${place}`);
}
turn(false);
showProgress();
lms?.save(progress());

addEventListener("hashchange", () => turn());
document.addEventListener("cordial-progress", () => {
  lms?.save(progress());
  showProgress();
});
// Systems end a course by closing its window or removing its frame, so this is the last chance to report the time.
addEventListener("pagehide", () => lms?.end());
