// What a reader gives: files chosen, or dropped, or a dropped folder that the computer has unpacked.

const WANTED = /\.(csv|zip)$/i;
const MOST = 500; // files of a folder; an export has a few dozen CSVs

async function walk(entry, found) {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    if (WANTED.test(entry.name)) found.push(await new Promise((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

/** The files of a drop; of folders only CSV and zip files. */
export async function droppedFiles(transfer) {
  // Entries must be asked for before anything is awaited: the list is emptied when the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return found;
}

/** Offer `text` as a file to save. Nothing leaves the page. */
export function save({ name, type, text }) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Today where the reader is, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
