// Counts network requests, so that readers can see for themselves that their text isn't sent.

/** @typedef {{ count: number, elsewhere: number }} Requests `elsewhere`: how many of them went to other sites */

const SITE = new URL(import.meta.url).origin; // a worker or frame can have a different origin than our files, or none

/**
 * Call `report` with the number of new requests whenever this page or worker has made some. Returns a function that
 * stops counting. Old browsers can't tell us, so there `report` is never called.
 * @param {(requests: Requests) => void} report
 */
export function countRequests(report) {
  if (typeof PerformanceObserver !== "function") return () => {};
  const since = performance.now();
  const observer = new PerformanceObserver((list) => {
    // Entries can arrive late, so compare times. data: and blob: URLs never leave the page.
    const urls = list.getEntries().filter(({ name, startTime }) => startTime >= since && /^https?:/.test(name));
    if (urls.length === 0) return;
    const elsewhere = urls.filter(({ name }) => new URL(name).origin !== SITE);
    report({ count: urls.length, elsewhere: elsewhere.length });
  });
  try {
    observer.observe({ type: "resource" });
  } catch {
    return () => {};
  }
  return () => observer.disconnect();
}

/** Counts the requests of a page and its engine's worker. */
export class RequestCounter {
  /** @type {Requests | null} */
  #counted = null;
  #waiting = false;
  #stop = () => {};
  /** @type {Set<(requests: Requests | null) => void>} */
  #watchers = new Set();

  /** The requests so far; null if counting hasn't begun. */
  get counted() {
    return this.#counted;
  }

  /**
   * Call `watcher` now and whenever the count changes, until the returned function is called.
   * @param {(requests: Requests | null) => void} watcher
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    watcher(this.#counted);
    return () => this.#watchers.delete(watcher);
  }

  /** Count from zero. */
  start() {
    this.stop();
    this.#setCounted({ count: 0, elsewhere: 0 });
    this.#stop = countRequests((requests) => this.add(requests));
  }

  /**
   * Start counting once the page has loaded everything it loads by itself: the theme can load after the checker
   * (site/deferred-theme.js), and its files would be counted. Does nothing if counting has begun.
   */
  startWhenPageIsComplete() {
    if (this.#counted !== null || this.#waiting) return;
    if (document.querySelector("script.ec-theme") === null) {
      this.start();
      return;
    }
    this.#waiting = true;
    document.addEventListener("cordial-complete", () => this.start(), { once: true });
  }

  /**
   * Add requests that this page can't see itself, such as its worker's.
   * @param {{ count: number, elsewhere?: number }} requests
   */
  add({ count, elsewhere = 0 }) {
    if (this.#counted === null) return;
    this.#setCounted({ count: this.#counted.count + count, elsewhere: this.#counted.elsewhere + elsewhere });
  }

  stop() {
    this.#stop();
    this.#stop = () => {};
    this.#counted = null;
  }

  /** @param {Requests} counted */
  #setCounted(counted) {
    this.#counted = counted;
    for (const watcher of this.#watchers) watcher(counted);
  }
}
