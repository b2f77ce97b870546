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

let sincePageWasReady = null;

/** What this page has asked for since `countFromNow`, {count, elsewhere}; null before that. */
export const requestsSince = () => sincePageWasReady;

/** Begin counting for the page; the second call and all after it do nothing. */
export function countFromNow() {
  if (sincePageWasReady !== null) return;
  sincePageWasReady = { count: 0, elsewhere: 0 };
  countRequests((count, elsewhere) => (sincePageWasReady = { count, elsewhere }));
}
