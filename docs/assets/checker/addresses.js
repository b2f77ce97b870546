// Where our workers are. `make site` gives them other names (overrides/built), and this file another content.
export const workerUrl = new URL("./worker.js", import.meta.url).href;
/** The worker of the network page, which reads archives. */
export const networkUrl = new URL("../network/worker.js", import.meta.url).href;
