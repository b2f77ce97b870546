"""Measure and record: `make bench`, or single rows with `python -m tools.bench --only cold throttled`.

Figures go into docs/_data/speed/figures.json, each row with its date and machine, and from there as tables into
docs/_data/speed.md, which docs/about/speed.md shows. A row that was not measured keeps what it had.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.bench import cold, edits, native, served, sizes, throttled
from tools.browsers import chromium
from tools.serve import running

ROOT = Path(__file__).resolve().parents[2]
RECORD = ROOT / "docs" / "_data" / "speed" / "figures.json"
TABLES = ROOT / "docs" / "_data" / "speed.md"
PLOT = ROOT / "docs" / "assets" / "site" / "growth.svg"
ROWS = {
    "cold": (cold, "First visit and reload, beside harper.js"),
    "sizes": (sizes, "Bytes up to the first finding"),
    "throttled": (throttled, "On a phone's connection, with a slow processor"),
    "edits": (edits, "Checking again after an edit"),
    "native": (native, "Without a browser, on one core"),
}


def machine() -> str:
    """What was measured on, in words that name no particular machine."""
    executable = chromium.find() or ""
    browser = subprocess.run([executable, "--version"], capture_output=True, text=True).stdout.split("built")[0]
    return (
        f"{count(os.cpu_count(), 'core')}, {platform.system()}, {browser.strip()}, Python {platform.python_version()}, "
        f"{count(round(os.getloadavg()[0]), 'program')} waiting for a core, on average, in the minute before"
    )


def count(number: int, noun: str) -> str:
    """`1 program`, `2 programs`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def tables(record: dict) -> str:
    parts = []
    for name, (module, title) in ROWS.items():
        if name in record:
            one = record[name]
            parts += [f"## {title}", module.table(one["figures"]), f"Measured on {one['date']}: {one['machine']}."]
    return "\n\n".join(parts) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how fast it is, and record it.")
    parser.add_argument("--only", nargs="+", choices=ROWS, default=list(ROWS), help="these rows only")
    parser.add_argument("--rounds", type=int, default=9, help="visits of each kind (default: 9)")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    parser.add_argument("--dry", action="store_true", help="print, and leave the record as it is")
    options = parser.parse_args()
    if not (options.site / "index.html").is_file():
        print("bench: there is no built site: run `make site` first")
        return 2
    record = json.loads(RECORD.read_text("utf-8")) if RECORD.is_file() else {}
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as scratch, sync_playwright() as playwright:
        harper = served.lay_out(Path(scratch), options.site).name + "/"
        with running(served.Server(Path(scratch))) as server:
            for name in options.only:
                module, title = ROWS[name]
                here = machine()
                figures = module.measure(playwright, server, harper, options.rounds)
                record[name] = {
                    "date": datetime.date.today().isoformat(),
                    "machine": here,
                    "figures": json.loads(json.dumps(figures)),
                }
                print(f"\n{title}\n\n{module.table(record[name]['figures'])}", flush=True)
    if options.dry:
        return 0
    RECORD.parent.mkdir(parents=True, exist_ok=True)
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    TABLES.write_text(tables(record), "utf-8")
    if "native" in options.only:
        from tools.bench.growth import draw

        draw(record["native"]["figures"], PLOT)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
