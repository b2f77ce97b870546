// Stores pages for use without a connection, if the reader chooses that. Otherwise there's no service worker (sw.js),
// because it makes every visit 0.2 s slower. If the browser refuses, no error is shown. With the service worker, the
// site can be installed as an app, and other apps can share text with it.

const WAIT_MS = 3000; // after the page or the engine has loaded, so that storing doesn't slow that down
const ROOT = new URL("../../", import.meta.url).href;
const CACHES = `cordial-site ${new URL(ROOT).pathname} `; // as in sw.js
const UNNAMED = ["pyodide.asm.js", "pyodide.asm.wasm"]; // files of Pyodide that aren't named in the page's head

// In localStorage once the app is installed: APP_KEEPS or, if the reader no longer wants to keep pages, APP_SHARES. The
// service worker stays in both cases, since without it, text shared with the app would be sent to the site's host.
const APP = `cordial-app ${new URL(ROOT).pathname}`;
const [APP_KEEPS, APP_SHARES] = ["keeps", "shares"];

/** APP_KEEPS or APP_SHARES; null if the app isn't installed, or that couldn't be stored. */
function noted() {
  try {
    return localStorage.getItem(APP);
  } catch {
    return null;
  }
}

/** @param {string} what */
function note(what) {
  try {
    localStorage.setItem(APP, what);
  } catch {
    // Then the service worker is removed when the reader stops keeping pages.
  }
}

let keeping = navigator.serviceWorker?.controller != null && noted() !== APP_SHARES;

/**
 * The browser's event that offers to install the app; null if there's none.
 * @type {any}
 */
let installing = null;

/**
 * URLs of the engine's files if the page's head names them. The worker fetches them, so they aren't among the page's
 * own resources.
 */
function engineFiles() {
  /** @type {HTMLMetaElement | null} */
  const meta = document.querySelector('meta[name="cordial-engine"]');
  if (meta === null) return [];
  const { address, base, module, lock, stdlib, checkers, rest } = JSON.parse(meta.content);
  const names = [module, lock, stdlib, checkers, ...UNNAMED, ...(rest ? [rest] : [])];
  return names.map((name) => new URL(base + name, new URL(address, document.baseURI)).href);
}

/**
 * @param {string[]} addresses
 * @param {string | null} engine URL of a runtime.json, if its files should be stored too
 */
async function keep(addresses, engine = null) {
  if (!keeping) return;
  try {
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ keep: addresses, engine });
  } catch {
    // Not possible in this browser.
  }
}

/**
 * Call `then` once the engine of `element` has started.
 * @param {HTMLElement} element
 * @param {() => void} then
 */
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
  /** @type {HTMLElement | null} */
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
  const { serviceWorker } = navigator;
  await serviceWorker.register(new URL("sw.js", ROOT).href);
  await serviceWorker.ready;
  if (serviceWorker.controller === null) {
    await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  }
  keeping = true;
  if (noted() !== null) note(APP_KEEPS);
  // The worker adds a share target to the manifest, so make the browser read it again.
  /** @type {HTMLLinkElement | null} */
  const manifest = document.querySelector('link[rel="manifest"]');
  manifest?.setAttribute("href", manifest.href);
  keepPage();
}

async function end() {
  keeping = false;
  if (noted() !== null) note(APP_SHARES);
  for (const registration of noted() === null ? await navigator.serviceWorker.getRegistrations() : []) {
    if (registration.scope === ROOT) await registration.unregister();
  }
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
}

function offer() {
  /** @type {HTMLElement | null} */
  const choice = document.querySelector(".ec-offline");
  if (choice === null) return;
  const box = choice.querySelector("input");
  const outcome = choice.querySelector("[role=status]");
  const button = choice.querySelector("button");
  box.checked = keeping;
  button.hidden = !keeping || installing === null;
  button.onclick = async () => {
    const { outcome: answer } = (await installing?.prompt()) ?? {};
    if (answer !== "accepted") return;
    installing = null;
    offer();
  };
  box.onchange = async () => {
    const on = box.checked;
    try {
      await (on ? begin() : end());
      outcome.textContent = on
        ? "From now on, we keep the pages you open. If a page has a checker, we keep that too, once it has started."
        : "We don't keep any pages any more.";
    } catch {
      box.checked = !on;
      outcome.textContent = "Your browser doesn't allow that here.";
    }
    offer();
  };
  choice.hidden = false;
}

// ---- text that was shared with the app

/** Put text that another app has shared into the page's checker. It's never in a URL: the worker sends it once. */
async function takeShared() {
  const { controller } = navigator.serviceWorker;
  if (controller === null || !new URL(location.href).searchParams.has("shared")) return;
  history.replaceState(history.state, "", location.pathname);
  const { port1, port2 } = new MessageChannel();
  const text = await new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    controller.postMessage({ shared: true }, [port2]);
  });
  await customElements.whenDefined("etiquette-checker");
  /** @type {any} */
  const checker = document.querySelector("etiquette-checker");
  if (typeof text === "string") await checker?.takeText(text);
}

if (navigator.serviceWorker && window.top === window) {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    installing = event;
    offer();
  });
  addEventListener("appinstalled", () => note(keeping ? APP_KEEPS : APP_SHARES));
  takeShared();
  const onPage = () => {
    offer();
    if (keeping) keepPage();
  };
  // The theme calls this for the current page, and for each page that replaces it without a reload.
  const start = () => {
    if (globalThis.document$) {
      globalThis.document$.subscribe(onPage);
      return;
    }
    onPage();
    document.addEventListener("cordial-complete", start, { once: true }); // see deferred-theme.js
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}
