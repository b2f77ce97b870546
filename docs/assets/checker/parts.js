// All that a page with a checker takes beside the engine's own modules, which early.js has asked for.
export { Checker } from "./checker.js";
export { engineFor } from "./engine.js";
export { onIntent } from "./intent.js";
export { keepAnswer, remember } from "./memory.js";
