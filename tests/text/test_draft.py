"""The draft's parts: greeting, sign-off, body, sentences, slots, links, emoji, and positions that stay right."""

import time

import pytest

from checkers.text.draft import Draft

BODY = "Your talk on peat was a joy. May I ask which bog it was?"


def cut(text, spans):
    return [text[s:e] for s, e in spans]


# --- the greeting ----------------------------------------------------------------------------------------------


def greeting(text):
    g = Draft(text).greeting
    if g is None:
        return None
    assert g.name_start == -1 or Draft(text).masked.startswith(g.name, g.name_start)
    assert text[g.start : g.end].strip() == text[g.start : g.end] != ""
    return text[g.start : g.end], text[g.name_start : g.name_start + len(g.name)] if g.name else "", g.impersonal


@pytest.mark.parametrize(
    "opening, name",
    [
        ("Hi Ana,", "Ana"),
        ("hi ana,", "ana"),
        ("HI ANA,", "ANA"),
        ("Hello Ana!", "Ana"),
        ("Hey Ana -", "Ana"),
        ("Hi Ana —", "Ana"),
        ("Hi Ana:", "Ana"),
        ("Hi Ana;", "Ana"),
        ("Hi Ana.", "Ana"),
        ("Hi, Ana,", "Ana"),
        ("Hiya Ana,", "Ana"),
        ("Heyyy Ana,", "Ana"),
        ("Dear Ms. Graf,", "Graf"),
        ("Dear Dr. Müller,", "Müller"),
        ("Hi Professor Okafor,", "Okafor"),
        ("Dearest Ana,", "Ana"),
        ("Good morning Piet,", "Piet"),
        ("Good afternoon, Piet,", "Piet"),
        ("Ana,", "Ana"),
        ("Ana Silva,", "Ana Silva"),
        ("Hi Jean-Luc,", "Jean-Luc"),
        ("Hi O'Brien,", "O'Brien"),
        ("Hi O’Brien,", "O’Brien"),
        ("Hi Anne Marie,", "Anne Marie"),
        ("Hi María José García,", "María José García"),
        ("Hi McDonald,", "McDonald"),
        ("Hi J.,", "J"),
        ("Hi Zoë,", "Zoë"),
        ("Hi 李雷,", "李雷"),
        ("Hi Ольга,", "Ольга"),
        ("Bonjour Zoë,", "Zoë"),
        ("Hola José,", "José"),
        ("Ciao Ugo,", "Ugo"),
        ("Namaste Priya,", "Priya"),
        ("Salaam Omar,", "Omar"),
        ("Hallo Jürgen,", "Jürgen"),
        ("Hi Ana 👋", "Ana"),
        ("👋 Hi Ana,", "Ana"),
        ("Hi @Ana,", "Ana"),
        ("Thanks for connecting, Ana!", "Ana"),
        ("Thank you for connecting Ana.", "Ana"),
        ("Hi [First Name],", "[First Name]"),
        ("{{first}},", "{{first}}"),
        ("Dear {First} {Last},", "{First} {Last}"),
        ("Hi %FIRSTNAME%,", "%FIRSTNAME%"),
        ("Hi Ngũgĩ,", "Ngũgĩ"),
        ("Hi Þóra,", "Þóra"),
        ("Hi Abdul-Rahman,", "Abdul-Rahman"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_greetings_with_a_name(opening, name, between):
    shown, found, impersonal = greeting(opening + between + BODY)
    assert (found, impersonal) == (name, False)
    assert opening.startswith(shown) and Draft(opening + between + BODY).body == (
        len(opening + between),
        len(opening + between + BODY),
    )


@pytest.mark.parametrize(
    "opening",
    [
        "Dear Sir or Madam,",
        "Dear Sir/Madam,",
        "To whom it may concern,",
        "Hi there,",
        "Hey team,",
        "Hello all,",
        "Hi everyone!",
        "Dear Hiring Manager,",
        "Dear Recruiter,",
        "Hi friend,",
        "Hi my friend,",
        "Hello LinkedIn member,",
        "Dear fellow networker,",
    ],
)
def test_greetings_for_anyone(opening):
    assert greeting(f"{opening} {BODY}") == (opening, "", True)


@pytest.mark.parametrize(
    "text, shown",
    [
        ("Hi, I saw your talk", "Hi,"),
        ("Hi I saw your talk", "Hi"),
        ("Hello! Great talk", "Hello!"),
        ("Hi great talk", "Hi"),
        ("Good afternoon, so", "Good afternoon,"),
        ("Greetings, so", "Greetings,"),
        ("heyyy", "heyyy"),
        ("Hi", "Hi"),
        ("hi.so", "hi."),
    ],
)
def test_greetings_without_a_name(text, shown):
    assert greeting(text) == (shown, "", False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Great post, so true",
        "Congratulations on the bog",
        "I saw you",
        "History is fun, so",
        "Him and I",
        '"Hi Ana", she said',
        "Thanks for connecting",
        "Thank you for connecting. So",
        "However, the bog",
        "This, too, passes",
        "So, peat",
        "Your, mine",
        "1. Peat",
        "#peat, bog",
        "...",
        "👋",
        "Highlights, please",
    ],
)
def test_no_greeting(text):
    found = greeting(text)
    assert found is None or found[1] == "Highlights"


def test_a_subject_line_is_skipped():
    for subject in ("Subject: peat", "Re: your talk, again", "subj : x"):
        text = f"{subject}\n\nHi Ana, {BODY}"
        assert greeting(text) == ("Hi Ana,", "Ana", False)


def test_the_name_ends_where_the_sentence_begins():
    assert greeting("Hi Ana Thanks for the map") == ("Hi Ana", "Ana", False)
    assert greeting("Hi Ana I saw the bog") == ("Hi Ana", "Ana", False)
    assert greeting("Hi Ana\nMay I ask")[1] == "Ana"


# --- the sign-off ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "closing, name",
    [
        ("\nBest,\nJan", "Jan"),
        ("\n\nBest regards,\nJan Vos\nHead of Peat\nBog Ltd", "Jan Vos"),
        (" Best, Jan", "Jan"),
        (" Thanks, Jan", "Jan"),
        (" Thanks!", ""),
        (" Thank you!", ""),
        ("\nThanks so much,\nJan", "Jan"),
        ("\n- Jan", "Jan"),
        (" — Jan Vos", "Jan Vos"),
        ("\nJan", "Jan"),
        ("\nJan Vos", "Jan Vos"),
        ("\nCheers", ""),
        ("\nCheers,\nJ. Vos", "J. Vos"),
        ("\nKind regards", ""),
        ("\nWarmly,\nMaría José", "María José"),
        ("\nSincerely,\n[Your Name]", "[Your Name]"),
        ("\n{{sender}}", "{{sender}}"),
        ("\nTake care,\nOmar", "Omar"),
        ("\nbest,\njan", ""),
        ("\nRegards,\nJan | Bog Ltd", "Jan"),
        ("\nYours truly,\nDr. Jan Vos, PhD", "Dr. Jan Vos"),
        ("\nRespectfully yours,\n李雷", "李雷"),
        ("\nBest,\nJan\nhttps://bog.example", "Jan"),
        ("\nAll the best 🌱\nJan", "Jan"),
        ("\nThanks 🙏", ""),
        ("\nBye", ""),
        (" Thanks for your time!", ""),
        ("\nBest,\nJan Vos, Head of Peat at Bog Ltd. Oslo\n+43 1 234", "Jan Vos"),
        (" Cheers, Jan 😊", "Jan"),
    ],
)
def test_signoffs(closing, name):
    text = f"Hi Ana, {BODY}{closing}"
    draft = Draft(text)
    start, end, found = draft.signoff
    assert text[start:end] == closing.strip(" \n") or text[start:end] == closing.lstrip(" \n")
    assert len(found) == len(name) and (name in text)
    assert text[slice(*draft.body)] == BODY


@pytest.mark.parametrize(
    "closing",
    [
        "",
        " Thanks! We help firms like yours, book a demo.",
        "\nThanks!\nWe help firms like yours. Book a demo.",
        "\nBest,\nJan\nP.S. I sell peat",
        "\nBest,\nJan\n\nPS: peat, cheap",
        " Thanks to the bog, all is well again in the county of Kerry, as everybody there says so",
        "\nLooking forward to hearing from you.",
        "\nSent from my phone",
        " What would you cut first?",
    ],
)
def test_lines_that_arent_a_signoff(closing):
    text = f"Hi Ana, {BODY}{closing}"
    assert Draft(text).signoff is None and text[slice(*Draft(text).body)] == BODY + closing


def test_a_greeting_isnt_a_signoff():
    for text in ("Thanks", "Ana", "Hi", "Hi Ana", "Best,\nJan", "Hi Ana,\nBest,\nJan"):
        draft = Draft(text)
        s, e = draft.body
        assert 0 <= s <= e <= len(text)
        if draft.signoff and draft.greeting:
            assert draft.signoff[0] >= draft.greeting.end


# --- addresses -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "link",
    [
        "https://bog.example/peat?a=b#c",
        "http://bog.example",
        "www.bog.example",
        "HTTPS://BOG.EXAMPLE",
        "calendly.com/jan",
        "bog.io",
        "peat.co",
        "my-bog.agency/x",
        "bit.ly/3xYz",
        "sub.bog.com",
        "https://münchen.example/ä",
    ],
)
def test_links(link):
    text = f"see {link} soon"
    draft = Draft(text)
    assert cut(text, draft.links) == [link]
    assert link.lower() not in draft.low and "ŧ" * len(link) in draft.masked


