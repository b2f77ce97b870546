"""Checks of many messages: every kind of finding, and lists that mustn't have it."""

import json
import tracemalloc

import pytest

from checkers.campaign.audit import AUDITS, Message, check_campaign
from checkers.finding import LEVELS
from tests.support.campaigns import NAMES, NEWS, OWN_WORDS, PITCH, TOWNS, many, messy, varied


def kinds(messages, **options):
    return [f.kind for f in check_campaign(messages, **options).findings]


def finding(messages, kind):
    found = [f for f in check_campaign(messages).findings if f.kind == kind]
    assert len(found) == 1, [f.kind for f in check_campaign(messages).findings]
    return found[0]


def test_messages_that_differ_are_ready():
    report = check_campaign(varied())
    assert (report.verdict, report.findings, report.notes, report.singles) == ("ready", (), (), None)
    assert (report.counts.messages, report.counts.people) == (8, 8)


def test_an_empty_list_is_ready():
    report = check_campaign([])
    assert (report.verdict, report.findings, report.counts.messages) == ("ready", (), 0)


def test_the_same_text_is_found_whatever_the_greeting_name_and_signoff():
    hellos = ("Hi Ana,", "Hello Tom!", "Dear Ms. Graf,", "Good morning Piet -", "hey Noor")
    body = " the tide tables for next spring are out, and they hold the new gauge at last. Did you use the old one?"
    messages = [
        Message(str(n), h + body + end, p)
        for n, (h, end, p) in enumerate(
            zip(hellos, ("", "\n\nBest,\nJan", "\nJan", "\n\nKind regards,\nJan", ""), NAMES), 1
        )
    ]
    found = finding(messages, "same-text")
    assert (found.level, found.people, found.ids) == ("caution", 5, ("1", "2", "3", "4", "5"))
    assert found.message == "The same text, names aside, goes to 5 people."


@pytest.mark.parametrize("slot", ["{{town}}", "[town]", "%TOWN%", "*|TOWN|*", "<<town>>"])
def test_a_blank_does_not_make_a_text_different(slot):
    messages = many("Hi {}, the tide tables for next spring are out with the gauge of " + slot + " in them at last.")
    assert finding(messages, "same-text").message.startswith("The same text")


def test_one_word_of_difference_is_nearly_the_same():
    found = finding(many(NEWS), "same-text")
    assert found.message == "Nearly the same text, names aside, goes to 8 people."


def test_the_same_news_to_two_people_is_fine():
    assert kinds(many(NEWS)[:2]) == []
    assert kinds(many(NEWS)[:3]) == ["same-text"]


def test_the_same_short_thanks_to_many_is_fine():
    assert kinds(many("Hi {}, thank you for connecting, happy to!")) == []


def test_capitals_accents_and_line_breaks_do_not_make_a_text_different():
    body = "Die Fähre nach Ærø fährt wieder, and the café on deck has your cousin's cake on its list again."
    messages = [
        Message("1", body, "A B"),
        Message("2", body.upper(), "C D"),
        Message("3", body.replace(", ", ",\r\n"), "E F"),
    ]
    assert "same-text" in kinds(messages)


def test_messages_without_recipients_count_as_one_person_each():
    messages = [m._replace(to="") for m in many(NEWS)]
    assert finding(messages, "same-text").people == 8


def test_ten_mailings_have_their_own_findings_and_the_rest_share_one():
    messages = []
    for n in range(15):
        text = " ".join(f"word{n}x{i}" for i in range(20))
        messages += [Message(f"{n}-{p}", text, f"Per Son{p} {n}") for p in range(3 + (n == 0))]
    found = [f for f in check_campaign(messages).findings if f.kind == "same-text"]
    assert len(found) == 11
    assert found[0].people == 4 and found[-1].message == "5 more texts each go to 3 people."
    assert sum(len(f.ids) for f in found) == len(messages)


@pytest.mark.parametrize(
    "text",
    [
        "Hi {{first_name}}, the gauge is in.",
        "Hi [Name], the gauge is in.",
        "Hi %FIRSTNAME%, the gauge is in.",
        "Hi , the gauge is in.",
        "Hello ! The gauge is in.",
        "Dear, the gauge is in.",
        "Hi null, the gauge is in.",
        "Hi undefined, the gauge is in.",
        "Hi None, the gauge is in.",
        "Hi Ana, how is life at #N/A?",
        "Hi Ana, how is life at undefined?",
        "Hi Ana, how is [object Object]?",
        "Hi Ana, the gauge of {Town} is in.",
    ],
)
def test_a_blank_that_was_not_filled(text):
    found = finding([Message("7", text)], "unfilled-field")
    assert (found.level, found.ids) == ("problem", ("7",))
    assert found.examples[0].id == "7" and found.examples[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, none of us was there.",
        "Dear Ana, null results are results.",
        "Hi Ana, you wrote “they [the dyes] fade”.",
        "Hi, the gauge is in.",
        "Hello! The gauge is in.",
        "Dear all, the gauge is in.",
        "Hi Nan, the gauge is in.",
    ],
)
def test_text_that_only_looks_like_a_blank(text):
    assert kinds([Message("7", text)]) == []


