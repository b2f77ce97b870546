"""Who is who: the owner, one-to-one and group conversations, names without addresses, deleted accounts."""

import pytest

from checkers.network.audit import Settings, audit
from checkers.network.network import build
from checkers.network.owner import Owner, find_owner
from checkers.network.people import comparable_name, profile_key, profile_link, shown
from checkers.network.readers.connections import Connection
from checkers.text.names import without_accents
from tests.support.exports import (
    CONNECTIONS,
    ME,
    MESSAGES,
    TODAY,
    audited,
    connection,
    date,
    invitation,
    message,
    names,
    read_messages,
    to_csv,
    url,
)

ADA, BELA = "Ada Ashbank", "Bela Birchton"


def by_ends(*talk):
    return read_messages(to_csv(MESSAGES, *talk))[0].by_ends


def test_the_owner_sends_the_invitations():
    report = audited(
        [connection(ADA, 300)],
        [message(ADA, True, 5)],
        [invitation(BELA, 3)],
        Profile=b"First Name,Last Name,Headline\n",
    )
    assert report.owner.key == "in/robin-sample" and report.totals["own_messages"] == 1


def test_else_the_owner_sends_under_the_profiles_name():
    owner = find_owner("Robin Sample", [], by_ends(message(ADA, False, 5), message(BELA, True, 4)))
    assert (owner.key, owner.name) == ("in/robin-sample", "Robin Sample")


def test_else_the_owner_is_in_nearly_every_conversation():
    talk = by_ends(*(message(f"Person {letter}", letter < "C", 5) for letter in "ABCDE"))
    assert find_owner("", [], talk).key == "in/robin-sample"


def test_otherwise_the_owner_is_unknown():
    assert not find_owner("", [], by_ends(message(ADA, True, 5))).known
    report = audit(
        {
            "messages.csv": to_csv(MESSAGES, message(ADA, True, 5)),
            "Connections.csv": to_csv(CONNECTIONS, connection(ADA, 9)),
        },
        TODAY,
    )
    assert "which messages are yours" in report.list("welcome").missing
    assert report.list("owed-reply").items == []


def _group(days, *people):
    row = list(message(people[0], True, days, "Lunch for all?", thread="g"))
    row[4], row[5] = ", ".join(people), ",".join(url(name) for name in people)
    return row


def test_group_conversations_only_count_as_contact_on_request():
    talk = [_group(5, ADA, BELA)]
    report = audited([connection(ADA, 6)], talk)
    assert names(report, "welcome") == [ADA] and report.totals["group_conversations"] == 1
    assert names(audited([connection(ADA, 6)], talk, settings=Settings(groups_count=True)), "welcome") == []


def test_a_reply_in_a_group_belongs_to_the_group():
    reply = list(message(ADA, False, 4, "Yes?", thread="g"))
    reply[5] = f"{ME[1]},{url(BELA)}"
    report = audited([connection(ADA, 300)], [_group(5, ADA, BELA), reply])
    assert names(report, "owed-reply") == []


def test_two_conversations_with_one_person_are_joined():
    report = audited(
        [connection(ADA, 300)],
        [message(ADA, False, 200, "How are you?", thread="a"), message(ADA, True, 150, "Well, thanks", thread="b")],
    )
    assert names(report, "owed-reply") == [] and names(report, "check-in") == [ADA]


def test_the_name_in_most_messages_is_used_for_an_address():
    talk = [message(ADA, False, days) for days in (9, 8, 7)]
    odd = list(message(ADA, False, 6))
    odd[2] = "Ada A."
    for rows in ([odd, *talk], [*talk, odd]):
        report = audited([], rows)
        assert report.network.people["in/ada-ashbank"].name == ADA


def test_without_addresses_names_match_and_the_report_says_so():
    old = to_csv(
        ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"),
        ("Ada", "Ashbank, PhD", "", "", "", "08 Feb 2020"),
    )
    report = audited(talk=[message(ADA, True, 200), message(ADA, False, 199)], Connections=old)
    person = report.list("check-in").items[0].person
    assert person.key == "in/ada-ashbank" and person.name == "Ada Ashbank, PhD"


