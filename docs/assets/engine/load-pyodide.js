// Starts Python (Pyodide) and our package, in a worker or, where workers aren't allowed, in the page itself.
//
// Several things here and in the modules it imports are only for speed. Each is a named step in tools/pyodide/steps,
// and only runs if runtime.json lists it.
import { compileAhead } from "./compile-ahead.js";
import { compileOnce } from "./wasm-module-cache.js";
import { canKeep, forgetEngine, keepEngine, recallEngine } from "./engine-snapshot.js";
import { forgetMemory, keepMemory, recallMemory } from "./kept-memory.js";
import { PackedMemory, arrivalOf, fromCache, sourceOf } from "./packed-memory.js";
import { IN_PAGE, fetchRest } from "./rest-of-code.js";

/** @import { Source } from "./packed-memory.js" */
/** @import { WasmFromPage } from "./wasm-in-page.js" */

/** Why the engine couldn't start: `kind` is "missing", "network", "blocked", "memory" or "broken". */
export class BootError extends Error {
  constructor(kind, detail) {
    super(detail);
    this.name = "BootError";
    this.kind = kind;
  }
}

/** Fetch `url` with fetch's `options`. Throws a BootError of the kind "missing" or "network". */
export async function get(url, options = {}) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    throw new BootError("network", `${url}: ${error.message}`);
  }
  if (!response.ok) throw new BootError("missing", `${url}: ${response.status}`);
  return response;
}

/**
 * Fetch a zip of Python modules that's been compressed with gzip as a whole, which is much smaller than compressing
 * each file. Some hosts make the browser unpack every .gz file, so we look at the first bytes. `options` are fetch's.
 */
export async function getZip(url, options = {}) {
  return unzipped(await get(url, options), url);
}

/**
 * The bytes of a response from `url`, unpacked as they arrive if they're gzipped.
 * @param {Response} response
 * @param {string} url
 */
async function unzipped(response, url) {
  const reader = response.body.getReader();
  const { value: first = new Uint8Array(0) } = await reader.read();
  let lost = null; // why the rest hasn't arrived
  const whole = new ReadableStream({
    start: (controller) => controller.enqueue(first),
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error((lost = error));
      }
    },
  });
  const isPacked = first[0] === 0x1f && first[1] === 0x8b;
  try {
    const stream = isPacked ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw lost ?? new BootError("broken", `${url}: ${error.message}`);
  }
}

/** Pyodide's list of packages. */
async function getLock(url) {
  return (await get(url)).json();
}

/** The content of runtime.json at `url`; just `config` if it's given. */
async function readConfig(url, config) {
  // Don't use a cached copy: the files it names could be gone.
  const response = config ? null : await get(url, { cache: "no-cache" });
  try {
    config ??= await response.json();
    for (const key of ["module", "lock", "stdlib", "checkers"]) {
      if (typeof config[key] !== "string") throw new Error(`no "${key}"`);
    }
    if (!Array.isArray(config.steps)) throw new Error('no "steps"');
    return config;
  } catch (error) {
    throw new BootError("broken", `${url}: ${error.message}`);
  }
}

/**
 * Report how many unpacked bytes have arrived from below `base`, as runtime.json counts them: for each file when it's complete,
 * except for the one at `largest`: for that one call `onBytes` with its bytes so far.
 */
function watchBytes(base, largest, report) {
  let [complete, begun] = [0, 0];
  const onBytes = (/** @type {number} */ bytes) => {
    begun = Math.max(begun, bytes);
    if (complete + begun > 0) report(complete + begun);
  };
  let observer = null;
  try {
    observer = new PerformanceObserver((list) => {
      for (const { name, decodedBodySize } of /** @type {PerformanceResourceTiming[]} */ (list.getEntries())) {
        if (name === largest) begun = Math.max(begun, decodedBodySize);
        else if (name.startsWith(base)) complete += decodedBodySize;
      }
      onBytes(begun);
    });
    observer.observe({ type: "resource", buffered: true });
  } catch {
    // This browser can't observe files, so only the largest file's bytes count.
  }
  return { onBytes, stop: () => observer?.disconnect() };
}

