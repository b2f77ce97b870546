"""Packs a copy of Python's memory with our rules imported, so that a browser on a fast line doesn't have to import them.

On fast lines, browsers fetch it instead of the library and our rules, though it's larger. On others they fetch those
(docs/assets/engine/packed-memory.js). The file:

    4 bytes   length of Pyodide's head
    4 bytes   where the stack begins: below it is data that the browser already has. All numbers are little-endian.
    4 bytes   checksum of that data, without the following word and pages
    4 bytes   address of a word that depends on the browser, and isn't changed there
    4 bytes   how many pages below the stack differ from start to start, since they contain times or random numbers
    4 bytes   for each of these pages, its number
              Pyodide's head, with zeros up to a multiple of 4
              the memory, packed as in docs/assets/engine/zero-pages.js; below the stack, except for those pages, the
              difference (exclusive or) from the data

Gain of memory: 980 ms up to the first finding on a first visit (758 ms with, 1,734 ms without; Chromium, medians of 9
rounds on a machine left alone). It costs 3,120,000 bytes on a quick line, and none on others.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import subprocess
import tempfile
from pathlib import Path

from tools.pyodide.gzipped import gzipped
from tools.pyodide.steps.step import Files

SCRIPT = Path(__file__).resolve().parents[1] / "make_memory.mjs"
WARM = Path(__file__).parent / "in_pyodide" / "warm_memory.py"
PAGE = 4096  # bytes

# The layout of dlmalloc's chunks, which contain Python's objects: the second word is the size, whose lowest bits are
# flags. The content starts after it, and can extend into the first word of the next chunk.
IN_USE, FLAGS, SIZE_AT, CONTENT_AT, SMALLEST = 2, 7, 4, 8, 16  # bytes
LINKS, TREE_LINKS, TREE = 8, 24, 256  # bytes: the links in a free chunk, and in one of at least TREE

# CPython's PyASCIIObject (Include/cpython/unicodeobject.h) of 32 bits: offsets in bytes
TYPE, LENGTH, STATE, TEXT = 4, 8, 16, 20
ASCII = 0b11 << 5  # in STATE, which only uses its lowest byte: the text is ASCII and follows
LEAST_TEXTS = 10_000


class SnapshotError(Exception):
    """The memory can't be made or isn't as expected; the message says why in one line."""


def packed(files: Files, zips: dict[str, str]) -> Files:
    """`files` with the copy of memory. `zips`: the file name of each zip. Raises SnapshotError."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        about = run(files, zips, folder)
        snapshot, before, another = ((folder / name).read_bytes() for name in ("snapshot", "before", "another"))
    if len(snapshot) <= len(before) or len(before) % PAGE:
        raise SnapshotError("Python's memory has grown: pack --without memory")
    tidied = bytearray(snapshot)
    tidy(memoryview(tidied)[-len(before) :], about["stack"][1], about["str"])
    data = made(bytes(tidied), before, another, tuple(about["stack"]), about["own"])
    content = gzipped(data)
    return files | {f"memory-{hashlib.sha256(content).hexdigest()[:16]}.bin.gz": content}


def run(files: Files, zips: dict[str, str], folder: Path) -> dict:
    """Run SCRIPT on `files`, with `folder` for them and what it writes: `snapshot`, `before` and `another`. Gives what it
    prints. Raises SnapshotError.
    """
    for name, data in files.items():
        (folder / name).write_bytes(data)
    request = {
        "folder": str(folder),
        "stdlib": zips["stdlib"],
        "checkers": zips["checkers"],
        "warm": WARM.read_text("utf-8"),
        "drafts": json.dumps(drafts()),
        "snapshot": str(folder / "snapshot"),
        "before": [str(folder / "before"), str(folder / "another")],
    }
    done = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(request), stdout=subprocess.PIPE, text=True, env=environment()
    )
    if done.returncode:
        raise SnapshotError("Python's memory can't be copied: see above, or pack --without memory")
    return json.loads(done.stdout)


def inputs() -> bytes:
    """What `run` depends on apart from what it's given."""
    return SCRIPT.read_bytes() + WARM.read_bytes() + json.dumps(drafts()).encode()


