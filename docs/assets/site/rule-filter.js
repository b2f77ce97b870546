// Filters the index of rules by words. It listens on the document, so it works whenever instant navigation adds or
// removes the index.

/** @param {string} text */
const plain = (text) => text.toLowerCase().replaceAll("’", "'");

/**
 * Show the rules whose name, code, message, reason or everyday names contain every word.
 * @param {HTMLFormElement} form
 * @param {string} typed
 */
function filter(form, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const group of form.querySelectorAll("section")) {
    let shown = 0;
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll(".ec-index__row"))) {
      const text = plain(`${row.textContent} ${row.dataset.words}`);
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    group.hidden = shown === 0;
    count += shown;
  }
  const found = count === 0 ? "No rule has all of these words" : count === 1 ? "1 rule" : `${count} rules`;
  form.querySelector("[role=status]").textContent = words.length === 0 ? "" : found;
}

document.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement && target.id === "ec-words") filter(target.form, target.value);
});

document.addEventListener("submit", (event) => {
  if (event.target instanceof Element && event.target.classList.contains("ec-index")) event.preventDefault();
});
