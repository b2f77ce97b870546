// Notices that a reader is about to use an element: it comes into view, the pointer is over it, or it has focus.

/** Is the browser set to save data? Then scrolling past an element doesn't fetch anything large. */
export const savesData = () => navigator.connection?.saveData === true;

/**
 * Call `begin` once, at the first sign that a reader wants to use `element`. The attribute "eager" (for elements on the
 * first screen) means straight away, "touched" means not before a pointer or the focus reaches it. Returns a function
 * that stops watching.
 * @param {Element} element
 * @param {() => void} begin
 */
export function onIntent(element, begin) {
  if (element.hasAttribute("eager") && !savesData()) {
    begin();
    return () => {};
  }
  let over = false;
  const events = ["pointerenter", "focusin", "touchstart"];
  const stop = () => {
    over = true;
    observer?.disconnect();
    for (const event of events) element.removeEventListener(event, now);
  };
  const now = () => {
    if (over) return;
    stop();
    begin();
  };
  for (const event of events) element.addEventListener(event, now, { passive: true });
  /** @type {IntersectionObserver | null} */
  let observer = null;
  if (typeof IntersectionObserver === "function" && !savesData() && !element.hasAttribute("touched")) {
    observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) now();
      },
      { rootMargin: "150px" },
    );
    observer.observe(element);
  }
  return stop;
}
