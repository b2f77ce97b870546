// A copy of Python's memory that comes with the site (tools/pyodide/steps/memory.py, which describes the file): all that a
// check needs has been imported, so that Python needn't start, nor read its library and our rules. It's larger than those,
// so it's fetched on a quick line only.
import { PAGE, eachRun } from "./zero-pages.js";

const QUICK = 30; // Mbit/s: on a slower line the zips are there and read sooner
const UNSURE = 10; // Mbit/s: from here on it may be the device that was busy, and the largest file shows it better
const WAIT_MS = 400; // for the browser to report how long a file took
const LONGER_MS = 800; // the same, if it's unsure

/**
 * How do files that are on their way come: over a "quick" line, a "slow" one, or from the browser's own cache ("cached")?
 * A small one is the first to show the last, and larger ones how quick the line is. A browser that doesn't say counts as slow.
 * @param {{ largest: string, large: string, small: string }} urls
 * @returns {Promise<"quick" | "slow" | "cached">}
 */
export function arrivalOf({ largest, large, small }) {
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
    /** How quick the line was for `entry`, in Mbit/s; 0 if that can't be known. */
    const speed = ({ transferSize, encodedBodySize, responseEnd, requestStart }) =>
      transferSize > 0 ? (encodedBodySize * 8) / 1000 / Math.max(responseEnd - requestStart, 1) : 0;
    const look = (/** @type {PerformanceResourceTiming} */ entry) => {
      if (![largest, large, small].includes(entry.name)) return;
      if (entry.transferSize < entry.encodedBodySize) return done("cached");
      if (entry.name === small) return;
      const found = speed(entry);
      if (slow || found < UNSURE || (entry.name === largest && found < QUICK)) done("slow");
      else if (found >= QUICK) done("quick");
      else {
        clearTimeout(timer);
        timer = setTimeout(() => done("slow"), LONGER_MS);
      }
    };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) look(/** @type {PerformanceResourceTiming} */ (entry));
    });
    observer.observe({ type: "resource", buffered: true });
  });
}

/**
 * The file at `url` from the browser's own cache, or null. Chromium notes in its console if it isn't there, so ask only
 * where that's likely.
 * @param {string} url
 */
export async function fromCache(url) {
  try {
    const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" });
    return response.ok ? response : null;
  } catch {
    return null; // it isn't there, or the browser can't tell
  }
}

/** As memory.py computes it. */
function checksum(/** @type {Uint32Array} */ words) {
  let total = 0;
  for (let at = 0; at < words.length; at += 1) total = (Math.imul(total, 31) + words[at]) | 0;
  return total >>> 0;
}

/** The bytes that `digits`, hexadecimal, stand for. */
const bytesOf = (/** @type {string} */ digits) => Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/**
 * What loadPyodide takes for a snapshot. It reads the head, makes a memory of this `length`, and asks for the rest when
 * that memory has got its own data: the pages are then put straight into it, and nothing is left to copy. The file may
 * arrive later than the head, but before that: see `file`.
 */
export class PackedMemory extends Uint8Array {
  static get [Symbol.species]() {
    return Uint8Array; // for `subarray`
  }

  /**
   * @param {{ memoryHead: string, memoryLength: number }} about what runtime.json says of it
   * @param {() => WebAssembly.Memory} target where to put it
   */
  constructor({ memoryHead, memoryLength }, target) {
    super(bytesOf(memoryHead));
    this.head = this.length;
    /** @type {Uint8Array | null} */
    this.file = null; // to be set before Pyodide asks for it
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
 * Put what's in `file` into `target`. Throws an Error if its data are those of another WebAssembly.
 * @param {Uint8Array} file
 * @param {WebAssembly.Memory} target
 */
function put(file, target) {
  const numbers = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2);
  const [head, stack, sum, own, differ] = numbers;
  const begin = (5 + differ) * 4;
  const memory = new Uint32Array(target.buffer);
  const kept = memory[own / 4];
  memory[own / 4] = 0;
  for (const page of numbers.subarray(5, 5 + differ)) memory.fill(0, (page * PAGE) / 4, ((page + 1) * PAGE) / 4);
  const low = stack / 4;
  if (checksum(memory.subarray(0, low)) !== sum) throw new Error("the packed memory is of another WebAssembly");
  eachRun(file.subarray(begin + Math.ceil(head / 4) * 4), (start, end, words) => {
    const first = start / 4;
    const last = end / 4;
    const middle = Math.min(Math.max(first, low), last); // from here on, what's there is replaced instead of changed
    if (words === null) {
      memory.fill(0, middle, last);
      return;
    }
    for (let at = first; at < middle; at += 1) memory[at] ^= words[at - first];
    memory.set(words.subarray(middle - first), middle);
  });
  memory[own / 4] = kept;
}
