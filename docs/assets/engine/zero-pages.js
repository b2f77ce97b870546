// Leaves pages of zeros out of the snapshot: they are more than half of Python's memory (engine-snapshot.js).
// The packed form: the length in bytes, one bit for every page (1: not only zeros), then the pages with bit 1.

const PAGE = 4096; // bytes
const LENGTH = 4; // bytes of the length, little-endian

const bitmapOf = (length) => Math.ceil(Math.ceil(length / PAGE) / 8);

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

/** What `packPages` was given. Throws a RangeError if `packed` is damaged or cut off. */
export function unpackPages(packed) {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true);
  let at = LENGTH + bitmapOf(length);
  const bitmap = packed.subarray(LENGTH, at);
  const full = (page) => (bitmap[page >> 3] >> (page & 7)) & 1;
  const pages = Math.ceil(length / PAGE);
  let bytes = 0;
  for (let page = 0; page < pages; page += 1) if (full(page)) bytes += Math.min(PAGE, length - page * PAGE);
  if (packed.length !== at + bytes) throw new RangeError("the snapshot is damaged or cut off");
  const memory = new Uint8Array(length);
  for (let page = 0; page < pages; page += 1) {
    const first = page;
    while (page < pages && full(page)) page += 1; // a run of them at once
    const start = first * PAGE;
    const end = Math.min(page * PAGE, length);
    if (page === first) continue;
    memory.set(packed.subarray(at, at + end - start), start);
    at += end - start;
  }
  return memory;
}
