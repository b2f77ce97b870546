// Starts the engine while its page is still being read, where the page has a checker on its first screen: the head
// says so, and which runtime it takes, since the checker itself is not there yet. `make site` packs all that is exported
// here into one file, which our other scripts share.
import { engineFor } from "./client.js";
import { sparing } from "./intent.js";

export * from "../shared/dom.js";
export * from "./worker-transport.js";
export * from "./client.js";
export * from "./intent.js";
export * from "./request-counter.js";

const told = document.querySelector('meta[name="cordial-engine"]');
if (told !== null && !sparing()) {
  const { address, ...runtime } = JSON.parse(told.content);
  engineFor(new URL(address, document.baseURI).href, runtime).start();
}
