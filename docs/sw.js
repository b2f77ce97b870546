// Opens stored pages and the checker without a connection, for readers who want that. It always tries the network
// first, and only uses its copies if that fails. It only stores files of this site. It also receives text that a phone
// shares with the installed app, and passes it to the page without storing it.

// `make site` inserts a hash of the site's content, and a hash of every file by its path
// (tools/site/service_worker.py).
const EDITION = "@EDITION@";
const HASHES = new Map(Object.entries(JSON.parse('@HASHES@')));
const HASH_BYTES = 16; // of SHA-256
const ROOT = new URL("./", location).href;
// The name includes the path, since other sites can have the same origin and share its caches. Paths have no spaces.
const PREFIX = `cordial-site ${new URL(ROOT).pathname} `;
const CACHE = PREFIX + EDITION;

// Browsers guess the type of the rest, or don't need it. A page's URL ends in a slash.
const TYPES = {
  "": "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
};

// Files with a hash in their name, and an example.
const FINAL = ["assets/built/*", "assets/runtime/pyodide-*"];
const EXAMPLE = "assets/built/@EXAMPLE@";

const MANIFEST = `${ROOT}manifest.webmanifest`;
const SHARE = `${ROOT}share/`;
const SHARED_PAGE = `${ROOT}check/?shared`; // where offline.js requests the text
const HELD_MS = 60_000; // how long that page has to request it

/** Text that was shared, until a page requests it. */
let shared = null;

/** Does the host let browsers cache files that never change forever? Then we don't have to store them. */
async function keptAnyway() {
  try {
    const { headers } = await fetch(ROOT + EXAMPLE, { method: "HEAD" });
    return /immutable/.test(headers.get("Cache-Control") ?? "");
  } catch {
    return false;
  }
}

/** If the browser supports it, make pages load without waiting for this worker to start. */
async function route(event) {
  if (event.addRoutes === undefined) return;
  const final = (await keptAnyway()) ? FINAL : [];
  try {
    await event.addRoutes([
      // Never use the network for these: shared text mustn't leave the device, and only this worker adds a share target
      // to the manifest.
      ...[SHARE, MANIFEST].map((url) => ({ condition: { urlPattern: url }, source: "fetch-event" })),
      ...final.map((path) => ({ condition: { urlPattern: ROOT + path }, source: "network" })),
      { condition: { urlPattern: `${ROOT}*`, requestMethod: "GET" }, source: "race-network-and-fetch-handler" },
    ]);
  } catch {
    // Not supported: pages wait for this worker.
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

/** The cache key: the page's URL without query and fragment, which don't change the page. */
function keyOf(address) {
  const url = new URL(address, ROOT);
  url.hash = url.search = "";
  return url.href;
}

/**
 * The file stored under `key`, or null. Any page of our origin can write to our cache, so the file must have the hash
 * from the build, and we ignore its headers, which could redirect the reader. If a host changes files, for example to
 * add its own scripts, they can't be stored.
 */
async function recall(key) {
  const kept = await (await caches.open(CACHE)).match(key);
  if (!kept) return null;
  const bytes = await kept.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...hash.subarray(0, HASH_BYTES)));
  const path = key.slice(ROOT.length);
  if (text !== HASHES.get(path)) return null;
  const type = TYPES[/(?:\.([a-z]+))?$/.exec(path)[1] ?? ""];
  return new Response(bytes, type ? { headers: { "Content-Type": type } } : {});
}

/** Store the file at `address`, using the browser's own cache. */
async function keep(cache, address) {
  const key = keyOf(address);
  if (!key.startsWith(ROOT) || (await recall(key))) return;
  const response = await fetch(key, { cache: "force-cache" });
  if (response.ok && !response.redirected) await cache.put(key, response);
}

/** Store the runtime.json at `address`, and give the URLs of the files that it names. */
async function engineFiles(cache, address) {
  await keep(cache, address);
  const { base, files, memory } = await (await recall(keyOf(address))).json();
  // Without the copy of memory, which only saves time: everything in it is in the zips too.
  return Object.keys(files).filter((name) => name !== memory).map((name) => new URL(base + name, address).href);
}

// A page requests shared text, which it gets once, or asks us to store files of this site by their URLs, sometimes with
// all files that a runtime.json names.
self.addEventListener("message", (event) => {
  const { keep: addresses, engine, shared: wanted } = event.data ?? {};
  if (wanted === true) {
    if (!event.source?.url.startsWith(ROOT)) return; // another site with the same origin
    event.ports[0]?.postMessage(shared);
    shared = null;
    return;
  }
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
    const kept = await recall(keyOf(request.url));
    if (kept) return kept;
    throw error;
  }
}

/**
 * The manifest with a share target for text. The file itself doesn't have it, since without this worker the text would
 * be sent to the site's host.
 */
async function manifest(request) {
  const response = await answer(request);
  if (!response.ok) return response;
  const params = { title: "title", text: "text", url: "url" };
  const target = { action: SHARE, method: "POST", enctype: "multipart/form-data", params };
  const headers = { "Content-Type": "application/manifest+json" };
  return new Response(JSON.stringify({ ...(await response.json()), share_target: target }), { headers });
}

/** Keep the shared text, and open the page with the checker. */
async function take(event) {
  const form = await event.request.formData();
  const [text, title, url] = ["text", "title", "url"].map((name) => form.get(name));
  shared = [text, title, url].find((part) => typeof part === "string" && part.trim() !== "") ?? null;
  // The browser can stop an idle worker, and the text would be lost.
  event.waitUntil(new Promise((resolve) => setTimeout(resolve, HELD_MS)));
  return Response.redirect(SHARED_PAGE, 303);
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (url === SHARE && method === "POST") event.respondWith(take(event));
  else if (url === MANIFEST) event.respondWith(manifest(event.request));
  else if (method === "GET" && url.startsWith(ROOT)) event.respondWith(answer(event.request));
});
