// The theme fetches its search index, the largest file of a page without a checker, and starts a worker for it, as every
// page opens. This keeps both back until a reader turns to the search. It runs before the theme's own script.
(() => {
  const { Worker } = globalThis;
  const { open, send } = XMLHttpRequest.prototype;
  const whole = (url) => new URL(url, document.baseURI); // the reader may have moved on when it is asked for
  const isIndex = (url) => whole(url).pathname.endsWith("/search/search_index.json");
  const isSearch = (url) => whole(url).pathname.includes("/workers/search.");
  const address = new URL(location.href).searchParams;
  // An address that asks for a search, or for words to be marked, needs the index at once.
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

  /** Stands in for the theme's worker, and is it from when a reader turns to the search on. */
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
    construct: (_, given) => (isSearch(given[0]) ? new LateWorker(whole(given[0]).href) : Reflect.construct(Worker, given)),
  });

  // By pointer, finger or keyboard; the theme's shortcuts put the focus into the box.
  const events = ["focusin", "pointermove", "touchstart", "change"];
  const turn = ({ target }) => {
    if (!target.closest?.(".md-search, [for=__search], #__search")) return;
    for (const event of events) document.removeEventListener(event, turn);
    Object.assign(XMLHttpRequest.prototype, { open, send });
    Object.assign(globalThis, { Worker });
    release();
  };
  for (const event of events) document.addEventListener(event, turn, { passive: true });
})();
