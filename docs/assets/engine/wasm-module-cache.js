// Pyodide wraps each of some 260 of its functions in a WebAssembly module of a few dozen bytes, compiled for it alone,
// though what is in these differs by the functions' types only, of which there are some 20.

const SMALL = 128; // bytes

/** Have equal small modules compiled once from now on. Returns a function that puts things back. */
export function compileOnce() {
  const { Module } = WebAssembly;
  const known = new Map();
  WebAssembly.Module = /** @type {any} */ (function (/** @type {BufferSource} */ bytes) {
    if (!(bytes instanceof Uint8Array) || bytes.length > SMALL) return new Module(bytes);
    const key = bytes.join();
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = new Module(bytes)));
    return made;
  });
  Object.setPrototypeOf(WebAssembly.Module, Module); // its own functions
  WebAssembly.Module.prototype = Module.prototype; // for instanceof
  return () => (WebAssembly.Module = Module);
}
