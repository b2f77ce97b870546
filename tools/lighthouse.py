"""Runs Lighthouse on the built site and prints a table: `make lighthouse`.

    python -m tools.lighthouse [--site site] [--runs 3] [--details] [PAGE ...]

Checks the home page, a situation and a rule unless you name pages, with Lighthouse's mobile and desktop settings. The
site is served with gzip, as public hosts do. Each figure is the median of the runs. Performance depends on the machine,
which must be idle. Exits with 1 if a figure is below its target.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tools.browsers import chromium
from tools.serve import SiteServer, running

REPO = Path(__file__).resolve().parents[1]
PROGRAM = REPO / "node_modules" / "lighthouse" / "cli" / "index.js"
PAGES = ("", "guide/invite-stranger/", "rules/pitch/")
TARGETS = {"accessibility": 100, "best-practices": 100, "seo": 100}
PERFORMANCE = {"desktop": 98, "mobile": 90}
TIMES = {
    "first-contentful-paint": "first paint",
    "largest-contentful-paint": "largest paint",
    "total-blocking-time": "blocked",
    "cumulative-layout-shift": "shift",
}


def report(url: str, form: str) -> dict:
    """Lighthouse's report on one page. form: "mobile" or "desktop". Exits the program if Lighthouse fails."""
    command = ["node", str(PROGRAM), url, "--output=json", "--quiet", "--no-enable-error-reporting"]
    command += [f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"]
    if form == "desktop":
        command.append("--preset=desktop")
    done = subprocess.run(command, env={**os.environ, "CHROME_PATH": chromium.find()}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"lighthouse: {url}: {done.stderr.strip()[-2000:]}")
    return json.loads(done.stdout)


def faults(result: dict) -> list[str]:
    """Why a page has less than 100, a line for each failed audit."""
    named = {ref["id"] for part in result["categories"].values() for ref in part["auditRefs"] if ref["weight"]}
    found = []
    for name, audit in result["audits"].items():
        if name in named and audit["score"] is not None and audit["score"] < 1:
            found.append(f"{name}: {audit['title']} {audit.get('displayValue', '')}".strip())
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", default=PAGES, metavar="PAGE", help="paths below the site's root")
    parser.add_argument("--site", default="site", help="the built site (default: site)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each page (default: 3)")
    parser.add_argument("--details", action="store_true", help="list the failed audits")
    options = parser.parse_args()
    if chromium.find() is None:
        raise SystemExit(chromium.MISSING)
    parts = ["performance", *TARGETS]
    print("| page | settings | " + " | ".join([*parts, *TIMES.values()]) + " |")
    print("| --- | --- |" + " --- |" * (len(parts) + len(TIMES)))
    short = False
    with running(SiteServer(options.site, compress=True)) as server:
        for page in options.pages:
            for form, target in PERFORMANCE.items():
                runs = [report(server.url + page, form) for _ in range(options.runs)]
                scores = {
                    part: round(statistics.median(100 * run["categories"][part]["score"] for run in runs))
                    for part in parts
                }
                middle = sorted(runs, key=lambda run: run["categories"]["performance"]["score"])[len(runs) // 2]
                times = [middle["audits"][name]["displayValue"].replace("\N{NO-BREAK SPACE}", " ") for name in TIMES]
                print(f"| {page or 'home'} | {form} | " + " | ".join(map(str, [*scores.values(), *times])) + " |")
                sys.stdout.flush()
                short |= any(scores[part] < least for part, least in {**TARGETS, "performance": target}.items())
                if options.details:
                    print("\n".join(f"  {fault}" for fault in faults(middle)))
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
