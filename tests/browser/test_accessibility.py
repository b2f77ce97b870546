"""By keyboard, by ear, and in the eyes of axe."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))  # not as a script of the page: its policy forbids that
    found = page.evaluate(
        "tags => axe.run('etiquette-checker', {runOnly: {type: 'tag', values: tags}}).then(r => r.violations)", RULES
    )
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_with_findings_on_screen(open_checker, page, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    checker = open_checker().ready()
    expected = "slate" if scheme == "dark" else "default"
    assert page.evaluate("document.body.dataset.mdColorScheme") == expected
    checker.check(BAD)
    for summary in checker.items.locator("summary").all():
        summary.click()
    assert violations(page) == []
    checker.check("Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_when_the_engine_has_failed(open_checker, page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.route("**/*.wasm", lambda route: route.abort())
    checker = open_checker()
    checker.write(BAD)
    expect(checker.root.locator(".ck-failure")).to_be_visible(timeout=60_000)
    assert violations(page) == []


def test_everything_by_keyboard_alone(checker):
    press = checker.page.keyboard.press
    checker.area.focus()
    checker.page.keyboard.insert_text("Hi [first name], your post on night shifts helped me plan our rota. May I keep in touch?")
    checker.settled()
    seen = []
    for _ in range(12):
        press("Tab")
        seen.append(checker.page.evaluate("document.activeElement.className"))
        if "ck-select" in seen[-1]:
            break
    assert "ck-select" in seen[-1], seen
    press("Enter")
    assert checker.selected() == "[first name]"
    # Onwards to the suggestion, by the same way.
    for _ in range(12):
        press("Tab")
        if "ck-fix" in checker.page.evaluate("document.activeElement.className"):
            break
    press("Space")
    expect(checker.area).to_be_focused()
    assert checker.selected() == "___"
    checker.page.keyboard.type("Ana")
    assert checker.settled()["verdict"] == "ready"
    # The box is no trap, forwards or backwards.
    press("Shift+Tab")
    expect(checker.area).not_to_be_focused()


def test_focus_can_be_seen_everywhere(checker):
    checker.check(BAD)
    checker.root.get_by_label("Situation").focus()
    for _ in range(14):
        checker.page.keyboard.press("Tab")
        ring = checker.page.evaluate(
            """() => {
              const one = document.activeElement;
              const shows = one.closest(".ck-scroll") ?? one;
              const style = getComputedStyle(shows);
              return [one.closest("etiquette-checker") !== null, style.outlineStyle, parseFloat(style.outlineWidth)];
            }"""
        )
        if not ring[0]:
            break
        assert ring[1] == "solid" and ring[2] >= 2


def test_the_verdict_is_spoken_once_after_typing_and_not_at_every_key(checker):
    checker.page.evaluate(
        """() => {
          window.spoken = [];
          const live = document.querySelector("etiquette-checker [role=status]");
          new MutationObserver(() => window.spoken.push(live.textContent)).observe(live, {childList: true, subtree: true});
        }"""
    )
    checker.area.press_sequentially("Dear Sir/Madam, I'd like to add you to my professional network.", delay=25)
    expect(checker.live).to_have_text(checker.verdict.inner_text(), timeout=10_000)
    checker.page.wait_for_timeout(1500)
    assert checker.page.evaluate("window.spoken") == [checker.verdict.inner_text()]


def test_controls_have_names_and_an_order_that_reads(checker):
    checker.check(BAD)
    order = checker.root.evaluate(
        """root => [...root.querySelectorAll("select, fieldset, .ck-area, .ck-count, .ck-verdict, .ck-findings")]
          .filter(one => one.checkVisibility()).map(one => one.classList[0] || one.localName)"""
    )
    assert order == ["select", "ck-field", "ck-area", "ck-count", "ck-verdict", "ck-findings"]
    expect(checker.area).to_have_accessible_description(f"{len(BAD)} of 200 characters")
    for button in checker.root.get_by_role("button").all():
        visible = button.inner_text().split("\n")[0].strip()
        assert button.evaluate("(one, words) => one.textContent.includes(words)", visible)
