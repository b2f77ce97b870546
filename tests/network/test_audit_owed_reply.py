"""People who asked for something and are waiting for a reply."""

import pytest

from checkers.network.wording import asks, plain_text
from tests.support.exports import audited, connection, message, names

ADA, BELA = "Ada Ashbank", "Bela Birchton"


def test_the_newest_come_first_and_archived_ones_last():
    talk = [
        message(ADA, False, 30, "How are you?"),
        message(BELA, False, 5, "Shall we?"),
        message("Cato Cedarby", False, 1, "Well?", folder="ARCHIVE"),
    ]
    report = audited([connection(name, 500) for name in (ADA, BELA, "Cato Cedarby")], talk)
    assert names(report, "owed-reply") == [BELA, ADA, "Cato Cedarby"]
    assert "archived" in report.list("owed-reply").items[2].reasons[-1]


def test_a_reply_or_a_statement_isnt_an_open_question():
    report = audited(
        [connection(ADA, 500), connection(BELA, 500)],
        [message(ADA, False, 30, "How?"), message(ADA, True, 29), message(BELA, False, 5, "Thanks, bye.")],
    )
    assert names(report, "owed-reply") == []


def test_strangers_and_old_questions_are_only_counted():
    report = audited(
        [connection(BELA, 900)], [message(ADA, False, 5, "May I sell you this?"), message(BELA, False, 400, "How?")]
    )
    found = report.list("owed-reply").found
    assert (
        found.items == []
        and "1 person you aren't connected with" in found.remarks[0]
        and "1 question" in found.remarks[1]
    )


def test_someone_youve_written_to_isnt_a_stranger():
    report = audited([], [message(ADA, True, 9), message(ADA, False, 5, "When?")])
    assert names(report, "owed-reply") == [ADA]
    assert "You aren't connected with them." in report.list("owed-reply").items[0].reasons


@pytest.mark.parametrize(
    "text",
    [
        "Are you well?",
        "お元気ですか？",
        "كيف حالك؟",
        "Please send me the slides",
        "<p>Would you come</p>",
        "Let me know.",
        "I am looking forward to hearing from you",
    ],
)
def test_messages_that_ask_for_a_reply(text):
    assert asks(text)


@pytest.mark.parametrize(
    "text", ["", "Thank you.", "See https://example.org/?a=b", '<a href="/x?y=1">here</a> it is', "www.example.org/?q"]
)
def test_messages_that_dont_ask_for_a_reply(text):
    assert not asks(text)


def test_html_becomes_the_text_people_saw():
    assert plain_text("<p>One &amp; two</p><p>3 &lt; 4<br/>five</p>") == "One & two\n3 < 4\nfive"
    assert plain_text("1 < 2 and 3 > 2") == "1 < 2 and 3 > 2"
