// Lets what was read once be read again without a connection, its checker included, for readers who asked for that. The
// network comes first, always: what is kept is used only where that fails. Kept are files of this site and nothing
// else; no draft passes here.

const EDITION = "@EDITION@"; // what the site holds, as a hash: `make site` puts it in
const PREFIX = "cordial-site-";
const CACHE = PREFIX + EDITION;
const ROOT = new URL("./", location).href;

// Whose names hold a hash, and one of them.
const FINAL = ["assets/built/*", "assets/runtime/pyodide-*"];
const ONE_OF_THEM = "assets/built/@ONE@";

/** Does the host let browsers keep for ever what never changes? Then they have it without us. */
async function keptAnyway() {
  try {
    const { headers } = await fetch(ROOT + ONE_OF_THEM, { method: "HEAD" });
    return /immutable/.test(headers.get("Cache-Control") ?? "");
  } catch {
    return false;
  }
}

/** Where the browser knows how: no page waits until this worker has woken up. */
async function route(event) {
  if (event.addRoutes === undefined) return;
  const final = (await keptAnyway()) ? FINAL : [];
  try {
    await event.addRoutes([
      ...final.map((path) => ({ condition: { urlPattern: ROOT + path }, source: "network" })),
      { condition: { urlPattern: `${ROOT}*` }, source: "race-network-and-fetch-handler" },
    ]);
  } catch {
    // Then they wait.
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

/** As it is kept: what follows ? or # in a page's address changes nothing in the page. */
function keyOf(address) {
  const url = new URL(address, ROOT);
  url.hash = url.search = "";
  return url.href;
}

/** Keep the file at `address`, from the browser's own cache if it is there. */
async function keep(cache, address) {
  const key = keyOf(address);
  if (!key.startsWith(ROOT) || (await cache.match(key))) return;
  const response = await fetch(key, { cache: "force-cache" });
  if (response.ok && !response.redirected) await cache.put(key, response);
}

/** The files that the runtime.json at `address` names, and itself. */
async function engineFiles(cache, address) {
  await keep(cache, address);
  const { base, files } = await (await cache.match(keyOf(address))).json();
  return Object.keys(files).map((name) => new URL(base + name, address).href);
}

// A page asks for files of this site by their addresses, and maybe for all that one runtime.json names.
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
