// Lets readers who asked for it open pages again without a connection, with the checker. It always tries the network first,
// and uses its copies only if that fails. It stores files of this site and nothing else, and never sees a draft.

const EDITION = "@EDITION@"; // a hash of the site's content, which `make site` puts in
const PREFIX = "cordial-site-";
const CACHE = PREFIX + EDITION;
const ROOT = new URL("./", location).href;

// Files with a hash in their name, and an example.
const FINAL = ["assets/built/*", "assets/runtime/pyodide-*"];
const ONE_OF_THEM = "assets/built/@ONE@";

/** Does the host let browsers cache files that never change forever? Then we needn't store them. */
async function keptAnyway() {
  try {
    const { headers } = await fetch(ROOT + ONE_OF_THEM, { method: "HEAD" });
    return /immutable/.test(headers.get("Cache-Control") ?? "");
  } catch {
    return false;
  }
}

/** If the browser can do it: pages don't wait until this worker has started. */
async function route(event) {
  if (event.addRoutes === undefined) return;
  const final = (await keptAnyway()) ? FINAL : [];
  try {
    await event.addRoutes([
      ...final.map((path) => ({ condition: { urlPattern: ROOT + path }, source: "network" })),
      { condition: { urlPattern: `${ROOT}*` }, source: "race-network-and-fetch-handler" },
    ]);
  } catch {
    // Then pages wait for this worker.
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([route(event), self.skipWaiting()]));
});

self.addEventListener("activate", (event) => {
  const begin = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

/** The key in the cache: what follows ? or # in a page's URL changes nothing in the page. */
function keyOf(address) {
  const url = new URL(address, ROOT);
  url.hash = url.search = "";
  return url.href;
}

/** Store the file at `address`, from the browser's own cache if it's there. */
async function keep(cache, address) {
  const key = keyOf(address);
  if (!key.startsWith(ROOT) || (await cache.match(key))) return;
  const response = await fetch(key, { cache: "force-cache" });
  if (response.ok && !response.redirected) await cache.put(key, response);
}

/** URLs of the files that the runtime.json at `address` names. Stores that one. */
async function engineFiles(cache, address) {
  await keep(cache, address);
  const { base, files, memory } = await (await cache.match(keyOf(address))).json();
  // Without the copy of memory, which only saves time: the zips have all that's in it.
  return Object.keys(files).filter((name) => name !== memory).map((name) => new URL(base + name, address).href);
}

// A page asks us to store files of this site, by their URLs, and maybe all that a runtime.json names.
self.addEventListener("message", (event) => {
  const { keep: addresses, engine } = event.data ?? {};
  const all = async () => {
    const cache = await caches.open(CACHE);
    const files = typeof engine === "string" ? await engineFiles(cache, engine).catch(() => []) : [];
    for (const address of [...(Array.isArray(addresses) ? addresses : []), ...files]) {
      await keep(cache, String(address)).catch(() => {});
    }
  };
  event.waitUntil(all());
});

async function answer(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(keyOf(request.url));
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(ROOT)) event.respondWith(answer(event.request));
});
