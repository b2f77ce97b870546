// Runs the engine in a worker.
import { countRequests } from "./request-counter.js";
import { serve } from "./serve.js";

/** @import { FromEngine } from "./protocol.js" */
/** @import { ServeOptions } from "./serve.js" */

/**
 * Answer the page from a worker. The first message is "hello", so that the page knows the script has loaded. Gives the function
 * that gets the page's messages.
 * @param {ServeOptions} options
 */
export function serveFromWorker(options = {}) {
  /** @param {FromEngine} message */
  const post = (message) => {
    self.postMessage(message);
    // Python's files have all been fetched by now. After this there should be no requests at all.
    if (message.type === "ready") countRequests((requests) => self.postMessage({ type: "requests", ...requests }));
  };
  const receive = serve(post, options);
  self.addEventListener("message", ({ data }) => receive(data));
  post({ type: "hello" });
  return receive;
}
