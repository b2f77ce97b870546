// Holds back the theme's search index until the reader goes to the search. Otherwise the theme fetches it, the largest
// file of a page without a checker, and starts a worker for it on every page. Has to run before the theme's script.
//
// Gain of lazy-search: 102,147 bytes on every page that nobody searches on (the index and its worker, packed with gzip); no
// time up to the first finding that shows above the noise.
(() => {
  const { Worker } = globalThis;
  const { open, send } = XMLHttpRequest.prototype;
  const whole = (url) => new URL(url, document.baseURI); // resolved now: instant navigation may change the page's address before it's fetched
  const isIndex = (url) => whole(url).pathname.endsWith("/search/search_index.json");
  const isSearch = (url) => whole(url).pathname.includes("/workers/search.");
  const address = new URL(location.href).searchParams;
  // These addresses open the search, or mark words found: they need the index at once.
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

  /** Takes messages in place of the theme's worker, and starts that worker when the reader goes to the search. */
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

  // By pointer, finger or keyboard: the theme's shortcuts focus the box.
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
