// Where the engine runs: a module worker by URL; else one by `data:` URL, for frames without an origin
// of their own (sandbox="allow-scripts"), where a worker by URL is refused; else the page itself.
import { networkUrl, workerUrl } from "./worker-urls.js";

export { networkUrl };

const HELLO_MS = 20000;
const indirect = (url) =>
  `data:text/javascript,${encodeURIComponent(
    `import(${JSON.stringify(url)}).catch((e) => postMessage({ type: "lost", detail: String(e) }))`,
  )}`;
const ours = new Set([workerUrl, networkUrl].flatMap((url) => [url, indirect(url)]));

let policy = null;

/** `url` as a script address that a page enforcing Trusted Types accepts. Only our own pass. */
function trusted(url) {
  if (typeof globalThis.trustedTypes === "undefined") return url;
  policy ??= globalThis.trustedTypes.createPolicy("cordial-worker", {
    createScriptURL(value) {
      if (ours.has(value)) return value;
      throw new TypeError("not our worker");
    },
  });
  return policy.createScriptURL(url);
}

/**
 * A worker that has said hello, or an error. It is told `first`: if it comes by URL even before, so that it need not
 * wait for a busy page. One by `data:` would miss that, since it begins to listen when its import is done.
 */
function openWorker(url, onMessage, first) {
  const early = !url.startsWith("data:");
  return new Promise((resolve, reject) => {
    const worker = new Worker(trusted(url), { type: "module", name: "Cordial checker" });
    const host = {
      kind: early ? "worker" : "data-worker",
      post: (message) => worker.postMessage(message),
      close() {
        clearTimeout(timer);
        worker.onmessage = worker.onerror = worker.onmessageerror = null;
        worker.terminate();
      },
    };
    const timer = setTimeout(() => fail("no answer from the worker"), HELLO_MS);
    const fail = (detail) => {
      host.close();
      reject(new Error(detail));
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail(event.message || "the worker could not be loaded");
    };
    worker.onmessage = ({ data }) => {
      if (data.type === "lost") fail(data.detail);
      if (data.type !== "hello") return;
      clearTimeout(timer);
      worker.onmessage = (event) => onMessage(event.data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        onMessage({ type: "died", detail: event.message || "the worker stopped" });
      };
      if (first && !early) host.post(first);
      resolve(host);
    };
    if (first && early) host.post(first);
  });
}

/** The same conversation as with the worker, held in the page. A check then blocks typing for a moment. */
async function openInPage(onMessage, first) {
  const { boot } = await import("./load-pyodide.js");
  let handle = null;
  let open = true;
  const tell = (message) => open && onMessage(message);
  const host = {
    kind: "page",
    post(message) {
      if (message.type === "boot") {
        boot(message.runtime, (stage) => tell({ type: "stage", stage }), { config: message.config }).then(
          (made) => {
            handle = made;
            tell({ type: "ready" });
          },
          (error) => tell({ type: "failed", kind: error.kind ?? "broken", detail: error.message }),
        );
        return;
      }
      setTimeout(() => {
        let said;
        try {
          said = { type: "answer", answer: handle(message.request) };
        } catch (error) {
          said = { type: "died", detail: String(error?.message ?? error) };
        }
        tell(said);
      }, 0);
    },
    close() {
      open = false;
      handle = null;
    },
  };
  if (first) host.post(first);
  return host;
}

/**
 * Open a place for the engine, or for another worker `script` of ours that says hello; `inPage` opens one
 * without a worker, where that makes sense. It is told `first`, if that is given. `onMessage` gets what the engine says after its hello: stage, ready,
 * failed, answer, died. Throws an Error with the reasons if there is no place at all.
 */
export async function openHost(onMessage, { script = workerUrl, inPage = openInPage, first = null } = {}) {
  const reasons = [];
  for (const open of [
    () => openWorker(script, onMessage, first),
    () => openWorker(indirect(script), onMessage, first),
    ...(inPage ? [() => inPage(onMessage, first)] : []),
  ]) {
    try {
      return await open();
    } catch (error) {
      reasons.push(error.message);
    }
  }
  throw new Error(reasons.join("; "));
}