/**
 * Answer Pyodide's own requests with files we're already fetching: `ahead` is {wasm, library}, each {url, content}, or
 * null if Pyodide should fetch it. The content of `wasm` is a promise of a module, that of `library` a promise of
 * bytes. If a file is damaged or missing, Pyodide would wait forever, so the promise `failed` is rejected. It's never
 * resolved.
 *
 * Gain of library-ahead: 537,732 bytes, since Pyodide can't unpack a library packed with gzip and most hosts don't compress
 * zips; 300 ms of processor time on a first visit, not far above the noise of 200 ms (Chromium, medians of 7 rounds on a
 * busy machine).
 *
 * `memory()` gives the memory of Python's WebAssembly once it exists, which isn't before the promise `wanted` is
 * resolved. `check()`, called when Pyodide must have requested its library, rejects `failed` if it hasn't. `restore()`
 * undoes our changes to fetch and WebAssembly.
 */
function answerFor(ahead, wanted) {
  const { fetch } = globalThis;
  const { instantiate, instantiateStreaming } = WebAssembly;
  const wasm = new Response();
  const waiting = new Map(Object.entries(ahead).filter(([, file]) => file !== null));
  let asked = ahead.library === null;
  /** @type {WebAssembly.Memory} */
  let memory;
  let fail;
  const failed = new Promise((_, reject) => (fail = reject));
  failed.catch(() => {});
  for (const content of [wanted, ...[...waiting.values()].map((file) => file.content)]) content.catch(fail);
  const answers = {
    wasm: () => Promise.resolve(wasm),
    // Without its library Python would crash at the start, so never answer; `failed` has the reason.
    library: () => ahead.library.content.then((bytes) => new Response(bytes), () => new Promise(() => {})),
  };
  globalThis.fetch = (source, ...more) => {
    const url = String(source instanceof Request ? source.url : source);
    for (const [name, file] of waiting) {
      if (file.url !== url) continue;
      asked ||= name === "library";
      return answers[name]();
    }
    return fetch(source, ...more);
  };
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    memory = /** @type {any} */ (imports?.env)?.memory;
    if (memory !== undefined) await wanted;
    if (response !== wasm) return instantiateStreaming.call(WebAssembly, response, imports);
    try {
      const module = await ahead.wasm.content;
      return { module, instance: await instantiate.call(WebAssembly, module, imports) };
    } catch (error) {
      fail(error);
      throw error;
    }
  };
  return {
    failed,
    memory: () => memory,
    check() {
      if (asked) return;
      fail(new BootError("broken", `Pyodide has not fetched ${ahead.library.url}: pack --without library-ahead`));
    },
    restore() {
      globalThis.fetch = fetch;
      WebAssembly.instantiateStreaming = instantiateStreaming;
    },
  };
}

/** After a failed start, find the cause: a missing or unreachable file, if there is one. */
async function explain(error, urls) {
  if (error instanceof BootError) return error;
  const detail = String(error?.message ?? error);
  if (/allocate memory|out of memory/i.test(detail)) return new BootError("memory", detail);
  for (const url of urls) {
    try {
      const response = await fetch(url, { method: "HEAD", cache: "no-store" });
      if (!response.ok) return new BootError("missing", `${url}: ${response.status}`);
    } catch (failure) {
      return new BootError("network", `${url}: ${failure.message}`);
    }
  }
  if (/unsafe-eval|Content Security Policy|blocked by CSP/i.test(detail)) return new BootError("blocked", detail);
  return new BootError("broken", detail);
}

/**
 * Import the checker. Gives the function that answers requests.
 * @type {(python: any, more: string | null) => import("./serve.js").Handle | Promise<import("./serve.js").Handle>}
 */
