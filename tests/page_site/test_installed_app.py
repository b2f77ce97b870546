"""The site as an installed app: its manifest, its icons, and text that other apps share with it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from tools.browsers.driver import Checker
from tools.serve import SiteHandler

pytestmark = pytest.mark.chromium_only("over BiDi, Playwright knows of no service worker")

TEXT = "Hi Zebedee, could you call me about the merger? <b>Thanks!</b>"
OFFLINE = "for when I'm offline"


@pytest.fixture
def posted(monkeypatch) -> list[str]:
    """The paths of all POST requests to a server."""
    paths = []

    def take(handler) -> None:
        paths.append(handler.path)
        handler.send_error(405)

    monkeypatch.setattr(SiteHandler, "do_POST", take, raising=False)
    return paths


@pytest.fixture
def app(browser, browser_context_args, site_url) -> Iterator[BrowserContext]:
    """A browser in which the reader keeps pages, so that the service worker runs."""
    with browser.new_context(**browser_context_args | {"service_workers": "allow"}) as context:
        page = context.new_page()
        page.goto(f"{site_url}check/")
        page.get_by_role("checkbox", name=OFFLINE).check()
        expect(page.locator(".ec-offline [role=status]")).to_contain_text("we keep the pages you open")
        page.close()
        yield context


def share(context: BrowserContext, site_url: str, **parts: str) -> Page:
    """Share text as Android does: with a form that isn't posted from one of our pages."""
    page = context.new_page()
    fields = "".join(f"<textarea name={name}></textarea>" for name in parts)
    page.set_content(f'<form method="post" enctype="multipart/form-data" action="{site_url}share/">{fields}<button>')
    for name, text in parts.items():
        page.locator(f"[name={name}]").fill(text)
    page.get_by_role("button").click()
    page.wait_for_url(f"{site_url}check/**")
    return page


def fetched_manifest(page: Page) -> dict:
    return page.evaluate("async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json()")


def test_chromium_finds_nothing_wrong_with_the_manifest(page):
    page.goto("guide/ask/")
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["url"].endswith("/cordial/manifest.webmanifest")
    manifest = json.loads(found["data"])
    assert manifest["name"] == "Cordial" and "share_target" not in manifest
    for url in [manifest["start_url"], *(shortcut["url"] for shortcut in manifest["shortcuts"])]:
        assert page.request.get(found["url"].replace("manifest.webmanifest", url)).ok, url


def test_icons_have_the_manifests_sizes_and_fit_in_a_circle(site_dir):
    manifest = json.loads((site_dir / "manifest.webmanifest").read_text("utf-8"))
    purposes = set()
    for icon in manifest["icons"]:
        data = (site_dir / icon["src"]).read_bytes()
        if icon["type"] == "image/svg+xml":
            continue
        image = Image.open(io.BytesIO(data)).convert("RGBA")
        assert f"{image.width}x{image.height}" == icon["sizes"]
        purposes.add(icon.get("purpose", "any"))
        if icon.get("purpose") == "maskable":
            assert image.getextrema()[3] == (255, 255), "a maskable icon mustn't have transparent pixels"
            background = image.getpixel((0, 0))
            half = image.width / 2
            outside = [
                (x, y)
                for x in range(0, image.width, 4)
                for y in range(0, image.height, 4)
                if (x - half) ** 2 + (y - half) ** 2 > (0.4 * image.width) ** 2 and image.getpixel((x, y)) != background
            ]
            assert outside == [], "the mark must be inside the circle that masks never cut"
    assert purposes == {"any", "maskable"}


def test_only_the_service_worker_offers_sharing(app, page, site_url):
    page.goto("check/")
    assert "share_target" not in fetched_manifest(page)
    inside = app.new_page()
    inside.goto(f"{site_url}check/")
    target = fetched_manifest(inside)["share_target"]
    assert target["action"] == f"{site_url}share/" and target["method"] == "POST"


