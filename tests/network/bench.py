"""How long an audit takes and how much memory: `python tests/network/bench.py`. Prints a Markdown table,
asserts nothing.

Each size runs in a process of its own, so that the peak of memory is its own. The last column is the time of
a row against that of the smallest size: it stays near 1 if the work grows in proportion to the archive.
"""

import argparse
import datetime
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkers.network import audit  # noqa: E402
from checkers.network.sample import sample_archive  # noqa: E402

TODAY = datetime.date(2026, 11, 23)
SIZES = ((3_750, 25_000), (7_500, 50_000), (15_000, 100_000), (30_000, 200_000))


def measure(path: str) -> dict:
    """Audit one archive in this process: seconds of wall clock and processor, peak memory in MB, seconds by
    stage.
    """
    stages: dict[str, float] = {}
    last = ["", time.process_time()]

    def progress(stage: str, share: float) -> None:
        now = time.process_time()
        stages[last[0]] = stages.get(last[0], 0) + now - last[1]
        last[:] = [stage, now]

    wall, cpu = time.perf_counter(), time.process_time()
    audit(path, TODAY, progress)
    return {
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "stages": stages,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Measure every size, smallest first."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one)))
        return
    print("| connections | messages | zip, MB | seconds | CPU seconds | peak, MB | time of a row |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    first = None
    with tempfile.TemporaryDirectory() as folder:
        for connections, messages in SIZES:
            path = Path(folder, "sample.zip")
            path.write_bytes(sample_archive(TODAY, connections, messages))
            done = subprocess.run(
                [sys.executable, __file__, "--one", str(path)], check=True, capture_output=True, text=True
            )
            found = json.loads(done.stdout)
            row = found["cpu"] / (connections + messages)
            first = first or row
            print(
                f"| {connections:,} | {messages:,} | {path.stat().st_size / 1e6:.1f} | {found['wall']:.2f} |"
                f" {found['cpu']:.2f} | {found['peak']:.0f} | {row / first:.2f} |"
            )
    print("\nCPU seconds by stage at the largest size:")
    for stage, seconds in sorted(found["stages"].items(), key=lambda item: -item[1])[:6]:
        print(f"- {stage}: {seconds:.2f}")


if __name__ == "__main__":
    main()
