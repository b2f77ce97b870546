"""What chatbots, web pages and wrong encodings leave in a text, and what's left after we remove it."""

import pytest

from checkers.engine import check
from checkers.text.leftovers import leftovers

MESSAGE = "Hi Ana, thanks for connecting. Your talk on night shifts was the best of the day. What made you try six-hour shifts?"
CLEANING = ("pasted-leftover", "styled-letters", "invisible-characters")


def cleaned(text, situation="first-message"):
    """The text after all fixes by these rules. Like a reader, applies the first fix, checks again, and so on."""
    for _ in range(30):
        findings = check(text, situation).findings
        fixes = (s for f in findings if f.rule in CLEANING for s in f.suggestions if s.kind == "apply")
        if (fix := next(fixes, None)) is None:
            return text
        text = text[: fix.start] + fix.text + text[fix.end :]
    pytest.fail(f"it's never clean: {text}")


@pytest.mark.parametrize(
    "lead_in",
    [
        "Here's a polished version:",
        "Certainly! Here's a friendly message you could send:",
        "Of course! Here’s a revised version of your message:",
        "Absolutely! Here's a warm, professional note:",
        "Got it! Here's a concise version that keeps your tone:",
        "Certainly. Below is a refined version of your LinkedIn message:",
        "Great question! Here's how you might phrase it:",
        "I've rewritten your message to sound more natural:",
        "Perfect! Here's the final version:",
        "Here are three options:\n\n**Option 1:**",
        "Sure!",
        "Here you go:",
        "You could say:",
        "Version 2 – more formal:",
        "## Message",
        "```",
        "Draft:",
        "**Connection note**",
        "Here are a few options:\n\n1.",
        "You said:\nwrite a note to Ana\nChatGPT said:",
        "Hier ist dein Text:",
    ],
)
def test_a_chatbots_words_before_a_message_arent_part_of_it(lead_in):
    text = f"{lead_in}\n\n{MESSAGE}"
    assert [f.rule for f in check(text, "first-message").findings] == ["pasted-leftover"]
    assert cleaned(text) == MESSAGE


@pytest.mark.parametrize(
    "outro",
    [
        "Let me know if you'd like me to adjust the tone!",
        "Let me know if you'd like a shorter version.",
        "Let me know if you want me to make it more formal.",
        "Would you like me to tailor this for a specific role?",
        "Would you like a version that's more casual?",
        "Want me to make it shorter?",
        "If you'd like, I can make it warmer.",
        "I can also make it more formal if you like.",
        "Feel free to adjust the tone as needed.",
        "Feel free to tweak it to fit your style!",
        "Hope this helps! Let me know if you need any adjustments.",
        "This version is concise and professional.",
        "(Feel free to personalise the brackets.)",
        "**Why this works:** it's short and specific.\n- It names the talk.",
        "Remember to replace the placeholders.",
        "Shall I make it shorter?",
        "Character count: 212",
        "(212 characters)",
        "Tip: personalise the second sentence.",
        "Happy to adjust if you'd like a different tone.",
        "You can adjust the details as needed.",
        "I kept it short and friendly.",
        "If you want, I can also write a follow-up message.",
    ],
)
def test_a_chatbots_words_after_a_message_arent_part_of_it(outro):
    text = f"{MESSAGE}\n\nBest,\nJan\n\n{outro}"
    assert {f.rule for f in check(text, "first-message").findings} == {"pasted-leftover"}
    assert cleaned(text) == f"{MESSAGE}\n\nBest,\nJan"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, here's the version with the March figures: it's on the shared drive. Does the total look right?",
        "Hi Ana,\n\nHere's a draft of the rota:\n\nhello@example.org has the rest.",
        "Hi Ana, thanks for the rota.\n\nLet me know if you'd like the slides.",
        "Hi Ana, I can move the deadline.\n\nWould you like me to send the rota we used in Hull?",
        "Hi Ana, the rota is attached.\n\nFeel free to change the shifts in week 3.",
        "Hi Ana, the pipe is ready.\n\nI can make it shorter by a metre if the wall allows.",
        "Hi Ana, the pipe is ready.\n\nHappy to adjust the date if you'd like.",
        "Hi Ana, the pipe is ready.\n\nNote: the wall is wet.",
        "Hi Ana, the talk was too long for the slot.\n\nWant me to make the talk shorter?",
        "Hi Ana, I hope this helps: six-hour shifts cost two nurses more.",
        "Hi Ana, certainly! Here's the rota from Hull: it has six-hour shifts.",
        "Ana:\nHello from Hull!",
        "To whom it may concern:\nDear all, the rota is ready.",
        "Subject: The rota\n\nHi Ana, it's ready.",
        "Good news:\nHi Ana, the ward has a bed for you.",
        "2 * 3 ** 4 and **kwargs, R & D; AT&T; a < b > c.",
        "MANHÃ… IRMÃ” SÃO Å, Ä? â‚",
        "C:\\new\\Temp and \\d+",
    ],
)
def test_peoples_own_words_arent_leftovers(text):
    assert leftovers(text) == []


