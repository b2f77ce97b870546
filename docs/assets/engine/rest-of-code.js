// The part of Python's WebAssembly that a check mostly doesn't need (tools/pyodide/steps/split_code.py). pyodide.asm.js takes it
// from here when it does. It's fetched before the checker is ready, whether it's needed or not: a request that depends on a text
// would say something about it.

/** Are we in a page? Pyodide can't wait for a file there, and some browsers refuse to compile a large module while it waits. */
export const IN_PAGE = typeof document !== "undefined";

/**
 * Fetch the file at `url` and have it ready for Pyodide. In a page this must be done before Python starts; in a worker it may be
 * done afterwards, as Pyodide can fetch it there by itself, and wait. Rejects if that fails in a page.
 * @param {string} url
 */
export async function fetchRest(url) {
  /** @type {WebAssembly.Module | Uint8Array<ArrayBuffer> | null} */
  let rest = null;
  const fetching = new AbortController();
  const shared = /** @type {{ pyodideRest?: () => WebAssembly.Module | null }} */ (globalThis);
  shared.pyodideRest = () => {
    if (rest === null) fetching.abort(); // or Pyodide's request might wait for this one, which gets nowhere meanwhile
    return rest instanceof Uint8Array ? new WebAssembly.Module(rest) : rest;
  };
  try {
    const response = await fetch(url, { signal: fetching.signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    rest = IN_PAGE ? await WebAssembly.compile(bytes) : bytes;
  } catch (error) {
    if (IN_PAGE) throw error;
  }
}
