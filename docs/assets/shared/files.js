// Files in and out: what a reader drops, and what they save.

const MOST = 500; // files from a dropped folder; an export has a few dozen

/**
 * Add the files of `entry`, a file or folder, to `files`.
 * @param {any} entry
 * @param {RegExp} wanted what their names are like
 * @param {File[]} files
 */
async function collect(entry, wanted, files) {
  if (files.length >= MOST) return;
  if (entry.isFile) {
    if (wanted.test(entry.name)) files.push(await new Promise((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  const reader = entry.createReader();
  // A browser lists a folder in batches; an empty one is the end.
  for (;;) {
    const batch = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return;
    for (const child of batch) await collect(child, wanted, files);
  }
}

/**
 * The files of a drop.
 * @param {DataTransfer} transfer
 * @param {RegExp} wanted what the names of files from folders are like
 * @returns {Promise<File[]>}
 */
export async function droppedFiles(transfer, wanted) {
  // Before anything is awaited: the browser empties the list when the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  /** @type {File[]} */
  const files = [];
  for (const entry of entries) if (entry) await collect(entry, wanted, files);
  return files;
}

/**
 * Have the browser save `text` as a file. Nothing leaves the page.
 * @param {{ name: string, type: string, text: string }} file
 */
export function save({ name, type, text }) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // straight away would stop some browsers from saving
}

/** Today's date where the reader is, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const pad = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
