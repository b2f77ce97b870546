// Starts Python (Pyodide) and our package, in a worker or, where none may run, in the page itself.
import { compileOnce } from "./wasm-module-cache.js";
import { canKeep, forgetEngine, keepEngine, recallEngine } from "./engine-snapshot.js";

/** Why the engine could not start: `kind` is "missing", "network", "blocked", "memory" or "broken". */
export class BootError extends Error {
  constructor(kind, detail) {
    super(detail);
    this.name = "BootError";
    this.kind = kind;
  }
}

/** Fetch `url`; throws a BootError that says whether it is missing or out of reach. */
export async function get(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new BootError("network", `${url}: ${error.message}`);
  }
  if (!response.ok) throw new BootError("missing", `${url}: ${response.status}`);
  return response;
}

/**
 * Fetch a zip of Python modules that was packed with gzip as a whole, which is a good deal smaller than its files
 * packed one by one. Some hosts have the browser unpack what is called .gz, hence the look at the first bytes.
 */
export async function getZip(url) {
  const packed = new Uint8Array(await (await get(url)).arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new BootError("broken", `${url}: ${error.message}`);
  }
}

/**
 * The hook of Pyodide's in which its standard library is put in place. Pyodide fetches one as well, and cannot unpack
 * it: it is given a small file instead, which is replaced as soon as it has been written. Python starts when this is done.
 */
const installLibrary = (library) => async (FS) => {
  const file = await library.catch(() => new Promise(() => {})); // boot() tells why; Python must not start
  const path = () => FS.readdir("/lib").find((name) => /^python\d+\.zip$/.test(name));
  while (!path()) await new Promise((resolve) => setTimeout(resolve));
  FS.writeFile(`/lib/${path()}`, file);
};

/** What runtime.json at `url` says; `config` if that is known already. */
async function readConfig(url, config) {
  const response = config ? null : await get(url);
  try {
    config ??= await response.json();
    for (const key of ["module", "lock", "stdlib", "checkers"]) {
      if (typeof config[key] !== "string") throw new Error(`no "${key}"`);
    }
    return config;
  } catch (error) {
    throw new BootError("broken", `${url}: ${error.message}`);
  }
}

/** Report the bytes that have arrived from under `base`, as each file is complete; unpacked, as runtime.json counts. */
function watchBytes(base, report) {
  if (typeof PerformanceObserver !== "function") return () => {};
  let bytes = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of /** @type {PerformanceResourceTiming[]} */ (list.getEntries())) {
      if (entry.name.startsWith(base)) bytes += entry.decodedBodySize;
    }
    if (bytes > 0) report(bytes);
  });
  try {
    observer.observe({ type: "resource", buffered: true });
  } catch {
    return () => {};
  }
  return () => observer.disconnect();
}

/**
 * Compile the WebAssembly at `url` while it is on its way. Pyodide would ask for it, the largest file by far, only
 * when it has read its other parts. Gives a module; a host that does not send the type application/wasm is no hindrance.
 */