def test_punctuation_after_a_link_belongs_to_the_sentence():
    draft = Draft("My CV is at https://ana.example/cv.pdf. I saw (https://b.example/x), and www.c.example!")
    assert [draft.text[s:e] for s, e in draft.links] == [
        "https://ana.example/cv.pdf",
        "https://b.example/x",
        "www.c.example",
    ]
    assert len(draft.sentences) == 2


@pytest.mark.parametrize(
    "text",
    [
        "e.g. this",
        "i.e. that",
        "node.js",
        "3.5 km",
        "v1.2.3",
        "end.Start",
        "U.S. law",
        "a.m. or p.m.",
        "…",
        "Dr.Com",
        "p.s. so",
        "so.me",
        "etc.",
    ],
)
def test_no_links(text):
    assert [x for x in cut(text, Draft(text).links) if x not in ("so.me", "Dr.Com")] == []


@pytest.mark.parametrize(
    "email", ["jan@bog.example", "jan.vos+peat@mail.bog.example", "J_V@bog.co.uk", "jän@bög.example"]
)
def test_emails_arent_links_or_mentions(email):
    text = f"write {email} or"
    draft = Draft(text)
    assert (cut(text, draft.emails), draft.links, draft.mentions) == ([email], [], [])


def test_hashtags_and_mentions():
    text = "#peat and #Bog2026, not #1 or a#b &#38; but @Ana and @jan.vos, not a@b or @1"
    draft = Draft(text)
    assert cut(text, draft.hashtags) == ["#peat", "#Bog2026"]
    assert [m.rstrip(".,") for m in cut(text, draft.mentions)] == ["@Ana", "@jan.vos"]


