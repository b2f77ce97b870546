"""Many messages together: each kind of finding, what must not be one, lists as files, the command, the
worker."""

import json
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from checkers.browser import handle
from checkers.campaign import files as files
from checkers.campaign.audit import AUDITS, Message, check_campaign
from checkers.finding import LEVELS
from checkers.text.names import same_person, without_accents
from checkers.text.similar import groups, share, sketch

ROOT = Path(__file__).resolve().parents[2]

PITCH = (
    "Hi {}, I read your piece on harbour cranes. We help companies like yours grow, and I would love to show you "
    "how our platform can cut costs. Book a free demo this week."
)
NEWS = (
    "Hi {}, the tide tables for next spring are out, and the new gauge in {} finally made it in. "
    "Did your crew end up using the old benchmark after all?"
)
TOWNS = ("Cuxhaven", "Ostend", "Esbjerg", "Vigo", "Brest", "Lerwick", "Aveiro", "Gdynia")
NAMES = ("Ana Silva", "Tom Reed", "Lena Graf", "Piet Bos", "Noor Aziz", "Kofi Mensah", "Mina Sato", "Emil Lund")
OWN_WORDS = (
    "the ferry you drew in Ostend sails on paper in my daughter's room now. Which pencil did you take for the waves?",
    "your question at the bee fair stuck with me, so I counted: eleven hives in our street. Do you still want the list?",
    "congratulations on the bakery's tenth year! The rye with fennel is why our Saturdays begin early.",
    "I found the bolt that you lost at the bridge survey. It sits on my desk; shall I send it or keep it as a trophy?",
    "your students sang in the hospital garden last week and my mother asked who taught them. What was the second song?",
    "thank you for the map of the old quarry. The spring is where you said, under ivy, and it still runs.",
    "the museum took the loom. Your drawing of the treadles hangs beside it, with your name under it.",
    "we start the night train in May, and the timetable has your idea with the two sleeping cars in it.",
)


def many(template, people=NAMES, **more):
    return [
        Message(str(n), template.format(p.split()[0], TOWNS[n % len(TOWNS)]), p, **more)
        for n, p in enumerate(people, 1)
    ]


def varied(people=NAMES):
    return [Message(str(n), f"Hi {p.split()[0]}, {OWN_WORDS[n % len(OWN_WORDS)]}", p) for n, p in enumerate(people, 1)]


def kinds(messages, **options):
    return [f.kind for f in check_campaign(messages, **options).findings]


def finding(messages, kind):
    found = [f for f in check_campaign(messages).findings if f.kind == kind]
    assert len(found) == 1, [f.kind for f in check_campaign(messages).findings]
    return found[0]


# --- what a list does ------------------------------------------------------------------------------------------


def test_messages_that_differ_are_ready():
    report = check_campaign(varied())
    assert (report.verdict, report.findings, report.notes, report.singles) == ("ready", (), (), None)
    assert (report.counts.messages, report.counts.people) == (8, 8)


def test_no_messages_are_ready_and_counted_as_none():
    report = check_campaign([])
    assert (report.verdict, report.findings, report.counts.messages) == ("ready", (), 0)


def test_the_same_text_is_found_whatever_greeting_name_and_signoff():
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
def test_a_slot_does_not_make_a_text_another(slot):
    messages = many("Hi {}, the tide tables for next spring are out with the gauge of " + slot + " in them at last.")
    assert finding(messages, "same-text").message.startswith("The same text")


def test_one_word_of_difference_is_nearly_the_same():
    found = finding(many(NEWS), "same-text")
    assert found.message == "Nearly the same text, names aside, goes to 8 people."


def test_two_people_may_get_the_same_news():
    assert kinds(many(NEWS)[:2]) == []
    assert kinds(many(NEWS)[:3]) == ["same-text"]


def test_the_same_thanks_in_few_words_is_manners():
    assert kinds(many("Hi {}, thank you for connecting, happy to!")) == []


def test_capitals_accents_and_line_breaks_do_not_make_a_text_another():
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


