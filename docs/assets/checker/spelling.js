// A switch for the browser's spell check. It's on by default, but some browsers can send the text to their makers for
// it.
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
    // Edge suggests how to go on, and can send the text to Microsoft for that.
    element.setAttribute("writingsuggestions", String(on));
  }
}

/**
 * Let a checker's checkbox turn spell check on and off, for all checkers of the site.
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
