// Where our workers are. `make site` gives them other names (tools/site/bundle), and this file another content.
export const workerUrl = new URL("../checker/worker.js", import.meta.url).href;
/** The worker of the network page, which reads archives. */
export const networkUrl = new URL("../network/worker.js", import.meta.url).href;