def misread(text, encoding="cp1252"):
    """UTF-8 in a program that reads it as another encoding. Five bytes have no character in Windows-1252."""
    undefined = {0x81, 0x8D, 0x8F, 0x90, 0x9D} if encoding == "cp1252" else set()
    return "".join(chr(b) if b in undefined else bytes([b]).decode(encoding) for b in text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "It’s the café in Łódź, “so many” nurses… What’s next – a Größe of £5?",
        "Österreich, Übung, señor, façade, 20° at most",
        "Thanks 😊 for the ✅ list",
    ],
)
def test_garbled_characters_are_corrected(text):
    for garbled in (misread(text), misread(misread(text)), "\ufeff" + misread(text)):
        assert cleaned(garbled, "comment") == text
    assert cleaned("GröÃŸe and éâ€™s and “itâ€™s”", "comment") == "Größe and é’s and “it’s”"
    for mark in "’“”–…é":
        assert cleaned(f"It{misread(mark, 'mac_roman')}s here", "comment") == f"It{mark}s here"


def test_a_garbled_character_we_cant_work_out_has_no_fix():
    finding = check("Hi Ana, thanks for the caf\ufffd. What made you try it?", "first-message").findings[0]
    assert finding.rule == "pasted-leftover" and [s.kind for s in finding.suggestions] == ["idea"]


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ("R&amp;D isn&#39;t &quot;fun&quot;, it&rsquo;s work&hellip; &#x2019;", "R&D isn't \"fun\", it’s work… ’"),
        ("Hi Ana,\\n\\nIt\\u2019s the talk I liked.\\nWhy?", "Hi Ana,\n\nIt’s the talk I liked.\nWhy?"),
        ("<p>Hi Ana,</p>\n<p>Thanks for <b>it</b>.<br/>Why <strong>nights</strong>?</p>", "Hi Ana,\nThanks for <b>it</b>.\nWhy nights?"),
        ("Hi **Ana**, **your talk** was good.", "Hi Ana, your talk was good."),
        ("See [the rota](https://example.org/a).", "See the rota (https://example.org/a)."),
        ("The best 【4:0†source】. Why?", "The best. Why?"),
        ("The best.\ue200cite\ue202turn0search0\ue201 Why?", "The best. Why?"),
        (f"“{MESSAGE}”", MESSAGE),
        (f'Sure! Here\'s a message:\n\n"{MESSAGE}"\n\nWant me to make it shorter?', MESSAGE),
    ],
)  # fmt: skip
def test_the_fix_keeps_the_words(given, clean):
    assert cleaned(given) == clean


def test_a_comment_can_talk_about_code():
    assert leftovers("Press <p> twice and \\n is gone.", public=True) == []


def test_formatting_doesnt_hide_the_greeting():
    for text in (
        "<p>Hi Ana,</p><p>Thanks for connecting. Why nights?</p>",
        "Hi **Ana**, thanks for connecting. Why nights?",
    ):
        assert {f.rule for f in check(text, "first-message").findings} == {"pasted-leftover"}


@pytest.mark.parametrize(
    "styled",
    ["𝗬𝗼𝘂𝗿 𝘁𝗮𝗹𝗸", "Ⓨⓞⓤⓡ ⓣⓐⓛⓚ", "Ｙｏｕｒ ｔａｌｋ", "Y̲o̲u̲r̲ ̲t̲a̲l̲k̲", "Y̶o̶u̶r̶ t̶a̶l̶k̶", "Y̷o̷u̷r̷ ̷t̷a̷l̷k̷", "Y⃣o⃣u⃣r⃣ t⃣a⃣l⃣k⃣",
     "🅈🄾🅄🅁 🅃🄰🄻🄺", "🆈🅾🆄🆁 🆃🅰🅻🅺", "🅨🅞🅤🅡 🅣🅐🅛🅚", "🄨🄞🄤🄡 🄣🄐🄛🄚", "⒴⒪⒰⒭ ⒯⒜⒧⒦", "ʏᴏᴜʀ ᴛᴀʟᴋ", "Yᴏᴜʀ Tᴀʟᴋ", "ʸᵒᵘʳ ᵗᵃˡᵏ"],
)  # fmt: skip
def test_styled_letters_become_plain_ones(styled):
    text = f"Hi Ana, thanks for connecting. {styled} on tides was the best of the day. What drew you to them?"
    assert {f.rule for f in check(text, "first-message").findings} == {"styled-letters"}
    assert cleaned(text).casefold() == text.replace(styled, "your talk").casefold()


@pytest.mark.parametrize("text", ["東京の ＩＴ 企業で働いています。", "2ⁿᵈ and 4ᵗʰ, kʷʰ", "🇬🇧 🇫🇷 🇩🇪", "①②③"])
def test_letters_that_only_look_styled_stay(text):
    assert cleaned(text, "comment") == text


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u200b\u200f", "\u034f", "\u206a"])
def test_invisible_characters_can_be_removed(hidden):
    for text in (
        f"{hidden}{MESSAGE}",
        f"{MESSAGE}{hidden}",
        MESSAGE.replace("e", f"e{hidden}"),
        f"{hidden}{MESSAGE.replace('con', f'con{hidden}')}{hidden}",
    ):
        findings = check(text, "first-message").findings
        assert [f.rule for f in findings] == ["invisible-characters"], text
        assert cleaned(text) == MESSAGE


def test_characters_that_a_language_or_an_emoji_needs_stay():
    for text in ("می\u200cخواهم", "क्\u200dष", "👩\u200d⚕️", "‏Hi דנה‏"):
        assert cleaned(text, "comment") == text
    assert cleaned("Hi Da\u200dna", "comment") == "Hi Dana"
