// Starts the packed Python under Node as a browser does, imports what a checker needs, runs checks, and writes copies
// of its memory: `snapshot` is the memory after that, as Pyodide makes it; the two files of `before` are the memory
// just before Pyodide restores the snapshot, in two later starts with different times and random numbers. Prints JSON:
// {stack: [lowest, end], str: of the type `str`, own: of a word that depends on the browser, all of them addresses, and
// called: indexes of functions that were called, if calls are counted (steps/split_code.py)}.
//
//     echo '{"folder": …, "stdlib": …, "checkers": …, "warm": …, "drafts": …, "snapshot": …, "before": [… , …]}' | node make_memory.mjs
//
// folder            has the packed files; the two zips are in it, gzipped or not
// warm              Python code that prepares the memory
// drafts            JSON, for that code
// snapshot, before  the files to write
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const SUGGESTED = 60; // of the drafts

const options = JSON.parse(readFileSync(0, "utf8"));

// Without this, packing again would give different bytes: times, random numbers and this script's path get into the
// memory.
let chance = 0; // both the time and every random number
Date.now = () => chance;
performance.now = () => chance;
crypto.getRandomValues = (array) => array.fill(chance);
process.argv[1] = "./this.program"; // Emscripten's name for it in browsers
const { loadPyodide } = await import("pyodide");

const unzipped = (name) => {
  const content = readFileSync(join(options.folder, name));
  return content[0] === 0x1f ? gunzipSync(content) : content;
};
const library = join(options.folder, "library.zip");
writeFileSync(library, unzipped(options.stdlib));

const COUNTER = /^called(\d+)$/;
const counters = []; // of each start: [number of a function, was it called?]
let exports, memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (source, imports) => {
  const made = await instantiate.call(WebAssembly, source, imports);
  if (imports.env?.memory === undefined) return made;
  memory = imports.env.memory;
  const all = Object.entries((made.instance ?? made).exports);
  counters.push(...all.filter(([name]) => COUNTER.test(name)).map(([name, value]) => [Number(COUNTER.exec(name)[1]), value]));
  exports = Object.fromEntries(all.filter(([name]) => !COUNTER.test(name)));
  return made.instance ? { module: made.module, instance: { exports } } : { exports };
};
const start = (more) => loadPyodide({ indexURL: options.folder, stdLibURL: library, ...more });

const python = await start({ _makeSnapshot: true, env: { PYTHONHASHSEED: "0" } });
python.FS.writeFile("/checkers.zip", unzipped(options.checkers));
python.globals.set("DRAFTS", options.drafts);
python.runPython(options.warm);
const str = python.runPython("id(str)");
// A function that counts the arguments of another function. Only some browsers support it.
const { __PyRuntime: runtime, __PyEM_EMSCRIPTEN_COUNT_ARGS_OFFSET: offset, HEAPU32: words } = python._module;
const own = runtime + words[offset >> 2];
const stack = [exports.emscripten_stack_get_end(), exports.emscripten_stack_get_base()];
const snapshot = python.makeMemorySnapshot();
writeFileSync(options.snapshot, snapshot);

let before;

/** Pyodide calls `subarray` for the part after the head when it restores the snapshot. */
class Image extends Uint8Array {
  static get [Symbol.species]() {
    return Uint8Array;
  }

  subarray(begin, end) {
    if (end === undefined && begin > 0) {
      if (this.length - begin === memory.buffer.byteLength) writeFileSync(before, new Uint8Array(memory.buffer));
    }
    return super.subarray(begin, end);
  }
}
for (before of options.before) {
  await start({ _loadSnapshot: new Image(snapshot) });
  chance += 201;
}
const called = new Set();
if (counters.length > 0) {
  // As a browser does it: from the zips, and then from the copy of memory.
  const unpacked = await start({ _makeSnapshot: true });
  unpacked.FS.writeFile("/checkers.zip", unzipped(options.checkers));
  unpacked.runPython('import sys; sys.path.insert(0, "/checkers.zip"); import checkers.browser; checkers.browser.warm_up()');
  unpacked.makeMemorySnapshot();
  const copied = await start({ _loadSnapshot: snapshot });
  const checkers = copied.pyimport("checkers.browser");
  const drafts = JSON.parse(options.drafts).slice(0, SUGGESTED);
  for (const op of ["check", "suggest"]) for (const draft of drafts) checkers.handle(JSON.stringify({ ...draft, op }));
  for (const [number, value] of counters) if (value.value === 1) called.add(number);
}
process.stdout.write(JSON.stringify({ stack, str, own, called: [...called].sort((a, b) => a - b) }));
