// On a page that opens with a checker, the theme's script would be in the way of the first finding. It is loaded when
// the engine has started, or as soon as a reader turns to what it serves: header, search, links. Until then clicks that
// need it are held, and made again when it is there. What the theme draws and links works without it.
(() => {
  const stand = document.querySelector("script.ec-theme");
  if (stand === null) return;
  const checker = document.querySelector("etiquette-checker");

  const AFTER_MS = 500; // from the engine's start: its first answer comes first
  const LATEST_MS = 10_000; // from the page's: whatever becomes of the engine
  const SITE_MAP_MS = 3_000; // the theme moves between pages without a reload when it has read this
  const events = ["pointerover", "touchstart", "focusin", "keydown", "scroll"];

  let loading = null; // a promise, of the theme's being there
  const stops = [];

  function load() {
    loading ??= new Promise((resolve) => {
      for (const stop of stops.splice(0)) stop();
      document.documentElement.classList.add("ec-started"); // all of the page may be laid out (site.css)
      const script = document.createElement("script");
      script.className = stand.className; // until all is there
      script.onload = () => {
        // The theme hears only by this that it may begin.
        document.dispatchEvent(new Event("DOMContentLoaded"));
        resolve();
        siteMap().then(complete);
      };
      script.onerror = () => {
        resolve();
        complete();
      };
      script.src = stand.src;
      stand.replaceWith(script);
    });
    return loading;
  }

  /** Say that the page has all that it asks for by itself. */
  function complete() {
    document.querySelector("script.ec-theme").classList.remove("ec-theme");
    document.dispatchEvent(new Event("cordial-complete"));
  }

  /** Wait until the theme has its site map, without which it leaves links to the browser. */
  function siteMap() {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, SITE_MAP_MS);
      const observer = new PerformanceObserver((list) => {
        if (!list.getEntries().some(({ name }) => new URL(name).pathname.endsWith("/sitemap.xml"))) return;
        observer.disconnect();
        clearTimeout(timer);
        setTimeout(resolve, 50); // the theme has still to read it
      });
      observer.observe({ type: "resource", buffered: true });
    });
  }

  // ---- clicks that need the theme

  const leaves = (link) => link.origin === location.origin && link.target === "" && link.pathname !== location.pathname;
  let made = null; // the element whose click is being made again

  /** What has to be there before a click on `target` may act; null if nothing has. */
  function needs(target) {
    if (target.closest(".md-header :is(label, button)")) return load;
    const link = target.closest("a[href]");
    // Without the theme a link opens a page anew, and a draft would be lost.
    const draft = document.querySelector("etiquette-checker.ck-written") !== null;
    return link !== null && draft && leaves(link) ? () => load().then(siteMap) : null;
  }

  function hold(event) {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (target === made || !(target instanceof Element)) return;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const there = needs(target);
    if (there === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    there().then(() => {
      removeEventListener("click", hold, true);
      made = target;
      target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
      made = null;
    });
  }

  // ---- when to load it

  function listen(target, event, listener) {
    const options = { passive: true, capture: true };
    target.addEventListener(event, listener, options);
    stops.push(() => target.removeEventListener(event, listener, options));
  }

  function turned({ type, target }) {
    if (target instanceof Element && target.closest("etiquette-checker")) return;
    // A pointer on its way over the page says nothing yet.
    if (type === "pointerover" && !target.closest("a, label, button, .md-search")) return;
    load();
  }

  const idle = globalThis.requestIdleCallback ?? setTimeout;

  /** Load it when the checker's engine has started, or failed. */
  function whenSettled() {
    const look = () => {
      const { state } = checker.dataset;
      if (state === "failed") load();
      else if (state === "ready") setTimeout(() => idle(load), AFTER_MS);
      else return;
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(checker, { attributeFilter: ["data-state"] });
    look();
  }

  // As the theme does in this place; it decides how the page is laid out.
  document.documentElement.classList.replace("no-js", "js");
  const address = new URL(location.href).searchParams;
  if (checker === null || navigator.connection?.saveData || address.has("q") || address.has("h")) {
    load();
    return;
  }
  addEventListener("click", hold, true);
  for (const event of events) listen(document, event, turned);
  whenSettled();
  const latest = setTimeout(load, LATEST_MS);
  stops.push(() => clearTimeout(latest));
})();
