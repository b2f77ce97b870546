// Everything <etiquette-checker> loads once there's one in the page.
export { Checker } from "./checker.js";
export { engineFor } from "../engine/client.js";
export { onIntent } from "../engine/intent.js";
export { keepAnswer, remember } from "./session-drafts.js";
