"""The benchmark's tables. We don't test the measuring itself."""

import json

from tools.bench.__main__ import RECORD, TABLES, in_short, seconds, tables


def test_the_page_shows_what_the_record_says():
    assert TABLES.read_text("utf-8") == tables(json.loads(RECORD.read_text("utf-8"))), "python -m tools.bench --tables"


def test_times_are_written_as_people_say_them():
    assert [seconds(ms) for ms in (1681, 100, 27.6)] == ["1.7 s", "0.1 s", "0.03 s"]


def test_the_short_table_leaves_out_what_wasnt_measured():
    rows = in_short({"sizes": {"figures": {"us": {"total": 3_121_460}}}}).splitlines()
    assert rows[2:] == ["| download it, once | 3.1 MB |"]
