// Keeps a copy of Python's memory on the reader's device, from when the rules have been read and no text has been seen.
// The next start takes that up and needs a fraction of the time. Pyodide makes and reads the copy (it calls the interface
// experimental), the browser's Cache keeps it, and it never holds a draft. Where it can't be kept or read, the engine
// starts as it did the first time.
//
// Gain of snapshot: no bytes; 880 ms up to the first finding on a reload (792 ms with, 1,668 ms without), and 580 ms of
// processor time; nothing on a first visit (Chromium, medians of 7 rounds on a busy machine).

import { packPages, unpackPages } from "./zero-pages.js";

const CACHE = "cordial-engine";
const LEAST_MEMORY = 2; // GB: a device with less has no room for a copy

/** The key in the cache for the runtime `config`, whose files are below `base`. */
const keyOf = (config, base, whole) => new URL(`${whole ? "whole" : "memory"}-${config.hash}`, base).href;

/** The browser's cache, or null if it has none or refuses it. */
async function store() {
  try {
    return await globalThis.caches.open(CACHE);
  } catch {
    return null;
  }
}

/** Can this device keep a snapshot, and has it room for one? */
export async function canKeep() {
  return (navigator.deviceMemory ?? LEAST_MEMORY) >= LEAST_MEMORY && (await store()) !== null;
}

/**
 * What's kept for this runtime: `content` is a promise of its bytes, `whole` says that it came with the site and all our
 * modules are in it (packed-memory.js). Null if nothing is kept.
 * @returns {Promise<{ content: Promise<Uint8Array>, whole: boolean } | null>}
 */
export async function recallEngine(config, base) {
  try {
    const cache = await store();
    for (const whole of [true, false]) {
      const found = await cache?.match(keyOf(config, base, whole));
      if (!found) continue;
      const bytes = found.arrayBuffer().then((buffer) => new Uint8Array(buffer));
      const content = whole ? bytes : bytes.then(unpackPages);
      content.catch(() => {}); // loadPyodide gets the error; without this the browser would log it a second time
      return { content, whole };
    }
    return null;
  } catch {
    return null;
  }
}

/**
 * Keep `memory`, which is Pyodide's snapshot or, if `whole`, came with the site. Drops those of older runtimes of the same
 * site. Gives true if it's kept.
 */
export async function keepEngine(config, base, memory, whole) {
  try {
    const cache = await store();
    if (cache === null) return false;
    const key = keyOf(config, base, whole);
    const folder = new URL("..", base).href;
    for (const { url } of await cache.keys()) {
      if (url.startsWith(folder) && url !== key) await cache.delete(url);
    }
    await cache.put(key, new Response(whole ? memory : packPages(memory)));
    return true;
  } catch {
    return false;
  }
}

/** Drop the snapshot: it didn't work. */
export async function forgetEngine(config, base) {
  try {
    const cache = await store();
    for (const whole of [true, false]) await cache?.delete(keyOf(config, base, whole));
  } catch {
    // Where there's no cache there's no snapshot either.
  }
}
