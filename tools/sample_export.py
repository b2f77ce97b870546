"""Writes a made-up export to try the audits on: `python tools/sample_export.py [--large] OUT.zip`.

Nothing in it is real: names, companies and messages come from word lists in checkers/network/sample.py. The network
page uses the same generator for its example.
"""

import argparse
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from checkers.network.sample import sample_archive  # noqa: E402

LARGE = {"connections": 30_000, "messages": 200_000}
"""The largest network that LinkedIn allows, with a busy inbox."""


def main() -> None:
    """Write the archive and print its size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--large", action="store_true", help="30,000 connections and 200,000 messages")
    parser.add_argument("--connections", type=int, default=420)
    parser.add_argument("--messages", type=int, default=2_600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--today", type=datetime.date.fromisoformat, default=datetime.date(2026, 11, 23))
    options = parser.parse_args()
    sizes = LARGE if options.large else {"connections": options.connections, "messages": options.messages}
    options.out.write_bytes(sample_archive(options.today, seed=options.seed, **sizes))
    print(
        f"{options.out}: {options.out.stat().st_size:,} bytes, {sizes['connections']:,} connections,"
        f" {sizes['messages']:,} messages"
    )


if __name__ == "__main__":
    main()