def test_in_the_nine_column_file_sent_messages_are_matched_by_the_recipients_name():
    head = tuple(name for name in MESSAGES[:10] if name != "RECIPIENT PROFILE URLS")
    talk = [tuple(row[:5] + row[6:10]) for row in (message(ADA, True, 200), message(BELA, True, 5))]
    report = audited([connection(ADA, 900), connection(BELA, 3)], messages=to_csv(head, *talk))
    assert names(report, "welcome") == [] and report.network.people["in/ada-ashbank"].sent == 1


def test_people_with_the_same_name_and_no_address_are_not_listed_for_review():
    old = to_csv(
        ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"),
        *[("Ada", "Ashbank", "", "", "", "08 Feb 2020")] * 2,
    )
    report = audited(talk=[message(BELA, True, 2)], Connections=old)
    assert names(report, "review") == [] and report.network.ambiguous == 2
    assert any("couldn't match" in remark for remark in report.list("review").found.remarks)


def test_a_deleted_account_is_unknown():
    gone = list(message("LinkedIn Member", False, 9, "Shall we meet?"))
    gone[3] = ""
    report = audited([connection(ADA, 300)], [gone])
    assert names(report, "owed-reply") == [] and report.totals["gone_conversations"] == 1


def test_rows_dated_after_the_day_of_the_audit_do_not_count():
    report = audited([connection(ADA, 10)], [message(ADA, True, 2)], today=date(5))
    assert names(report, "welcome") == [ADA] and any("ated later" in remark for remark in report.remarks)


def test_connections_made_after_the_day_of_the_audit_do_not_count():
    report = audited([connection(ADA, 10), connection(BELA, 2)], today=date(5))
    assert report.totals["connections"] == 1 == report.charts[0].rows[-1][2]
    assert any("0 messages and 1 connection." in remark for remark in report.remarks)


def test_someone_listed_twice_counts_once_with_the_later_connection():
    report = audited([connection(ADA, 900), connection(ADA, 5)])
    assert report.totals["connections"] == 1 and names(report, "welcome") == [ADA]


@pytest.mark.parametrize(
    "name, other",
    [
        ("Ada Ashbank, PhD", "ada ashbank"),
        ("Ada Ashbank 🌱", "ADA  ASHBANK"),
        ("Ada Ashbank (she/her)", "Ada Ashbank"),
        ("Ada Ashbank, MBA, CPA", "Ada Ashbank"),
        ("Ada Ashbank | PMP", "Ada Ashbank"),
        ("Ａda Ashbank", "Ada Ashbank"),
        ("Jürgen Straße", "JÜRGEN STRASSE"),
    ],
)
def test_names_that_are_the_same(name, other):
    assert comparable_name(name) == comparable_name(other)


@pytest.mark.parametrize("name, other", [("Ada Ashbank", "Ada Ashbanks"), ("Zoë", "Zoe"), ("Ada-Lee", "Ada Lee")])
def test_names_that_are_different(name, other):
    assert comparable_name(name) != comparable_name(other)


def test_accents_tell_two_people_apart_but_a_greeting_can_leave_them_out():
    """That's why there are two ways to compare names. If we merged a Zoë and a Zoe, we'd mix up their messages, but
    people type "Hi Zoe" to Zoë."""
    assert comparable_name("Zoë Graf") != comparable_name("Zoe Graf")
    assert without_accents("Zoë Graf") == without_accents("Zoe Graf")


def test_a_link_is_built_only_from_the_key():
    key = profile_key("HTTPS://WWW.linkedin.com/in/Zo%C3%AB%22onclick%3Dalert(1)?x=<script>")
    assert profile_link(key) == "https://www.linkedin.com/in/zo%C3%AB%22onclick%3Dalert%281%29/"
    assert profile_link("name:ada") == ""


def test_shown_names_have_no_lone_surrogate_or_bidi_mark():
    assert shown("Ada\ud800 \u2066Ash\u2069") == "Ada Ash"


def test_many_people_with_one_name_get_different_short_keys():
    """The keys of n people once had n characters each: 4,000 people took half a minute."""
    everyone = [Connection("", "Ada", "Ashbank", "Acme", "Nurse", 700_000 + n) for n in range(500)]
    network = build(everyone, {}, Owner("in/robin-sample", "Robin Sample", ""))
    assert len(network.people) == network.ambiguous == 500
    assert sum(map(len, network.people)) < 500 * 30
