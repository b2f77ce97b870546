"""Blanks: marked ones by themselves, then sentences with blanks in plain words, and sentences without any."""

import pytest

from checkers.text.blanks import holds
from checkers.text.draft import Draft


def cut(text, situation="first-message"):
    return [text[start:end] for start, end in Draft(text, situation).slots]


@pytest.mark.parametrize(
    "blank",
    [
        "[Name]",
        "[First Name]",
        "[name]",
        "[COMPANY]",
        "[their role]",
        "[insert topic here, e.g. a post]",
        "[Mutual friend's name]",
        "{name}",
        "{Name}",
        "{first_name}",
        "{{name}}",
        "{{ first.name }}",
        "{{#if x}}",
        "{0}",
        "{1}",
        "${name}",
        "${user.name}",
        "%FIRSTNAME%",
        "%first_name%",
        "<Name>",
        "<first name>",
        "<<Name>>",
        "<< company >>",
        "«Vorname»",
        "«first_name»",
        "<%= name %>",
        "<?php echo $x ?>",
        "*|FNAME|*",
        "___",
        "__________",
        "XXX",
        "XX",
        "XYZ",
        "FIRST_NAME",
        "FIRSTNAME",
        "first_name",
        "FirstName",
        "lastname",
        "CompanyName",
        "INSERT NAME",
        "INSERT NAME HERE",
        "ADD COMPANY HERE",
        "insert name here",
        "TODO",
        "TBD",
        "{First|Last}",
        "{person's name}",
    ],
)
def test_a_blank_in_a_sentence_is_found_completely(blank):
    text = f"Hello, your work at {blank} in Assen is fine"
    assert cut(text) == [blank]
    draft = Draft(text)
    assert len(draft.masked) == len(text) and draft.masked.count("ø") == len(blank)


@pytest.mark.parametrize(
    "text, open_words",
    [
        ("Hi First Name, hello", ["First Name"]),
        ("Hey first name!", ["first name"]),
        ("Hey Prospect, quick one", ["Prospect"]),
        ("Hi {}, I saw", ["{}"]),
        ("Hi X, thanks", ["X"]),
        ("Dear Mr. Last Name, hi", ["Last Name"]),
        ("Hi undefined, I saw", ["undefined"]),
        ("Hi null, I saw", ["null"]),
        ("I loved your work at COMPANY_NAME and PROJECT_NAME.", ["COMPANY_NAME", "PROJECT_NAME"]),
        ("I've over X years of experience", ["X"]),
        ("with X+ years in sales", ["X+"]),
        ("cut costs by X%", ["X"]),
        ("save $XXk a year", ["XXk"]),
        ("my friends @company love it", ["@company"]),
        ("I'm (your name) from Leeds", ["(your name)"]),
        ("met at (event name) last week and your work in (field).", ["(event name)", "(field)"]),
        ("Thanks!\n\nBest,\nYour Name", ["Your Name"]),
        ("piece on insert topic, it gave", ["insert topic"]),
        ("I work in your field here.", ["your field here"]),
        ("I work at XYZ Corp", ["XYZ Corp"]),
        ("the role at XYZ", ["XYZ"]),
        ("lorem ipsum dolor sit amet", ["lorem ipsum dolor sit amet"]),
        ("TODO: add company", ["TODO"]),
        ("Hi TBD,", ["TBD"]),
        ("your work at ___ was", ["___"]),
        ("Hi [First Name], hi", ["[First Name]"]),
        ("Hi [], hi", ["[]"]),
        (
            "my [specific reason - their role, company, shared interest] is",
            ["[specific reason - their role, company, shared interest]"],
        ),
        ("[Your Name]", ["[Your Name]"]),
        ("from [similar-company]", ["[similar-company]"]),
        ("over [X] years", ["[X]"]),
        ("for [XX] years", ["[XX]"]),
        ("your talk [topic]", ["[topic]"]),
        ("Hi ［First Name］, hi", ["［First Name］"]),
        ("I am Full Name, an engineer", ["Full Name"]),
        ("job as Job Title at Company Name.", ["Job Title", "Company Name"]),
        ("to [Company] and {n} people", ["[Company]", "{n}"]),
        ("Hi %s, hi", ["%s"]),
        ("Hi <first name>, hi", ["<first name>"]),
        ("<yourcompany>", ["<yourcompany>"]),
        (
            "<you can even ignore the usual thanks & regards, if you want>",
            ["<you can even ignore the usual thanks & regards, if you want>"],
        ),
        ("your role as [A] and [B]", ["[A]", "[B]"]),
        ("the [Flattery]", ["[Flattery]"]),
        ("[Bank]", ["[Bank]"]),
        ("[Sign-off]", ["[Sign-off]"]),
        ("[why]", ["[why]"]),
        ("at the [timeframe]", ["[timeframe]"]),
        ("X University is hiring", ["X University"]),
        ("at #N/A in May", ["#N/A"]),
        ("for the X role", ["X"]),
        ("at COMPANY NAME in May", ["COMPANY NAME"]),
        ("Hi ［First Name］, thanks", ["［First Name］"]),
        ("Hi ｛｛first_name｝｝, thanks", ["｛｛first_name｝｝"]),
        ("Hi ＜First Name＞, thanks", ["＜First Name＞"]),
        ("Hi （First Name）, thanks", ["（First Name）"]),
        ("Hi «First Name», thanks", ["«First Name»"]),
        ("Hi 「First Name」, thanks", ["「First Name」"]),
        ("Hi [[First Name]], thanks", ["[[First Name]]"]),
        ("Hi ％FIRSTNAME％, thanks", ["％FIRSTNAME％"]),
    ],
)
def test_blanks_that_are_only_words(text, open_words):
    assert cut(text) == open_words


