"""What readers see: marks behind their words, nothing cut off, on a phone, zoomed, printed, in forced colours."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

from tools.browsers.driver import complete

TEXT = (
    "Dear Sir/Madam,\n\nAVAVA To fluffy offices 👨‍👩‍👧‍👦 I'd like to add you to my professional network.  "
    "I am [your name]   and\thttps://example.com/a-very-long-address-that-fits-on-no-line-of-a-telephone-without-a-break "
    "Ünïcödé Rene\u0301e מה שלומך 日本語のテキスト!!! We help companies like yours grow.\n"
)
BARE = """
  .ck-mirror, .ck-mark { background: none !important; text-decoration: none !important; box-shadow: none !important }
  .ck-area { caret-color: transparent !important }
"""
ONLY_MIRROR = BARE + ".ck-mirror, .ck-mark { color: #000 !important } .ck-area { color: transparent !important }"
ONLY_AREA = BARE + ".ck-mirror, .ck-mark { color: transparent !important } .ck-area { color: #000 !important }"


def set_style(page, style: str, name: str = "picture") -> None:
    """Add `style` to the page, and replace the earlier style of that name. The page's policy forbids style elements."""
    page.evaluate(
        """([style, name]) => {
          window[name] ??= new CSSStyleSheet();
          window[name].replaceSync(style);
          document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, window[name]])];
        }""",
        [style, name],
    )


def picture(page, stack, style: str) -> Image.Image:
    set_style(page, style)
    image = Image.open(io.BytesIO(stack.screenshot())).convert("L")
    set_style(page, "")
    return image


def test_the_marked_text_is_exactly_behind_the_typed_text(checker):
    checker.check(TEXT)
    assert len(checker.marks()) >= 3
    checker.area.blur()
    set_style(checker.page, ".md-header, .md-top { display: none !important }", "plain")
    stack = checker.root.locator(".ck-stack")
    for width in (320, 390, 800, 1280):
        checker.page.set_viewport_size({"width": width, "height": 1400})
        mirror, area = picture(checker.page, stack, ONLY_MIRROR), picture(checker.page, stack, ONLY_AREA)
        assert min(area.tobytes()) < 100, "the picture must contain text"
        # After the start of a mark, letters can be shifted by a 64th of a pixel. That changes the grey of an edge, but
        # doesn't move a stroke.
        differs = ImageChops.difference(mirror, area).point(lambda value: 255 if value > 96 else 0)
        assert sum(map(bool, differs.tobytes())) <= 20, width
        height = checker.area.evaluate("area => [area.clientHeight, area.scrollHeight]")
        assert height[0] >= height[1], "the box must grow with its text"


def test_nothing_is_wider_than_the_window(checker):
    checker.page.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400%
    checker.check(TEXT)
    for summary in checker.items.locator("summary").all():
        summary.click()
    assert checker.page.evaluate("document.documentElement.scrollWidth") <= 320
    inner = checker.root.evaluate(
        """root => [...root.querySelectorAll(".ck-root *:not(.ck-spoken, option)")]
          .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className || one.tagName)"""
    )
    assert inner == []


def test_the_page_scrolls_to_a_finding_far_down(checker):
    checker.page.set_viewport_size({"width": 390, "height": 700})
    text = "Hi Ana, thank you for the talk on night shifts.\n" * 60 + "I am [your name]."
    checker.check(text)
    checker.area.evaluate("area => area.setSelectionRange(0, 0)")
    checker.root.locator(".ck-scroll").evaluate("box => box.scrollTo(0, 0)")
    checker.items.last.locator(".ck-select").click()
    assert checker.selected() == "[your name]"
    checker.page.wait_for_function(
        """() => {
          const mark = [...document.querySelectorAll(".ck-mirror mark")].at(-1).getBoundingClientRect();
          const box = document.querySelector(".ck-scroll").getBoundingClientRect();
          return mark.top >= box.top && mark.bottom <= box.bottom && mark.top >= 0 && mark.bottom <= innerHeight;
        }"""
    )


@pytest.mark.parametrize("path", ["check/", "rules/pitch/", "mailing/", "network/", "embed/"])
def test_back_to_top_covers_nothing_on_pages_with_tools(page, path):
    page.set_viewport_size({"width": 390, "height": 844})
    page.route("**/assets/runtime/**", lambda route: route.abort())
    page.goto(path)
    complete(page)
    # The theme shows it when a reader scrolls up.
    page.evaluate("document.querySelector('.md-top').hidden = false")
    expect(page.locator(".md-top")).to_be_hidden()


def test_text_is_large_enough_that_phones_dont_zoom(checker):
    assert checker.area.evaluate("area => parseFloat(getComputedStyle(area).fontSize)") >= 16
    expect(checker.area).to_have_attribute("spellcheck", "true")
    expect(checker.area).to_have_attribute("lang", "en")


def test_levels_differ_by_more_than_colour(checker):
    styles = checker.root.evaluate(
        """root => ["problem", "caution", "hint"].map(level => {
          const mark = document.createElement("mark");
          mark.className = `ck-mark ck-${level}`;
          root.querySelector(".ck-mirror").append(mark);
          return getComputedStyle(mark).textDecorationStyle;
        })"""
    )
    assert len(set(styles)) == 3


@pytest.mark.chromium_only("Playwright cannot ask Firefox for paper yet")
def test_a_printed_page_has_text_and_findings_but_no_buttons(checker):
    checker.check(TEXT * 4)
    checker.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    checker.page.emulate_media(media="print")
    expect(checker.root.locator(".ec-fallback")).to_be_hidden()
    expect(checker.area).to_be_visible()
    expect(checker.root.get_by_role("button", name="Copy text")).to_be_hidden()
    expect(checker.items.first.locator(".ck-why p").first).to_be_visible()
    clipped = checker.root.locator(".ck-scroll").evaluate("box => box.scrollHeight - box.clientHeight")
    assert clipped <= 1


@pytest.mark.chromium_only("Playwright cannot ask Firefox for paper yet")
def test_an_empty_checker_prints_its_checklist(checker):
    expect(checker.root.locator(".ec-fallback")).to_be_hidden()
    checker.page.emulate_media(media="print")
    expect(checker.root.locator(".ec-fallback")).to_be_visible()
    expect(checker.area).to_be_hidden()


@pytest.mark.chromium_only("Playwright cannot ask Firefox for forced colours yet")
def test_text_and_marks_are_visible_in_forced_colours(checker):
    checker.page.emulate_media(forced_colors="active")
    checker.check(TEXT)
    checker.area.blur()
    style = (
        "element => { const s = getComputedStyle(element); return [s.color, s.backgroundColor, s.textDecorationLine] }"
    )
    area = checker.area.evaluate(style)
    mirror = checker.root.locator(".ck-mirror").evaluate(style)
    assert area[1] == "rgba(0, 0, 0, 0)"
    assert mirror[0] == "rgba(0, 0, 0, 0)"
    levels = {}
    for mark in checker.root.locator(".ck-mirror mark").all():
        line, shape, colour = mark.evaluate(
            """mark => {
              const {textDecorationLine, textDecorationStyle, textDecorationColor} = getComputedStyle(mark);
              return [textDecorationLine, textDecorationStyle, textDecorationColor];
            }"""
        )
        assert (line, colour) == ("underline", area[0])
        levels[mark.get_attribute("class").split()[1]] = shape  # the third class says that it's over the limit
    assert len(levels) >= 2 and len(set(levels.values())) == len(levels)
    # In the list, the level is a word.
    assert set(checker.items.locator(".ck-level").all_inner_texts()) <= {"Problem:", "Caution:", "Hint:"}
