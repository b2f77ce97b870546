// <network-audit>: reads a LinkedIn export in the page. Loaded by the network page only.
import { AuditPage } from "./page.js";

class NetworkAudit extends HTMLElement {
  #page = null;

  connectedCallback() {
    this.#begin();
    addEventListener("pagehide", this.#again);
  }

  // Leaving the page, by instant navigation too, ends the worker and forgets the archive.
  disconnectedCallback() {
    removeEventListener("pagehide", this.#again);
    this.#end();
  }

  #begin() {
    this.#page = new AuditPage(this);
    this.#page.connect();
  }

  #end() {
    this.#page?.disconnect();
    this.#page = null;
  }

  // Browsers keep a page that was left, to show it as it was to whoever goes back: by then it has nothing to show.
  #again = () => {
    this.#end();
    this.#begin();
  };
}

if (!customElements.get("network-audit")) customElements.define("network-audit", NetworkAudit);
