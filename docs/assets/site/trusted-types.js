// Sanitises what the theme makes from strings, in browsers that enforce Trusted Types: search results, tooltips, pages
// fetched for instant navigation, and URLs of scripts. Without this, the browser would block all of that. Our own code
// doesn't make markup from strings. This is loaded right before the theme's script.
(() => {
  const { trustedTypes } = globalThis;
  if (trustedTypes?.createPolicy === undefined) return;
  const assets = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
  const offline = new URL("../sw.js", assets).href;

  // What the theme needs for search results and tooltips: no images, forms, frames, SVG or MathML.
  const PLAIN = new Set(
    ("a abbr article b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li mark nav ol p pre " +
      "s small span strong sub summary sup table tbody td th thead tr u ul").split(" "),
  );
  const HARMLESS = /^(class|dir|hidden|href|id|lang|role|tabindex|title|aria-[a-z]+|data-[a-z-]+)$/;
  const ACTIVE = "object, embed, base, frame, meta[http-equiv]:not([http-equiv='Content-Security-Policy' i])";
  const ADDRESSES = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "from", "to", "values"]);
  // Browsers ignore these characters before a URL's scheme.
  const isScript = (/** @type {string} */ address) => /^(javascript|vbscript|data):/i.test(address.replace(/[\0-\x20]/g, ""));

  // Only for parsing into documents that are never shown, where nothing runs or loads.
  const inert = trustedTypes.createPolicy("cordial-inert", { createHTML: (/** @type {string} */ text) => text });

  /**
   * Markup reduced to plain elements: any other element is replaced with its text.
   * @param {string} text
   */
  function plainMarkup(text) {
    if (!/[<&]/.test(text)) return text;
    const { body } = document.implementation.createHTMLDocument("");
    body.innerHTML = inert.createHTML(text);
    for (const element of body.querySelectorAll("*")) {
      if (!PLAIN.has(element.localName) || element.namespaceURI !== body.namespaceURI) {
        element.replaceWith(element.textContent);
        continue;
      }
      for (const { name, value } of [...element.attributes]) {
        if (!HARMLESS.test(name) || (name === "href" && isScript(value))) element.removeAttribute(name);
      }
    }
    return body.innerHTML;
  }

  /**
   * Remove everything from a parsed page that could run, and say whether there was anything. Its scripts stay: they
   * don't run until the theme recreates them, through `createScriptURL` and `createScript` below.
   * @param {Document | DocumentFragment} parsed
   */
  function removeActive(parsed) {
    let changed = false;
    for (const element of parsed.querySelectorAll(ACTIVE)) {
      element.remove();
      changed = true;
    }
    for (const element of parsed.querySelectorAll("*")) {
      for (const { name, value } of [...element.attributes]) {
        const isImage = element.localName === "img" && name === "src";
        if (!/^on|^srcdoc$/i.test(name) && !(ADDRESSES.has(name) && !isImage && isScript(value))) continue;
        element.removeAttribute(name);
        changed = true;
      }
      if (element.localName === "template" && removeActive(/** @type {HTMLTemplateElement} */ (element).content)) changed = true;
    }
    return changed;
  }

  /**
   * A whole page without anything that could run. It's checked again after each change, since the changed markup can
   * parse differently. If it never gets clean, the page is empty.
   * @param {string} text
   */
  function wholePage(text) {
    for (let turn = 0; turn < 4; turn += 1) {
      const parsed = new DOMParser().parseFromString(inert.createHTML(text), "text/html");
      if (!removeActive(parsed)) return text;
      text = `<!doctype html>${parsed.documentElement.outerHTML}`;
    }
    return "";
  }

  trustedTypes.createPolicy("default", {
    createHTML: (/** @type {string} */ text, _type, sink = "") => (sink.includes("parseFromString") ? wholePage(text) : plainMarkup(text)),
    /**
     * Only allows scripts of this site, and its service worker.
     * @param {string} address
     */
    createScriptURL(address) {
      const { href } = new URL(address, document.baseURI);
      if (href === offline || (href.startsWith(assets) && new URL(href).pathname.endsWith(".js"))) return address;
      throw new TypeError(`not one of our scripts: ${href}`);
    },
    /** The theme only calls this for a page's data, which mustn't run. */
    createScript: () => "",
  });
})();
