// Notices that a reader is about to use an element: it comes into view, the pointer is over it, or it has focus.

/** Has the reader asked the browser to save data? Then nothing large is fetched just because they scrolled past it. */
export const savesData = () => navigator.connection?.saveData === true;

/**
 * Call `begin` once, at the first sign that a reader wants `element`: straight away if it has the attribute "eager", as
 * an element on a page's first screen may, and not before it's touched if it has "touched". Returns a function that stops
 * watching.
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
