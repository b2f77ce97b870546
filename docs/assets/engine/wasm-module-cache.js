// Compiles identical WebAssembly modules only once. Pyodide wraps about 260 functions in modules of a few dozen bytes
// and compiles each, though the bytes only depend on the function's type, and there are about 20 types.
//
// Gain of compile-once: no bytes; 300 ms of processor time on a first visit, 60 ms on a reload, with a noise of 200 ms
// (Chromium, medians of 7 rounds on a busy machine).

const SMALL = 128; // bytes

/** Patch `WebAssembly.Module` to compile identical small modules only once. Returns a function that restores it. */
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
  Object.setPrototypeOf(WebAssembly.Module, Module); // keeps its static functions
  WebAssembly.Module.prototype = Module.prototype; // keeps instanceof working
  return () => (WebAssembly.Module = Module);
}