def drafts() -> list[dict]:
    """Requests for checkers.browser.handle: each situation's sample, and each rule's bad examples."""
    # Imported here, since phrase_table.py must see phrases being read while their modules are imported.
    from checkers.rules import RULES
    from checkers.situation import SITUATIONS

    drafts = [{"situation": situation.slug, "text": situation.sample} for situation in SITUATIONS.values()]
    for example in (example for rule in RULES for example in rule.bad):
        drafts.append({"situation": example.situation, "text": example.text, "context": dict(example.context)})
    return [{"id": 1, "op": "check", **draft} for draft in drafts]


def environment() -> dict[str, str]:
    """Only the variables that Node needs, since some of them get into Python's memory."""
    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ} | {"TZ": "UTC"}


def made(snapshot: bytes, before: bytes, another: bytes, stack: tuple[int, int], own: int) -> bytes:
    """Make the file, not yet compressed, from `snapshot`, which Pyodide made. `before` and `another` are a browser's
    memory just before restoring it, in two different starts; `stack` has the addresses where the stack begins and ends,
    `own` is the address of the word that depends on the browser.
    """
    head, memory = snapshot[: -len(before)], bytearray(snapshot[-len(before) :])
    low, high = stack
    memory[low:high] = bytes(high - low)  # it's not in use
    low -= low % PAGE
    data = bytearray(before[:low])
    differ = [at // PAGE for at in range(0, low, PAGE) if before[at : at + PAGE] != another[at : at + PAGE]]
    for page in differ:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    data[own : own + 4] = memory[own : own + 4] = bytes(4)
    memory[:low] = xor(memory[:low], data)
    numbers = struct.pack(f"<{5 + len(differ)}I", len(head), low, checksum(data), own, len(differ), *differ)
    return numbers + head + bytes(-len(head) % 4) + pack_pages(memory)


def head_and_length(data: bytes) -> tuple[bytes, int]:
    """Pyodide's head and the length of the memory in bytes, from `data` that `made` returned."""
    length, _, _, _, differ = struct.unpack_from("<5I", data)
    at = (5 + differ) * 4
    return data[at : at + length], struct.unpack_from("<I", data, at + length + -length % 4)[0]


def xor(left: bytes, right: bytes) -> bytes:
    return (int.from_bytes(left) ^ int.from_bytes(right)).to_bytes(len(left))


def checksum(data: bytes) -> int:
    """The same checksum as in packed-memory.js."""
    total = 0
    for (word,) in struct.iter_unpack("<I", data):
        total = (total * 31 + word) & 0xFFFFFFFF
    return total


def pack_pages(memory: bytes) -> bytes:
    """The same packing as in docs/assets/engine/zero-pages.js."""
    pages = [bytes(memory[at : at + PAGE]) for at in range(0, len(memory), PAGE)]
    bits = sum(any(page) << number for number, page in enumerate(pages))
    return (
        len(memory).to_bytes(4, "little")
        + bits.to_bytes(-(-len(pages) // 32) * 4, "little")
        + b"".join(filter(any, pages))
    )


def tidy(memory: memoryview, begin: int, str_type: int) -> None:
    """Fill unused memory with zeros: free chunks, and what follows each text in its chunk. `begin` is the address of
    the first chunk. Raises SnapshotError unless everything has the layout of dlmalloc and CPython.
    """

    def word(at: int) -> int:
        return int.from_bytes(memory[at : at + 4], "little")

    texts, at = 0, begin
    while (size := word(at + SIZE_AT) & ~FLAGS) and at + size <= len(memory):
        if size < SMALLEST:
            break
        content, end = at + CONTENT_AT, at + size
        if not word(at + SIZE_AT) & IN_USE:
            content += TREE_LINKS if size >= TREE else LINKS
            if content < end:
                memory[content:end] = bytes(end - content)
        elif word(content + TYPE) == str_type and word(content + STATE) & ASCII == ASCII:
            used, end = content + TEXT + word(content + LENGTH) + 1, end + SIZE_AT
            if used <= end:
                memory[content + STATE + 1 : content + STATE + 4] = bytes(3)
                memory[used:end] = bytes(end - used)
                texts += 1
        at += size
    if texts < LEAST_TEXTS:
        raise SnapshotError(
            f"Python's memory has only {texts} texts, so it's laid out differently: pack --without memory"
        )
