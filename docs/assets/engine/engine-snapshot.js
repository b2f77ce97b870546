// Python's memory as it is when the rules have been read and no text has been seen, kept on the reader's device: with
// it the next start takes a fraction of the time. It is made and read by Pyodide, kept with the browser's Cache, and
// never holds a draft. Wherever it cannot be kept or read, the engine starts as it did the first time.

import { packPages, unpackPages } from "./zero-pages.js";

const CACHE = "cordial-engine";
const LEAST_MEMORY = 2; // GB: a device with less has no room for a copy

/** The address that stands for what is kept of the runtime `config`, whose files are below `base`. */
const keyOf = (config, base) => new URL(`memory-${config.hash}`, base).href;

/** The browser's store, or null where there is none or it is refused. */
async function store() {
  try {
    return await globalThis.caches.open(CACHE);
  } catch {
    return null;
  }
}

/** Is it worth while to keep anything here? */
export async function canKeep() {
  return (navigator.deviceMemory ?? LEAST_MEMORY) >= LEAST_MEMORY && (await store()) !== null;
}

/** Is it kept for this runtime? Gives a promise of it, as loadPyodide takes it, in an array; or null. */
export async function recallEngine(config, base) {
  try {
    const found = await (await store())?.match(keyOf(config, base));
    if (!found) return null;
    const memory = found.arrayBuffer().then((bytes) => unpackPages(new Uint8Array(bytes)));
    memory.catch(() => {}); // whoever starts with it hears of it
    return [memory];
  } catch {
    return null;
  }
}

/** Keep `memory`, and nothing of an older runtime of the same site. Gives true if it is kept. */
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

/** Keep it no longer: it did not work. */
export async function forgetEngine(config, base) {
  try {
    await (await store())?.delete(keyOf(config, base));
  } catch {
    // Nothing can be kept here, so nothing was.
  }
}
