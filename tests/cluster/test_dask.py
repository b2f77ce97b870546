"""A folder of messages checked on a small Dask cluster, and the same functions as other engines call them."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from types import SimpleNamespace

import pyarrow
import pyarrow.parquet
import pytest
from dask.distributed import Client, LocalCluster

from checkers.campaign.audit import check_campaign, within
from checkers.campaign.summary import MOST
from tests.support.campaigns import crowd
from tools import cluster
from tools.cluster import on_dask, parts

ROOT = Path(__file__).resolve().parents[2]
CROWD = crowd(400)
BLOCK = 20_000  # bytes, so there are about five parts


@pytest.fixture(scope="module")
def client():
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", host="127.0.0.1") as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture(scope="module", params=["jsonl", "parquet"])
def folder(request, tmp_path_factory):
    """The test messages in two files."""
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


def test_a_folder_is_read_in_parts_and_in_order(folder):
    made = on_dask.parts(str(folder), BLOCK)
    assert len(made) >= 5
    assert [row["id"] for part in made for row in part()] == [message.id for message in CROWD]


def test_a_campaign_gives_the_same_report_as_on_one_machine(client, folder):
    assert on_dask.campaign(client, str(folder), block=BLOCK) == check_campaign(CROWD)


def test_a_batch_gives_the_same_answers_as_on_one_machine(client, folder, tmp_path):
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


class Frame:
    """The parts of a pandas table that the page uses."""

    def __init__(self, columns):
        self.columns = columns

    def to_dict(self, orient):
        assert orient == "records"
        names = list(self.columns)
        return [dict(zip(names, values, strict=True)) for values in zip(*self.columns.values(), strict=True)]


class Spark:
    """The parts of a Spark session that the page uses, with a table in three parts."""

    def __init__(self, rows):
        self.read, self.rows, self.written = self, rows, {}

    def json(self, path):
        return self

    def mapInPandas(self, function, schema):
        column = schema.split()[0]
        frames = []
        for n in range(0, len(self.rows), 150):
            part = self.rows[n : n + 150]
            halves = (Frame({key: [row[key] for row in half] for key in part[0]}) for half in (part[:70], part[70:]))
            frames += function(halves)
        return Table([value for frame in frames for value in frame.columns[column]], column, self.written)


class Table:
    def __init__(self, values, column, written):
        self.values, self.column, self.written, self.write = values, column, written, self

    def text(self, path):
        self.written[path] = self.values

    def toLocalIterator(self):
        return (SimpleNamespace(**{self.column: value}) for value in self.values)


def test_the_pages_example_for_spark_works(monkeypatch):
    page = (ROOT / "docs" / "about" / "large-lists.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(import .*?)```", page, re.S)[1]
    blank = float("nan")  # an empty cell in pandas
    spark = Spark([{key: value or blank for key, value in message._asdict().items()} for message in CROWD])
    for name, module in (
        ("cordial_cluster", cluster),
        ("cordial_cluster.parts", parts),
    ):  # as they're called once installed
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "pandas", SimpleNamespace(DataFrame=Frame))
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(code, "large-lists.md", "exec"), {"spark": spark, "__name__": "page"})
    assert printed.getvalue() == f"{check_campaign(CROWD)}\n"
    answers = [json.loads(line) for line in spark.written["answers/"]]
    assert len(answers) == len(CROWD) and not any("error" in answer for answer in answers)


def test_the_page_says_how_exact_the_estimates_are():
    page = (ROOT / "docs" / "about" / "large-lists.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\| ([\d,]+) \| ([\d,]+) messages \|$", page, re.M)
    assert len(shown) == 4 and f"{MOST:,}" in page and f"{parts.MOST:,}" in page
    for row in shown:
        count, off = (int(number.replace(",", "")) for number in row)
        assert off == pytest.approx(count * within(count, 16), rel=0.1)