function enterChecker(python) {
  const browser = python.pyimport("checkers.browser");
  return (request) => browser.handle(request);
}

const ADD_ZIP = `
def add(path):
    import sys
    sys.path.insert(0, path)
    import checkers
    if f"{path}/checkers" not in checkers.__path__:  # or Python looks for its modules in the first zip only
        checkers.__path__.append(f"{path}/checkers")
`;

/** Add the zip at `path`, in Python's file system, to sys.path. */
export function addZip(python, path) {
  python.runPython(`${ADD_ZIP}add(${JSON.stringify(path)})`);
}

let standIn = null; // for _createPyodideModule

/**
 * Make loadPyodide wait for `glue`, the import of pyodide.asm.js. Otherwise it'd load the script a second time, in a way
 * that logs a violation of Trusted Types. The script replaces this function with its own.
 *
 * Gain of glue-ahead: no bytes; on a reload 180 ms of processor time, which is no more than the noise (Chromium, medians of 7
 * rounds on a busy machine).
 */
function waitForGlue(glue) {
  const there = globalThis._createPyodideModule;
  if (there !== undefined && there !== standIn) return;
  standIn = async (settings) => {
    await glue;
    if (globalThis._createPyodideModule === standIn) throw new Error("pyodide.asm.js does not define Pyodide's module");
    return globalThis._createPyodideModule(settings);
  };
  globalThis._createPyodideModule = standIn;
}

/**
 * Choose a copy of Python's memory to start from: {packed} is a promise of the copy that comes with the site, {kept} a
 * promise of a copy that an earlier visit made. {} if there's none, or starting without a copy is faster. If this device
 * still has to unpack it, `unpacked` is a promise of all its bytes.
 * @param {string | null} url of the copy that comes with the site
 * @param {{ largest: string, large: string, small: string }} first of files that are being fetched
 * @param {Promise<unknown>} arrived resolves when the small one is there
 * @param {Recalled} recalled
 * @param {WasmFromPage | null} fromPage
 * @returns {Promise<{ packed?: Promise<Source>, unpacked?: Promise<Uint8Array>, kept?: Promise<Uint8Array> }>}
 */
async function chooseCopy(url, first, arrived, recalled, fromPage) {
  const { memory, engine } = recalled;
  const early = new AbortController();
  /** @type {Promise<Uint8Array> | null} */
  let packed = null;
  // It's the largest file. So it's asked for before the line is known to be fast, and dropped if it isn't, or if it turns out to
  // be on this device.
  const maybe = () => {
    if (early.signal.aborted) return;
    packed ??= getZip(url, { signal: early.signal, priority: "low" });
    packed.catch(() => {}); // loadPyodide gets the error
  };
  const asked = url === null ? "slow" : arrivalOf(first, { arrived, timing: fromPage?.timing, maybe });
  const kept = url === null ? null : await memory;
  if (kept !== null) {
    early.abort();
    return { packed: kept[0] };
  }
  const arrival = await asked;
  const made = arrival === "quick" ? null : await engine;
  if (arrival === "slow" || made !== null) early.abort();
  if (made !== null) return { kept: made[0] };
  if (arrival === "slow") return {};
  if (arrival === "cached") {
    const cached = await fromCache(url);
    early.abort();
    if (cached === null) return {};
    packed = unzipped(cached, url);
  }
  packed ??= getZip(url);
  packed.catch(() => {});
  return { packed: packed.then(sourceOf), unpacked: packed };
}

/**
 * What earlier visits kept: the memory that comes with the site, and a memory made on this device.
 * @typedef {{ memory: Promise<[Promise<Source>] | null>, engine: Promise<[Promise<Uint8Array>] | null> }} Recalled
 */

/** @type {Recalled} */
const NOTHING = { memory: Promise.resolve(null), engine: Promise.resolve(null) };

/**
 * What's kept for the runtime `config`, whose files are below `base`.
 * @returns {Recalled}
 */
