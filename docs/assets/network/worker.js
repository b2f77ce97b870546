// The worker that reads an archive.
import { serveSession } from "../engine/session-worker.js";

export const receive = serveSession("checkers.network.browser");
