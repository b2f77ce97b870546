// The worker that reads many messages.
import { serveSession } from "../engine/session-worker.js";

export const receive = serveSession("checkers.campaign.browser");
