"""Measures the time and memory of an audit: `python tools/bench/network.py [--browser]`.

Prints a Markdown table. With --browser, measures the built page, at the largest size only. Otherwise measures
the whole command, each time in a new process. The last column is the time per row, divided by that of the
smallest size: it stays close to 1 if time grows linearly with the archive.
"""

import argparse
import datetime
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from checkers.network.audit import audit  # noqa: E402
from checkers.network.sample import sample_archive  # noqa: E402

TODAY = datetime.date(2026, 11, 23)
SIZES = ((3_750, 25_000), (7_500, 50_000), (15_000, 100_000), (30_000, 200_000))


def command(path: Path) -> tuple[float, float, float]:
    """Run the command on an archive: seconds of wall clock, CPU seconds, peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "checkers", "network", str(path), "--today", str(TODAY)],
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"The command failed on {path}.")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def stages(path: Path) -> dict[str, float]:
    """CPU seconds by stage of an audit in this process."""
    found: dict[str, float] = {}
    last = ["", time.process_time()]

    def progress(stage: str, share: float) -> None:
        now = time.process_time()
        found[last[0]] = found.get(last[0], 0) + now - last[1]
        last[:] = [stage, now]

    audit(str(path), TODAY, progress)
    return found


def main() -> None:
    """Measure every size, smallest first."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--browser", action="store_true", help="in the built page, in Chromium")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Complete_LinkedInDataExport.zip")
        if options.browser:
            from tools.bench.network_in_browser import table

            path.write_bytes(sample_archive(TODAY, *SIZES[-1]))
            table([(*SIZES[-1], path)])
            return
        print("| connections | messages | zip, MB | seconds | CPU seconds | peak, MB | time of a row |")
        print("| --- | --- | --- | --- | --- | --- | --- |")
        first = None
        for connections, messages in SIZES:
            path.write_bytes(sample_archive(TODAY, connections, messages))
            # The best of three, since other processes can only make it slower.
            wall, cpu, peak = (min(runs) for runs in zip(*(command(path) for _ in range(3))))
            row = cpu / (connections + messages)
            first = first or row
            print(
                f"| {connections:,} | {messages:,} | {path.stat().st_size / 1e6:.1f} | {wall:.2f} | {cpu:.2f} |"
                f" {peak:.0f} | {row / first:.2f} |",
                flush=True,
            )
        print("\nCPU seconds by stage at the largest size:")
        for stage, seconds in sorted(stages(path).items(), key=lambda item: -item[1])[:8]:
            print(f"- {stage}: {seconds:.2f}")


if __name__ == "__main__":
    main()
