"""From findings to a text that can be sent: fixes one by one and together, blanks, and a suggested version."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import Checker
from tools.site.macros.checker import situation_data

DRAFT = "I came across your profile. We help companies like yours grow faster. i would like to connect 👋🏽 with you."
FINE = "Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?"

# Answers some questions instead of the engine: `fakes` has an answer (without its id) for each op, or a function that
# gets the question.
FAKE = """() => {
  const { postMessage } = Worker.prototype;
  window.fakes = {};
  window.asked = [];
  window.unfake = () => Object.assign(Worker.prototype, { postMessage });
  Worker.prototype.postMessage = function (message, ...more) {
    const question = message.type === "ask" ? JSON.parse(message.request) : {};
    const fake = fakes[question.op];
    if (message.type === "ask") asked.push(question);
    if (!fake) return postMessage.call(this, message, ...more);
    const answer = JSON.stringify({ id: question.id, ok: true, ...fake });
    setTimeout(() => this.onmessage({ data: { type: "answer", answer } }));
  };
}"""


@pytest.fixture
def faked(checker: Checker) -> Iterator[Callable[..., None]]:
    """`faked(check={"report": …})` makes the engine of `checker` give that answer."""
    checker.page.evaluate(FAKE)

    def answer(**answers: dict) -> None:
        checker.page.evaluate("answers => Object.assign(fakes, answers)", answers)

    yield answer
    checker.page.evaluate("unfake()")


def suggestion(text: str, words: str, new: str | None, kind: str = "apply", label: str = "Change it") -> dict:
    """A suggestion for `words` in `text`. Only characters of the BMP may come before the words."""
    start = text.index(words)
    return {"kind": kind, "label": label, "text": new, "start": start, "end": start + len(words)}


def finding(text: str, words: str, *suggestions: dict, level: str = "caution", **more) -> dict:
    span = {"start": text.index(words), "end": text.index(words) + len(words)}
    message = f"About “{words}”."
    return {"rule": "r", "level": level, "message": message, "suggestions": list(suggestions)} | span | more


def report(text: str, *findings: dict, verdict: str = "revise", **more) -> dict:
    length = {"count": len(text), "limit": 200}
    return {
        "report": {"situation": "invite-stranger", "verdict": verdict, "length": length, "findings": findings} | more
    }


FINDINGS = (
    finding(DRAFT, "I came", suggestion(DRAFT, "I came", "Hi [their first name], I came", "fill", "Greet them")),
    finding(DRAFT, "We help", suggestion(DRAFT, "We help companies like yours grow faster. ", "", label="Cut this")),
    finding(DRAFT, "i would", suggestion(DRAFT, "i would", "I would"), level="hint"),
)


def test_an_inserted_blank_is_selected_so_that_typing_replaces_it(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    checker.items.nth(0).locator(".ck-fix").click()
    assert checker.selected() == "[their first name]"
    expect(checker.live).to_have_text("Blank 1 of 1: their first name. Type to replace it.")
    checker.page.keyboard.type("Ana")
    expect(checker.area).to_have_value(DRAFT.replace("I came", "Hi Ana, I came"))
    expect(checker.root.get_by_role("button", name="Go to the blank")).to_be_hidden()
    checker.root.get_by_role("button", name="Undo", exact=True).is_hidden()


def test_cutting_something_is_a_fix(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    checker.items.nth(1).get_by_role("button", name="Cut this").click()
    expect(checker.area).to_have_value(DRAFT.replace("We help companies like yours grow faster. ", ""))
    checker.root.get_by_role("button", name="Undo", exact=True).click()
    expect(checker.area).to_have_value(DRAFT)


def test_all_safe_fixes_are_applied_in_one_step(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    fixed = DRAFT.replace("We help companies like yours grow faster. i would", "I would")
    every = checker.root.get_by_role("button", name="Apply all 2 fixes")
    every.click()
    expect(checker.area).to_have_value(fixed)
    expect(checker.live).to_have_text("We've applied 2 fixes.")
    # Both the browser's own undo and the button take a single step.
    checker.area.focus()
    checker.page.keyboard.press("ControlOrMeta+z")
    expect(checker.area).to_have_value(DRAFT)
    checker.settled()
    every.click()
    checker.root.get_by_role("button", name="Undo", exact=True).click()
    expect(checker.area).to_have_value(DRAFT)
    # After the reader has changed something, undoing our change would undo theirs too.
    checker.settled()
    every.click()
    checker.area.press_sequentially("!")
    expect(checker.root.get_by_role("button", name="Undo", exact=True)).to_be_hidden()


def test_tab_goes_from_blank_to_blank_and_then_out_of_the_box(checker, faked):
    text = "Hi [their name], thanks for [what they did]. Could we talk about [your question]?"
    change = {"kind": "fill", "label": "Use this", "text": text, "start": 0, "end": len(DRAFT) + 2}
    faked(check=report(DRAFT, finding(DRAFT, "I came", change)))
    checker.check(DRAFT)
    press = checker.page.keyboard.press
    # If we haven't added blanks, Tab leaves the box as usual.
    press("Tab")
    expect(checker.area).not_to_be_focused()
    checker.items.nth(0).locator(".ck-fix").click()
    faked(check=report(text))
    assert checker.selected() == "[their name]"
    checker.page.keyboard.type("Ana")
    press("Tab")
    assert checker.selected() == "[what they did]"
    expect(checker.live).to_have_text("Blank 1 of 2: what they did. Type to replace it, and press Tab for the next.")
    press("Tab")
    assert checker.selected() == "[your question]"
    press("Tab")
    expect(checker.area).not_to_be_focused()
    # The button starts again at the first blank after the last.
    more = checker.root.get_by_role("button", name="Next of 2 blanks")
    for expected in ("[what they did]", "[your question]", "[what they did]"):
        more.click()
        assert checker.selected() == expected
    # After Escape, Tab leaves the box, and Shift+Tab always does.
    press("Shift+Tab")
    expect(checker.area).not_to_be_focused()
    more.click()
    press("Escape")
    press("Tab")
    expect(checker.area).not_to_be_focused()


VERSION = {
    "text": "Hi [their name], I came across your profile. May I ask about [your question]?",
    "pieces": [
        {"start": 0, "end": 3, "kind": "new"},
        {"start": 3, "end": 15, "kind": "blank", "label": "their name"},
        {"start": 15, "end": 17, "kind": "new"},
        {"start": 17, "end": 44, "kind": "kept", "from_start": 0, "from_end": 27},
        {"start": 44, "end": 61, "kind": "new"},
        {"start": 61, "end": 76, "kind": "blank", "label": "your question"},
        {"start": 76, "end": 77, "kind": "new"},
    ],
    "cut": [{"start": 28, "end": 69, "why": "a pitch they haven't asked for"}],
}


def test_a_suggested_version_is_shown_used_filled_in_and_undone(checker, faked):
    faked(check=report(DRAFT, *FINDINGS), suggest={"version": VERSION})
    checker.check(DRAFT)
    assert [question["op"] for question in checker.page.evaluate("asked")] == ["check"], (
        "a version is only requested when the reader wants one"
    )
    suggest = checker.root.get_by_role("button", name="Suggest a version")
    suggest.focus()
    checker.page.keyboard.press("Enter")
    panel = checker.root.locator(".ck-version")
    expect(panel.get_by_role("heading", name="A suggested version")).to_be_focused()
    expect(suggest).to_have_attribute("aria-expanded", "true")
    assert checker.page.evaluate("asked.at(-1)") == {
        "id": checker.page.evaluate("asked.at(-1).id"),
        "op": "suggest",
        "situation": "invite-stranger",
        "text": DRAFT,
        "context": {"account": "free"},
    }
    read = "all => all.map((part) => part.lastChild.data)"
    assert "".join(panel.locator("del").evaluate_all(read)).strip() == DRAFT[28:]
    assert panel.locator("ins").evaluate_all(read) == ["Hi ", ", ", " May I ask about ", "?"]
    assert panel.locator("mark").all_inner_texts() == ["[their name]", "[your question]"]
    expect(panel.locator("li")).to_have_text(
        "We help companies like yours grow faster. A pitch they haven't asked for."
    )
    faked(check=report(VERSION["text"]))
    panel.get_by_role("button", name="Use this version").click()
    expect(checker.area).to_have_value(VERSION["text"])
    assert checker.selected() == "[their name]"
    expect(panel).to_be_hidden()
    checker.page.keyboard.type("Ana")
    checker.page.keyboard.press("Tab")
    assert checker.selected() == "[your question]"
    for _ in range(10):
        if checker.area.input_value() == DRAFT:
            break
        checker.page.keyboard.press("ControlOrMeta+z")
    expect(checker.area).to_have_value(DRAFT)


def test_the_undo_button_brings_the_draft_back_after_a_suggested_version(checker, faked):
    faked(check=report(DRAFT, *FINDINGS), suggest={"version": VERSION})
    checker.check(DRAFT)
    checker.root.get_by_role("button", name="Suggest a version").click()
    checker.root.get_by_role("button", name="Use this version").click()
    checker.root.get_by_role("button", name="Undo", exact=True).click()
    expect(checker.area).to_have_value(DRAFT)


def test_an_outdated_version_is_hidden_and_the_reader_learns_if_there_is_none(checker, faked):
    faked(check=report(DRAFT, *FINDINGS), suggest={"version": VERSION})
    checker.check(DRAFT)
    suggest = checker.root.get_by_role("button", name="Suggest a version")
    panel = checker.root.locator(".ck-version")
    suggest.click()
    panel.get_by_role("button", name="Keep mine").click()
    expect(panel).to_be_hidden()
    expect(suggest).to_be_focused()
    suggest.click()
    expect(panel).to_be_visible()
    checker.area.press_sequentially("!")
    expect(panel).to_be_hidden()
    faked(suggest={"version": None})
    checker.settled()
    suggest.click()
    expect(checker.live).to_have_text("We don't have a better version. Go by the findings.")
    faked(suggest={"ok": False, "error": "No."})
    suggest.click()
    expect(checker.live).to_have_text("We couldn't work out a version. Go by the findings.")
    # For a text that's ready, no version is offered.
    faked(check=report(FINE, verdict="ready"))
    checker.check(FINE)
    expect(suggest).to_be_hidden()


@pytest.mark.parametrize("size", [(390, 844), (320, 256)])
def test_a_suggested_version_fits_a_phone_and_a_page_at_400_percent(checker, faked, size):
    checker.page.set_viewport_size({"width": size[0], "height": size[1]})
    faked(check=report(DRAFT, *FINDINGS), suggest={"version": VERSION})
    checker.check(DRAFT)
    checker.root.get_by_role("button", name="Suggest a version").click()
    expect(checker.root.locator(".ck-version")).to_be_visible()
    assert checker.page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert violations_in_both_schemes(checker.page) == []


def test_a_finding_can_be_put_aside_for_this_draft(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    expect(checker.verdict).to_have_text("2 things to look at, and 1 hint.")
    second = checker.items.nth(1)
    second.get_by_role("button", name="Not helpful").click()
    expect(checker.verdict).to_have_text("1 thing to look at, and 1 hint.")
    assert len(checker.marks()) == 2
    expect(second.locator(".ck-fix")).to_be_hidden()
    expect(checker.root.get_by_role("button", name=re.compile("^Apply all"))).to_be_hidden()
    # It stays folded while the draft is edited.
    checker.area.press("End")
    checker.area.press_sequentially(" Thanks.")
    checker.settled()
    expect(checker.verdict).to_have_text("1 thing to look at, and 1 hint.")
    second.get_by_role("button", name="Show again").click()
    expect(checker.verdict).to_have_text("2 things to look at, and 1 hint.")
    expect(second.locator(".ck-fix")).to_be_visible()
    for number in range(3):
        checker.items.nth(number).get_by_role("button", name="Not helpful").click()
    expect(checker.verdict).to_have_text("Nothing else to look at.")
    # In another draft, nothing is folded.
    checker.write("")
    checker.check(DRAFT)
    expect(checker.verdict).to_have_text("2 things to look at, and 1 hint.")


def test_next_and_previous_finding_by_key_and_by_button(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    checker.area.evaluate("area => area.setSelectionRange(0, 0)")
    current = checker.root.locator('[aria-current="true"]')
    for key, words in (("F8", "We help"), ("F8", "i would"), ("F8", "I came"), ("Shift+F8", "i would")):
        checker.page.keyboard.press(key)
        assert checker.selected() == words
        expect(current).to_contain_text(f"About “{words}”.")
    # The button keeps the focus, so that you can press it again, and no keyboard opens on a phone.
    checker.area.blur()
    button = checker.root.get_by_role("button", name="Next finding")
    for words in ("I came", "We help"):
        button.click()
        expect(current).to_contain_text(f"About “{words}”.")
        expect(button).to_be_focused()
        expect(checker.live).to_have_text(f"Caution: About “{words}”. In your text: “{words}”")
        assert [mark.inner_text() for mark in checker.root.locator("mark.ck-active").all()] == [words]


def test_findings_are_headings_named_by_level_and_message(checker, faked):
    faked(check=report(DRAFT, *FINDINGS))
    checker.check(DRAFT)
    heading = checker.root.get_by_role("heading", level=3)
    assert heading.count() == 3
    expect(heading.nth(2)).to_have_accessible_name("Hint: About “i would”. In your text: “i would”")
    expect(checker.root.get_by_role("heading", level=2)).to_have_text("What we found")


def test_a_line_says_which_situation_was_guessed_or_fits_better(checker, faked):
    asked = checker.root.locator(".ck-asked")
    faked(check=report(FINE, verdict="ready"))
    checker.check(FINE)
    expect(asked).to_be_hidden()
    faked(check=report(FINE, verdict="ready", reads_as="decline"))
    checker.area.press_sequentially("!")
    expect(asked).to_have_text("This reads like a decline. Check it as one?")
    faked(check=report(FINE, verdict="ready"))
    asked.get_by_role("button", name="Check it as one?").click()
    expect(checker.root.get_by_label("Situation")).to_have_value("decline")
    checker.settled()
    assert checker.page.evaluate("asked.at(-1).situation") == "decline"
    expect(asked).to_be_hidden()
    # Now with only the text, without a situation.
    faked(check=report(FINE, verdict="ready", guessed=True) | {})
    checker.area.press_sequentially("!")
    expect(asked).to_have_text("Checked as: an invitation to someone you don't know. Change")
    asked.get_by_role("button", name="Change").click()
    expect(checker.root.get_by_label("Situation")).to_be_focused()


@pytest.fixture
def automatic(checker: Checker, faked) -> Checker:
    """A second checker on the page, which guesses the situation from the text."""
    checker.page.evaluate(
        """(situations) => {
          const data = document.createElement("script");
          data.type = "application/json";
          data.className = "ec-data";
          data.append(JSON.stringify({ situations }));
          const there = document.querySelector("etiquette-checker");
          const second = there.cloneNode();
          second.setAttribute("situation", "auto");
          second.append(data);
          there.after(second);
        }""",
        situation_data(auto=True),
    )
    second = Checker(checker.page, checker.page.locator("etiquette-checker").nth(1))
    expect(second.area).to_be_visible()
    return second


def test_the_situation_is_guessed_from_the_text(automatic, faked):
    asked = automatic.root.locator(".ck-asked")
    settings = automatic.root.locator(".ck-settings")
    expect(automatic.root.get_by_label("Situation")).to_have_value("auto")
    expect(settings).to_be_hidden()
    expect(automatic.count).to_have_text("0 characters")
    faked(check=report(DRAFT, *FINDINGS, guessed=True))
    automatic.check(DRAFT)
    question = automatic.page.evaluate("asked.at(-1)")
    assert question["situation"] == "auto"
    # All answers are sent, since we don't know yet which of them matter.
    assert {"account": "free", "relation": "peer", "state": "connected"}.items() <= question["context"].items()
    expect(asked).to_have_text("Checked as: an invitation to someone you don't know. Change")
    expect(settings.locator("> summary")).to_contain_text("Free account, 200 characters")
    # A version is made for the guessed situation, with the answers to its questions, and keeps that situation when it's
    # used.
    faked(suggest={"version": VERSION})
    automatic.root.get_by_role("button", name="Suggest a version").click()
    expect(automatic.root.locator(".ck-version")).to_be_visible()
    question = automatic.page.evaluate("asked.at(-1)")
    assert (question["op"], question["situation"], question["context"]) == (
        "suggest",
        "invite-stranger",
        {"account": "free"},
    )
    faked(check=report(VERSION["text"]))
    automatic.root.get_by_role("button", name="Use this version").click()
    expect(automatic.root.get_by_label("Situation")).to_have_value("invite-stranger")
    expect(automatic.area).to_have_value(VERSION["text"])
    expect(asked).to_be_hidden()
    assert automatic.selected() == "[their name]"


def test_markup_in_a_version_stays_text(checker, faked):
    evil = "<img src=x onerror=alert(1)>"
    version = {
        "text": f"Hi [{evil}] {evil}",
        "pieces": [{"start": 0, "end": 3, "kind": "new"}, {"start": 3, "end": 33, "kind": "blank", "label": evil}],
        "cut": [{"start": 0, "end": 6, "why": evil}],
    }
    faked(check=report(DRAFT, *FINDINGS, reads_as=evil), suggest={"version": version})
    checker.check(DRAFT)
    checker.root.get_by_role("button", name="Suggest a version").click()
    expect(checker.root.locator(".ck-after")).to_have_text(re.compile(re.escape(json.dumps(evil)[1:-1])))
    assert checker.root.locator("img").count() == 0
