// A copy of Python's memory that comes with the site (tools/pyodide/steps/memory.py, which describes the file): all that a
// check needs has been imported, so that Python needn't start, nor read its library and our rules. It's larger than those,
// so it's fetched on a quick line only.
import { PAGE, eachPage } from "./zero-pages.js";

const QUICK = 30; // Mbit/s: on a slower line the zips are there and read sooner
const WAIT_MS = 400; // for the browser to report how long a file took

/**
 * How do files that are on their way come: over a "quick" line, a "slow" one, or from the browser's own cache ("cached")?
 * A small one is the first to show the last, and a large one how quick the line is. A browser that doesn't say counts as slow.
 * @param {{ large: string, small: string }} urls
 * @returns {Promise<"quick" | "slow" | "cached">}
 */
export function arrivalOf({ large, small }) {
  const { connection } = /** @type {any} */ (navigator);
  const slow = connection?.saveData || (connection?.effectiveType ?? "4g") !== "4g";
  if (typeof PerformanceObserver !== "function") return Promise.resolve("slow");
  return new Promise((resolve) => {
    const done = (/** @type {"quick" | "slow" | "cached"} */ how) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(how);
    };
    const timer = setTimeout(() => done("slow"), WAIT_MS);
    const observer = new PerformanceObserver((list) => {
      const entries = /** @type {PerformanceResourceTiming[]} */ (list.getEntries());
      const ours = entries.filter(({ name }) => name === large || name === small);
      if (ours.some(({ encodedBodySize, transferSize }) => transferSize < encodedBodySize)) return done("cached");
      const found = ours.find(({ name }) => name === large);
      if (found === undefined) return;
      const { transferSize, encodedBodySize, responseEnd, requestStart } = found;
      const ms = Math.max(responseEnd - requestStart, 1);
      done(!slow && transferSize > 0 && (encodedBodySize * 8) / 1000 / ms >= QUICK ? "quick" : "slow");
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

/**
 * What loadPyodide takes for a snapshot. It reads the head, makes a memory as long as this, and asks for the rest when
 * that memory has got its own data: the pages are then put straight into it, and nothing is left to copy.
 */
export class PackedMemory extends Uint8Array {
  static get [Symbol.species]() {
    return Uint8Array; // for `subarray`
  }

  /**
   * @param {Uint8Array} file
   * @param {() => WebAssembly.Memory} target where to put it
   */
  constructor(file, target) {
    const numbers = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2);
    const [head, stack, sum, own, differ] = numbers;
    const begin = (5 + differ) * 4;
    const packed = file.subarray(begin + Math.ceil(head / 4) * 4);
    const [length] = new Uint32Array(packed.buffer, packed.byteOffset, 1);
    super(length);
    this.set(file.subarray(begin, begin + head));
    this.head = head;
    this.put = () => {
      const memory = new Uint32Array(target().buffer);
      const kept = memory[own / 4];
      memory[own / 4] = 0;
      for (const page of numbers.subarray(5, 5 + differ)) memory.fill(0, (page * PAGE) / 4, ((page + 1) * PAGE) / 4);
      if (checksum(memory.subarray(0, stack / 4)) !== sum) throw new Error("the packed memory is of another WebAssembly");
      eachPage(packed, (start, page) => {
        const first = start / 4;
        if (page === null) {
          if (start >= stack) memory.fill(0, first, first + PAGE / 4);
        } else if (start >= stack) memory.set(page, first);
        else for (let at = 0; at < page.length; at += 1) memory[first + at] ^= page[at];
      });
      memory[own / 4] = kept;
    };
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
