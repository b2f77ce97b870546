// <network-audit>: reads a LinkedIn export in the page. Loaded by the network page only.
import { AuditPage } from "./page.js";

class NetworkAudit extends HTMLElement {
  #page = null;

  connectedCallback() {
    this.#page ??= new AuditPage(this);
    this.#page.connect();
  }

  // Leaving the page, by instant navigation too, ends the worker and forgets the archive.
  disconnectedCallback() {
    this.#page?.disconnect();
    this.#page = null;
  }
}

if (!customElements.get("network-audit")) customElements.define("network-audit", NetworkAudit);