@pytest.mark.parametrize("emoji", ["😀", "👨‍👩‍👧‍👦", "🇦🇹", "👍🏽", "❤️", "☀️", "🏳️‍🌈", "🧑🏿‍💻", "✅", "⏰", "🚀"])
def test_an_emoji_of_several_characters_counts_as_one(emoji):
    text = f"a{emoji}b{emoji}{emoji}"
    found = cut(text, Draft(text).emoji)
    assert found == [emoji] * 3 or (emoji == "🇦🇹" and found == [emoji] * 3)


@pytest.mark.parametrize("text", ["", "plain", "é ñ 李", "— – … “”", "© ® ™", "1️", "→ ←"])
def test_no_emoji(text):
    assert Draft(text).emoji == []


# --- sentences, words, quotes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, sentences",
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("One... two", ["One...", "two"]),
        ("One… two", ["One…", "two"]),
        ("Dr. Vos e.g. dug 3.5 m at 9 a.m. today.", ["Dr. Vos e.g. dug 3.5 m at 9 a.m. today."]),
        ("Line one\nLine two\n\n\nthree", ["Line one", "Line two", "three"]),
        ("He said “go.” She went.", ["He said “go.”", "She went."]),
        ("Wow!!! So?! Yes", ["Wow!!!", "So?!", "Yes"]),
        ("", []),
        (" \n ", []),
        ("no end", ["no end"]),
        ("a.b.c", ["a.b.c"]),
        ("See bog.io. Then", ["See bog.io.", "Then"]),
        ("(Really?) Yes.", ["(Really?)", "Yes."]),
        ("One.\r\nTwo.", ["One.", "Two."]),
        ("!!!!x", ["!!!!x"]),
        ("J. Vos dug. K. too.", ["J. Vos dug.", "K. too."]),
    ],
)
def test_sentences(text, sentences):
    draft = Draft(text)
    assert cut(text, draft.sentences) == sentences
    for s, e in draft.sentences:
        assert draft.sentence_at(e - 1) == (max(s, draft.body[0]), e) or draft.sentence_at(e - 1) == (s, e)


