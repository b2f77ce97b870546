// The engine's worker. It says hello, is told to boot, then answers one request at a time.
import { countRequests } from "../engine/request-counter.js";
import { boot } from "../engine/load-pyodide.js";

const IDLE_MS = 1500; // after an answer, before the engine is kept for the next visit

let handle = null;
let keep = null; // keeps this engine's memory, as it was before it saw a text
let timer = 0;

/** Keep the engine when nobody has asked for anything for a while. */
function keepSoon() {
  if (keep === null) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    keep();
    keep = null;
  }, IDLE_MS);
}

self.addEventListener("message", async ({ data }) => {
  if (data.type === "boot") {
    try {
      const onStage = (stage) => self.postMessage({ type: "stage", stage });
      handle = await boot(data.runtime, onStage, {
        config: data.config,
        afresh: data.afresh,
        onMemory: (later) => (keep = later),
      });
      self.postMessage({ type: "ready" });
      countRequests((count) => self.postMessage({ type: "requests", count }));
    } catch (error) {
      self.postMessage({ type: "failed", kind: error.kind ?? "broken", detail: error.message });
    }
  } else if (data.type === "ask" && handle !== null) {
    try {
      self.postMessage({ type: "answer", answer: handle(data.request) });
      keepSoon();
    } catch (error) {
      // Python died (out of memory, say): nothing more can be asked of this worker.
      self.postMessage({ type: "died", detail: String(error?.message ?? error) });
    }
  }
});

self.postMessage({ type: "hello" });
