// <network-audit>: reads a LinkedIn export in the page. Loaded by the network page only.
import { AuditPage } from "./page.js";

class NetworkAudit extends HTMLElement {
  /** @type {AuditPage | null} */
  #page = null;

  connectedCallback() {
    this.#begin();
    addEventListener("pagehide", this.#restart);
  }

  // Leaving the page, by instant navigation too, ends the worker and forgets the archive.
  disconnectedCallback() {
    removeEventListener("pagehide", this.#restart);
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

  // Browsers keep the page in case the reader goes back to it. By then it mustn't show the archive any more.
  #restart = () => {
    this.#end();
    this.#begin();
  };
}

if (!customElements.get("network-audit")) customElements.define("network-audit", NetworkAudit);
