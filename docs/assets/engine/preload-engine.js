// Starts the engine while the page is still being parsed, if it opens with a checker. The page's head says so and
// contains runtime.json, since the checker itself isn't there yet. Without this, the engine starts when the checker
// does.
import { engineFor } from "./client.js";
import { savesData } from "./intent.js";

/** @type {HTMLMetaElement | null} */
const meta = document.querySelector('meta[name="cordial-engine"]');
if (meta !== null && !savesData()) {
  const { address, ...runtime } = JSON.parse(meta.content);
  engineFor(new URL(address, document.baseURI).href, runtime).start();
}