def test_a_greeting_for_someone_else():
    messages = varied()
    messages[2] = messages[2]._replace(text=messages[2].text.replace("Lena", "Priya"))
    found = finding(messages, "wrong-name")
    assert (found.level, found.ids) == ("problem", ("3",))
    assert found.examples[0].text == "greets “Priya”, goes to “Lena Graf”"


def test_the_advice_names_a_shifted_column():
    messages = varied()
    slipped = [m._replace(to=NAMES[(n + 1) % len(NAMES)]) for n, m in enumerate(messages)]
    found = finding(slipped, "wrong-name")
    assert len(found.ids) == 8 and "sorted or shifted" in found.instead


def test_a_column_without_names_gets_a_note_and_no_finding():
    messages = [m._replace(to=f"Harbour Works {'ABCDEFGH'[n]}") for n, m in enumerate(varied())]
    report = check_campaign(messages)
    assert report.findings == () and len(report.notes) == 1


def test_someone_elses_name_in_the_text():
    messages = varied()
    messages[0] = messages[0]._replace(text=messages[0].text + " Looking forward to it, Tom.")
    found = finding(messages, "name-of-another")
    assert (found.level, found.ids, found.examples[0].text) == ("problem", ("1",), "says “Tom”, greets “Ana”")


AFTER = " It rained all day here, the boat leaks again and nobody wants to hear about either of them."


@pytest.mark.parametrize(
    "line", ["Thanks, Tom!", "Thank you Tom.", "Tom, would you mind?", "We meet at the gate, Tom.", "Bye, Tom."]
)
def test_ways_of_addressing_someone_by_name(line):
    messages = varied()
    messages[0] = messages[0]._replace(text=messages[0].text + "\n" + line + AFTER)
    assert "name-of-another" in kinds(messages)


@pytest.mark.parametrize(
    "line",
    [
        "Tom told me that you know the harbour.",
        "I met Kofi, Mina, Tom.",
        "Tom, Lena and Piet send their love.",
        "It was Tom's idea.",
        "Thanks to Tom for the map.",
        "We sat in Reed, Kansas.",
    ],
)
def test_someone_who_is_only_mentioned(line):
    messages = varied()
    messages[0] = messages[0]._replace(text=messages[0].text + "\n" + line + AFTER)
    assert kinds(messages) == []


def test_the_writer_can_have_the_same_name_as_a_recipient():
    messages = [m._replace(text=m.text + "\n\nBest,\nTom") for m in varied()]
    assert kinds(messages) == []


def test_a_name_left_over_in_the_middle_of_a_template():
    messages = many(
        "Hi {0}, the tide tables for next spring are out. I thought of you, {0}, and of the boat that you "
        "keep near the old lighthouse, when I saw them."
    )
    messages[4] = messages[4]._replace(text=messages[4].text.replace("of you, Noor", "of you, Lena"))
    found = finding(messages, "name-of-another")
    assert found.ids == ("5",) and found.examples[0].text == "says “Lena”, greets “Noor”"


def test_a_friend_in_common_in_a_template_is_fine():
    messages = many(
        "Hi {0}, Tom said that you, {0}, may like the tide tables for next spring, which are out, and that "
        "your boat lies near the old lighthouse.",
        [p for p in NAMES if p != "Tom Reed"] + ["Tom Reed"],
    )
    assert "name-of-another" not in kinds(messages)


def test_the_same_row_twice():
    messages = varied() + [varied()[3]._replace(id="9")]
    found = finding(messages, "sent-twice")
    assert (found.level, found.ids, found.people) == ("caution", ("9",), 1)


def test_chasing_one_person():
    texts = ("the bridge plans are on the shelf.", "any news about the plans?", "did you get my plans?")
    messages = [Message(str(n), f"Hi Lena, {t}", "Lena Graf", sent=f"2026-03-0{n}") for n, t in enumerate(texts, 1)]
    assert kinds(messages[:2]) == []
    found = finding(messages, "chasing")
    assert (found.level, found.ids, found.people) == ("caution", ("1", "2", "3"), 1)
    assert found.examples[0].text == "3 messages to “Lena Graf”, 2026-03-01 to 2026-03-03"


def test_the_same_words_on_other_days_are_chasing_not_copies():
    text = "Hi Lena, the bridge plans are still on the shelf and I would be glad of a word about them."
    messages = [Message(str(n), text, "Lena Graf", sent=f"2026-03-0{n}") for n in range(1, 5)]
    assert kinds(messages) == ["chasing"]


