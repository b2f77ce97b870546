// What the theme makes of strings passes here first, in browsers that enforce Trusted Types: its search results,
// its tooltips, the pages that it fetches when a reader moves on, and the addresses of scripts. Our own code makes no
// markup from strings. Loaded right before the theme's script.
(() => {
  const { trustedTypes } = globalThis;
  if (trustedTypes?.createPolicy === undefined) return;
  const assets = new URL("../", document.currentScript.src).href;
  const offline = new URL("../sw.js", assets).href;

  // What the theme builds of pieces is plain: no picture, no form, no frame, and nothing of SVG or MathML.
  const PLAIN = new Set(
    ("a abbr article b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li mark nav ol p pre " +
      "s small span strong sub summary sup table tbody td th thead tr u ul").split(" "),
  );
  const HARMLESS = /^(class|dir|hidden|href|id|lang|role|tabindex|title|aria-[a-z]+|data-[a-z-]+)$/;
  const ACTIVE = "object, embed, base, frame, meta[http-equiv]:not([http-equiv='Content-Security-Policy' i])";
  const ADDRESSES = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "from", "to", "values"]);
  // Browsers pass over these characters when they look for the scheme.
  const runs = (address) => /^(javascript|vbscript|data):/i.test(address.replace(/[\0-\x20]/g, ""));

  // For documents that are never shown, in which nothing runs and nothing loads.
  const inert = trustedTypes.createPolicy("cordial-inert", { createHTML: (text) => text });

  /** `text` as plain markup: what is not plain becomes its own text. */
  function piece(text) {
    if (!/[<&]/.test(text)) return text;
    const { body } = document.implementation.createHTMLDocument("");
    body.innerHTML = inert.createHTML(text);
    for (const element of body.querySelectorAll("*")) {
      if (!PLAIN.has(element.localName) || element.namespaceURI !== body.namespaceURI) {
        element.replaceWith(element.textContent);
        continue;
      }
      for (const { name, value } of [...element.attributes]) {
        if (!HARMLESS.test(name) || (name === "href" && runs(value))) element.removeAttribute(name);
      }
    }
    return body.innerHTML;
  }

  /** Take out of a document what could run; true if there was something. Scripts never run in a parsed document:
   * the theme makes them anew, and they pass `createScriptURL` and `createScript`. */
  function disarm(parsed) {
    let found = false;
    for (const element of parsed.querySelectorAll(ACTIVE)) {
      element.remove();
      found = true;
    }
    for (const element of parsed.querySelectorAll("*")) {
      for (const { name, value } of [...element.attributes]) {
        const picture = element.localName === "img" && name === "src";
        if (!/^on|^srcdoc$/i.test(name) && !(ADDRESSES.has(name) && !picture && runs(value))) continue;
        element.removeAttribute(name);
        found = true;
      }
      if (element.localName === "template" && disarm(element.content)) found = true;
    }
    return found;
  }

  /** A whole page: as it is if nothing in it could run, else without that; read again until nothing is left. */
  function wholePage(text) {
    for (let turn = 0; turn < 4; turn += 1) {
      const parsed = new DOMParser().parseFromString(inert.createHTML(text), "text/html");
      if (!disarm(parsed)) return text;
      text = `<!doctype html>${parsed.documentElement.outerHTML}`;
    }
    return "";
  }

  trustedTypes.createPolicy("default", {
    createHTML: (text, _type, sink = "") => (sink.includes("parseFromString") ? wholePage(text) : piece(text)),
    /** Only scripts of this site, and the worker that keeps it for a visit without a connection (site/offline.js). */
    createScriptURL(address) {
      const { href } = new URL(address, document.baseURI);
      if (href === offline || (href.startsWith(assets) && new URL(href).pathname.endsWith(".js"))) return address;
      throw new TypeError(`not a script of ours: ${href}`);
    },
    /** The theme puts a bare script in the place of data, which must not be run; there is no other script in a page. */
    createScript: () => "",
  });
})();
