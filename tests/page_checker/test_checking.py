"""The main job: paste a draft, read the findings, fix them, and see that it's ready."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from checkers.engine import check
from checkers.situation import SITUATIONS
from tools.browsers.driver import natively, words_of
from tools.site.macros.checker import situation_data

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. I am [your name] of [company]."
GOOD = (
    "Hi Ana, your talk on ward staffing at the Leeds meetup changed how I plan our rota. "
    "I run nights at St Luke's and would like to keep in touch about it."
)
# All of these have more UTF-16 units than code points: a family joined by ZWJ, flags, a skin tone, a letter.
PREFIXES = {
    "plain": "",
    "family": "👨‍👩‍👧‍👦 ",
    "flags": "🇩🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿 ",
    "skin tone": "👋🏽 ",
    "letters": "𝒜𝓃𝒶 ",
    "decomposed": "Rene\u0301e ",
    "several lines": "🎉\n\n🎉 ",
}


def test_findings_are_the_same_as_in_python_and_select_their_words(checker):
    for name, prefix in PREFIXES.items():
        text = f"{prefix}{BAD}"
        native = natively(text)
        assert len(native.findings) >= 3, "the draft needs several findings, or this test doesn't test much"
        checker.check(text)
        assert checker.messages() == [finding.message for finding in native.findings], name
        expected = [words_of(finding, text) for finding in native.findings]
        assert checker.marks() == [words for words in expected if words], name
        for number, words in enumerate(expected):
            checker.items.nth(number).locator(".ck-select").click()
            assert checker.selected() == words, name
            expect(checker.area).to_be_focused()


def test_levels_are_words(checker):
    report = checker.check(BAD)
    words = {"problem": "Problem:", "caution": "Caution:", "hint": "Hint:"}
    shown = checker.items.locator(".ck-level").all_inner_texts()
    assert shown == [words[finding["level"]] for finding in report["findings"]]


def test_why_and_the_rule_page_are_there(open_checker, page):
    checker = open_checker().ready()
    report = checker.check(BAD)
    first = checker.items.first
    expect(first.get_by_text(report["findings"][0]["why"])).to_be_hidden()
    first.get_by_text("Why", exact=False).first.click()
    expect(first.get_by_text(report["findings"][0]["why"])).to_be_visible()
    first.get_by_role("link").click()
    expect(page).to_have_url(re.compile(rf"/rules/{report['findings'][0]['rule']}/$"))


def test_an_open_why_stays_open_while_the_text_changes(checker):
    checker.check(BAD)
    checker.items.first.locator("summary").click()
    checker.area.press("End")
    checker.area.press_sequentially(" And more.")
    checker.settled()
    expect(checker.items.first.locator("details")).to_have_attribute("open", "")


def test_caret_in_a_span_marks_its_finding(checker):
    report = checker.check(BAD)
    for number, finding in enumerate(report["findings"]):
        middle = (finding["start"] + finding["end"]) // 2
        checker.area.evaluate("(area, at) => area.setSelectionRange(at, at)", middle)
        expect(checker.items.nth(number)).to_have_attribute("aria-current", "true")
        expect(checker.root.locator('[aria-current="true"]')).to_have_count(1)


def test_from_bad_to_ready_with_suggestions_and_back_with_undo(checker):
    text = "Hi [first name], your post on night shifts helped me plan our rota. May I keep in touch about it?"
    report = checker.check(text)
    assert [finding["rule"] for finding in report["findings"]] == ["unfilled-placeholder"]
    expect(checker.verdict).to_have_text("1 thing to look at.")
    checker.items.first.locator(".ck-fix").first.click()
    # The blank is selected, so that the reader can type the name right away.
    expect(checker.area).to_be_focused()
    assert checker.selected() == "[first name]"
    checker.page.keyboard.type("Ana")
    report = checker.settled()
    assert report["verdict"] == "ready"
    expect(checker.verdict).to_have_text(re.compile(r"^Ready to send"))
    expect(checker.area).to_have_value(text.replace("[first name]", "Ana"))
    for _ in range(10):
        if checker.area.input_value() == text:
            break
        checker.page.keyboard.press("ControlOrMeta+z")
    expect(checker.area).to_have_value(text)
    assert [finding["rule"] for finding in checker.settled()["findings"]] == ["unfilled-placeholder"]


def test_a_good_note_is_ready(checker):
    assert natively(GOOD).verdict == "ready"
    checker.check(GOOD)
    expect(checker.verdict).to_have_text(re.compile(r"^Ready to send"))
    assert checker.marks() == [words_of(finding, GOOD) for finding in natively(GOOD).findings]


def test_a_text_in_another_language_is_recognised_and_not_judged(checker):
    text = "Guten Tag Frau Keller, Ihr Vortrag in Bremen hat mir sehr gefallen, und ich würde mich gern vernetzen."
    assert natively(text).verdict == "other-language"
    checker.check(text)
    expect(checker.verdict).to_contain_text("another language")


def test_text_typed_before_the_engine_is_ready_is_checked_later(open_checker, page):
    held = []
    page.route("**/*.wasm", lambda route: held.append(route))
    checker = open_checker()
    checker.write(BAD)
    expect(checker.root.locator(".ck-engine")).to_contain_text("Loading the checker")
    expect(checker.verdict).to_contain_text("as soon as the checker has loaded")
    expect(checker.count).to_have_text(f"{len(BAD)} of 200 characters")
    while not held:
        page.wait_for_timeout(50)
    checker.area.press("End")
    checker.area.press_sequentially("!!")
    for route in held:
        route.continue_()
    checker.ready()
    checker.settled()
    assert checker.messages() == [finding.message for finding in natively(f"{BAD}!!").findings]


def test_marks_move_with_their_words_until_the_next_report(checker):
    checker.check(BAD)
    before = checker.marks()
    # Both in a single task, so that no answer can arrive in between.
    after, fell_away = checker.area.evaluate(
        """area => {
          const marks = () => [...area.parentElement.querySelectorAll("mark")].map(mark => mark.textContent);
          area.focus(); area.setSelectionRange(0, 0);
          document.execCommand("insertText", false, "👋🏽 Good day. ");
          const moved = marks();
          const at = area.value.indexOf("professional");
          area.setSelectionRange(at, at);
          document.execCommand("insertText", false, "very ");
          return [moved, marks()];
        }"""
    )
    assert after == before
    assert fell_away == [words for words in before if "professional" not in words]


def test_situation_and_account_keep_the_text(checker):
    text = f"{GOOD} {'And so on. ' * 8}".strip()
    assert 200 < len(text) < 300
    assert "over-limit" in [finding["rule"] for finding in checker.check(text)["findings"]]
    expect(checker.count).to_have_text(f"{len(text)} of 200 characters: {len(text) - 200} too many")
    expect(checker.root.locator(".ck-settings > summary")).to_contain_text("Free account, 200 characters")
    checker.settings().get_by_label("Premium", exact=False).check()
    expect(checker.root.locator(".ck-settings > summary")).to_contain_text("Premium account, 300 characters")
    expect(checker.count).to_have_text(f"{len(text)} of 300 characters")
    assert "over-limit" not in [finding["rule"] for finding in checker.settled()["findings"]]
    checker.root.get_by_label("Situation").select_option("decline")
    report = checker.settled()
    assert report["situation"] == "decline"
    expect(checker.area).to_have_value(text)
    expect(checker.count).to_have_text(f"{len(text)} of 8,000 characters")


def test_every_situation_can_be_chosen_and_its_sample_gets_the_same_report_as_in_python(checker):
    for slug, situation in SITUATIONS.items():
        checker.root.get_by_label("Situation").select_option(slug)
        checker.write("")
        checker.root.get_by_role("button", name="Try an example").click()
        expect(checker.area).to_have_value(situation.sample)
        report = checker.settled()
        context = {f.name: f.choices[0][0] for f in situation.context if f.kind == "choice"}
        native = check(situation.sample, slug, context)
        assert [f["rule"] for f in report["findings"]] == [f.rule for f in native.findings], slug
        assert report["length"]["limit"] == native.length.limit, slug


def test_context_in_words_reaches_the_engine(checker):
    checker.check(GOOD)
    checker.settings().locator(".ck-more summary").click()
    about = checker.root.get_by_role("textbox", name=re.compile("What you know about them"))
    about.fill("Ward manager. I write about staffing.")
    checker.settled()
    expect(checker.area).to_have_value(GOOD)


def test_count_agrees_with_python_and_says_when_emoji_may_count_double(checker):
    for text in ("🎉" * 120, "e\u0301" * 150, "👨‍👩‍👧‍👦" * 18, "line\nline", "x" * 201):
        length = natively(text).length
        checker.write(text)
        shown = checker.count.inner_text()
        assert shown.startswith(f"{length.count} of 200 characters")
        assert ("emoji may count double" in shown) == length.close
        assert ("too many" in shown) == length.over


def test_an_example_never_takes_the_readers_text_away(checker):
    example = checker.root.get_by_role("button", name="Try an example")
    back = checker.root.get_by_role("button", name="Put my text back")
    expect(back).to_be_hidden()
    checker.write(GOOD)
    example.click()
    expect(checker.area).to_have_value(SITUATIONS["invite-stranger"].sample)
    example.click()
    back.click()
    expect(checker.area).to_have_value(GOOD)
    expect(back).to_be_hidden()
    # The browser's own undo brings it back too.
    example.click()
    checker.area.focus()
    checker.page.keyboard.press("ControlOrMeta+z")
    expect(checker.area).to_have_value(GOOD)


def test_buttons_of_the_page_put_their_text_into_the_checker(checker):
    checker.write(GOOD)
    checker.page.evaluate(
        """() => {
          const button = document.createElement("button");
          button.textContent = "Into the box";
          button.dataset.tryText = "Hi Jo 👋🏽, we help companies like yours.";
          button.dataset.trySituation = "invite-recruiter";
          button.dataset.tryContext = '{"account": "premium"}';
          document.querySelector(".md-content article, main").append(button);
        }"""
    )
    checker.page.get_by_role("button", name="Into the box").click()
    expect(checker.area).to_have_value("Hi Jo 👋🏽, we help companies like yours.")
    expect(checker.area).to_be_focused()
    assert checker.settled()["situation"] == "invite-recruiter"
    expect(checker.root.get_by_label("Situation")).to_have_value("invite-recruiter")
    expect(checker.root.get_by_label("Premium", exact=False)).to_be_checked()
    checker.page.keyboard.press("ControlOrMeta+z")
    expect(checker.area).to_have_value(GOOD)


def test_a_text_is_not_lost_on_a_checker_that_is_still_being_built(checker):
    there = checker.page.evaluate(
        """async ({ situations, text }) => {
          const data = document.createElement("script");
          data.type = "application/json";
          data.className = "ec-data";
          data.append(JSON.stringify({ situations }));
          const there = document.querySelector("etiquette-checker");
          const late = there.cloneNode();
          late.append(data);
          there.after(late);
          await late.tryText(text);
          return late.value;
        }""",
        {"situations": situation_data(), "text": GOOD},
    )
    assert there == GOOD


def test_copy_says_that_it_worked(checker, browser_name):
    if browser_name == "chromium":  # Firefox only allows writing after a click, and asks the user before reading
        checker.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    checker.write(f"👨‍👩‍👧‍👦 {GOOD}")
    checker.root.get_by_role("button", name="Copy text").click()
    expect(checker.live).to_have_text("Copied.")
    checker.area.press("ControlOrMeta+a")
    checker.area.press("ControlOrMeta+v")
    checker.area.press("ControlOrMeta+v")
    expect(checker.area).to_have_value(2 * f"👨‍👩‍👧‍👦 {GOOD}")


def test_a_very_long_paste_is_kept_and_its_start_checked(checker):
    text = f"{BAD} " + "😀 word " * 4000
    assert len(text) > 20_000
    report = checker.check(text)
    expect(checker.root.locator(".ck-note")).to_contain_text("We only checked the first 20,000 characters")
    assert report["findings"]
    assert checker.area.input_value() == text
    checker.check(GOOD)
    expect(checker.root.locator(".ck-note")).to_be_hidden()


def test_a_pasted_file_gets_a_plain_message(checker):
    junk = "PK\u0003\u0004\u0014\u0000\u0006\u0000\ufffd\ufffd!\ufffdword/document.xml"
    checker.area.evaluate("(area, junk) => { area.value = junk; area.dispatchEvent(new Event('input')); }", junk)
    expect(checker.verdict).to_contain_text("looks like the contents of a file")
    assert checker.area.input_value() == junk
    assert checker.check(GOOD)["verdict"] == "ready"


def test_an_empty_box_shows_the_checklist(checker):
    for point in SITUATIONS["invite-stranger"].checklist:
        expect(checker.root.locator(".ck-good").get_by_text(point)).to_be_visible()
    checker.write(GOOD)
    expect(checker.root.locator(".ck-good")).to_be_hidden()
    checker.write("")
    checker.root.get_by_label("Situation").select_option("decline")
    expect(checker.root.locator(".ck-good").get_by_text(SITUATIONS["decline"].checklist[0])).to_be_visible()