def test_shared_text_opens_in_the_checker_and_isnt_sent_anywhere(app, site_url, posted):
    page = share(app, site_url, title="", text=TEXT, url="")
    checker = Checker(page)
    expect(checker.area).to_have_value(TEXT)
    expect(checker.live).to_have_text("The text you shared is in the box.")
    assert page.url == f"{site_url}check/"
    page.goto(f"{site_url}check/?shared")
    expect(checker.area).to_have_value(TEXT)  # from the tab's own draft, since the worker only gives the text once
    checker.area.clear()
    page.goto(f"{site_url}check/?shared")
    page.wait_for_timeout(1_000)
    expect(checker.area).to_have_value("")
    assert posted == []
    assert "Zebedee" not in page.evaluate(
        "async () => { const kept = []; for (const name of await caches.keys()) for (const { url } of await"
        " (await caches.open(name)).keys()) kept.push(url, await (await caches.match(url)).text()); return kept.join() }"
    )


def test_without_the_service_worker_a_post_reaches_the_server(page, site_url, posted):
    """This is why only the worker offers sharing. It also shows that the test above would notice a POST request."""
    page.set_content(f'<form method="post" action="{site_url}share/"><button>')
    page.get_by_role("button").click()
    page.wait_for_url(f"{site_url}share/")
    assert posted == ["/cordial/share/"]


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ({"title": "Hi Ana", "text": "", "url": ""}, "Hi Ana"),
        ({"text": " ", "url": "https://a.example/"}, "https://a.example/"),
    ],
)
def test_other_shared_parts_are_used_if_there_is_no_text(app, site_url, parts, shown):
    expect(Checker(share(app, site_url, **parts)).area).to_have_value(shown)


def test_an_installed_app_without_kept_pages_still_takes_text(app, site_url, posted):
    page = app.new_page()
    page.goto(f"{site_url}about/privacy/")
    page.evaluate("dispatchEvent(new Event('appinstalled'))")
    box = page.get_by_role("checkbox", name=OFFLINE)
    expect(box).to_be_checked()
    box.uncheck()
    expect(page.locator(".ec-offline [role=status]")).to_have_text("We don't keep any pages any more.")
    page.reload()
    expect(box).not_to_be_checked()
    assert not [name for name in page.evaluate("() => caches.keys()") if name.startswith("cordial-site")]
    expect(Checker(share(app, site_url, text=TEXT)).area).to_have_value(TEXT)
    assert posted == []


def test_the_button_installs_the_app_if_the_browser_offers_it_and_pages_are_kept(app, page, site_url):
    offered = """() => {
      const offer = new Event("beforeinstallprompt", { cancelable: true });
      offer.prompt = async () => { window.asked = true; return { outcome: "accepted" }; };
      dispatchEvent(offer);
    }"""
    page.goto("check/")
    expect(page.get_by_role("checkbox", name=OFFLINE)).not_to_be_checked()
    page.evaluate(offered)
    expect(page.get_by_role("button", name="Install Cordial as an app")).to_be_hidden()
    inside = app.new_page()
    inside.goto(f"{site_url}check/")
    button = inside.get_by_role("button", name="Install Cordial as an app")
    expect(inside.get_by_role("checkbox", name=OFFLINE)).to_be_checked()
    expect(button).to_be_hidden()
    inside.evaluate(offered)
    button.click()
    expect(button).to_be_hidden()
    assert inside.evaluate("window.asked")


@pytest.mark.parametrize("path", ["check", "network", "mailing", "guide/decline", "rules/pitch"])
def test_a_page_opened_from_disk_says_what_to_do(page, site_dir, path):
    page.goto((site_dir / path / "index.html").as_uri())
    notice = page.get_by_role("note").first
    expect(notice).to_be_visible()
    expect(notice).to_contain_text("python3 -m http.server")
    expect(page.get_by_text("needs JavaScript")).to_have_count(0)
