// Loaded on every page, and of use only where there is an <etiquette-checker>: the element fetches its parts
// when it is put into a page, and the engine comes later still, when a reader shows an interest.

let loading = null;

/** The checker's parts, fetched once; after a failure the next element tries again. */
function parts() {
  loading ??= import("./checker-bundle.js").catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Wait until all that the page has in `element` has been read: this script may run before that. */
function whole(element) {
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
  #checker = null;
  #data = null;
  #stop = null;
  #built = null;

  connectedCallback() {
    // Now, while the page's address is its own: a move to another page changes that before it changes the page.
    const path = location.pathname;
    for (const name of ["runtime", "rules"]) {
      if (name in this.dataset) this.dataset[name] = new URL(this.dataset[name], document.baseURI).href;
    }
    this.#whenWanted().catch(() => {});
    this.#built = this.#build(path);
  }

  async #build(path) {
    if (document.readyState === "loading") {
      parts().catch(() => {});
      await whole(this);
    }
    // Taken out at once: instant navigation puts a bare <script> in the place of every script of a new page.
    const script = this.querySelector("script.ec-data");
    if (script !== null) {
      this.#data = script.textContent;
      script.remove();
    }
    if (this.#data === null) return;
    let Checker;
    try {
      ({ Checker } = await parts());
    } catch {
      return; // The checklist in the element stays as it is.
    }
    await new Promise((resolve) => setTimeout(resolve)); // a task of its own: on a slow machine either takes a while
    if (!this.isConnected) return;
    this.#checker ??= new Checker(this, JSON.parse(this.#data));
    this.#checker.connect(path);
  }

  /** Start the engine as soon as the reader shows an interest; a failure shows when the checker asks for it. */
  async #whenWanted() {
    const { engineFor, onIntent } = await parts();
    const start = () => engineFor(this.dataset.runtime).start();
    if (this.isConnected) this.#stop = onIntent(this, start);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#checker?.disconnect();
  }

  /** The text in the box. Setting it can be undone by the reader. */
  get value() {
    return this.#checker?.text ?? "";
  }

  set value(text) {
    this.tryText(text);
  }

  /** The last report on the text as it stands (spans in UTF-16 units), or null. */
  get report() {
    return this.#checker?.report ?? null;
  }

  /** Put `text` into the box, undoably, after choosing a situation and context where given; then focus it. */
  async tryText(text, { situation = null, context = {} } = {}) {
    await parts();
    await this.#built;
    this.#checker?.tryText(text, situation, context);
  }
}

if (!customElements.get("etiquette-checker")) {
  customElements.define("etiquette-checker", EtiquetteChecker);

  // Any button on the page may offer a text to try: data-try-text, data-try-situation, data-try-context (JSON).
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-try-text]") : null;
    const checker = button && document.querySelector("etiquette-checker");
    if (!checker) return;
    event.preventDefault();
    let context = {};
    try {
      context = JSON.parse(button.dataset.tryContext || "{}");
    } catch {
      // A page's mistake; the text can be tried all the same.
    }
    checker.tryText(button.dataset.tryText, { situation: button.dataset.trySituation || null, context });
  });
}
