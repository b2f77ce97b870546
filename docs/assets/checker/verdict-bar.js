// A bar at the bottom of the window with the number of findings, shown while the text is visible and the verdict below
// it isn't: on a phone, the keyboard covers half of the page.

const ZOOMED = 1.05; // a page that's been pinched larger than this has no room for a bar

/**
 * Should the bar be shown? Positions are from the top of the window, in CSS pixels.
 * @param {{ top: number, bottom: number }} box the text box
 * @param {{ bottom: number }} verdict
 * @param {{ top: number, bottom: number }} seen the visible part of the window
 */
export const needsBar = (box, verdict, seen) =>
  verdict.bottom > seen.bottom && box.top < seen.bottom - 40 && box.bottom > seen.top;

export class VerdictBar {
  #elements;
  #hasVerdict = false;
  #frame = 0;

  /**
   * @param {import("./elements.js").CheckerElements} elements
   * @param {() => void} onTap
   */
  constructor(elements, onTap) {
    this.#elements = elements;
    elements.bar.addEventListener("click", onTap);
  }

  /** @param {AbortController} leaving stops it */
  watch(leaving) {
    const look = () => this.#lookSoon();
    for (const target of [window, visualViewport]) {
      for (const event of ["scroll", "resize"]) target?.addEventListener(event, look, { passive: true, signal: leaving.signal });
    }
    for (const event of ["focusin", "focusout"]) {
      this.#elements.root.addEventListener(event, look, { signal: leaving.signal });
    }
  }

  /**
   * @param {string} text the verdict, or "" for no bar
   * @param {string} kind for its looks
   */
  show(text, kind) {
    const { bar } = this.#elements;
    this.#hasVerdict = text !== "";
    bar.textContent = text;
    bar.className = `ck-bar ck-is-${kind}`;
    this.#lookSoon();
  }

  #lookSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look() {
    const { bar, scroll, strip } = this.#elements;
    const { offsetTop = 0, height = innerHeight, scale = 1 } = visualViewport ?? {};
    const seen = { top: offsetTop, bottom: offsetTop + height };
    const isNeeded =
      this.#hasVerdict &&
      scale < ZOOMED &&
      needsBar(scroll.getBoundingClientRect(), strip.getBoundingClientRect(), seen);
    bar.hidden = !isNeeded;
    // Browsers place fixed elements in the full window, including the part that the keyboard covers.
    if (isNeeded) bar.style.setProperty("bottom", `${Math.max(0, innerHeight - seen.bottom)}px`);
  }
}
