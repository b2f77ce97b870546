// The checker's worker: it starts Python with our rules, then answers one question at a time.
import { serveFromWorker } from "./worker-boot.js";

export const receive = serveFromWorker({ keepMemory: true });
