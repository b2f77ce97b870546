// The engine's worker. It says hello, is told to boot, then answers one request at a time.
import { countRequests } from "./requests.js";
import { boot } from "./runtime.js";

let handle = null;

self.addEventListener("message", async ({ data }) => {
  if (data.type === "boot") {
    try {
      handle = await boot(data.runtime, (stage) => self.postMessage({ type: "stage", stage }));
      self.postMessage({ type: "ready" });
      countRequests((count) => self.postMessage({ type: "requests", count }));
    } catch (error) {
      self.postMessage({ type: "failed", kind: error.kind ?? "broken", detail: error.message });
    }
  } else if (data.type === "ask" && handle !== null) {
    try {
      self.postMessage({ type: "answer", answer: handle(data.request) });
    } catch (error) {
      // Python died (out of memory, say): nothing more can be asked of this worker.
      self.postMessage({ type: "died", detail: String(error?.message ?? error) });
    }
  }
});

self.postMessage({ type: "hello" });
