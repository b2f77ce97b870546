// A worker that reads files. It adds the modules for that to Python. The files and everything found in them stay in the
// worker: the page only gets the answers to its questions.
import { BootError, addZip, getZip } from "./load-pyodide.js";
import { serveFromWorker } from "./worker-boot.js";

const FOLDER = "/given";
const PROGRESS_MS = 100; // between two messages about the same stage; more would slow down reading

/**
 * Make the files readable for Python without copying them, so that their size doesn't matter.
 * @param {any} python
 * @param {File[]} files
 * @returns {{ name: string, path: string }[]} each file's own name and its path in Python
 */
function mount(python, files) {
  const { FS } = python;
  try {
    FS.mkdir(FOLDER);
  } catch {
    // The folder is still there from the last time.
  }
  const blobs = files.map((file, number) => ({ name: String(number), data: file }));
  FS.mount(FS.filesystems.WORKERFS, { blobs }, FOLDER);
  return files.map((file, number) => ({ name: file.webkitRelativePath || file.name, path: `${FOLDER}/${number}` }));
}

/** @param {number} id of the question that's being answered */
function progressReporter(id) {
  let last = { stage: "", at: 0 };
  return (/** @type {string} */ stage, /** @type {number | null} */ share) => {
    const now = performance.now();
    if (stage === last.stage && now - last.at < PROGRESS_MS) return;
    last = { stage, at: now };
    self.postMessage({ type: "progress", id, stage, share });
  };
}

/**
 * Answer the page's questions with `Session` of the Python module `name` (checkers/session.py).
 * @param {string} name
 */
export function serveSession(name) {
  return serveFromWorker({
    async enter(python, more) {
      if (more === null) throw new BootError("missing", "runtime.json names no “more” zip");
      python.FS.writeFile("/more.zip", await getZip(more));
      addZip(python, "/more.zip");
      const module = python.pyimport(name);
      const session = module.Session();
      module.destroy();
      return (text, { files }) => {
        const request = JSON.parse(text);
        const progress = progressReporter(request.id);
        if (!files) return session.handle(text, progress);
        request.files = mount(python, files);
        try {
          return session.handle(JSON.stringify(request), progress);
        } finally {
          python.FS.unmount(FOLDER);
        }
      };
    },
  });
}
