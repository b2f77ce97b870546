// A copy of Python's memory that comes with the site (tools/pyodide/steps/memory.py describes the file). Everything a
// check needs has been imported in it, so Python doesn't have to start and read its library and our rules. It's larger
// than those, so it's only fetched on a fast line.
import { PAGE, eachRun } from "./zero-pages.js";

/** @import { Timing } from "./protocol.js" */

const QUICK = 30; // Mbit/s; on a slower line, fetching and reading the zips takes less time
const UNSURE = 6; // Mbit/s; above this, the device could just have been busy, so wait for the largest file
const WAIT_MS = 400; // for the browser to report how long a file took
const LONGER_MS = 800; // the same, after a speed between UNSURE and QUICK
const NEAR_MS = 100; // if a small file takes longer, the line isn't quick
const NUMBERS = 5; // of 4 bytes, which the file begins with

/**
 * Where do files that are being fetched come from: a "quick" line, a "slow" line, or the browser's cache ("cached")?
 * The small file is the first to show that it's cached, the larger ones show the line's speed. If the browser doesn't
 * report it, the line counts as slow.
 * @param {{ largest: string, large: string, small: string }} urls
 * @param {object} options
 * @param {Promise<unknown>} options.arrived resolves when the small file is there; browsers report it later, when they've time
 * @param {Promise<Timing | null>} [options.timing] of the largest file, if the page fetches that
 * @param {() => void} [options.maybe] called once it's known that it's a line, which may be fast
 * @returns {Promise<"quick" | "slow" | "cached">}
 */
export function arrivalOf({ largest, large, small }, { arrived, timing = Promise.resolve(null), maybe = () => {} }) {
  const { connection } = /** @type {any} */ (navigator);
  const slow = connection?.saveData || (connection?.effectiveType ?? "4g") !== "4g";
  if (typeof PerformanceObserver !== "function") return Promise.resolve("slow");
  return new Promise((resolve) => {
    const done = (/** @type {"quick" | "slow" | "cached"} */ how) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(how);
    };
    let timer = setTimeout(() => done("slow"), WAIT_MS);
    /**
     * The speed at which `entry` was fetched, in Mbit/s; 0 if that's unknown.
     * @param {Timing} entry
     */
    const speed = ({ transferSize, encodedBodySize, responseEnd, requestStart }) =>
      transferSize > 0 ? (encodedBodySize * 8) / 1000 / Math.max(responseEnd - requestStart, 1) : 0;
    const look = (/** @type {Timing} */ entry) => {
      if (![largest, large, small].includes(entry.name)) return;
      if (entry.transferSize < entry.encodedBodySize) return done("cached");
      if (entry.name === small) return slow || entry.responseEnd - entry.requestStart > NEAR_MS ? undefined : maybe();
      const mbits = speed(entry);
      if (slow || mbits < UNSURE || (entry.name === largest && mbits < QUICK)) done("slow");
      else if (mbits >= QUICK) done("quick");
      else {
        clearTimeout(timer);
        timer = setTimeout(() => done("slow"), LONGER_MS);
      }
    };
    const all = (/** @type {PerformanceEntry[]} */ entries) => {
      for (const entry of entries) look(/** @type {PerformanceResourceTiming} */ (entry));
    };
    const observer = new PerformanceObserver((list) => all(list.getEntries()));
    observer.observe({ type: "resource", buffered: true });
    arrived.then(() => all(performance.getEntriesByName(small)), () => {});
    timing.then((found) => found && look(found));
  });
}

/**
 * The file at `url` from the browser's cache, or null. Chromium logs an error if it isn't there, so only call this if
 * it's likely to be cached.
 * @param {string} url
 */
export async function fromCache(url) {
  try {
    const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" });
    return response.ok ? response : null;
  } catch {
    return null; // it isn't cached, or the browser can't tell
  }
}

/**
 * Bytes that can be read piece by piece. `read` fills an array with those from `at` on.
 * @typedef {{ length: number, read: (into: Uint8Array, at: number) => void, close: () => void }} Source
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Source}
 */
export const sourceOf = (bytes) => ({
  length: bytes.length,
  read: (into, at) => into.set(bytes.subarray(at, at + into.length)),
  close: () => {},
});

/** The same checksum as in memory.py. */
function checksum(/** @type {Uint32Array} */ words) {
  let total = 0;
  for (let at = 0; at < words.length; at += 1) total = (Math.imul(total, 31) + words[at]) | 0;
  return total >>> 0;
}

/** The bytes that the hexadecimal `digits` encode. */
const bytesOf = (/** @type {string} */ digits) => Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/**
 * Behaves like a snapshot for loadPyodide. It reads the head, allocates memory of this `length`, and calls `subarray`
 * for the rest after WebAssembly has initialised that memory. We then put the pages straight into it, so there's
 * nothing left to copy. The head is needed first; set `file` before `subarray` is called for the rest.
 */
export class PackedMemory extends Uint8Array {
  static get [Symbol.species]() {
    return Uint8Array; // for `subarray`
  }

  /**
   * @param {{ memoryHead: string, memoryLength: number }} about from runtime.json
   * @param {() => WebAssembly.Memory} target gives the memory to fill
   */
  constructor({ memoryHead, memoryLength }, target) {
    super(bytesOf(memoryHead));
    this.head = this.length;
    /** @type {Source | null} */
    this.file = null; // set this before Pyodide needs it
    this.put = () => put(this.file, target());
    Object.defineProperty(this, "length", { value: memoryLength });
  }

  /**
   * @param {number} [begin]
   * @param {number} [end]
   */
  subarray(begin, end) {
    if (end !== undefined || begin !== this.head) return super.subarray(begin, end);
    this.put();
    return new Uint8Array(0);
  }
}

/**
 * Copy the pages of `file` into `target`. Throws an Error if the file is damaged, or was made with a different WebAssembly
 * file.
 * @param {Source} file
 * @param {WebAssembly.Memory} target
 */
function put(file, target) {
  const words = (/** @type {number} */ count, /** @type {number} */ at) => {
    const read = new Uint32Array(count);
    file.read(new Uint8Array(read.buffer), at);
    return read;
  };
  const [head, stack, sum, own, differ] = words(NUMBERS, 0);
  const begin = (NUMBERS + differ) * 4 + Math.ceil(head / 4) * 4;
  if (head === 0 || begin > file.length) throw new RangeError("the packed memory is damaged or cut off");
  const bytes = new Uint8Array(target.buffer);
  const memory = new Uint32Array(target.buffer);
  const kept = memory[own / 4];
  memory[own / 4] = 0;
  for (const page of words(differ, NUMBERS * 4)) bytes.fill(0, page * PAGE, (page + 1) * PAGE);
  const low = stack / 4;
  if (checksum(memory.subarray(0, low)) !== sum) throw new Error("the packed memory is of another WebAssembly");
  eachRun(file, begin, (start, end, at) => {
    const middle = Math.min(Math.max(start, stack), end); // above this, pages are replaced instead of changed
    if (at === null) {
      bytes.fill(0, middle, end);
      return;
    }
    if (start < middle) {
      const changes = words((middle - start) / 4, at);
      for (let n = 0, to = start / 4; n < changes.length; n += 1) memory[to + n] ^= changes[n];
    }
    if (middle < end) file.read(bytes.subarray(middle, end), at + middle - start);
  });
  memory[own / 4] = kept;
}
