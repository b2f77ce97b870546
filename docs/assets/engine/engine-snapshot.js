// Keeps a copy of Python's memory on the reader's device, from when the rules have been read and no text has been seen.
// The next start takes that up and needs a fraction of the time. Pyodide makes and reads the copy (it calls the interface
// experimental), the browser's Cache keeps it, and it never holds a draft. Where it can't be kept or read, the engine
// starts as it did the first time.
//
// The copy is code, and any page of the origin could replace it. So there's one only if the site is at the root of its
// origin, on a host that doesn't put other projects in folders below: on user.github.io/cordial/, the pages beside ours may
// be other people's.
//
// Gain of snapshot: no bytes; 880 ms up to the first finding on a reload (792 ms with, 1,668 ms without), and 580 ms of
// processor time; nothing on a first visit (Chromium, medians of 7 rounds on a busy machine).

import { packPages, unpackPages } from "./zero-pages.js";

const CACHE = "cordial-engine";
const SITE = new URL("../../", import.meta.url);
const SHARED = /\.(github\.io|gitlab\.io|codeberg\.page)$/; // hosts whose origins hold several projects, each in a folder
const ALONE = SITE.pathname === "/" && !SHARED.test(SITE.hostname);
const LEAST_MEMORY = 2; // GB: a device with less has no room for a copy

/** The key in the cache for the runtime `config`, whose files are below `base`. */
const keyOf = (config, base) => new URL(`memory-${config.hash}`, base).href;

/** The browser's cache, or null if it has none or refuses it, or isn't ours alone. */
async function store() {
  if (!ALONE) return null;
  try {
    return await globalThis.caches.open(CACHE);
  } catch {
    return null;
  }
}

/** Has this device room for a copy of memory? */
export const hasRoom = () => (navigator.deviceMemory ?? LEAST_MEMORY) >= LEAST_MEMORY;

/** Can this device keep a snapshot, and has it room for one? */
export async function canKeep() {
  return hasRoom() && (await store()) !== null;
}

/** The snapshot for this runtime: a promise of it, as loadPyodide takes it, in an array; or null if none is kept. */
export async function recallEngine(config, base) {
  try {
    const found = await (await store())?.match(keyOf(config, base));
    if (!found) return null;
    const memory = found.arrayBuffer().then((bytes) => unpackPages(new Uint8Array(bytes)));
    memory.catch(() => {}); // loadPyodide gets the error; without this the browser would log it a second time
    return [memory];
  } catch {
    return null;
  }
}

/** Keep `memory`, and drop the snapshots of older runtimes of the same site. Gives true if it's kept. */
export async function keepEngine(config, base, memory) {
  try {
    const cache = await store();
    if (cache === null) return false;
    const key = keyOf(config, base);
    const folder = new URL("..", base).href;
    for (const { url } of await cache.keys()) {
      if (url.startsWith(folder) && url !== key) await cache.delete(url);
    }
    await cache.put(key, new Response(packPages(memory)));
    return true;
  } catch {
    return false;
  }
}

/** Drop the snapshot: it didn't work. */
export async function forgetEngine(config, base) {
  try {
    await (await store())?.delete(keyOf(config, base));
  } catch {
    // Where there's no cache there's no snapshot either.
  }
}
