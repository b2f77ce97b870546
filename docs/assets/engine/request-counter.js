// Counts what the page asks of the network from a moment on, so that readers can see it for themselves.

/** Call `report(count, elsewhere)` at every request from now on; `elsewhere`: those to other origins. */
export function countRequests(report) {
  if (typeof PerformanceObserver !== "function") return;
  const since = performance.now();
  let count = 0;
  let elsewhere = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      // What a page makes itself (data:, blob:) goes nowhere.
      if (startTime < since || !/^https?:/.test(name)) continue;
      count += 1;
      if (new URL(name).origin !== location.origin) elsewhere += 1;
    }
    report(count, elsewhere);
  });
  try {
    observer.observe({ type: "resource" });
  } catch {
    // An old browser, which cannot tell.
  }
}

const seen = { page: null, worker: 0 }; // of the page: null until it counts
const watchers = new Set();
const tell = () => watchers.forEach((watcher) => watcher(requestsSince()));

/** What page and worker have asked for since `countFromNow`, {count, elsewhere}; null before that. */
export function requestsSince() {
  return seen.page && { count: seen.page.count + seen.worker, elsewhere: seen.page.elsewhere };
}

/** Call `watcher` with the same whenever it changes, until the function returned is called. */
export function watchRequests(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The engine's worker has made so many requests since it was ready. It has no reason to make any. */
export function workerRequested(count) {
  seen.worker = count;
  tell();
}

function begin() {
  if (seen.page !== null) return;
  seen.page = { count: 0, elsewhere: 0 };
  countRequests((count, elsewhere) => {
    seen.page = { count, elsewhere };
    tell();
  });
  tell();
}

/**
 * Begin counting for the page: when it has all that it asks for by itself, on a page where the theme comes after the
 * checker (site/deferred-theme.js), else now. The second call and all after it do nothing.
 */
export function countFromNow() {
  if (document.querySelector("script.ec-theme") === null) begin();
  else document.addEventListener("cordial-complete", begin, { once: true });
}
