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
  return { length, begin, ...pagesOf(packed.subarray(LENGTH, begin), length, packed.length - begin) };
}

/**
 * How many pages a memory of `length` bytes has, and which of them `bitmap` says aren't only zeros; these must have `content`
 * bytes. Throws a RangeError if they don't.
 */
function pagesOf(bitmap, length, content) {
  const full = (page) => (bitmap[page >> 3] >> (page & 7)) & 1;
  const pages = Math.ceil(length / PAGE);
  let bytes = 0;
  for (let page = 0; page < pages; page += 1) if (full(page)) bytes += Math.min(PAGE, length - page * PAGE);
  if (content !== bytes) throw new RangeError("the snapshot is damaged or cut off");
  return { pages, full };
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
 * Call `visit(start, end, at)` for every run of pages that `file` has in packed form from `begin` on, in order: where it starts
 * and ends, in bytes, and where it is in the file, or null if it's only zeros. The length must be a multiple of PAGE. Throws
 * a RangeError if the packed form is damaged or cut off.
 * @param {import("./packed-memory.js").Source} file
 * @param {number} begin
 * @param {(start: number, end: number, at: number | null) => void} visit
 */
export function eachRun(file, begin, visit) {
  const head = new Uint8Array(LENGTH);
  file.read(head, begin);
  const length = new DataView(head.buffer).getUint32(0, true);
  const bitmap = new Uint8Array(bitmapOf(length));
  file.read(bitmap, begin + LENGTH);
  let at = begin + LENGTH + bitmap.length;
  const { pages, full } = pagesOf(bitmap, length, file.length - at);
  for (let page = 0; page < pages; ) {
    const first = page;
    const isFull = full(page);
    while (page < pages && full(page) === isFull) page += 1;
    visit(first * PAGE, page * PAGE, isFull ? at : null);
    if (isFull) at += (page - first) * PAGE;
  }
}