def test_many_mailings_are_told_one_by_one_and_the_rest_together():
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
def test_what_only_looks_like_a_blank(text):
    assert kinds([Message("7", text)]) == []


def test_a_greeting_for_somebody_else():
    messages = varied()
    messages[2] = messages[2]._replace(text=messages[2].text.replace("Lena", "Priya"))
    found = finding(messages, "wrong-name")
    assert (found.level, found.ids) == ("problem", ("3",))
    assert found.examples[0].text == "greets “Priya”, goes to “Lena Graf”"


def test_a_column_that_slipped_by_a_row_is_said_to_have():
    messages = varied()
    slipped = [m._replace(to=NAMES[(n + 1) % len(NAMES)]) for n, m in enumerate(messages)]
    found = finding(slipped, "wrong-name")
    assert len(found.ids) == 8 and "sorted or shifted" in found.instead


def test_a_column_without_names_is_noted_and_not_held_against_the_greetings():
    messages = [m._replace(to=f"Harbour Works {'ABCDEFGH'[n]}") for n, m in enumerate(varied())]
    report = check_campaign(messages)
    assert report.findings == () and len(report.notes) == 1


def test_somebody_elses_name_called_in_the_text():
    messages = varied()
    messages[0] = messages[0]._replace(text=messages[0].text + " Looking forward to it, Tom.")
    found = finding(messages, "name-of-another")
    assert (found.level, found.ids, found.examples[0].text) == ("problem", ("1",), "says “Tom”, greets “Ana”")


AFTER = " It rained all day here, the boat leaks again and nobody wants to hear about either of them."


@pytest.mark.parametrize(
    "line", ["Thanks, Tom!", "Thank you Tom.", "Tom, would you mind?", "We meet at the gate, Tom.", "Bye, Tom."]
)
def test_shapes_of_calling_somebody(line):
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
def test_somebody_who_is_only_spoken_of(line):
    messages = varied()
    messages[0] = messages[0]._replace(text=messages[0].text + "\n" + line + AFTER)
    assert kinds(messages) == []


def test_the_writer_may_sign_with_the_name_of_a_reader():
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


def test_a_common_friend_in_a_template_is_no_slip():
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


def test_chasing_in_the_same_words_on_other_days_is_chasing_and_not_a_slip():
    text = "Hi Lena, the bridge plans are still on the shelf and I would be glad of a word about them."
    messages = [Message(str(n), text, "Lena Graf", sent=f"2026-03-0{n}") for n in range(1, 5)]
    assert kinds(messages) == ["chasing"]


def test_a_bare_first_name_may_be_several_people():
    messages = [Message(str(n), f"Hi Lena, {OWN_WORDS[n]}", "Lena") for n in range(4)]
    assert finding(messages, "chasing").level == "hint"
    assert check_campaign(messages).verdict == "ready"


@pytest.mark.parametrize("selling, level", [(1, None), (2, "hint"), (3, "hint"), (4, "caution"), (8, "caution")])
def test_share_of_promotion(selling, level):
    pitches = [
        Message(m.id, m.text.replace("harbour cranes", f"{TOWNS[n]} {n}" * (n + 3)), m.to)
        for n, m in enumerate(many(PITCH))
    ]
    found = [f for f in check_campaign(pitches[:selling] + varied()[selling:]).findings if f.kind == "promotion"]
    assert [f.level for f in found] == ([level] if level else [])
    if level:
        assert found[0].message == f"{selling} of 8 messages promote something of yours."


def test_few_messages_say_nothing_of_habits():
    assert "promotion" not in kinds(many(PITCH)[:2])


def test_about_us():
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


def test_each_message_by_itself_when_asked():
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


def messy():
    return [
        *many(PITCH),
        *many(PITCH)[:2],
        Message("x", "Hi , {{x}}", "Zoë"),
        *varied(),
        *[Message(f"c{n}", f"Hi Ana, {OWN_WORDS[n]} Bye, Tom.", "Ana Silva") for n in range(4)],
    ]


def test_the_report_is_the_same_twice_sorted_and_json():
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


def test_it_does_what_it_promises_with_any_text():
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


