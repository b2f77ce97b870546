// Keeps the memory that comes with the site (packed-memory.js) on the reader's device, unpacked, so that the next visit
// doesn't have to unpack it. It's a file in the browser's file system for this origin, which a worker reads quickly.
// Any page of the origin could change it. So where other people's pages could share our origin, we only use it if it has
// the hash that our own page names.
//
// Gain of kept-memory: no bytes; 84 ms up to the first finding on a second visit (612 ms with, 696 ms without), and nothing on a
// first (Chromium on a busy machine, medians of 4 visits). Where the hash has to be checked it's less. It takes 19 MB on the
// device.
import { ALONE, hasRoom } from "./engine-snapshot.js";
import { sourceOf } from "./packed-memory.js";
import { IN_PAGE } from "./rest-of-code.js";

/** @import { Source } from "./packed-memory.js" */

const FOLDER = "cordial-engine"; // for all copies of the site
const FIRST = 4; // bytes: the first number of the memory, which isn't 0

// A worker asks for the folder before anything else, since it's busy while the answer is on its way.
let opened = IN_PAGE ? Promise.reject(new Error("only workers can open files")) : openFolder();
opened.catch(() => {}); // `recallMemory` gets the error

/** The folder. Rejects if there's none, or the browser has no such file system. */
async function openFolder(create = false) {
  const root = await navigator.storage.getDirectory();
  return /** @type {any} */ (await root.getDirectoryHandle(FOLDER, { create }));
}

/** What the names of all files of this copy of the site begin with; the runtime's files are below `base`. */
const ownerOf = (/** @type {string} */ base) => `${encodeURIComponent(new URL("..", base).pathname)} `;

/** The file's name for the runtime `config`. */
const nameOf = (config, /** @type {string} */ base) => `${ownerOf(base)}unpacked-${config.memory}`;

/** Delete this site's files, except for the one called `kept`. */
async function clear(folder, /** @type {string} */ base, kept = "") {
  for await (const name of folder.keys()) if (name.startsWith(ownerOf(base)) && name !== kept) await folder.removeEntry(name);
}

/**
 * All bytes of a file, if their hash is `hash`; otherwise rejects.
 * @param {Source} file
 * @param {string} hash
 */
async function checked(file, hash) {
  const bytes = new Uint8Array(file.length);
  try {
    file.read(bytes, 0);
  } finally {
    file.close();
  }
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) {
    throw new Error("the memory kept on this device has been changed");
  }
  return sourceOf(bytes);
}

/**
 * The kept memory for the runtime `config`, as an array with a promise; it's rejected if the memory has been changed. null if
 * nothing is kept, or it can't be read.
 * @param {any} config
 * @param {string} base
 * @returns {Promise<[Promise<Source>] | null>}
 */
export async function recallMemory(config, base) {
  if (!config.memory) return null;
  try {
    const file = await (await opened).getFileHandle(nameOf(config, base));
    // In browsers that support "read-only", two tabs can start at the same time.
    const access = await file.createSyncAccessHandle({ mode: "read-only" });
    const source = {
      length: access.getSize(),
      read: (/** @type {Uint8Array} */ into, /** @type {number} */ at) => access.read(into, { at }),
      close: () => access.close(),
    };
    const memory = ALONE ? Promise.resolve(source) : checked(source, config.memoryHash);
    memory.catch(() => {}); // the code that starts the engine gets the error; without this the browser would log it too
    return [memory];
  } catch {
    return null;
  }
}

/**
 * Keep `bytes`, the unpacked memory for the runtime `config`, and delete those of the site's older runtimes. Gives true
 * if that worked.
 * @param {any} config
 * @param {string} base
 * @param {Uint8Array} bytes
 */
export async function keepMemory(config, base, bytes) {
  if (!hasRoom()) return false;
  try {
    const folder = await (opened = openFolder(true));
    const name = nameOf(config, base);
    const access = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
    try {
      // Its first bytes say that it's whole, so they're written when the rest has been.
      access.truncate(0);
      access.write(bytes.subarray(FIRST), { at: FIRST });
      access.flush();
      access.write(bytes.subarray(0, FIRST), { at: 0 });
      access.flush();
    } finally {
      access.close();
    }
    await clear(folder, base, name);
    return true;
  } catch {
    return false; // storage is full, another tab is writing the file, or the browser has no such file system
  }
}

/**
 * Delete what's kept for this site, since the engine didn't start from it.
 * @param {string} base
 */
export async function forgetMemory(base) {
  try {
    await clear(await openFolder(), base);
  } catch {
    // Nothing was kept.
  }
}
