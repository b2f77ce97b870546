"""Every check of many messages against its own examples."""

from pathlib import Path

import pytest

from checkers.campaign import audits
from checkers.campaign.audit import AUDITS, check_campaign
from checkers.finding import LEVELS


def each(kind):
    return [
        pytest.param(audit, example, id=f"{audit.name}-{number}")
        for audit in AUDITS
        for number, example in enumerate(getattr(audit, kind), 1)
    ]


def ids_found(audit, example):
    """The ids of all messages that the check's findings are about, in the list's order."""
    findings = [finding for finding in check_campaign(example.messages).findings if finding.kind == audit.name]
    named = {message_id for finding in findings for message_id in finding.ids}
    return tuple(message.id for message in example.messages if message.id in named)


@pytest.mark.parametrize("audit, example", each("bad"))
def test_a_bad_example_is_found_in_the_messages_it_names(audit, example):
    assert example.ids, "say which messages have to be found: example(…, found='2 3')"
    assert ids_found(audit, example) == example.ids


@pytest.mark.parametrize("audit, example", each("good"))
def test_no_check_finds_anything_in_a_good_example(audit, example):
    report = check_campaign(example.messages)
    assert (report.verdict, report.findings) == ("ready", ())


@pytest.mark.parametrize("audit, example", each("near_misses"))
def test_a_check_finds_nothing_in_its_near_misses(audit, example):
    assert ids_found(audit, example) == ()


@pytest.mark.parametrize("audit", AUDITS, ids=lambda audit: audit.name)
def test_a_check_has_everything_its_readers_need(audit):
    assert audit.level in LEVELS
    assert len(audit.bad) >= 2 and len(audit.good) >= 2 and len(audit.near_misses) >= 1
    assert not any(example.ids for example in audit.good + audit.near_misses), "only bad examples name messages"
    assert audit.title[0].isupper() and not audit.title.endswith(".")
    for text in (audit.why, audit.instead):
        assert text[0].isupper() and text.endswith("."), text


def test_every_file_has_a_check_of_the_same_name_and_is_listed():
    files = {path.stem for path in Path(audits.__file__).parent.glob("*.py")} - {"__init__", "base"}
    listed = [audit.name.replace("-", "_") for audit in AUDITS]
    assert sorted(listed) == sorted(files), "add the check to AUDITS in checkers/campaign/audits/__init__.py"
