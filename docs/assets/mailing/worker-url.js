// The URL of the mailing page's worker. `make site` renames the worker and replaces this module's content
// (tools/site/bundle).
export const workerUrl = new URL("./worker.js", import.meta.url).href;