def test_memory_grows_with_the_number_of_messages_and_no_faster():
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

    peak(20)  # caches
    small, large = peak(150), peak(600)
    assert large < 4 * small * 1.6, (small, large)
    assert large < 600 * 40_000


# --- nearness --------------------------------------------------------------------------------------------------


def test_the_share_of_equal_and_of_foreign_texts():
    a, b = [f"a{n}" for n in range(300)], [f"b{n}" for n in range(300)]
    assert share(sketch(a), sketch(a)) == 1 and share(sketch(a), sketch(b)) == 0
    assert share(sketch([]), sketch([])) == 0 and sketch(["a", "b"]) == ()


@pytest.mark.parametrize("common", [0.2, 0.5, 0.8])
def test_the_estimated_share_is_near_the_true_one(common):
    n = 1000
    kept = int(n * 2 * common / (1 + common))
    a = [f"w{i}" for i in range(n)]
    b = a[:kept] + [f"v{i}" for i in range(n - kept)]
    assert abs(share(sketch(a), sketch(b)) - common) < 0.2


def test_groups_keep_order_and_lose_nothing():
    base = [f"w{i}" for i in range(40)]
    texts = [base, ["x"] * 3, base[:-1] + ["z"], [f"v{i}" for i in range(40)], base, []]
    assert groups(texts, 0.5) == [[0, 2, 4], [1], [3], [5]]


def test_a_shared_paragraph_does_not_make_all_meet_all():
    shared = [f"s{i}" for i in range(30)]
    texts = [shared + [f"w{n}x{i}" for i in range(90)] for n in range(400)]
    assert len(groups(texts, 0.5)) == 400


def test_sketches_are_the_same_on_every_machine():
    assert sketch("the tide tables are out".split()) == tuple(sorted(sketch("the tide tables are out".split())))
    code = "from checkers.text.similar import sketch; print(sketch('the tide tables are out'.split()))"
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert seen == {str(sketch("the tide tables are out".split())) + "\n"}


# --- names -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", "Ana Silva"),
        ("ana", "ANA SILVA"),
        ("Liz", "Elizabeth Moor"),
        ("Bob", "Robert Hill"),
        ("José", "Jose Ruiz"),
        ("Jürgen", "Juergen Maas"),
        ("Søren", "Soren Lund"),
        ("Reed", "Tom Reed"),
        ("Tom Reed", "Reed, Tom"),
        ("J", "Jane Roe"),
        ("O'Brien", "Niamh O’Brien"),
        ("Alex", "Aleksandra Nowak"),
        ("Ana", "ana.silva@example.org"),
        ("Maggie", "Margaret Ho"),
        ("Ann Marie", "Annmarie Poe"),
        ("Anna", "anna-lena-graf-8a71b"),
        ("Łukasz", "Lukasz Zet"),
        ("Xu", "Xu Wei"),
    ],
)
def test_names_that_may_be_the_same_person(greeted, to):
    assert same_person(greeted, to) is True


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", "Tom Reed"),
        ("Lena", "Ana Silva"),
        ("Priya", "paul.jones@example.org"),
        ("Jhon", "John Poe"),
        ("Ольга", "Анна Петрова"),
    ],
)
def test_names_of_two_people(greeted, to):
    assert same_person(greeted, to) is False


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", ""),
        ("", "Ana"),
        ("Ana", "12345"),
        ("Ana", "user_77812"),
        ("Ana", "Анна Петрова"),
        ("Ana", "asilva@example.org"),
        ("Priya", "linkedin.com/in/pn-8812"),
        ("Ana", "李雷"),
    ],
)
def test_names_that_cannot_be_judged(greeted, to):
    assert same_person(greeted, to) is None


def test_folding():
    assert [without_accents(n) for n in ("Zoë", "ÅSA", "O’Neil", "Straße", "Œuvre", "Đặng")] == [
        "zoe",
        "asa",
        "oneil",
        "strasse",
        "oeuvre",
        "dang",
    ]


# --- lists as people have them ---------------------------------------------------------------------------------