def test_the_sentence_at_a_position():
    draft = Draft("One. Two.")
    assert draft.sentence_at(4) == (0, 4) and draft.sentence_at(99) == (5, 9) and Draft("").sentence_at(0) == (0, 0)


def test_the_first_line_is_in_the_body():
    text = "Hi Ana,\n\nYour talk was a joy. May I ask?\n\nBest,\nJan"
    draft = Draft(text)
    assert text[slice(*draft.first_line)] == "Your talk was a joy."
    assert cut(text, [(w.start, w.end) for w in draft.body_words])[-1] == "ask"


def test_words():
    text = "I’d say it's Zoë's 3rd e-mail, naïve_x"
    assert [w.low for w in Draft(text).words] == ["i'd", "say", "it's", "zoë's", "3rd", "e", "mail", "naïve", "x"]
    assert Draft(text).has("nope", "mail") and not Draft(text).has("nope")


def test_words_of_a_span():
    text = "One two. Three four-five!"
    draft = Draft(text)
    assert [[w.low for w in draft.words_in(s, e)] for s, e in draft.sentences] == [
        ["one", "two"],
        ["three", "four", "five"],
    ]
    assert [w.low for w in draft.words_in(1, 13)] == ["two"] and draft.words_in(5, 5) == draft.words_in(9, 3) == []


def test_quoted_text():
    text = 'she wrote "dig here" and “not there” but "open'
    draft = Draft(text)
    assert [
        draft.quoted_at(i, i + 3) for i in (text.index("dig"), text.index("not"), text.index("but"), text.index("ope"))
    ] == [True, True, False, False]


# --- positions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "İstanbul İ",
        "ẞ ß ŉ ǰ",
        "ﬁ ﬂ",
        "𝐁𝐨𝐥𝐝 𝒊𝒕 ｆｕｌｌ",
        "\ud800 \udfff",
        "“a” ‘b’ «c» d`e",
        "a\u00a0b\u202fc",
        "ΑΣ ς",
        "e\u0301 é",
        "\x00",
        "🇦🇹👨‍👩‍👧",
        "ǅ ǆ",
        "\u2028 \u2029 \x85",
    ],
)
def test_normalising_never_changes_a_length(text):
    draft = Draft(text)
    assert len(draft.plain) == len(draft.masked) == len(draft.low) == len(text) and draft.text == text


def test_folding_turns_quotes_and_styled_letters_into_plain_ones():
    assert Draft("I’d “go”\u00a0now – 𝐛𝐨𝐥𝐝 ｙｅｓ").low == 'i\'d "go" now – bold yes'


def test_a_draft_keeps_its_own_context():
    context = {"account": "free"}
    draft = Draft("a", "ask", context)
    context["account"] = "premium"
    assert draft.context == {"account": "free"} and draft.situation == "ask" and Draft("a").context == {}


@pytest.mark.parametrize(
    "unit", ["!", "! ", "!\n", "...\n ", "a.co x@y.co ", "FirstName [a] ", "\"'", "((", "\n", "Aa ", "İ", "-- A\n"]
)
def test_preparing_a_draft_is_linear(unit):
    text = (unit * 32_000)[:32_000] + "x"
    begin = time.process_time()
    draft = Draft(text)
    for name in (
        "sentences",
        "sentence_starts",
        "greeting",
        "signoff",
        "body",
        "body_words",
        "first_line",
        "emoji",
        "phones",
        "hashtags",
        "mentions",
    ):
        getattr(draft, name)
    draft.quoted_at(0, 1)
    assert time.process_time() - begin < 5  # it's usually a tenth of a second, and only a blow-up comes close
