// All that a page with a checker takes beside the engine's own modules, which early.js has asked for.
export { Checker } from "./checker.js";
export { engineFor } from "../engine/client.js";
export { onIntent } from "../engine/intent.js";
export { keepAnswer, remember } from "./session-drafts.js";
