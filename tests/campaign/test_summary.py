"""Lists summarised in parts. Merged, they give the same report as the whole list."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tracemalloc
from copy import copy
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from checkers.campaign.audit import check_campaign, report, within
from checkers.campaign.message import Message, digest
from checkers.campaign.summary import Summary, SummaryError, merged, summarise
from tests.support.campaigns import crowd, messy

ROOT = Path(__file__).resolve().parents[2]
CROWD = crowd(2_000)
SPLITS = {"halves": (1_000,), "three": (10, 1_999), "many": tuple(range(100, 2_000, 100)), "an empty part": (700, 700)}
SINGLY = {"singly": True, "situation": "first-message"}


@pytest.fixture(scope="module", autouse=True)
def each_message_read_once():
    """Reading the messages takes nearly all the time, and these tests are about what we do afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        read = cache(digest)
        patch.setattr("checkers.campaign.summary.digest", lambda message: copy(read(message)))
        yield


def parts_of(messages, cuts):
    return [messages[start:end] for start, end in pairwise((0, *cuts, len(messages)))]


@pytest.fixture(scope="module")
def whole():
    return check_campaign(CROWD)


@pytest.fixture(scope="module")
def sample():
    return summarise(CROWD, most=700)


@pytest.mark.parametrize("cuts", SPLITS.values(), ids=SPLITS)
def test_merged_parts_give_the_same_report_as_the_whole(whole, cuts):
    assert whole.sample == 1 and {f.kind for f in whole.findings} >= {"same-text", "chasing", "unfilled-field"}
    assert report(merged(map(summarise, parts_of(CROWD, cuts)))) == whole


def test_merged_parts_include_the_checks_of_each_message():
    parts = parts_of(messy(), (3, 20))
    assert report(merged(summarise(part, **SINGLY) for part in parts)) == check_campaign(messy(), **SINGLY)


@pytest.mark.parametrize("cuts", SPLITS.values(), ids=SPLITS)
def test_a_sample_is_the_same_however_the_list_is_split(sample, cuts):
    assert sample.times > 1
    parts = merged((summarise(part, most=700) for part in parts_of(CROWD, cuts)), most=700)
    assert list(parts.rows()) == list(sample.rows()) and report(parts) == report(sample)


def test_a_sample_has_all_or_none_of_the_messages_to_a_person(sample):
    kept, people = {d.id for d in sample.digests}, {d.person for d in sample.digests}
    everything = summarise(CROWD).digests
    assert kept == {d.id for d in everything if d.person in people} and len(kept) <= 700


def test_a_samples_counts_are_as_exact_as_it_says(whole, sample):
    """The report says 19 times in 20, which is two standard deviations. We allow four, so this test never fails by
    chance."""
    about = report(sample)
    assert about.counts.messages == whole.counts.messages and about.counts.promotional == whole.counts.promotional
    exact = {f.kind: f for f in whole.findings if f.kind != "same-text"}
    estimates = {f.kind: f for f in about.findings if f.kind != "same-text"}
    assert exact.keys() == estimates.keys()
    for kind, finding in exact.items():
        # All messages to someone who's been chased are in the sample.
        room = 2 * within(finding.count, sample.times) * (3**0.5 if kind == "chasing" else 1)
        assert abs(estimates[kind].count / finding.count - 1) <= room, kind
    mailings = [[f.people for f in r.findings if f.kind == "same-text"] for r in (whole, about)]
    for true, seen in zip(*mailings, strict=True):
        assert abs(seen / true - 1) <= 2 * within(true, sample.times)
    assert f"one person in {sample.times}" in about.notes[-1] and "about " in about.findings[0].message.lower()


def test_two_small_samples_merge_into_one_that_isnt_larger():
    half = len(CROWD) // 2
    both = merged((summarise(CROWD[:half], most=200), summarise(CROWD[half:], most=200)), most=200)
    assert len(both.digests) <= 200 and both.messages == len(CROWD)
    assert list(both.rows()) == list(summarise(CROWD, most=200).rows())


def test_messages_without_a_recipient_are_sampled_too():
    given = [Message(str(n), f"Hi, number {n} of the harbour tickets is yours to keep.") for n in range(800)]
    seen = summarise(given, most=100)
    assert 25 < len(seen.digests) <= 100
    assert abs(report(seen).counts.people / 800 - 1) <= 2 * within(800, seen.times)


def test_a_list_to_one_person_is_sampled_message_by_message():
    text = "Hi, number {} of the harbour tickets is yours to keep, from us."
    given = [Message(str(n), text.format(n), "Our customers") for n in range(800)]
    seen = summarise(given, most=100)
    assert 25 < len(seen.digests) <= 100 and abs(len(seen.digests) * seen.times / 800 - 1) < 0.5
    both = merged((summarise(given[:300], most=100), summarise(given[300:], most=100)), most=100)
    assert 12 < len(both.digests) <= 100 and abs(len(both.digests) * both.times / 800 - 1) < 0.7
    assert {f.kind for f in report(seen).findings} >= {"chasing"}