function recall(config, base) {
  const on = (step) => config.steps.includes(step);
  return /** @type {Recalled} */ ({
    memory: on("kept-memory") ? recallMemory(config, base) : NOTHING.memory,
    engine: on("snapshot") ? recallEngine(config, base) : NOTHING.engine,
  });
}

/** Delete what earlier visits kept. */
async function forget(config, base) {
  await Promise.all([forgetEngine(config, base), forgetMemory(base)]);
}

/**
 * Start the runtime `config` (files below `base`) once: from the memory that comes with the site, if `usePacked` is set
 * and the memory is cached or the line is fast; otherwise from the memory of an earlier visit, if `recalled` has it;
 * otherwise without a copy. In that case a snapshot can be kept if `keeping` resolves to true. Gives {python, keep};
 * `keep` is a function that keeps a copy of memory, or null. `fromPage`: see `boot`.
 */
async function start(config, base, begin, { usePacked, recalled, keeping, fromPage }, onBytes) {
  const url = (name) => new URL(name, base).href;
  const on = (step) => config.steps.includes(step);
  // Fetch everything at the same time: the module and its parts, its WebAssembly, and Python's memory or its library
  // and our package.
  const ahead = { wasm: null, library: null };
  if (on("wasm-ahead")) {
    const wasm = url("pyodide.asm.wasm");
    const compile = () => compileAhead(wasm, get, onBytes);
    const content = fromPage ? fromPage.module.then((module) => module ?? compile()) : compile();
    ahead.wasm = { url: wasm, content };
    ahead.wasm.content.catch(() => {}); // `answering` gets the error
  }
  if (on("glue-ahead")) {
    const glue = import(url("pyodide.asm.js"));
    glue.catch(() => {});
    waitForGlue(glue);
  }
  const module = import(url(config.module));
  module.catch(() => {});
  // Pyodide would only fetch it at the end, and wait for it.
  const lock = getLock(url(config.lock));
  lock.catch(() => {}); // loadPyodide gets the error
  const rest = config.rest && IN_PAGE ? fetchRest(url(config.rest)) : Promise.resolve();
  rest.catch(() => {}); // awaited below
  const memory = usePacked && config.memory ? url(config.memory) : null;
  const first = { largest: url("pyodide.asm.wasm"), large: url("pyodide.asm.js"), small: url(config.lock) };
  const { packed, unpacked, kept } = await chooseCopy(memory, first, lock, recalled, fromPage);
  begin(1, packed ? "packed" : kept ? "kept" : null);
  // Python's library and all our modules are in the packed memory.
  const zip = (name) => (packed ? Promise.resolve(new Uint8Array(0)) : getZip(url(name)));
  if (packed || on("library-ahead")) ahead.library = { url: url(config.stdlib), content: zip(config.stdlib) };
  const archive = zip(config.checkers);
  const image = packed ? new PackedMemory(config, () => answering.memory()) : null;
  const arrived = packed ? packed.then((file) => (image.file = file)) : Promise.resolve();
  const answering = answerFor(ahead, arrived);
  const compileAgain = on("compile-once") ? compileOnce() : () => {};
  try {
    const missing = archive.then(() => new Promise(() => {}));
    missing.catch(() => {});
    const [{ loadPyodide }, keeps] = await Promise.all([module, packed ? false : keeping, rest]);
    const copy = image ?? kept;
    const options = {
      indexURL: base,
      lockFileContents: lock,
      packageBaseUrl: base,
      stdLibURL: url(config.stdlib),
      fullStdLib: false,
      ...(copy ? { _loadSnapshot: copy } : { _makeSnapshot: keeps }),
      // Called after WebAssembly is compiled, just before Python's file system is set up.
      fsInit: async () => {
        begin(2);
        answering.check();
      },
    };
    const python = await Promise.race([loadPyodide(options), answering.failed, missing]);
    if (config.rest && !IN_PAGE) fetchRest(url(config.rest));
    begin(3);
    if (packed) {
      const keeps = unpacked && on("kept-memory");
      return { python, keep: keeps ? async () => keepMemory(config, base, await unpacked) : null };
    }
    python.FS.writeFile("/checkers.zip", await archive);
    if (kept) return { python, keep: null };
    addZip(python, "/checkers.zip");
    if (on("regex-table")) python.runPython("import checkers.regex_table");
    if (!keeps) return { python, keep: null };
    // Run a check, so that the rules, and the moves they need, are already in memory at the next start.
    python.runPython("import checkers.browser; checkers.browser.warm_up()");
    const memory = copyMemory(python);
    return { python, keep: memory && (() => keepEngine(config, base, memory)) };
  } finally {
    image?.file?.close(); // or what's kept couldn't be deleted
    compileAgain();
    answering.restore();
  }
}

