// Has the browser keep this page for a visit without a connection, once all that the reader wants is there: the page,
// what it loaded, and the engine when it has started. See sw.js. Without a word wherever that is refused.

const WAIT_MS = 3000; // after the page, or the engine, is there: nothing of this may be in anybody's way
const ROOT = new URL("../../", import.meta.url).href;
const BESIDES = ["pyodide.asm.js", "pyodide.asm.wasm"]; // which runtime.json does not name by what they are for

/** The files of the engine on a page that says so in its head; it fetches them in a worker, unseen from here. */
function engineFiles() {
  const told = document.querySelector('meta[name="cordial-engine"]');
  if (told === null) return [];
  const { address, base, module, lock, stdlib, checkers } = JSON.parse(told.content);
  return [module, lock, stdlib, checkers, ...BESIDES].map((name) => new URL(base + name, new URL(address, document.baseURI)).href);
}

async function keep(addresses, engine = null) {
  try {
    const registration = await navigator.serviceWorker.register(new URL("sw.js", ROOT).href);
    const worker = registration.active ?? (await navigator.serviceWorker.ready).active;
    worker.postMessage({ keep: addresses, engine });
  } catch {
    // Not here.
  }
}

/** Call `then` when the engine of `element` has started. */
function whenStarted(element, then) {
  const started = () => ["ready", "working", "done"].includes(element.dataset.state);
  if (started()) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!started()) return;
    observer.disconnect();
    then();
  });
  observer.observe(element, { attributeFilter: ["data-state"] });
}

function keepPage() {
  setTimeout(() => keep([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]), WAIT_MS);
  const element = document.querySelector("[data-runtime]"); // if there are more, they share one engine
  if (element === null) return;
  whenStarted(element, () => {
    const files = engineFiles();
    const engine = files.length > 0 ? null : new URL(element.dataset.runtime, document.baseURI).href;
    setTimeout(() => keep(files, engine), WAIT_MS);
  });
}

if (navigator.serviceWorker && window.top === window) {
  // The theme's word for "a page is there": this one now, and others that take its place without a reload.
  const begin = () => {
    if (globalThis.document$) {
      globalThis.document$.subscribe(keepPage);
      return;
    }
    keepPage();
    document.addEventListener("cordial-complete", begin, { once: true }); // the theme comes later: see theme-later.js
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}
