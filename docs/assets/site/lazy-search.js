// Delays the theme's search index until the reader goes to the search. Otherwise the theme would fetch it on every
// page, where it's the largest file unless there's a checker, and start a worker for it. This must run before the
// theme's script.
//
// Gain of lazy-search: 102,147 bytes on every page where the reader doesn't search (the index and its worker, gzipped);
// no measurable time up to the first finding.
(() => {
  const { Worker } = globalThis;
  const { open, send } = XMLHttpRequest.prototype;
  // Resolve URLs now: instant navigation can change the page's URL before they're fetched.
  const absolute = (url) => new URL(url, document.baseURI);
  const isIndex = (url) => absolute(url).pathname.endsWith("/search/search_index.json");
  const isSearch = (url) => absolute(url).pathname.includes("/workers/search.");
  const address = new URL(location.href).searchParams;
  // These URLs open the search, or mark the words found. They need the index at once.
  if (address.has("q") || address.has("h")) return;

  let release;
  const wanted = new Promise((resolve) => (release = resolve));
  const held = new WeakSet();
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (isIndex(url)) held.add(this);
    return Reflect.apply(open, this, [method, url, ...rest]);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!held.delete(this)) return Reflect.apply(send, this, body);
    wanted.then(() => Reflect.apply(send, this, body));
  };

  /** Receives messages for the theme's worker, and starts that worker when the reader goes to the search. */
  class LateWorker extends EventTarget {
    #worker;

    constructor(address) {
      super();
      this.#worker = wanted.then(() => {
        const worker = new Worker(address);
        worker.addEventListener("message", ({ data }) => this.dispatchEvent(new MessageEvent("message", { data })));
        return worker;
      });
    }

    postMessage(message, options) {
      this.#worker.then((worker) => worker.postMessage(message, options));
    }
  }
  globalThis.Worker = new Proxy(Worker, {
    construct: (_, given) => (isSearch(given[0]) ? new LateWorker(absolute(given[0]).href) : Reflect.construct(Worker, given)),
  });

  // By pointer, finger or keyboard: the theme's shortcuts focus the box.
  const events = ["focusin", "pointermove", "touchstart", "change"];
  const onUse = ({ target }) => {
    if (!target.closest?.(".md-search, [for=__search], #__search")) return;
    for (const event of events) document.removeEventListener(event, onUse);
    Object.assign(XMLHttpRequest.prototype, { open, send });
    Object.assign(globalThis, { Worker });
    release();
  };
  for (const event of events) document.addEventListener(event, onUse, { passive: true });
})();
