// The worker that reads an archive.
import { serveSession } from "../engine/session-worker.js";

serveSession("checkers.network.browser");
