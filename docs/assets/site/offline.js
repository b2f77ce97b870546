// Has the browser keep pages for a visit without a connection, for readers who have asked for that: a service worker
// between every page and the network costs a fifth of a second at each visit with one. See sw.js. Without a word
// wherever that is refused.

const WAIT_MS = 3000; // after the page, or the engine, is there: nothing of this may be in anybody's way
const ROOT = new URL("../../", import.meta.url).href;
const CACHES = "cordial-site-"; // as in sw.js
const BESIDES = ["pyodide.asm.js", "pyodide.asm.wasm"]; // which runtime.json does not name by what they are for

let keeping = navigator.serviceWorker?.controller != null;

/** The files of the engine on a page that says so in its head; it fetches them in a worker, unseen from here. */
function engineFiles() {
  const told = document.querySelector('meta[name="cordial-engine"]');
  if (told === null) return [];
  const { address, base, module, lock, stdlib, checkers } = JSON.parse(told.content);
  return [module, lock, stdlib, checkers, ...BESIDES].map((name) => new URL(base + name, new URL(address, document.baseURI)).href);
}

async function keep(addresses, engine = null) {
  if (!keeping) return;
  try {
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ keep: addresses, engine });
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

// ---- the reader's choice, on a page that offers it

async function begin() {
  await navigator.serviceWorker.register(new URL("sw.js", ROOT).href);
  await navigator.serviceWorker.ready;
  keeping = true;
  keepPage();
}

async function end() {
  keeping = false;
  for (const one of await navigator.serviceWorker.getRegistrations()) if (one.scope === ROOT) await one.unregister();
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
}

function offer() {
  const choice = document.querySelector(".ec-offline");
  if (choice === null) return;
  const box = choice.querySelector("input");
  const said = choice.querySelector("[role=status]");
  box.checked = keeping;
  box.addEventListener("change", async () => {
    const on = box.checked;
    try {
      await (on ? begin() : end());
      said.textContent = on
        ? "From now on the pages you open are kept. A page with a checker is kept with it, once that has started."
        : "No page is kept any more.";
    } catch {
      box.checked = !on;
      said.textContent = "Your browser does not allow that here.";
    }
  });
  choice.hidden = false;
}

if (navigator.serviceWorker && window.top === window) {
  const there = () => {
    offer();
    if (keeping) keepPage();
  };
  // The theme's word for "a page is there": this one now, and others that take its place without a reload.
  const start = () => {
    if (globalThis.document$) {
      globalThis.document$.subscribe(there);
      return;
    }
    there();
    document.addEventListener("cordial-complete", start, { once: true }); // the theme comes later: see theme-later.js
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}
