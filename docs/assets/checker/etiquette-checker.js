// Defines <etiquette-checker>. Every page loads this, since instant navigation can add a checker to any of them. So
// it's small: the rest is fetched when there's a checker in the page, and the engine when a reader seems about to use
// it.

/** @type {Promise<typeof import("./checker-bundle.js")> | null} */
let loading = null;

/** Load everything else, once. After a failure, the next element tries again. */
function loadChecker() {
  loading ??= import("./checker-bundle.js").catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * Wait until the browser has parsed everything in `element`. This script can run before that.
 * @param {Element} element
 * @returns {Promise<void>}
 */
function parsed(element) {
  return new Promise((resolve) => {
    const look = () => {
      if (document.readyState === "loading" && !element.querySelector(".ec-fallback")) return;
      observer.disconnect();
      document.removeEventListener("readystatechange", look);
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true });
    document.addEventListener("readystatechange", look);
    look();
  });
}

class EtiquetteChecker extends HTMLElement {
  /** @type {import("./checker.js").Checker | null} */
  #checker = null;
  /** @type {string | null} */
  #data = null;
  /** @type {(() => void) | null} */
  #stop = null;
  /** @type {Promise<void> | null} */
  #built = null;

  connectedCallback() {
    // Read the URL now: instant navigation changes it before it replaces the page.
    const { pathname, search } = location;
    for (const name of ["runtime", "rules"]) {
      if (name in this.dataset) this.dataset[name] = new URL(this.dataset[name], document.baseURI).href;
    }
    this.#whenWanted().catch(() => {});
    this.#built = this.#build(pathname, new URLSearchParams(search).get("situation"));
  }

  /**
   * @param {string} path of the page
   * @param {string | null} situation named in the page's URL
   */
  async #build(path, situation) {
    if (document.readyState === "loading") {
      loadChecker().catch(() => {});
      await parsed(this);
    }
    // Read this before anything is awaited: instant navigation empties the scripts of a new page.
    /** @type {HTMLScriptElement | null} */
    const script = this.querySelector("script.ec-data");
    if (script !== null) {
      this.#data = script.textContent;
      script.remove();
    }
    if (this.#data === null) return;
    let Checker;
    try {
      ({ Checker } = await loadChecker());
    } catch {
      return; // the checklist in the element stays as it is
    }
    await new Promise((resolve) => setTimeout(resolve)); // in two tasks, since each takes a while on a slow machine
    if (!this.isConnected) return;
    this.#checker ??= new Checker(this, JSON.parse(this.#data));
    this.#checker.connect(path, situation);
  }

  /** Start the engine as soon as the reader seems about to use it. If that fails, the checker says so. */
  async #whenWanted() {
    const { engineFor, onIntent } = await loadChecker();
    const start = () => engineFor(this.dataset.runtime).start();
    if (this.isConnected) this.#stop = onIntent(this, start);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#checker?.disconnect();
  }

  /** The text in the box. The reader can undo it if you set it. */
  get value() {
    return this.#checker?.text ?? "";
  }

  set value(text) {
    this.tryText(text);
  }

  /** The report on the current text, with spans in UTF-16 units; null while there's none. */
  get report() {
    return this.#checker?.report ?? null;
  }

  /**
   * Replace the box's text with the reader's own `text`. They can undo it.
   * @param {string} text
   */
  async takeText(text) {
    await loadChecker();
    await this.#built;
    this.#checker?.takeText(text);
  }

  /**
   * Choose a situation, answer its questions and replace the box's text with `text`, which the reader can undo. Then
   * focus the box, or select the first blank if the reader should fill in blanks.
   * @param {string} text
   * @param {{ situation?: string | null, context?: Record<string, string>, fill?: boolean }} options
   */
  async tryText(text, { situation = null, context = {}, fill = false } = {}) {
    this.closest("details")?.setAttribute("open", "");
    await loadChecker();
    await this.#built;
    this.#checker?.tryText(text, situation, context, fill);
  }
}

if (!customElements.get("etiquette-checker")) {
  customElements.define("etiquette-checker", EtiquetteChecker);

  // Any button in the page can put an example into the checker: data-try-text, data-try-situation, data-try-context
  // (JSON).
  document.addEventListener("click", (event) => {
    /** @type {HTMLElement | null} */
    const button = event.target instanceof Element ? event.target.closest("[data-try-text]") : null;
    /** @type {EtiquetteChecker | null} */
    const checker = button && document.querySelector("etiquette-checker");
    if (!checker) return;
    event.preventDefault();
    /** @type {Record<string, string>} */
    let context = {};
    try {
      context = JSON.parse(button.dataset.tryContext || "{}");
    } catch {
      // The page's JSON is invalid. The text can still be tried.
    }
    checker.tryText(button.dataset.tryText, { situation: button.dataset.trySituation || null, context });
  });
}
