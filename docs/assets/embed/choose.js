// The form on the page embed/. Its snippet must be the same as the one from tools/site/embed/snippet.py.

const STRICT = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const SHOWN_MS = 6000; // how long the outcome of a button stays beside it

/** @typedef {{ address: string, title: string, height: string, theme: string, strict: boolean }} FrameOptions */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The markup of a frame.
 * @param {FrameOptions} options `address` is absolute
 */
export function iframe({ address, title, height, theme, strict }) {
  const scheme = theme === "auto" ? "" : `; color-scheme: ${theme}`;
  const rules = strict ? ` sandbox="${STRICT}"` : "";
  const [source, name] = [escaped(address), escaped(title)];
  return (
    `<iframe src="${source}" title="${name}" width="100%" height="${height}" loading="lazy" ` +
    `referrerpolicy="no-referrer"${rules} allow="clipboard-write" data-cordial ` +
    `style="border: 0${scheme}"><a href="${source}">${name}</a></iframe>`
  );
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function element(name, attributes = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...children);
  return created;
}

class EmbedChooser extends HTMLElement {
  /** @type {HTMLFormElement} */
  #form;
  /** @type {HTMLOptionElement[]} */
  #parts;
  /** @type {HTMLDivElement | null} */
  #frame = null;
  #code = element("code");
  #outcome = element("span", { class: "ch-said", role: "status" });
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    this.#form = this.querySelector("form");
    this.#form.hidden = false;
    this.#parts ??= [...this.#controls.part.options];
    /** @type {HTMLElement} */
    const preview = this.querySelector(".ch-preview");
    preview.hidden = false;
    const copy = element("button", { type: "button", class: "md-button md-button--primary" }, "Copy the snippet");
    const link = element("button", { type: "button", class: "md-button" }, "Copy the link only");
    this.#frame = element("div", { class: "ch-frame" });
    const pre = element("pre", { class: "ch-code", tabindex: "0", "aria-label": "The snippet" }, this.#code);
    preview.replaceChildren(pre, element("p", { class: "ch-buttons" }, copy, link, this.#outcome), this.#frame);
    const { signal } = this.#stop;
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#form.addEventListener("change", ({ target }) => this.#changed(target), { signal });
    copy.addEventListener("click", () => this.#copy(this.#code.textContent), { signal });
    link.addEventListener("click", () => this.#copy(this.#chosen().address), { signal });
    addEventListener("message", (event) => this.#resize(event), { signal });
    this.#changed(this.#controls.page);
  }

  /** The form's controls by name. */
  get #controls() {
    return /** @type {Record<string, any>} */ (/** @type {unknown} */ (this.#form.elements));
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #chosen() {
    const { page, part, look, theme, transparent, strict, resize } = this.#controls;
    const { height, title, kind } = part.selectedOptions[0].dataset;
    const root = new URL(this.dataset.root, document.baseURI);
    const address = new URL(part.value, root);
    if (theme.value !== "auto") address.searchParams.set("theme", theme.value);
    if (transparent.checked) address.searchParams.set("background", "transparent");
    if (look.value !== "") address.searchParams.set(look.value === "cordial" ? "look" : "accent", look.value);
    return {
      address: address.href, title, height, kind, page: page.value, theme: theme.value,
      strict: strict.checked, script: resize.checked ? new URL("assets/embed/resize.js", root).href : null,
    };
  }

  /** @param {EventTarget} target the control that was changed */
  #changed(target) {
    if (target === this.#controls.page) {
      // Remove the options of other pages, since not every browser can hide an option.
      const { value } = this.#controls.page;
      const options = this.#parts.filter((option) => option.dataset.page === value);
      this.#controls.part.replaceChildren(...options);
      options[0].selected = true;
    }
    const chosen = this.#chosen();
    const markup = iframe(chosen);
    this.#code.textContent = chosen.script === null ? markup : `${markup}\n<script async src="${escaped(chosen.script)}"></script>`;
    this.#outcome.textContent = "";
    this.#show(chosen);
  }

  /**
   * Show the frame itself. It's built from the options: parsing the markup would run whatever is in it.
   * @param {FrameOptions} options
   */
  #show({ address, title, height, theme, strict }) {
    const frame = element("iframe", { title, width: "100%", height, loading: "lazy", referrerpolicy: "no-referrer",
      allow: "clipboard-write", class: "ch-live" });
    if (strict) frame.setAttribute("sandbox", STRICT);
    frame.style.colorScheme = theme === "auto" ? this.#scheme() : theme;
    frame.src = address;
    this.#frame.replaceChildren(frame);
  }

  /** This page's colour scheme, which the reader can switch. */
  #scheme() {
    return document.body.dataset.mdColorScheme === "slate" ? "dark" : "light";
  }

  /**
   * Resize the frame as resize.js does on other sites, if that was chosen.
   * @param {MessageEvent} message
   */
  #resize({ source, data }) {
    const frame = this.#frame.querySelector("iframe");
    if (!frame || source !== frame.contentWindow || data?.cordial !== 1 || data.type !== "resize") return;
    const { resize, theme, transparent } = this.#controls;
    if (!resize.checked || !Number.isFinite(data.height)) return;
    if (transparent.checked && theme.value === "auto") {
      frame.contentWindow.postMessage({ cordial: 1, type: "theme", theme: this.#scheme() }, "*");
    }
    frame.style.height = `${Math.max(160, Math.min(4000, data.height))}px`;
  }

  /** @param {string} text */
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#outcome.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(this.#code);
      this.#outcome.textContent = "Copying didn't work. We've selected the snippet, so you can copy it with your keyboard.";
    }
    setTimeout(() => (this.#outcome.textContent = ""), SHOWN_MS);
  }
}

if (!customElements.get("embed-chooser")) customElements.define("embed-chooser", EmbedChooser);
