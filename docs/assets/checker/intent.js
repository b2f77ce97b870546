// Notices that a reader is about to use an element: it comes into view, the pointer is over it, or it has focus.

/** Call `begin` once, on the first sign of interest in `element`. Returns a function that stops looking. */
export function onIntent(element, begin) {
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
  // Whoever saves data does not want megabytes for having scrolled past.
  if (typeof IntersectionObserver === "function" && !navigator.connection?.saveData) {
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
