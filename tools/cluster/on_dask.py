"""Check a folder of messages on a Dask cluster:

    python -m cordial_cluster.on_dask campaign messages/ --scheduler tcp://10.0.0.1:8786
    python -m cordial_cluster.on_dask batch messages/ --out answers/

The folder contains JSON Lines (.jsonl or .ndjson) or Parquet, on this machine or anywhere fsspec can read (s3://…).
Without a scheduler, workers are started on this machine. Every worker needs `pip install "cordial-etiquette[cluster]"`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

import dask
import fsspec
from dask.distributed import Client, LocalCluster
from fsspec.utils import read_block

from checkers.campaign.audit import report
from checkers.campaign.lists_cli import lines
from checkers.campaign.report import CampaignReport
from checkers.campaign.summary import Summary, merged
from checkers.cli import READY, REVISE
from checkers.terminal import printable, printable_json

from .parts import MOST, answers, from_json, summary

BLOCK = 32_000_000
"""Bytes of JSON Lines in a part: about 100,000 messages, half a minute of work."""
AT_A_TIME = 4
"""Summaries that a task merges: few enough to fit in a worker's memory."""


def parts(folder: str, block: int = BLOCK) -> list[Callable[[], Iterator[dict]]]:
    """The parts of the lists in a folder, in order: functions that read the rows. block: bytes of JSON Lines in a part.

    Raises FileNotFoundError if there's no such file.
    """
    files, root = fsspec.url_to_fs(folder)
    made: list[Callable[[], Iterator[dict]]] = []
    for path in sorted(files.ls(root, detail=False)):
        url = files.unstrip_protocol(path)
        if path.endswith((".jsonl", ".ndjson")):
            made += [partial(_json_rows, url, at, block) for at in range(0, files.size(path), block)]
        elif path.endswith(".parquet"):
            made += [partial(_parquet_rows, url, group) for group in range(_row_groups(url))]
    if not made:
        raise FileNotFoundError(f"there's no .jsonl, .ndjson or .parquet file in {folder}")
    return made


def _json_rows(url: str, at: int, block: int) -> Iterator[dict]:
    """The rows that start in a block of a file."""
    with fsspec.open(url, "rb") as file:
        return from_json(read_block(file, at, block, b"\n").splitlines())


def _row_groups(url: str) -> int:
    import pyarrow.parquet  # imported here, since JSON Lines don't need it

    with fsspec.open(url, "rb") as file:
        return pyarrow.parquet.ParquetFile(file).num_row_groups


def _parquet_rows(url: str, group: int) -> Iterator[dict]:
    import pyarrow.parquet

    with fsspec.open(url, "rb") as file:
        for batch in pyarrow.parquet.ParquetFile(file).iter_batches(row_groups=[group]):
            yield from batch.to_pylist()


def campaign(client: Client, folder: str, most: int = MOST, block: int = BLOCK) -> CampaignReport:
    """The report of `cordial campaign` on a folder. most: digests kept (see checkers/campaign/summary.py)."""
    todo = [dask.delayed(_summary)(part, number, most) for number, part in enumerate(parts(folder, block), 1)]
    while len(todo) > 1:
        todo = [dask.delayed(merged)(todo[n : n + AT_A_TIME], most) for n in range(0, len(todo), AT_A_TIME)]
    return report(client.compute(todo[0]).result())


def _summary(part: Callable[[], Iterator[dict]], number: int, most: int) -> Summary:
    return summary(part(), f"part {number}", most)


def batch(client: Client, folder: str, out: str, block: int = BLOCK) -> int:
    """Write what `cordial batch` answers to the messages in a folder, as one JSON Lines file a part in the folder `out`.
    Returns how many answers there are."""
    files, root = fsspec.url_to_fs(out)
    files.makedirs(root, exist_ok=True)
    url = files.unstrip_protocol(root)
    todo = [
        dask.delayed(_write)(part, f"{url}/part-{number:05}.jsonl")
        for number, part in enumerate(parts(folder, block), 1)
    ]
    return sum(client.gather(client.compute(todo)))


def _write(part: Callable[[], Iterator[dict]], url: str) -> int:
    count = 0
    with fsspec.open(url, "w", encoding="ascii") as file:
        for answer in answers(part()):
            file.write(json.dumps(answer) + "\n")
            count += 1
    return count


def main(argv: list[str] | None = None) -> int:
    """Run as a program. Returns the exit code: 1 if a campaign needs revising."""
    parser = argparse.ArgumentParser(prog="python -m cordial_cluster.on_dask", description=__doc__.partition("\n")[0])
    parser.add_argument("command", choices=("batch", "campaign"))
    parser.add_argument("folder", help="JSON Lines or Parquet files")
    parser.add_argument("--out", help="the folder for the answers of batch")
    parser.add_argument("--scheduler", help="the address of a Dask scheduler")
    parser.add_argument("--workers", type=int, help="processes on this machine if there's no scheduler (one per core)")
    parser.add_argument("--json", action="store_true", help="print the whole report of campaign as JSON")
    args = parser.parse_args(argv)
    if args.command == "batch" and not args.out:
        parser.error("batch needs --out")
    with ExitStack() as stack:
        local = {"n_workers": args.workers, "threads_per_worker": 1, "dashboard_address": ":0"}
        cluster = args.scheduler or stack.enter_context(LocalCluster(**local))
        client = stack.enter_context(Client(cluster))
        if args.command == "batch":
            print(f"{batch(client, args.folder, args.out):,} answers in {args.out}")
            return 0
        found = campaign(client, args.folder)
    print(printable_json(found.as_dict()) if args.json else printable("\n".join(lines(found))))
    return READY if found.verdict == "ready" else REVISE


if __name__ == "__main__":
    sys.exit(main())