def test_a_first_name_alone_could_be_several_people():
    messages = [Message(str(n), f"Hi Lena, {OWN_WORDS[n]}", "Lena") for n in range(4)]
    assert finding(messages, "chasing").level == "hint"
    assert check_campaign(messages).verdict == "ready"


@pytest.mark.parametrize("selling, level", [(1, None), (2, "hint"), (3, "hint"), (4, "caution"), (8, "caution")])
def test_too_large_a_share_of_promotion_is_found(selling, level):
    pitches = [
        Message(m.id, m.text.replace("harbour cranes", f"{TOWNS[n]} {n}" * (n + 3)), m.to)
        for n, m in enumerate(many(PITCH))
    ]
    found = [f for f in check_campaign(pitches[:selling] + varied()[selling:]).findings if f.kind == "promotion"]
    assert [f.level for f in found] == ([level] if level else [])
    if level:
        assert found[0].message == f"{selling} of 8 messages promote something of yours."


def test_promotion_isnt_judged_in_a_short_list():
    assert "promotion" not in kinds(many(PITCH)[:2])


def test_a_list_about_the_writer_is_found():
    text = "Hi {}, we opened our new hall. We moved our lathes and I hired my cousin. We like it, and I sleep in our attic."
    messages = [Message(str(n), text.format(p.split()[0]) + f" Call {TOWNS[n]}.", p) for n, p in enumerate(NAMES)]
    found = finding(messages, "about-us")
    assert found.level == "hint" and "“you” 0 times" in found.message
    turned = [
        m._replace(
            text=m.text + " How do you like your own hall, and will you keep your lathes where you are? "
            "You said you might."
        )
        for m in messages
    ]
    assert "about-us" not in kinds(turned)


def test_each_message_is_checked_by_itself_on_request():
    messages = [
        *varied()[:2],
        Message("3", PITCH.format("Tom"), "Tom Reed", "invite-stranger"),
        Message("4", "Bonjour, je suis ravi de vous avoir dans mon réseau et je vous remercie pour votre message.", ""),
    ]
    assert check_campaign(messages).singles is None
    own = check_campaign(messages, singly=True)
    assert (own.singles.ready, own.singles.revise, own.verdict) == (0, 1, "revise")
    given = check_campaign(messages, singly=True, situation="check-in").singles
    assert given.ready + given.revise + given.other_language == 4
    assert given.other_language == 1
    assert dict(given.rules) == given.as_dict()["rules"]


def test_an_unknown_situation_is_refused():
    with pytest.raises(KeyError):
        check_campaign([Message("1", "Hi Ana, hello.", situation="nope")], singly=True)


def test_the_report_is_deterministic_sorted_and_json():
    first, second = check_campaign(messy()), check_campaign(iter(messy()))
    assert first == second
    assert json.loads(json.dumps(first.as_dict())) == first.as_dict()
    assert len({f.kind for f in first.findings}) >= 5
    order = [LEVELS.index(f.level) for f in first.findings]
    assert order == sorted(order)
    known = {m.id for m in messy()}
    for f in first.findings:
        assert set(f.ids) <= known and {q.id for q in f.examples} <= set(f.ids) and 1 <= len(f.examples) <= 3
        assert f.people >= 1 and all(len(q.text) <= 160 for q in f.examples)


def test_the_wording_is_plain():
    every = [
        *((audit.why, audit.instead) for audit in AUDITS),
        *((f.message, f.instead) for f in check_campaign(messy()).findings),
    ]
    for text in (t for pair in every for t in pair):
        assert text[0].isupper() or text[0] in "“0123456789", text
        assert text.endswith(".") and "!" not in text, text
        assert not any(word in text.lower() for word in ("you forgot", "fail", "wrong", "bad ", "score", "spam")), text


def test_odd_texts_are_read():
    odd = [
        "\ud800",
        "\x00",
        "😀" * 300,
        "👨‍👩‍👧‍👦 " * 50,
        "a\u0301" * 200,
        "ﬁ" * 99,
        "İ" * 99,
        " ",
        "{{" * 300,
        "Hi " * 999,
    ]
    report = check_campaign([Message(t[:3], t, t[:9]) for t in odd for _ in range(3)])
    assert report.counts.messages == 30


def test_memory_grows_in_proportion_to_the_number_of_messages():
    def peak(n):
        messages = (
            Message(str(i), f"Hi Ana, {OWN_WORDS[i % 8]} {' '.join(f'w{i}x{k}' for k in range(40))}", f"Per Son{i} Q")
            for i in range(n)
        )
        tracemalloc.start()
        try:
            check_campaign(messages)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(20)  # fills the caches
    small, large = peak(150), peak(600)
    assert large < 4 * small * 1.6, (small, large)
    assert large < 600 * 40_000
