// On a page that opens with a checker, the theme's script would delay the first finding. So it's loaded once the engine
// has started and the reader has moved the pointer, scrolled or typed, or as soon as the reader goes to the header, the
// search or a link. Until then, clicks that need the theme are held back, and repeated when it's loaded.
//
// Gain of deferred-theme: no bytes; 145 ms up to the first finding on a first visit (978 ms with, 1,123 ms without), 125 ms
// on a reload (573 ms with, 698 ms without): 13 % and 18 % (Chromium, medians of 9 rounds).
(() => {
  /** @type {HTMLScriptElement | null} */
  const placeholder = document.querySelector("script.ec-theme");
  if (placeholder === null) return;
  /** @type {HTMLElement | null} */
  const checker = document.querySelector("etiquette-checker");

  const AFTER_MS = 500; // after the engine has started, so that its first answer isn't delayed
  const SITE_MAP_MS = 3_000; // for sitemap.xml; once the theme has read it, links don't reload the page
  const QUIET_MS = 250; // without a request; browsers report the requests of workers late
  // Not pointerover: the browser also sends that when the header is laid out under a pointer that isn't moving. A slow
  // page also gets a pointermove then, with a movement of 0 (`rests`).
  const SIGNS = ["pointermove", "touchstart", "focusin", "keydown", "input", "scroll"];
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  const { classList } = document.documentElement;

  let loading = null; // a promise that's resolved when the theme has loaded
  const signs = new AbortController(); // removes the listeners for SIGNS

  function load() {
    loading ??= new Promise((resolve) => {
      signs.abort();
      const script = document.createElement("script");
      script.className = placeholder.className; // request-counter.js waits until this class is gone
      script.onload = () => {
        // The theme starts at this event, which happened before it loaded.
        document.dispatchEvent(new Event("DOMContentLoaded"));
        resolve();
        complete(siteMap());
      };
      script.onerror = () => {
        resolve();
        complete();
      };
      script.src = placeholder.src;
      placeholder.replaceWith(script);
    });
    return loading;
  }

  /** Announce that the page has loaded everything it loads by itself: the theme, all parts and fonts. */
  async function complete(there) {
    await there;
    removeEventListener("click", hold, true);
    await laidOut;
    await quiet();
    document.querySelector("script.ec-theme").classList.remove("ec-theme");
    document.dispatchEvent(new Event("cordial-complete"));
  }

  let mapped = null;

  /** Wait until the theme has its sitemap. Without it, a link loads a new document, and a draft would be lost. */
  function siteMap() {
    mapped ??= new Promise((resolve) => {
      const timer = setTimeout(resolve, SITE_MAP_MS);
      const observer = new PerformanceObserver((list) => {
        if (!list.getEntries().some(({ name }) => new URL(name).pathname.endsWith("/sitemap.xml"))) return;
        observer.disconnect();
        clearTimeout(timer);
        setTimeout(resolve, 50); // time for the theme to read it
      });
      observer.observe({ type: "resource", buffered: true });
    });
    return mapped;
  }

  /** Wait until the page has made no request for QUIET_MS. */
  function quiet() {
    return new Promise((resolve) => {
      let timer = 0;
      const observer = new PerformanceObserver(wait);
      function wait() {
        clearTimeout(timer);
        timer = setTimeout(done, QUIET_MS);
      }
      function done() {
        observer.disconnect();
        resolve();
      }
      observer.observe({ type: "resource" });
      wait();
    });
  }

  // ---- clicks that need the theme

  const leaves = (link) => link.origin === location.origin && link.target === "" && link.pathname !== location.pathname;

  /** What a click on `target` has to wait for: a function that gives a promise, or null if it doesn't have to wait. */
  function needs(target) {
    if (target.closest(".md-header :is(label, button)")) return load;
    const link = target.closest("a[href]");
    // Without the theme, a link loads a new document, and the draft would be lost.
    const draft = document.querySelector("etiquette-checker.ck-written") !== null;
    return link !== null && draft && leaves(link) ? () => load().then(siteMap) : null;
  }

  function hold(event) {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (!(target instanceof Element)) return;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const there = needs(target);
    if (there === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    there().then(() => {
      removeEventListener("click", hold, true);
      const control = /** @type {HTMLInputElement | null} */ (target.closest("label")?.control ?? null);
      const before = control?.checked;
      target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
      // For some labels, such as the colour switch, Firefox doesn't pass on a click made by a script.
      if (control !== null && control.checked === before) control.click();
    });
  }

  // ---- when to load the theme

  /** @type {() => void} */
  let allLaidOut;
  const laidOut = new Promise((resolve) => (allLaidOut = () => resolve()));
  let settled = false; // the engine has started, or failed
  let touched = false; // the reader has moved the pointer, scrolled or typed

  /** Repeat a key that could be one of the theme's shortcuts, such as "/" for the search. */
  function repeatKey(event) {
    const { type, target, key, metaKey, ctrlKey, altKey } = event;
    const typed = target instanceof Element && target.closest("input, textarea, select") !== null;
    if (type !== "keydown" || key.length > 1 || metaKey || ctrlKey || altKey || typed) return;
    target.dispatchEvent(new KeyboardEvent(type, event));
  }

  const rests = ({ type, movementX, movementY }) => type === "pointermove" && movementX === 0 && movementY === 0;

  function sign(event) {
    if (rests(event)) return;
    const { type, target } = event;
    touched = true;
    const inside = target instanceof Element && target.closest("etiquette-checker") !== null;
    // While the engine starts, typing doesn't need the theme, and neither does a pointer that just crosses the page.
    const passing = type === "pointermove" && !target.closest("a, label, button, .md-header");
    if (settled || !(inside || passing)) load().then(() => repeatKey(event));
  }

  /** Let the browser lay out everything below the first screen (site.css), part by part, when it's idle. */
  function layOut() {
    const parts = [...document.querySelectorAll(".ec-part")];
    const next = () => {
      const part = parts.shift();
      part?.classList.add("ec-whole");
      if (part !== undefined) {
        idle(next);
        return;
      }
      classList.add("ec-started");
      requestAnimationFrame(() => setTimeout(allLaidOut)); // drawing the parts requests their fonts
    };
    idle(next);
  }

  function settle() {
    settled = true;
    layOut();
    if (touched) idle(load);
  }

  /** Settle when the checker's engine has started or failed. */
  function whenSettled() {
    const look = () => {
      const { state } = checker.dataset;
      if (state === "failed") settle();
      else if (state === "ready") setTimeout(settle, AFTER_MS);
      else return;
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(checker, { attributeFilter: ["data-state"] });
    look();
  }

  /**
   * Show the light or dark scheme of the reader's system, and the colour switch, as the theme will once it's loaded.
   */
  function showColours() {
    /** @type {HTMLElement[]} */
    const choices = Array.from(document.querySelectorAll("[name=__palette]"));
    const chosen = globalThis.__md_get?.("__palette");
    const preferred = choices.findIndex(({ dataset }) => matchMedia(dataset.mdColorMedia).matches);
    const choice = choices[chosen?.index ?? Math.max(0, preferred)];
    choice?.nextElementSibling?.removeAttribute("hidden");
    if (choice === undefined || chosen) return; // the theme's inline script has already applied the choice
    for (const [name, value] of Object.entries(choice.dataset)) {
      if (name.startsWith("mdColor")) document.body.dataset[name] = value;
    }
  }

  // The theme would do this here. Without it, its style sheet lays out the page differently.
  classList.replace("no-js", "js");
  showColours();
  const address = new URL(location.href).searchParams;
  if (checker === null || navigator.connection?.saveData || address.has("q") || address.has("h")) {
    classList.add("ec-started");
    allLaidOut();
    load();
    return;
  }
  addEventListener("click", hold, true);
  for (const event of SIGNS) document.addEventListener(event, sign, { passive: true, capture: true, signal: signs.signal });
  whenSettled();
})();
