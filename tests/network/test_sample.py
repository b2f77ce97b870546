"""The invented archive is the same for the same seed, and every audit finds something in it."""

import datetime
import io
import subprocess
import sys
import zipfile
from pathlib import Path

from checkers.network.audit import AUDITS, audit
from checkers.network.sample import sample_archive
from tests.support.exports import TODAY


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others():
    assert sample_archive(TODAY, 50, 100) == sample_archive(TODAY, 50, 100) != sample_archive(TODAY, 50, 100, seed=2)


def test_every_audit_finds_someone_and_every_oddity_is_in_it():
    report = audit(sample_archive(TODAY), TODAY)
    assert {audit.name: bool(audit.items) for audit in report.lists} == {
        audit.name: "earlier" not in audit.needs for audit in AUDITS
    }
    totals = report.totals
    assert totals["connections"] > 400 and totals["messages"] > 2_500
    for name in ("hidden_connections", "drafts", "sponsored", "group_conversations", "gone_conversations", "comments"):
        assert totals[name] > 0, name
    assert sum(note.skipped for note in report.files) == 0


def test_it_is_up_to_date_on_any_day():
    later = datetime.date(2031, 3, 1)
    now, then = (audit(sample_archive(day), day) for day in (TODAY, later))
    assert len(now.list("welcome").items) == len(then.list("welcome").items) > 3


def test_tiny_archives_can_be_made():
    for size in (0, 1, 5):
        assert audit(sample_archive(TODAY, size, size), TODAY).totals["connections"] == size


def test_the_script_writes_an_archive(tmp_path):
    path = tmp_path / "sample.zip"
    script = Path(__file__).resolve().parents[2] / "tools" / "sample_export.py"
    subprocess.run(
        [sys.executable, str(script), str(path), "--connections", "20", "--messages", "30"], check=True, cwd=tmp_path
    )
    assert "Connections.csv" in zipfile.ZipFile(io.BytesIO(path.read_bytes())).namelist()
