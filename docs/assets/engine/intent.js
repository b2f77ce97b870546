// Notices that a reader is about to use an element: it comes into view, the pointer is over it, or it has focus.

/** Whoever saves data does not want megabytes for having opened or scrolled past something. */
export const sparing = () => navigator.connection?.saveData === true;

/**
 * Call `begin` once, on the first sign of interest in `element`: at once if it has the attribute "eager", as what a
 * page shows on its first screen may have. Returns a function that stops looking.
 */
export function onIntent(element, begin) {
  if (element.hasAttribute("eager") && !sparing()) {
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
  let observer = null;
  if (typeof IntersectionObserver === "function" && !sparing()) {
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