async function compileAhead(url) {
  const response = await get(url);
  const typed = /^application\/wasm\b/.test(response.headers.get("Content-Type") ?? "");
  if (typed && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Give Pyodide the WebAssembly that is being compiled, instead of what it would fetch and compile unwatched: a missing
 * or damaged file would leave it waiting for ever. Gives a promise that is only ever rejected, and a function that puts
 * things back.
 */
function lendWasm(url, compiled) {
  const { fetch } = globalThis;
  const { instantiate, instantiateStreaming } = WebAssembly;
  const stand = new Response();
  let lost;
  const failed = new Promise((_, reject) => (lost = reject));
  failed.catch(() => {});
  compiled.catch((error) => lost(error));
  const lend = async (imports) => {
    try {
      const module = await compiled;
      return { module, instance: await instantiate.call(WebAssembly, module, imports) };
    } catch (error) {
      lost(error);
      throw error;
    }
  };
  globalThis.fetch = (source, ...more) =>
    String(source instanceof Request ? source.url : source) === url ? Promise.resolve(stand) : fetch(source, ...more);
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    return response === stand ? lend(imports) : instantiateStreaming.call(WebAssembly, response, imports);
  };
  return {
    failed,
    restore() {
      globalThis.fetch = fetch;
      WebAssembly.instantiateStreaming = instantiateStreaming;
    },
  };
}

/** After a failed start: is a file missing or unreachable? Then that is the plain reason. */
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
 * Import the checker; gives the function that answers its requests.
 * @type {(python: any, more: string | null) => import("./serve.js").Handle | Promise<import("./serve.js").Handle>}
 */
function enterChecker(python) {
  const browser = python.pyimport("checkers.browser");
  return (request) => browser.handle(request);
}

/** Let Python find our package. */
const FIND_PACKAGE = "import sitecustomize; sitecustomize.add('/checkers.zip'); import checkers.regex_table";

let waiting = null; // what stands in for _createPyodideModule

/**
 * Let loadPyodide wait for `glue`, the import of pyodide.asm.js. Where that is not there yet, it would load it once more,
 * by a way that Trusted Types refuse aloud. The script puts its own function in the place of this one.
 */
function standIn(glue) {
  const there = globalThis._createPyodideModule;
  if (there !== undefined && there !== waiting) return;
  waiting = async (settings) => {
    await glue;
    if (globalThis._createPyodideModule === waiting) throw new Error("pyodide.asm.js is not Pyodide's");
    return globalThis._createPyodideModule(settings);
  };
  globalThis._createPyodideModule = waiting;
}

/**
 * Start the runtime `config` (files below `base`) once: from its memory, if `recalled` gives that, else from the
 * beginning, and if `keeping` gives true, so that its memory can be kept. Gives {python, memory}, the latter null unless
 * that is so.
 */
async function start(config, base, begin, recalled, keeping) {
  const url = (name) => new URL(name, base).href;
  const wasm = lendWasm(url("pyodide.asm.wasm"), compileAhead(url("pyodide.asm.wasm")));
  const compileAgain = compileOnce();
  try {
    // Everything at once: the module and its parts, its WebAssembly, Python's library and our package.
    const library = getZip(url(config.stdlib));
    const archive = getZip(url(config.checkers));
    const missing = Promise.all([library, archive]).then(() => new Promise(() => {}));
    missing.catch(() => {});
    const glue = import(url("pyodide.asm.js"));
    glue.catch(() => {});
    standIn(glue);
    const [{ loadPyodide }, kept, keep] = await Promise.all([import(url(config.module)), recalled, keeping]);
    const install = installLibrary(library);
    const options = {
      indexURL: base,
      lockFileURL: url(config.lock),
      stdLibURL: url(config.lock),
      fullStdLib: false,
      ...(kept ? { _loadSnapshot: kept[0] } : { _makeSnapshot: keep }),
      // Called once WebAssembly is compiled and Python's files are about to be laid out.
      fsInit: async (FS) => {
        begin(2);
        await install(FS);
      },
    };
    const python = await Promise.race([loadPyodide(options), wasm.failed, missing]);
    begin(3);
    python.FS.writeFile("/checkers.zip", await archive);
    if (kept) return { python, memory: null };
    python.runPython(FIND_PACKAGE);
    if (!keep) return { python, memory: null };
    python.runPython("import checkers.browser"); // what is kept has read the rules
    return { python, memory: copyMemory(python) };
  } finally {
    compileAgain();
    wasm.restore();
  }
}

/** Python's memory, or null if it cannot be had. */
function copyMemory(python) {
  try {
    return python.makeMemorySnapshot();
  } catch {
    return null;
  }
}

/**
 * Load the runtime that `runtimeUrl` (runtime.json, absolute) describes and return a function that takes a request and
 * gives an answer, both JSON text. `enter(python, more)` makes that function: it gets Pyodide and the address of the
 * zip with the modules that a check does not take (null if there is none). `onStage({step, part?})` is called as steps
 * 1 (files), 2 (Python starts) and 3 (our rules) begin; `part` is how much of the files is there, 0 to 1. `config` is
 * what runtime.json says, if that is known. `afresh`: do not trust what was kept of an earlier start. `onMemory(keep)`
 * is called if there is something to keep for the next start: `keep()` does so, and is best called when there is
 * nothing else to do. Throws BootError.
 */
export async function boot(
  runtimeUrl,
  onStage,
  { enter = enterChecker, config: given = null, afresh = false, onMemory = null } = {},
) {
  if (typeof WebAssembly !== "object") throw new BootError("blocked", "no WebAssembly");
  onStage({ step: 1 });
  const config = await readConfig(runtimeUrl, given);
  const base = new URL(config.base ?? "./", runtimeUrl).href;
  const url = (name) => new URL(name, base).href;
  let step = 1;
  const stop = watchBytes(base, (bytes) => {
    if (step === 1 && config.bytes > 0) onStage({ step, part: Math.min(1, bytes / config.bytes) });
  });
  const begin = (next) => {
    step = next;
    onStage({ step });
  };
  const more = config.more ? url(config.more) : null;
  const once = async (recalled) => {
    const keeping = onMemory === null ? false : canKeep();
    const { python, memory } = await start(config, base, begin, recalled, keeping);
    const handle = await enter(python, more);
    if (memory !== null) onMemory(() => keepEngine(config, base, memory));
    return handle;
  };
  try {
    if (afresh) await forgetEngine(config, base);
    const recalled = recallEngine(config, base);
    try {
      return await once(recalled);
    } catch (error) {
      if ((await recalled) === null) throw error;
      // Whatever was the matter with what was kept: once more, without.
      await forgetEngine(config, base);
      return await once(null);
    }
  } catch (error) {
    throw await explain(error, [url(config.module), url("pyodide.asm.wasm"), url(config.stdlib)]);
  } finally {
    stop();
  }
}
