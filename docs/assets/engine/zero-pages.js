// Leaves pages of zeros out of a copy of Python's memory, since they're more than half of it (engine-snapshot.js,
// packed-memory.js). The packed form: the length in bytes, a bit for every page (1: not only zeros), zeros up to a
// multiple of 4 bytes, then the pages with bit 1.

export const PAGE = 4096; // bytes
const LENGTH = 4; // bytes of the length, little-endian

// In bytes; a multiple of 4, so that pages can be read as 32-bit words.
const bitmapOf = (length) => Math.ceil(Math.ceil(length / PAGE) / 32) * 4;

function empty(memory, start, end) {
  for (let at = start; at < end; at += 1) if (memory[at] !== 0) return false;
  return true;
}

/** `memory` (Uint8Array) in its packed form; gives a Uint8Array. */
export function packPages(memory) {
  const { length } = memory;
  const bitmap = new Uint8Array(bitmapOf(length));
  const full = [];
  let bytes = 0;
  for (let start = 0, page = 0; start < length; start += PAGE, page += 1) {
    const end = Math.min(start + PAGE, length);
    if (empty(memory, start, end)) continue;
    bitmap[page >> 3] |= 1 << (page & 7);
    full.push([start, end]);
    bytes += end - start;
  }
  const packed = new Uint8Array(LENGTH + bitmap.length + bytes);
  new DataView(packed.buffer).setUint32(0, length, true);
  packed.set(bitmap, LENGTH);
  let at = LENGTH + bitmap.length;
  for (const [start, end] of full) {
    packed.set(memory.subarray(start, end), at);
    at += end - start;
  }
  return packed;
}

/**
 * The layout of `packed`: the length in bytes, where its pages begin, and which pages it contains. Throws a RangeError
 * if it's damaged.
 */
function layout(packed) {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true);
  const begin = LENGTH + bitmapOf(length);
  const bitmap = packed.subarray(LENGTH, begin);
  const full = (page) => (bitmap[page >> 3] >> (page & 7)) & 1;
  const pages = Math.ceil(length / PAGE);
  let bytes = 0;
  for (let page = 0; page < pages; page += 1) if (full(page)) bytes += Math.min(PAGE, length - page * PAGE);
  if (packed.length !== begin + bytes) throw new RangeError("the snapshot is damaged or cut off");
  return { length, begin, pages, full };
}

/** The memory that `packPages` packed. Throws a RangeError if `packed` is damaged or cut off. */
export function unpackPages(packed) {
  const { length, begin, pages, full } = layout(packed);
  let at = begin;
  const memory = new Uint8Array(length);
  for (let page = 0; page < pages; page += 1) {
    const first = page;
    while (page < pages && full(page)) page += 1; // copy a run of pages at once
    const start = first * PAGE;
    const end = Math.min(page * PAGE, length);
    if (page === first) continue;
    memory.set(packed.subarray(at, at + end - start), start);
    at += end - start;
  }
  return memory;
}

/**
 * Call `visit(start, end, words)` for every run of pages, in order: where it starts and ends, in bytes, and its 32-bit
 * words, or null if they're all 0. The length must be a multiple of PAGE, and `packed` must start at a multiple of 4
 * bytes in its buffer. Throws a RangeError if `packed` is damaged or cut off.
 * @param {Uint8Array} packed
 * @param {(start: number, end: number, words: Uint32Array | null) => void} visit
 */
export function eachRun(packed, visit) {
  const { begin, pages, full } = layout(packed);
  let at = packed.byteOffset + begin;
  for (let page = 0; page < pages; ) {
    const first = page;
    const isFull = full(page);
    while (page < pages && full(page) === isFull) page += 1;
    const bytes = (page - first) * PAGE;
    visit(first * PAGE, page * PAGE, isFull ? new Uint32Array(packed.buffer, at, bytes / 4) : null);
    if (isFull) at += bytes;
  }
}
