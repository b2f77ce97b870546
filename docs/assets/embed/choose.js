// The form of the page "Embed this": what it makes is the same as tools/site/embed/snippet.py makes.

const STRICT = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const WAIT_MS = 6000;

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The markup of a frame; `address` is absolute. */
export function iframe({ address, title, height, theme, strict }) {
  const scheme = theme === "auto" ? "light dark" : theme;
  const rules = strict ? ` sandbox="${STRICT}"` : "";
  const [source, name] = [escaped(address), escaped(title)];
  return (
    `<iframe src="${source}" title="${name}" width="100%" height="${height}" loading="lazy" ` +
    `referrerpolicy="no-referrer"${rules} allow="clipboard-write" data-cordial ` +
    `style="border: 0; color-scheme: ${scheme}"><a href="${source}">${name}</a></iframe>`
  );
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

class EmbedChooser extends HTMLElement {
  #form;
  #parts;
  #frame = null;
  #code = element("code");
  #said = element("span", { class: "ch-said", role: "status" });
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    this.#form = this.querySelector("form");
    this.#form.hidden = false;
    this.#parts ??= [...this.#form.elements.part.options];
    const preview = this.querySelector(".ch-preview");
    preview.hidden = false;
    const copy = element("button", { type: "button", class: "md-button md-button--primary" }, "Copy the snippet");
    const link = element("button", { type: "button", class: "md-button" }, "Copy the link only");
    this.#frame = element("div", { class: "ch-frame" });
    const pre = element("pre", { class: "ch-code", tabindex: "0", "aria-label": "The snippet" }, this.#code);
    preview.replaceChildren(pre, element("p", { class: "ch-buttons" }, copy, link, this.#said), this.#frame);
    const { signal } = this.#stop;
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#form.addEventListener("change", ({ target }) => this.#changed(target), { signal });
    copy.addEventListener("click", () => this.#copy(this.#code.textContent), { signal });
    link.addEventListener("click", () => this.#copy(this.#chosen().address), { signal });
    addEventListener("message", (event) => this.#hear(event), { signal });
    this.#changed(this.#form.elements.page);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #chosen() {
    const { page, part, theme, transparent, strict, resize } = this.#form.elements;
    const { height, title, kind } = part.selectedOptions[0].dataset;
    const root = new URL(this.dataset.root, document.baseURI);
    const address = new URL(part.value, root);
    if (theme.value !== "auto") address.searchParams.set("theme", theme.value);
    if (transparent.checked) address.searchParams.set("background", "transparent");
    return {
      address: address.href, title, height, kind, page: page.value, theme: theme.value,
      strict: strict.checked, script: resize.checked ? new URL("assets/embed/resize.js", root).href : null,
    };
  }

  #changed(target) {
    if (target === this.#form.elements.page) {
      // Options of other pages are taken out: not every browser hides them.
      const mine = this.#parts.filter((option) => option.dataset.page === target.value);
      this.#form.elements.part.replaceChildren(...mine);
      mine[0].selected = true;
    }
    const chosen = this.#chosen();
    const markup = iframe(chosen);
    this.#code.textContent = chosen.script === null ? markup : `${markup}\n<script async src="${escaped(chosen.script)}"></script>`;
    this.#said.textContent = "";
    this.#show(chosen);
  }

  /** The same frame, live, built without reading the markup back. */
  #show({ address, title, height, theme, strict }) {
    const frame = element("iframe", { title, width: "100%", height, loading: "lazy", referrerpolicy: "no-referrer",
      allow: "clipboard-write", class: "ch-live" });
    if (strict) frame.setAttribute("sandbox", STRICT);
    frame.style.colorScheme = theme === "auto" ? this.#scheme() : theme;
    frame.src = address;
    this.#frame.classList.toggle("ch-chequered", this.#form.elements.transparent.checked);
    this.#frame.replaceChildren(frame);
  }

  /** The colours of this page, which the reader may have switched. */
  #scheme() {
    return document.body.dataset.mdColorScheme === "slate" ? "dark" : "light";
  }

  /** As resize.js does on other sites, where that was chosen. */
  #hear({ source, data }) {
    const frame = this.#frame.querySelector("iframe");
    if (!frame || source !== frame.contentWindow || data?.cordial !== 1 || data.type !== "resize") return;
    if (!this.#form.elements.resize.checked || !Number.isFinite(data.height)) return;
    frame.style.height = `${Math.max(160, Math.min(4000, data.height))}px`;
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(this.#code);
      this.#said.textContent = "Could not copy. The snippet is selected: copy it with your keyboard.";
    }
    setTimeout(() => (this.#said.textContent = ""), WAIT_MS);
  }
}

if (!customElements.get("embed-chooser")) customElements.define("embed-chooser", EmbedChooser);
