"""The checker by keyboard and with a screen reader. test_axe.py runs axe."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."


def tab_to(page, part: str) -> None:
    """Press Tab until an element whose class contains `part` has the focus and is visible."""
    seen = []
    for _ in range(14):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.className"))
        if part in seen[-1]:
            break
    assert part in seen[-1], seen
    page.wait_for_function(
        """() => {
          const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && left >= 0 && right <= innerWidth;
        }"""
    )


@pytest.mark.core
def test_check_apply_undo_and_copy_by_keyboard_alone_at_400_percent(checker):
    page = checker.page
    page.set_viewport_size({"width": 320, "height": 256})
    press = page.keyboard.press
    checker.area.focus()
    text = "Hi [first name], your post on night shifts helped me plan our rota. May I keep in touch?"
    page.keyboard.insert_text(text)
    checker.settled()
    tab_to(page, "ck-select")
    press("Enter")
    assert checker.selected() == "[first name]"
    tab_to(page, "ck-fix")
    press("Space")
    expect(checker.area).to_be_focused()
    assert checker.selected() == "[first name]"
    checker.page.keyboard.type("Ana")
    assert checker.settled()["verdict"] == "ready"
    for _ in range(10):
        if checker.area.input_value() == text:
            break
        press("ControlOrMeta+z")
    expect(checker.area).to_have_value(text)
    assert [finding["rule"] for finding in checker.settled()["findings"]] == ["unfilled-placeholder"]
    tab_to(page, "ck-copy")
    press("Enter")
    expect(checker.live).to_have_text("Copied.")
    checker.area.focus()
    press("ControlOrMeta+a")
    press("Delete")
    press("ControlOrMeta+v")
    expect(checker.area).to_have_value(text)
    # Tab leaves the box, forwards and backwards.
    press("Shift+Tab")
    expect(checker.area).not_to_be_focused()


def test_screen_readers_get_findings_as_grammar_errors(checker):
    marked = """area => {
      if (typeof area.createValueRange !== "function") return null;
      const all = CSS.highlights.get("cordial-finding");
      return [all.type, [...all].map(({startOffset, endOffset}) => area.value.slice(startOffset, endOffset)).sort()];
    }"""
    checker.check(BAD)
    if checker.area.evaluate(marked) is None:
        pytest.skip("this browser doesn't support ranges in a text area")
    assert checker.area.evaluate(marked) == ["grammar-error", sorted(checker.marks())]
    # They move with the text, and go away when their words are fixed.
    checker.area.press("Home")
    checker.page.keyboard.insert_text("Oh! ")
    checker.settled()
    assert checker.area.evaluate(marked) == ["grammar-error", sorted(checker.marks())]
    checker.check("Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?")
    assert checker.area.evaluate(marked) == ["grammar-error", []]
    checker.check(BAD)
    checker.root.evaluate("root => root.remove()")
    assert checker.page.evaluate("CSS.highlights.get('cordial-finding').size") == 0


@pytest.mark.chromium_only("Playwright cannot ask Firefox for less motion yet")
def test_nothing_moves_with_reduced_motion(checker):
    page = checker.page
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 390, "height": 700})
    checker.check("Hi Ana, thank you for the talk on night shifts.\n" * 40 + "I am [your name].")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const style = getComputedStyle(element);
          const longest = (times) => Math.max(...times.split(",").map(parseFloat));
          return longest(style.transitionDuration) > 0.001 || longest(style.animationDuration) > 0.001
            || style.scrollBehavior === "smooth";
        }).map((element) => element.localName + "." + element.className)"""
    )
    assert moving == []
    scrolled = checker.root.evaluate(
        """root => {
          scrollTo(0, 0);
          let how = null;
          const { scrollIntoView } = Element.prototype;
          Element.prototype.scrollIntoView = function (options) { how = options.behavior; };
          root.querySelector(".ck-findings .ck-select").click();
          Object.assign(Element.prototype, { scrollIntoView });
          return how;
        }"""
    )
    assert scrolled == "auto"


def test_focus_can_be_seen_everywhere(checker):
    checker.check(BAD)
    checker.root.get_by_label("Situation").focus()
    for _ in range(14):
        checker.page.keyboard.press("Tab")
        ring = checker.page.evaluate(
            """() => {
              const element = document.activeElement;
              const shows = element.closest(".ck-scroll") ?? element;
              const style = getComputedStyle(shows);
              return [element.closest("etiquette-checker") !== null, style.outlineStyle, parseFloat(style.outlineWidth)];
            }"""
        )
        if not ring[0]:
            break
        assert ring[1] == "solid" and ring[2] >= 2


def test_the_verdict_is_announced_once_after_typing_not_at_every_key(checker):
    checker.page.evaluate(
        """() => {
          window.spoken = [];
          const live = document.querySelector("etiquette-checker [role=status]");
          new MutationObserver(() => window.spoken.push(live.textContent)).observe(live, {childList: true, subtree: true});
        }"""
    )
    # In the page itself, so that a busy machine doesn't pause between letters.
    checker.area.evaluate(
        """async (area, text) => {
          area.focus();
          for (const letter of text) {
            document.execCommand("insertText", false, letter);
            await new Promise((done) => setTimeout(done, 25));
          }
        }""",
        "Dear Sir/Madam, I'd like to add you to my professional network.",
    )
    checker.settled()
    expect(checker.live).to_have_text(checker.verdict.inner_text(), timeout=10_000)
    checker.page.wait_for_timeout(1500)
    assert checker.page.evaluate("window.spoken") == [checker.verdict.inner_text()]


def test_controls_have_names_and_a_sensible_order(checker):
    checker.check(BAD)
    order = checker.root.evaluate(
        """root => [...root.querySelectorAll("select, fieldset, .ck-area, .ck-count, .ck-verdict, .ck-findings")]
          .filter(element => element.checkVisibility()).map(element => element.classList[0] || element.localName)"""
    )
    assert order == ["select", "ck-area", "ck-verdict", "ck-count", "ck-findings"]
    expect(checker.area).to_have_accessible_description(f"{len(BAD)} of 200 characters")
    for button in checker.root.get_by_role("button").all():
        visible = button.inner_text().split("\n")[0].strip()
        assert button.evaluate("(element, words) => element.textContent.includes(words)", visible)
