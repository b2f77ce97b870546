// Keeps the memory that comes with the site (packed-memory.js) on the reader's device, unpacked, so that the next visit
// doesn't have to unpack it. It's a file in the browser's file system for this origin, which a worker reads quickly.
// Any page of the origin could change it, so we only use it if it has the hash that our own page names.
//
// Gain of kept-memory: no bytes; 140 ms up to the first finding on a second visit (656 ms with, 796 ms without), and nothing on a
// first (Chromium, medians of 6 visits). It takes 19 MB on the device.
import { hasRoom } from "./engine-snapshot.js";

/**
 * The folder for this site's copies; the runtime's files are below `base`. Rejects if there's none, or the browser has
 * no such file system.
 * @param {string} base
 */
async function folder(base, create = false) {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle("cordial-engine", { create });
  return all.getDirectoryHandle(encodeURIComponent(new URL("..", base).pathname), { create });
}

/** The file's name for the runtime `config`. */
const nameOf = (config) => `unpacked-${config.memory}`;

/**
 * `bytes` if their hash is `hash`; otherwise rejects.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} hash
 */
async function checked(bytes, hash) {
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) {
    throw new Error("the memory kept on this device has been changed");
  }
  return bytes;
}

/**
 * The kept memory for the runtime `config`, as an array with a promise of the unpacked bytes; it's rejected if they've
 * been changed. null if nothing is kept, or it can't be read.
 * @param {any} config
 * @param {string} base
 * @returns {Promise<[Promise<Uint8Array>] | null>}
 */
export async function recallMemory(config, base) {
  if (!config.memory) return null;
  try {
    const file = /** @type {any} */ (await (await folder(base)).getFileHandle(nameOf(config)));
    // In browsers that support "read-only", two tabs can start at the same time.
    const access = await file.createSyncAccessHandle({ mode: "read-only" });
    let bytes;
    try {
      bytes = new Uint8Array(access.getSize());
      access.read(bytes, { at: 0 });
    } finally {
      access.close();
    }
    const memory = checked(bytes, config.memoryHash);
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
    const kept = /** @type {any} */ (await folder(base, true));
    const name = nameOf(config);
    const access = await (await kept.getFileHandle(name, { create: true })).createSyncAccessHandle();
    try {
      access.truncate(0);
      access.write(bytes, { at: 0 });
      access.flush();
    } finally {
      access.close();
    }
    for await (const other of kept.keys()) if (other !== name) await kept.removeEntry(other);
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
    const kept = /** @type {any} */ (await folder(base));
    for await (const name of kept.keys()) await kept.removeEntry(name);
  } catch {
    // Nothing was kept.
  }
}
