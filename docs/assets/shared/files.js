// Reads dropped files and folders, and saves files.

const MOST = 500; // files from a dropped folder; an export has a few dozen

/**
 * Add the files of `entry`, a file or folder, to `files`.
 * @param {any} entry
 * @param {RegExp} wanted matches the names of files to add
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
 * The files that were dropped, including those in folders.
 * @param {DataTransfer} transfer
 * @param {RegExp} wanted matches the names of files to read from folders
 * @returns {Promise<File[]>}
 */
export async function droppedFiles(transfer, wanted) {
  // Read this before anything is awaited: the browser empties the list after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  /** @type {File[]} */
  const files = [];
  for (const entry of entries) if (entry) await collect(entry, wanted, files);
  return files;
}

/**
 * Save `text` as a file. Nothing is sent anywhere.
 * @param {{ name: string, type: string, text: string }} file
 */
export function save({ name, type, text }) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // straight away, some browsers couldn't save the file
}

/** Today's date in the reader's time zone, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const pad = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
