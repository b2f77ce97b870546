"""The page embed/: choosing a part, previewing it, copying its snippet."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tools.site.embed import parts, snippet
from tools.site.files import DOCS


def test_the_page_and_python_build_the_same_snippet(page, site_url):
    page.goto("embed/")
    form, code = page.locator("embed-chooser form"), page.locator("embed-chooser code")
    every = parts.every(DOCS)
    first = next(part for part in every if part.situation)
    resizer = " " + snippet.resizer(site_url)
    expect(code).to_have_text(plain(snippet.iframe(first, site_url, transparent=True)) + resizer)
    # Every part of every page can be chosen.
    chosen = page.evaluate("""() => {
      const form = document.querySelector("embed-chooser form"), found = [];
      for (const page of form.elements.page.options) {
        form.elements.page.value = page.value;
        form.elements.page.dispatchEvent(new Event("change", {bubbles: true}));
        for (const part of form.elements.part.options) {
          form.elements.part.value = part.value;
          form.elements.part.dispatchEvent(new Event("change", {bubbles: true}));
          found.push(document.querySelector("embed-chooser code").textContent);
        }
      }
      return found;
    }""")
    wanted = sorted(plain(snippet.iframe(part, site_url, transparent=True)) + resizer for part in every)
    assert sorted(plain(markup).replace("\n", " ") for markup in chosen) == wanted
    form.get_by_label("Page", exact=True).select_option("How to decline a LinkedIn connection request or offer")
    form.get_by_label("Part", exact=True).select_option("The lesson, with two tasks")
    form.get_by_label("Fit the height").uncheck()
    form.get_by_label("Transparent background").uncheck()
    lesson = next(part for part in every if part.url == "embed/decline/lesson/")
    expect(code).to_have_text(plain(snippet.iframe(lesson, site_url)))
    form.get_by_label("Look").select_option("As on this site")
    expect(code).to_have_text(plain(snippet.iframe(lesson, site_url, look="cordial")))
    form.get_by_label("Look").select_option("Neutral, with teal")
    form.get_by_label("Dark", exact=True).check()
    form.get_by_label("Transparent background").check()
    form.get_by_label("Strict sandbox").check()
    form.get_by_label("Fit the height").check()
    expect(code).to_have_text(
        plain(snippet.iframe(lesson, site_url, theme="dark", transparent=True, look="teal", strict=True)) + resizer
    )
    # The preview shows that frame, and grows with it.
    frame = page.locator("embed-chooser iframe")
    assert frame.get_attribute("src").endswith("embed/decline/lesson/?theme=dark&background=transparent&accent=teal")
    assert frame.get_attribute("sandbox") == snippet.STRICT
    expect(page.frame_locator("embed-chooser iframe").locator("html")).to_have_attribute(
        "data-md-color-scheme", "slate"
    )
    page.wait_for_function("() => parseInt(document.querySelector('embed-chooser iframe').style.height) > 900")


def test_it_copies_or_says_that_copying_failed(page, context, site_url, browser_name):
    copied = "navigator.clipboard.readText()"
    if browser_name == "chromium":
        origin = f"http://{urlsplit(site_url).netloc}"
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
    else:  # over BiDi, a test can't grant permission to read the clipboard
        page.add_init_script("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
        copied = "window.copied"
    page.goto("embed/")
    page.get_by_role("button", name="Copy the snippet").click()
    expect(page.locator(".ch-said")).to_have_text("Copied.")
    assert page.evaluate(copied) == page.locator("embed-chooser code").inner_text()
    page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no')); null")
    page.get_by_role("button", name="Copy the link only").click()
    expect(page.locator(".ch-said")).to_contain_text("Copying didn't work")


def test_it_works_after_instant_navigation(page):
    page.goto("guide/")
    page.get_by_role("link", name="Embed", exact=True).first.click()
    expect(page.locator("embed-chooser code")).to_contain_text("<iframe")


def test_it_works_without_scripts(scriptless):
    with scriptless() as plain_page:
        plain_page.goto("embed/")
        expect(plain_page.locator(".ch-form")).to_be_hidden()
        expect(plain_page.locator("pre.ch-code").first).to_contain_text("<iframe src=")
        plain_page.get_by_text("Stay safe").last.click()
        expect(
            plain_page.get_by_role("link", name="The whole page").and_(plain_page.locator("[href$='embed/safety/']"))
        ).to_be_visible()


def plain(markup: str) -> str:
    """The markup with normalised escapes."""
    return markup.replace("&#x27;", "&#39;").replace("&quot;", "&#34;").replace("&amp;", "&#38;")