@pytest.mark.parametrize("to", ["", "Ana Silva"])
@pytest.mark.parametrize("cuts", [(), (50,), (300, 310), tuple(range(40, 800, 40))])
def test_copies_with_the_same_id_are_sampled_by_their_place(to, cuts):
    """Nothing shows which is which. The sample was once empty, so the list passed as ready."""
    copies = [Message("spring", "Hi {{name}}, your harbour tickets are here.", to)] * 800
    others = [Message(str(n), f"Hi, ferry number {n} leaves from pier {n % 7}.") for n in range(100)]
    whole = merged((summarise(part, most=100) for part in parts_of([*copies, *others], cuts)), most=100)
    assert whole.messages == 900 and 25 < len(whole.digests) <= 100
    assert whole.times > 1 and abs(len(whole.digests) * whole.times / 900 - 1) < 0.4
    made = report(Summary.from_rows(json.loads(json.dumps(list(whole.rows()))), most=100))
    (blanks,) = [f for f in made.findings if f.kind == "unfilled-field"]
    assert made.verdict == "revise" and abs(blanks.count / 800 - 1) < 0.4


def test_a_written_summary_can_be_read():
    given = summarise(messy(), **SINGLY)
    rows = [json.loads(json.dumps(row)) for row in given.rows()]
    assert report(Summary.from_rows(rows)) == report(given)


def test_anything_but_a_summary_is_refused():
    rows = list(summarise(messy()).rows())
    for bad, words in (
        ([], "isn't a summary"),
        ([{"text": "Hi Ana"}], "isn't a summary"),
        ([{**rows[0], "cordial-summary": 99}, *rows[1:]], "another version"),
        (rows[:-1], "not a whole one"),
        ([*rows[:-1], rows[-1][:-1]], "not a whole one"),
        ([*rows[:-1], {}], "not a whole one"),
        *([[*rows[:-1], [*rows[-1][:n], None, *rows[-1][n + 1 :]]], "not a whole one"] for n in range(15)),
        *(
            ([{**rows[0], name: value}, *rows[1:]], "not a whole one")
            for name in ("halvings", "thinnings", "messages", "promotional", "self_words", "you_words")
            for value in ("x", None, [], True, -1, 1.5, float("inf"), float("nan"), 10**18)
        ),
        ([{**rows[0], "thinnings": 33}, *rows[1:]], "not a whole one"),
        ([{**rows[0], "rules": {"pitch": float("inf")}}, *rows[1:]], "not a whole one"),
    ):
        with pytest.raises(SummaryError, match=words):
            Summary.from_rows(bad)


def test_a_digest_takes_less_than_a_kilobyte():
    digest(CROWD[0])  # loads what it needs
    tracemalloc.start()
    kept = [digest(message) for message in CROWD[:300]]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 1_000 * len(kept)


# --- on the command line -----------------------------------------------------------------------------------------


def command(*arguments):
    done = subprocess.run(
        [sys.executable, "-m", "checkers", "campaign", "--format", "json", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
    )
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)


@pytest.fixture
def lists(tmp_path):
    paths = [tmp_path / name for name in ("whole.csv", "a.csv", "b.csv", "c.csv")]
    for path, messages in zip(paths, (CROWD[:300], CROWD[:100], CROWD[100:101], CROWD[101:300])):
        with open(path, "w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(Message._fields)
            rows.writerows(messages)
    return paths


def test_summaries_written_by_several_commands_are_merged(lists):
    code, expected = command(lists[0])
    written = [path.with_suffix(".summary") for path in lists[1:]]
    for path, summary in zip(lists[1:], written):
        command(path, "--write-summary", summary)
    assert command("--merge", *written) == command(*lists[1:]) == (code, expected)
    both = lists[0].with_suffix(".both")
    command("--merge", *written[:2], "--write-summary", both)
    assert command("--merge", both, written[2]) == (code, expected)


def test_several_processes_give_the_same_report(lists, monkeypatch):
    code, expected = command(lists[0], "--each")
    assert expected["singles"]["revise"] and command(lists[0], "--each", "--jobs", "2") == (code, expected)


def test_a_list_isnt_accepted_as_a_summary(lists):
    done = subprocess.run(
        [sys.executable, "-m", "checkers", "campaign", "--merge", lists[0]], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (2, "") and done.stderr.count("\n") == 1
    assert "isn't a summary" in done.stderr
