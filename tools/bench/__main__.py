"""Measure and record: `make bench`, or single rows with `python -m tools.bench --only cold throttled`.

Writes the figures to docs/_data/speed/figures.json, each row with its date and machine, and tables of them to
docs/_data/speed.md, which docs/about/speed.md includes. Rows that aren't measured keep their old figures.
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
    "cold": (cold, "On a laptop, beside harper.js"),
    "sizes": (sizes, "What's downloaded before the first finding"),
    "throttled": (throttled, "On a phone"),
    "edits": (edits, "Checking again after each letter"),
    "native": (native, "Without a browser"),
}


def machine() -> str:
    """The machine's cores, system, browser, Python and load, without its name."""
    executable = chromium.find() or ""
    browser = subprocess.run([executable, "--version"], capture_output=True, text=True).stdout.split("built")[0]
    return (
        f"{os.cpu_count()} cores, {platform.system()}, {browser.strip()}, Python {platform.python_version()}, "
        f"with a load of {os.getloadavg()[0]:.0f}"
    )


def in_short(record: dict) -> str:
    """The table for readers: what they do, and how long it takes. Leaves out what wasn't measured."""
    figures = {name: row["figures"] for name, row in record.items()}
    lines = ["| what you do | Cordial takes |", "| --- | --: |"]
    if "cold" in figures:
        lines += [
            f"| open a page for the first time, with a note ready to paste | {seconds(figures['cold']['cold']['us'])} |",
            f"| come back another day | {seconds(figures['cold']['warm']['us'])} |",
        ]
    if "throttled" in figures:
        lines += [
            f"| open a page for the first time on a phone | {seconds(figures['throttled']['first'])} |",
            f"| come back on a phone | {seconds(figures['throttled']['second'])} |",
        ]
    if "edits" in figures:
        lines.append(f"| change a letter in a short note | {seconds(figures['edits']['250']['paint']['median'])} |")
    if "sizes" in figures:
        lines.append(f"| download it, once | {figures['sizes']['us']['total'] / 1e6:.1f} MB |")
    return "\n".join(lines)


def seconds(milliseconds: float) -> str:
    """A time for readers: "1.7 s", or "0.03 s" below a tenth of a second."""
    return f"{milliseconds / 1000:.{1 if milliseconds >= 100 else 2}f} s"


def tables(record: dict) -> str:
    """All tables as Markdown, from the record that `main` writes."""
    parts = [
        "## In short",
        in_short(record),
        "That's the time until you see the first suggestion. A check runs on your own device, so it doesn't get "
        "slower when many people use the site.",
    ]
    for name, (module, title) in ROWS.items():
        if name in record:
            row = record[name]
            parts += [f"## {title}", module.table(row["figures"]), f"Measured on {row['date']}: {row['machine']}."]
    return "\n\n".join(parts) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how fast the site and the checks are, and record it.")
    parser.add_argument("--only", nargs="+", choices=ROWS, default=list(ROWS), help="only these rows")
    parser.add_argument("--rounds", type=int, default=9, help="visits of each kind (default: 9)")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    parser.add_argument("--dry", action="store_true", help="only print, don't change the record")
    parser.add_argument("--tables", action="store_true", help="don't measure, only write the tables from the record")
    options = parser.parse_args()
    if options.tables:
        TABLES.write_text(tables(json.loads(RECORD.read_text("utf-8"))), "utf-8")
        return 0
    if not (options.site / "index.html").is_file():
        print("bench: there's no built site: run `make site` first")
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