def read(text, name=""):
    return files.read_list(text, name)


def test_csv_with_quoted_line_breaks_and_a_byte_order_mark():
    listing = read(
        files.decode(b'\xef\xbb\xbfTo,Message\r\n"Silva, Ana","Hi Ana,\r\nthe gauge is ""in""."\r\nTom,Hi Tom\r\n')
    )
    assert listing.format == "csv" and listing.skipped == []
    assert listing.messages == [
        Message("1", 'Hi Ana,\nthe gauge is "in".', "Silva, Ana"),
        Message("2", "Hi Tom", "Tom"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "header",
    [
        ("text", "to", "situation", "sent"),
        ("Message", "Recipient", "Situation", "Date"),
        ("CONTENT", "Full Name", "SCENARIO", "Sent at"),
        ("message_text", "contact-name", "situation", "timestamp"),
    ],
)
def test_columns_by_name_whatever_the_delimiter(delimiter, header):
    text = delimiter.join(header) + "\n" + delimiter.join(("Hi Ana", "Ana Silva", "decline", "2026-01-02")) + "\n"
    assert (
        read(text, "list.csv").messages
        == read(text).messages
        == [Message("1", "Hi Ana", "Ana Silva", "decline", "2026-01-02")]
    )


def test_first_and_last_name_make_a_recipient():
    assert read("First Name,Last Name,Text\nAna,Silva,Hi\nTom,,Hi\n").messages == [
        Message("1", "Hi", "Ana Silva"),
        Message("2", "Hi", "Tom"),
    ]


def test_bad_rows_are_reported_with_their_line_and_the_rest_is_read():
    text = (
        'id,text,to\n1,"Hi\nAna",Ana\n2,,Tom\n3,Hi Lena, how are you,Lena\n\n4,"say "it" now",Piet\n5\n6,Hi Noor,Noor\n'
        f'7,{"x" * 20_001},Kofi\n8,"never closed,Mina\n9,Hi Emil,Emil\n'
    )
    listing = read(text, "a.csv")
    assert [m.id for m in listing.messages] == ["1", "6", "9"]
    assert [(s.line, s.why.split(";")[0]) for s in listing.skipped] == [
        (4, "it has no text"),
        (5, "it has 4 fields and the first line has 3"),
        (7, "a quotation mark inside a text has to be doubled"),
        (8, "it has no text"),
        (10, "its text is longer than 20,000 characters"),
        (11, "a quotation mark is opened but never closed"),
    ]


def test_rows_are_numbered_as_in_the_sheet_when_they_have_no_id():
    assert [m.id for m in read("to,text\nAna,Hi\nTom,\nLena,Hi\n").messages] == ["1", "3"]


def test_an_unknown_situation_is_told_and_the_message_kept():
    listing = read("text,situation\nHi Ana,proposal\n")
    assert listing.messages == [Message("1", "Hi Ana")] and listing.skipped[0].line == 2


def test_json_lines():
    text = (
        '{"text": "Hi Ana", "to": "Ana", "id": 7, "sent": "2026-01-02"}\n\nnot json\n[1]\n{"to": "Tom"}\n'
        '{"text": 5}\n{"content": "a\\u2028b", "Recipient": "Lena"}\n"Hi Piet"\n'
    )
    for name in ("", "a.jsonl", "b.ndjson"):
        listing = read(text, name)
        assert listing.messages == [
            Message("7", "Hi Ana", "Ana", "", "2026-01-02"),
            Message("6", "a\u2028b", "Lena"),
            Message("7", "Hi Piet"),
        ]
        assert [s.line for s in listing.skipped] == [3, 4, 5, 6]


def test_brackets_count_only_where_they_are_one_in_another():
    deep = json.dumps([{"text": "Hi Ana " + "[{" * 500 + '\\"[', "x": []}] * 60)  # in a text, and beside each other
    assert len(read(deep, "a.json").messages) == 60
    most = '[{"text": "Hi Ana", "x": ' + "[" * 98 + "]" * 98 + "}]"
    assert len(read(most, "a.json").messages) == 1
    assert read("[" * 9_000 + '\n{"text": "Hi Ana"}', "a.jsonl").skipped[0].why == "it isn't JSON"


def test_a_json_array_and_an_object_that_holds_one():
    rows = '[{"text": "Hi Ana", "to": "Ana"}, {"text": ""}]'
    assert read(rows).messages == read(rows, "a.json").messages == [Message("1", "Hi Ana", "Ana")]
    assert read('{"messages": ' + rows + "}", "a.json").messages == [Message("1", "Hi Ana", "Ana")]


def test_pasted_texts():
    listing = read("Hi Ana,\nthe gauge is in.\n---\n\nHi Tom\n  -----  \n \n---\r\nHi -- Lena --- ok\n")
    assert listing.format == "text"
    assert [m.text for m in listing.messages] == ["Hi Ana,\nthe gauge is in.", "Hi Tom", "Hi -- Lena --- ok"]


def test_a_pasted_letter_that_begins_like_a_table_is_a_letter():
    assert read("Message, for Ana\nHi Ana").format == "text"
    assert read("text,company\nHi Ana,Bog\n").format == read("text,to\nHi Ana\n").format == "csv"
    assert read("Dear Ana, how are you?\n---\nDear Tom, how are you?").format == "text"


@pytest.mark.parametrize(
    "text, name, words",
    [
        ("", "", "empty"),
        (" \n\n", "a.csv", "empty"),
        ("a,b\n1,2\n", "a.csv", "no column is called text"),
        ("to,text\nAna,\n", "", "no message we can read"),
        ("{", "a.json", "isn't JSON"),
        ("5", "a.json", "not a list"),
        ("x\ny\n", "a.jsonl", "no message"),
        ("---\n---", "", "no message"),
        ('"a\nb', "a.csv", "first line"),
        ("[" * 100_000, "a.json", "isn't JSON"),
        ('[{"text": "Hi Ana", "x": ' + "[" * 99 + "1" + "]" * 99 + "}]", "a.json", "isn't JSON"),
    ],
)
def test_lists_that_cannot_be_used(text, name, words):
    with pytest.raises(files.Unreadable, match=words):
        read(text, name)


@pytest.mark.parametrize(
    "raw, words",
    [
        (b"PK\x03\x04rest", "spreadsheet or an archive"),
        (b"text,to\n\0\0", "isn't a text file"),
        (b"text,to\nHi,Jos\xe9\n", "line 2 isn't UTF-8"),
    ],
)
def test_files_that_are_no_text(raw, words):
    with pytest.raises(files.Unreadable, match=words):
        files.decode(raw)


def test_utf_16_as_spreadsheets_save_it():
    assert files.decode("text\tto\nHi Zoë\tZoë\n".encode("utf-16")) == "text\tto\nHi Zoë\tZoë\n"


def test_open_quotation_marks_all_over_end_in_good_time():
    text = "text,to\n" + 'a,"b\n' * 3001 + "Hi,Ana\n"
    with pytest.raises(files.Unreadable):
        read("text,to\n" + '"b\n', "a.csv")
    listing = read(text + "Hi,Tom\n", "a.csv")
    assert all(m.text for m in listing.messages)


# --- the command -----------------------------------------------------------------------------------------------


def command(*arguments, stdin=None):
    done = subprocess.run(
        [sys.executable, "-m", "checkers", "campaign", *map(str, arguments)],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        timeout=60,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def write_csv(path, messages):
    import csv

    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(Message._fields)
        rows.writerows(messages)
    return path


def test_the_command_exits_0_on_a_good_list(tmp_path):
    code, out, err = command(write_csv(tmp_path / "good.csv", varied()))
    assert (code, err) == (0, "")
    assert out == "ready: nothing to change (8 messages to 8 people)\n"


def test_the_command_exits_1_and_says_what_and_where(tmp_path):
    code, out, err = command(write_csv(tmp_path / "bad.csv", messy()))
    assert (code, err) == (1, "")
    assert "problem unfilled-field: 1 message still has a blank to fill in.\n    messages: x\n" in out
    assert out.splitlines()[-1].startswith("revise: 2 problems, ")


def test_the_command_writes_json(tmp_path):
    path = write_csv(tmp_path / "bad.csv", messy())
    path.write_text(path.read_text() + "only,one,too,many,fields,here\n")
    code, out, err = command(path, "--format", "json", "--situation", "first-message")
    report = json.loads(out)
    assert code == 1 and report["verdict"] == "revise" and report["singles"]["revise"] > 0
    assert len(report["skipped"]) == 1 and err.count("\n") == 1 and f"line {report['skipped'][0]['line']}:" in err
    assert report["findings"][0].keys() == {
        "kind",
        "level",
        "message",
        "why",
        "instead",
        "count",
        "people",
        "ids",
        "examples",
    }


def test_the_command_reads_standard_input():
    code, out, _ = command(stdin=b"Hi Ana, one.\n---\nHi {{name}}, two.\n")
    assert code == 1 and "unfilled-field" in out


@pytest.mark.parametrize(
    "raw, words",
    [
        (None, "can't read"),
        (b"", "it's empty"),
        (b"\x7fELF\0\0", "isn't a text file"),
        (b"a,b\n1,2\n", "no column is called text"),
    ],
)
def test_a_list_that_cannot_be_read_is_one_line_and_exit_2(tmp_path, raw, words):
    path = tmp_path / "list.csv"
    if raw is not None:
        path.write_bytes(raw)
    code, out, err = command(path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("checkers: ") and words in err


def test_a_folder_and_a_wrong_option_are_one_line_and_exit_2(tmp_path):
    for arguments in ((tmp_path,), ("--situation", "nope"), ("--nope",)):
        code, out, err = command(*arguments, stdin=b"")
        assert (code, out, err.count("\n")) == (2, "", 1), err


def test_many_bad_lines_are_not_all_told(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("text,to\nHi Ana,Ana\n" + ",Tom\n" * 100)
    _, _, err = command(path)
    assert err.count("\n") == 21 and "80 more lines" in err


# --- the worker ------------------------------------------------------------------------------------------------


def ask(**request):
    answer = json.loads(handle(json.dumps({"id": 4, "op": "campaign", **request})))
    assert answer["id"] == 4
    return answer


def test_the_worker_checks_a_list_of_messages():
    answer = ask(messages=[m._asdict() for m in messy()])
    assert answer["ok"] and answer["report"] == {**check_campaign(messy()).as_dict(), "skipped": []}


def test_the_worker_reads_pasted_texts_and_files():
    assert ask(text="Hi Ana, one.\n---\nHi {{name}}, two.")["report"]["findings"][0]["ids"] == ["2"]
    assert ask(text="text,to\nHi Tom.,Ana Silva\n", name="a.csv")["report"]["findings"][0]["kind"] == "wrong-name"
    assert ask(text="Hi Ana, one.", situation="comment")["report"]["singles"]["rules"] is not None


def test_the_worker_counts_messages_without_text_as_skipped():
    report = ask(messages=[{"text": "Hi Ana, hello."}, {}, 5, {"text": None}, {"text": "x" * 20_001}])["report"]
    assert report["counts"]["messages"] == 1 and [s["line"] for s in report["skipped"]] == [2, 3, 4, 5]


@pytest.mark.parametrize(
    "request_, words",
    [
        ({}, "missing"),
        ({"messages": []}, "no message"),
        ({"text": ""}, "it's empty"),
        ({"messages": 5}, "missing"),
        ({"text": "a", "situation": "nope"}, "unknown situation"),
        ({"text": "x" * 4_000_001}, "longer than"),
        ({"text": "a\n---\n" * 5_001}, "more than 5,000"),
        ({"text": "a,b\n", "name": "x.csv"}, "no column"),
    ],
)
def test_the_worker_refuses_in_a_sentence(request_, words):
    answer = ask(**request_)
    assert not answer["ok"] and words in answer["error"].lower()
    assert answer["error"].endswith(".") and (answer["error"][0].isupper() or answer["error"][0] == "“")