/** A snapshot of Python's memory, or null if that fails. */
function copyMemory(python) {
  try {
    return python.makeMemorySnapshot();
  } catch {
    return null;
  }
}

/**
 * Load the runtime that `runtimeUrl` (runtime.json, absolute) describes. Gives a function that takes a request and
 * returns an answer, both JSON text. `enter(python, more)` makes that function: it gets Pyodide and the URL of the zip
 * with the modules that a check doesn't need (null if there's none). `onStage({step, part?})` is called when steps 1
 * (files), 2 (Python starts) and 3 (our rules) begin; `part` is the share of the files that has arrived, 0 to 1.
 * `config` is the content of runtime.json, if it's known. `ignoreStored`: don't use what an earlier visit stored.
 * `wasm`: what the page compiles, if it does.
 * `onMemory(keep)` is called if there's something to keep for the next start; call `keep()` when there's nothing else
 * to do. Throws BootError.
 */
export async function boot(
  runtimeUrl,
  onStage,
  { enter = enterChecker, config: given = null, ignoreStored = false, wasm = null, onMemory = null } = {},
) {
  if (typeof WebAssembly !== "object") throw new BootError("blocked", "no WebAssembly");
  onStage({ step: 1 });
  const config = await readConfig(runtimeUrl, given);
  const base = new URL(config.base ?? "./", runtimeUrl).href;
  const url = (name) => new URL(name, base).href;
  let step = 1;
  let percent = -1;
  let all = config.bytes;
  const { onBytes, stop } = watchBytes(base, url("pyodide.asm.wasm"), (bytes) => {
    const part = Math.min(1, bytes / all);
    if (step !== 1 || !(all > 0) || Math.round(part * 100) === percent) return;
    percent = Math.round(part * 100);
    onStage({ step, part });
  });
  let copied = false; // does it start from a copy of memory?
  if (wasm !== null) wasm.onBytes = onBytes;
  const begin = (next, copy = null) => {
    step = next;
    if (copy !== null) copied = true;
    if (copy === "packed") all = config.memoryBytes;
    if (next > 1) onStage({ step });
  };
  const more = config.more ? url(config.more) : null;
  const snapshots = config.steps.includes("snapshot");
  const once = async (recalled, usePacked) => {
    const keeping = snapshots && onMemory !== null ? canKeep() : false;
    const options = { usePacked, recalled, keeping, fromPage: wasm };
    const { python, keep } = await start(config, base, begin, options, onBytes);
    const handle = await enter(python, more);
    if (keep !== null) onMemory?.(keep);
    return handle;
  };
  try {
    if (ignoreStored) await forget(config, base);
    const recalled = recall(config, base);
    try {
      return await once(recalled, !ignoreStored);
    } catch (error) {
      if (!copied) throw error;
      // The copy of memory is probably damaged or missing, so start again without it.
      await forget(config, base);
      return await once(NOTHING, false);
    }
  } catch (error) {
    throw await explain(error, [url(config.module), url("pyodide.asm.wasm"), url(config.stdlib)]);
  } finally {
    stop();
  }
}
