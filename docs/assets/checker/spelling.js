// The browser's own spell check. It's on for everyone who needs it, but some browsers can send the text to their makers for
// it, so there's a switch.
import { setSpelling, spellingIsOff } from "./draft-storage.js";

/**
 * @param {HTMLElement} root everything of a checker
 * @param {boolean} on
 */
function apply(root, on) {
  /** @type {HTMLInputElement} */
  const box = root.querySelector(".ck-spelling");
  box.checked = on;
  for (const element of [root, root.querySelector(".ck-area")]) {
    element.setAttribute("spellcheck", String(on));
    element.setAttribute("writingsuggestions", String(on)); // Edge finishes sentences, and may ask Microsoft how
  }
}

/**
 * Let a checker's box turn spell check on and off, for all checkers of the page and the site.
 * @param {HTMLElement} root
 */
export function connectSpelling(root) {
  apply(root, !spellingIsOff());
  root.querySelector(".ck-spelling").addEventListener("change", ({ target }) => {
    const { checked } = /** @type {HTMLInputElement} */ (target);
    setSpelling(checked);
    for (const other of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".ck-root"))) apply(other, checked);
  });
}
