"""A folder of messages checked on a small Dask cluster, and the same functions as other engines map them."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from dask.distributed import Client, LocalCluster

from checkers.campaign.audit import check_campaign, report
from checkers.campaign.summary import merged
from cordial_cluster import on_dask, parts
from tests.support.campaigns import crowd

ROOT = Path(__file__).resolve().parents[2]
CROWD = crowd(400)
BLOCK = 20_000  # bytes, which makes five parts or so


@pytest.fixture(scope="module")
def client():
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture(scope="module", params=["jsonl", "parquet"])
def folder(request, tmp_path_factory):
    """The crowd in two files."""
    folder = tmp_path_factory.mktemp(request.param)
    for name, messages in (("a", CROWD[:150]), ("b", CROWD[150:])):
        rows = [{key: value or None for key, value in message._asdict().items()} for message in messages]
        if request.param == "jsonl":
            lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
            (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        else:
            pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), folder / f"{name}.parquet", row_group_size=60)
    (folder / "README.txt").write_text("no list")
    return folder


def test_a_folder_is_read_in_parts_in_order(folder):
    made = on_dask.parts(str(folder), BLOCK)
    assert len(made) >= 5
    assert [row["id"] for part in made for row in part()] == [message.id for message in CROWD]


def test_a_campaign_gives_the_report_of_one_machine(client, folder):
    assert on_dask.campaign(client, str(folder), block=BLOCK) == check_campaign(CROWD)


def test_a_batch_gives_the_answers_of_one_machine(client, folder, tmp_path):
    assert on_dask.batch(client, str(folder), str(tmp_path / "out"), block=BLOCK) == len(CROWD)
    written = sorted((tmp_path / "out").iterdir())
    answers = [json.loads(line) for path in written for line in path.read_text().splitlines()]
    asked = "".join(json.dumps({**m._asdict(), "situation": m.situation or "auto"}) + "\n" for m in CROWD)
    done = subprocess.run(
        [sys.executable, "-m", "checkers", "batch"], input=asked, cwd=ROOT, capture_output=True, text=True
    )
    assert len(written) > 1 and answers == [json.loads(line) for line in done.stdout.splitlines()]


def test_the_program_prints_the_report(client, folder, tmp_path):
    scheduler = ("--scheduler", client.scheduler_info()["address"])
    out = io.StringIO()
    with redirect_stdout(out):
        assert on_dask.main(["campaign", str(folder), *scheduler]) == 1
        assert on_dask.main(["batch", str(folder), "--out", str(tmp_path), *scheduler]) == 0
    *_, campaign, batch = out.getvalue().splitlines()
    assert campaign.startswith("revise: ") and batch == f"{len(CROWD)} answers in {tmp_path}"


def test_a_folder_without_lists_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="jsonl"):
        on_dask.parts(str(tmp_path))


def test_rows_without_an_id_are_named_by_their_part_and_bad_ones_are_left_out():
    rows = [{"text": "Hi Ana, the gauge is in.", "to": "Ana"}, {"text": None}, {}, {"Message": "Hi Tom"}]
    assert [d.id for d in parts.summary(rows, "part 3").digests] == ["part 3:1", "part 3:4"]
    assert [answer.get("error") for answer in parts.answers(rows)][:3] == [
        None,
        "row 2: “text” is missing or not a string",
        "row 3: “text” is missing or not a string",
    ]


def test_any_engine_can_map_the_same_functions():
    """As `mapInPandas` and `foldByKey` do in Spark: over the rows of a part, then two summaries at a time."""
    rows = [message._asdict() for message in CROWD]
    summaries = [parts.summary(rows[n : n + 90]) for n in range(0, len(rows), 90)]
    assert report(merged(summaries)) == check_campaign(CROWD)
