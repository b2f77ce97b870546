// Starts the engine while the page is still being read, if it opens with a checker: the page's head says so, and has the
// content of runtime.json, as the checker itself isn't there yet. Without this the engine starts when the checker does.
import { engineFor } from "./client.js";
import { savesData } from "./intent.js";

/** @type {HTMLMetaElement | null} */
const meta = document.querySelector('meta[name="cordial-engine"]');
if (meta !== null && !savesData()) {
  const { address, ...runtime } = JSON.parse(meta.content);
  engineFor(new URL(address, document.baseURI).href, runtime).start();
}