@pytest.mark.parametrize(
    "text",
    [
        "your TODO app",
        "TODO.md trick",
        "date is still TBD, but",
        "the XX Commonwealth Games",
        "love, Bea XX",
        "Did you keep it? XX",
        "See you Tuesday xx",
        "The XYZ Affair",
        "the $AAPL and $NVDA rally",
        "press <Enter> twice",
        "List<String> against string[]",
        "Vec<T>?",
        "The {{ user }} trick in Jinja and $PATH",
        "use __init__ that way",
        "[EMEA] team",
        "the chart [PDF, 2 MB] is",
        "[Full disclosure: I worked there until May.]",
        "[Edited to add the link you asked for.]",
        "Sam [they]",
        "we [still] need",
        "we [the crew] stay",
        "they [the dyes] fade",
        "[1]",
        'f"{name}" in Python',
        "Map<Key, Value>",
        "I <3 this",
        "off [sic] by",
        "I love your company name",
        "your first name is",
        "put your name here",
        "How are things at your company here in Leeds?",
        "the company here.",
        "X is the new Twitter; the X team",
        "I posted on X about it",
        "Generation X",
        "an X amount of work",
        "Company X did this",
        "null results in trials",
        "he was in charge of null hypothesis",
        "insert coin",
        "how to insert a date",
        "your lorem ipsum joke",
        "the sender (name) and",
        "our team (sales) grew",
        "I'm in marketing (B2B)",
        "the city (Leeds) was",
        "at a meetup (Leeds)",
        "Malcolm X changed",
        "an X-ray of it",
        "Dr. X",
        "snake_case_name is good",
        "[they/them]",
        "[laughs] nice",
        "for None of us",
        "at C# shops",
        "5 [five] of them",
        "Our company name is Acme",
        "a title in your field here in Leeds",
        "Hi Max,",
        "Hi Lea,",
        "the XXL shirt",
        "ISO_8859",
        "your last name here is",
        "see https://x.com/user_name",
        "see [1] and [12]",
        "a [link](https://bog.example) here",
        "the set {1, 2}",
        "a < b and c > d",
        "<https://bog.example>",
        "</b>",
        "5 % of 10 % off",
        "100% and 50% sure",
        "a_b",
        "TODOs",
        "xx",
        "[x] done [ ] open",
        "[…] and [...]",
        "he said [edit] so",
        "[]",
        "<>",
        "%%",
        ":-]",
        "C++ {}",
        "a|b",
        "first name and last name",
        "my company name",
        "Max XX",
        "Insert coin",
        "INSERTED",
        '{ "a": 1 }',
        "press <Enter> twice",
        "List<String> beats string[]",
        "the chart [PDF, 2 MB] is out",
        "Sam [they] gave it",
        "$NVDA and $AAPL",
        "the venue is TBD, the date isn't",
        "the XX Commonwealth Games poster",
        "Superbowl XX was my first",
        "the XYZ Affair",
        "Use --name=<value> here",
        "Lorem ipsum in the footer made us laugh",
    ],
)
@pytest.mark.parametrize("situation", ["first-message", "comment"])
def test_text_that_only_looks_like_a_blank(text, situation):
    assert cut(text, situation) == []


@pytest.mark.parametrize(
    "text",
    [
        "We grep for TODO and FIXME",
        "#N/A in the third column",
        "POST /users/{id} returns 404",
        "The %s in your log line",
    ],
)
def test_a_comment_can_talk_about_code(text):
    assert cut(text, "comment") == []


@pytest.mark.parametrize("situation", ["first-message", "comment"])
@pytest.mark.parametrize("named", ["[their name]", "[what happened]", "[the post you mean]"])
@pytest.mark.parametrize("other", ["[the role and the pay]", "[the crew]", "[the same thing]"])
def test_next_to_a_certain_blank_other_brackets_are_blanks_too(named, other, situation):
    assert cut(f"We heard about {named} and we {other} stay", situation) == [named, other]
    assert cut(f"We heard about it and we {other} stay", situation) == []


def test_blanks_are_in_order_and_dont_overlap():
    text = "Hi {{a}} [b] FirstName %CCC% ___ {d} <e> over XX and [FirstName]"
    slots = Draft(text).slots
    assert slots == sorted(slots) and all(a[1] <= b[0] for a, b in zip(slots, slots[1:]))
    assert cut(text) == ["{{a}}", "[b]", "FirstName", "%CCC%", "___", "{d}", "<e>", "XX", "[FirstName]"]


@pytest.mark.parametrize(
    "blank, name",
    [
        ("[First Name]", "first name"),
        ("{{first_name}}", "first name"),
        ("%FNAME%", "first name"),
        ("{{companyName}}", "company name"),
        ("[insert topic here]", "topic"),
        ("*|JOB_TITLE|*", "job title"),
        ("___", ""),
    ],
)
def test_a_blank_is_named_by_whats_in_it(blank, name):
    assert holds(blank) == name
