// Keeps a copy of Python's memory on the reader's device, made after the rules have been imported and before there's
// any text, so it never contains a draft. Starting from it takes a fraction of the time. Pyodide makes and reads the
// copy (an experimental API) and the Cache API stores it. If it can't be stored or read, the engine starts as on a
// first visit.
//
// The copy is code, and any page of the origin could replace it. So we only keep it if the site is at the root of its
// origin, on a host that doesn't put other projects into folders: user.github.io/cordial/ could share its origin with
// other people's pages.
//
// Gain of snapshot: no bytes; 880 ms up to the first finding on a reload (792 ms with, 1,668 ms without), and 580 ms of
// processor time; nothing on a first visit (Chromium, medians of 7 rounds on a busy machine).

import { packPages, unpackPages } from "./zero-pages.js";

const CACHE = "cordial-engine";
const SITE = new URL("../../", import.meta.url);
const SHARED = /\.(github\.io|gitlab\.io|codeberg\.page)$/; // hosts that put several projects on an origin
export const ALONE = SITE.pathname === "/" && !SHARED.test(SITE.hostname);
const LEAST_MEMORY = 2; // GB; a device with less can't spare the memory for a copy

/** The cache key for the runtime `config`, whose files are below `base`. */
const keyOf = (config, base) => new URL(`memory-${config.hash}`, base).href;

/** The browser's cache; null if it's not available, or if other sites could write to it. */
async function store() {
  if (!ALONE) return null;
  try {
    return await globalThis.caches.open(CACHE);
  } catch {
    return null;
  }
}

/** Does this device have enough memory for a copy? */
export const hasRoom = () => (navigator.deviceMemory ?? LEAST_MEMORY) >= LEAST_MEMORY;

/** Can this device keep a snapshot? */
export async function canKeep() {
  return hasRoom() && (await store()) !== null;
}

/** The stored snapshot for this runtime, as an array with a promise that loadPyodide can take; null if there's none. */
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

/** Store `memory`, and delete the snapshots of this site's older runtimes. Gives true if that worked. */
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

/** Delete the snapshot, since the engine didn't start from it. */
export async function forgetEngine(config, base) {
  try {
    await (await store())?.delete(keyOf(config, base));
  } catch {
    // Without a cache there's no snapshot either.
  }
}
