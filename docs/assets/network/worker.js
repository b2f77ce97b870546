// The worker that reads an archive. It boots as the checker's worker does, adds the zip with the audits, and
// keeps the archive and all that was found in it to itself: the page gets counts and the lines it shows.
import { BootError, boot, getZip } from "../engine/load-pyodide.js";

const FOLDER = "/given";
let python = null;
let session = null;

// What the worker itself requests since an archive was opened; the page shows it.
let requests = 0;
const observer = typeof PerformanceObserver === "function" ? new PerformanceObserver((list) => (requests += list.getEntries().length)) : null;
observer?.observe({ type: "resource" });
const counted = () => (requests += observer?.takeRecords().length ?? 0);

/** Add the modules of the network page to Python and make the session that answers. */
async function enter(pyodide, more) {
  if (more === null) throw new BootError("missing", "runtime.json names no “more” zip");
  python = pyodide;
  python.FS.writeFile("/more.zip", await getZip(more));
  python.runPython("import sitecustomize; sitecustomize.add('/more.zip')");
  const module = python.pyimport("checkers.network.browser");
  session = module.Session();
  module.destroy();
  return session;
}

/** Show the files to Python without copying them: it reads from them as it goes, whatever their size. */
function mount(files) {
  const { FS } = python;
  try {
    FS.mkdir(FOLDER);
  } catch {
    // It is there from the last time.
  }
  const blobs = files.map((file, number) => ({ name: String(number), data: file }));
  FS.mount(FS.filesystems.WORKERFS, { blobs }, FOLDER);
  return files.map((file, number) => ({ name: file.webkitRelativePath || file.name, path: `${FOLDER}/${number}` }));
}

function answer({ request, files }) {
  const told = { stage: "", at: 0 };
  const progress = (stage, share) => {
    const now = performance.now();
    if (stage === told.stage && now - told.at < 100) return;
    Object.assign(told, { stage, at: now });
    self.postMessage({ type: "progress", id: request.id, stage, share });
  };
  let mounted = false;
  try {
    if (files) {
      request.files = mount(files);
      mounted = true;
    }
    return session.handle(JSON.stringify(request), progress);
  } finally {
    if (mounted) python.FS.unmount(FOLDER);
  }
}

self.addEventListener("message", async ({ data }) => {
  if (data.type === "boot") {
    try {
      await boot(data.runtime, (stage) => self.postMessage({ type: "stage", stage }), { enter });
      self.postMessage({ type: "ready" });
    } catch (error) {
      self.postMessage({ type: "failed", kind: error.kind ?? "broken", detail: error.message });
    }
  } else if (data.type === "ask" && session !== null) {
    try {
      if (data.request.action === "audit" || data.request.action === "sample") {
        counted();
        requests = 0; // Python's own files were loaded before
      }
      self.postMessage({ type: "answer", answer: answer(data), requests: counted() });
    } catch (error) {
      // Python died, most likely for want of memory: nothing more can be asked of this worker.
      self.postMessage({ type: "died", detail: String(error?.message ?? error) });
    }
  }
});

self.postMessage({ type: "hello" });
