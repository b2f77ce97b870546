// The worker that reads many messages.
import { serveSession } from "../engine/session-worker.js";

serveSession("checkers.campaign.browser");
