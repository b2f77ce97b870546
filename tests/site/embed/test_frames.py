"""Our pages in frames of another site: strict sandboxes, no storage, no workers, no WebAssembly."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.support.embed_host import BAD, checker_in, framed, heard, host_page, restrictive_host
from tools.browsers.driver import BOOT_MS, Checker, natively

EXPECTED = [finding.message for finding in natively(BAD).findings]
NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}
Object.defineProperty(Document.prototype, "cookie", {
  get() { throw new DOMException("denied", "SecurityError"); },
});
"""


@pytest.fixture
def embedded(page, serve, tmp_path, site_url):
    """`embedded("decline/", 'sandbox="allow-scripts"')` opens another site's page with ours in a frame."""
    with serve(tmp_path) as url:
        assert url.split("/")[2] != site_url.split("/")[2]

        def open_(part: str, attributes: str = "", extra: str = "", site: str = site_url) -> Checker:
            host_page(tmp_path, f"{site}embed/{part}", attributes, extra)
            page.goto(url)
            return checker_in(page)

        yield open_


def kinds(checker: Checker) -> list[str]:
    """Where the engine runs: "blob" or "data" for a worker from such a URL; empty if it runs in the page."""
    return [worker.url.split(":")[0] for worker in checker.workers()]


def test_everything_works_in_the_strictest_sandbox_and_the_draft_stays_in_it(embedded, page, requests_log, site_url):
    refused = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    script = f'<script async src="{site_url}assets/embed/resize.js"></script>'
    checker = embedded("invite-stranger/?theme=dark&background=transparent", 'sandbox="allow-scripts"', script).ready()
    report = checker.check(BAD)
    assert checker.messages() == EXPECTED
    assert kinds(checker) == ["data"]
    assert {message["origin"] for message in page.evaluate("heard")} == {"null"}
    frame = framed(page).locator("html")
    assert frame.get_attribute("data-md-color-scheme") == "slate"
    assert frame.evaluate("html => getComputedStyle(html.querySelector('body')).backgroundColor") == "rgba(0, 0, 0, 0)"
    # The frame reports the height of its content, in our protocol and in LTI's.
    heights = [message["height"] for message in heard(page, "resize")]
    assert page.locator("iframe").evaluate("frame => frame.style.height") == f"{heights[-1]}px" != "300px"
    assert (
        page.evaluate("heard.filter(({data}) => data.subject === 'lti.frameResize').at(-1).data.height") == heights[-1]
    )
    # The host page changes the theme.
    page.evaluate(
        "document.querySelector('iframe').contentWindow.postMessage({cordial: 1, type: 'theme', theme: 'light'}, '*')"
    )
    expect(frame).to_have_attribute("data-md-color-scheme", "default")
    # Messages, URLs and requests don't contain the text, its findings or its length.
    assert {tuple(data) for data in page.evaluate("heard.map(({data}) => data)")} == {
        ("cordial", "type", "name", "height"),
        ("subject", "height"),
    }
    sent = json.dumps(page.evaluate("heard")) + " ".join(place.url for place in [*requests_log, *page.frames])
    for secret in ("Madam", "professional", report["findings"][0]["rule"]):
        assert secret not in sent
    assert all(request.method in ("GET", "HEAD") for request in requests_log)
    assert refused == []


def test_a_worker_runs_on_another_site_without_storage(embedded, page):
    page.add_init_script(NO_STORAGE)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    checker = embedded("invite-stranger/", 'loading="lazy" referrerpolicy="no-referrer"').ready()
    checker.check(BAD)
    assert checker.messages() == EXPECTED
    assert kinds(checker) == ["blob"]
    assert errors == []
    # Links open a new window, which has no reference to the frame.
    link = framed(page).get_by_role("link", name="From the guide")
    with page.expect_popup() as popup:
        link.click()
    popup.value.wait_for_url("**/guide/invite-stranger/")
    assert popup.value.evaluate("window.opener") is None
    with page.expect_popup() as popup:
        checker.items.first.locator("summary").first.click()
        checker.items.first.locator("a").first.click()
    popup.value.wait_for_url("**/rules/*/")


def test_if_workers_are_forbidden_the_page_runs_the_engine(embedded, site_dir):
    with restrictive_host(site_dir, policy="worker-src 'none'") as site:
        checker = embedded("invite-stranger/", 'sandbox="allow-scripts"', site=site).ready()
        checker.check(BAD)
        assert checker.messages() == EXPECTED
        assert kinds(checker) == []


def test_if_webassembly_is_forbidden_the_checklist_shows(embedded, page, site_dir):
    with restrictive_host(site_dir, policy="script-src 'self'") as site:
        checker = embedded("decline/", site=site)
        checker.write("Hi Ravi, maybe later.")
        expect(checker.root).to_have_attribute("data-state", "failed", timeout=BOOT_MS)
        expect(checker.root.locator(".ck-failure-words")).to_contain_text("WebAssembly")
        expect(checker.root.locator(".ck-failure").get_by_text("You thank them.")).to_be_visible()
        expect(checker.area).to_have_value("Hi Ravi, maybe later.")
        # Without an engine, learners can still finish a lesson by comparing answers.
        embedded("decline/lesson/", site=site)
        task = framed(page).locator("#decline-1")
        task.get_by_role("button", name="Improve this draft").click()
        expect(task.locator(".em-state")).to_contain_text("mark it as done yourself", timeout=BOOT_MS)
        task.locator(".em-answer > summary").click()
        task.get_by_role("button", name="mark it as done").click()
        expect(task.locator(".em-state")).to_contain_text("Done.")
        assert [message["done"] for message in heard(page, "completion")] == [1]


def test_without_cors_a_sandboxed_frame_shows_the_checklist(embedded, page, site_dir):
    with restrictive_host(site_dir, cors=False) as site:
        embedded("decline/", 'sandbox="allow-scripts"', site=site)
        expect(framed(page).get_by_text("You thank them.")).to_be_visible()
        expect(framed(page).get_by_role("textbox")).to_have_count(0)


def test_without_scripts_checklist_lesson_and_section_show(scriptless):
    with scriptless() as page:
        page.goto("embed/decline/")
        expect(page.get_by_text("You thank them.")).to_be_visible()
        page.goto("embed/decline/lesson/")
        page.get_by_text("See a good answer").first.click()
        expect(page.get_by_text("Hi Ravi, thank you for the offer.")).to_be_visible()
        expect(page.get_by_role("button")).to_have_count(0)
        page.goto("embed/decline/how/")
        expect(page.get_by_text("Thank them.")).to_be_visible()


def test_only_our_frames_are_resized_and_only_within_limits(page, serve, tmp_path, site_url):
    (tmp_path / "child.html").write_text("<!doctype html><title>Child</title>")
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>Host</title><iframe id=ours data-cordial data-max=900 src=child.html></iframe>"
        f'<iframe id=other src=child.html></iframe><script src="{site_url}assets/embed/resize.js"></script>'
    )
    with serve(tmp_path) as url:
        page.goto(url)
        send = """async ([id, message]) => {
          document.getElementById(id).contentWindow.eval(`parent.postMessage(${message}, "*")`);
          await new Promise((done) => setTimeout(done, 50));
          return ["ours", "other"].map((id) => document.getElementById(id).style.height);
        }"""
        resize = "{cordial: 1, type: 'resize', height: %s}"
        assert page.evaluate(send, ["other", resize % 500]) == ["", ""]
        for strange in ("'500'", "NaN", "Infinity", "null", "{}"):
            assert page.evaluate(send, ["ours", resize % strange]) == ["", ""], strange
        for strange in (
            "null",
            "'resize'",
            "{cordial: 2, type: 'resize', height: 500}",
            "{type: 'resize', height: 500}",
        ):
            assert page.evaluate(send, ["ours", strange]) == ["", ""], strange
        assert page.evaluate(send, ["ours", resize % 500]) == ["500px", ""]
        assert page.evaluate(send, ["ours", resize % -5]) == ["160px", ""]
        assert page.evaluate(send, ["ours", resize % 1e9]) == ["900px", ""]


def test_a_frame_only_obeys_the_page_around_it(embedded, page):
    embedded("decline/how/?theme=light", 'sandbox="allow-scripts allow-same-origin"')
    html = framed(page).locator("html")
    expect(html).to_have_attribute("data-md-color-scheme", "default")
    page.locator("iframe").element_handle().content_frame().evaluate(
        "postMessage({cordial: 1, type: 'theme', theme: 'dark'}, '*')"
    )
    for message in (
        "null",
        "{cordial: 2, type: 'theme', theme: 'dark'}",
        "{cordial: 1, type: 'theme', theme: 'constructor'}",
        "{cordial: 1, type: 'theme', theme: {}}",
    ):
        page.evaluate(f"document.querySelector('iframe').contentWindow.postMessage({message}, '*')")
    page.wait_for_timeout(200)
    assert html.get_attribute("data-md-color-scheme") == "default"
    count = len(heard(page, "resize"))
    page.evaluate("document.querySelector('iframe').contentWindow.postMessage({cordial: 1, type: 'hello'}, '*')")
    page.wait_for_function("count => heard.filter(({data}) => data.type === 'resize').length > count", arg=count)


def test_the_theme_follows_the_reader_unless_the_url_names_a_valid_one(page, site_url):
    page.emulate_media(color_scheme="dark")
    for query, scheme in (
        ("", "slate"),
        ("?theme=light", "default"),
        ("?theme=toString", "slate"),
        ("?theme=<img src=x onerror=alert(1)>", "slate"),
    ):
        page.goto(f"{site_url}embed/decline/how/{query}")
        page.emulate_media(color_scheme="dark")  # over BiDi, some navigations reset it
        expect(page.locator("html"), query).to_have_attribute("data-md-color-scheme", scheme)
    page.emulate_media(color_scheme="light")
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "default")


STYLE = """() => {
  const style = (element) => getComputedStyle(element);
  return {
    heading: style(document.querySelector("h1")).fontFamily.split(",")[0],
    text: style(document.body).fontFamily.split(",")[0],
    background: style(document.body).backgroundColor,
    link: style(document.querySelector(".em-full")).color,
  };
}"""


@pytest.mark.parametrize(
    ("query", "scheme", "wanted"),
    [
        ("", "light", ("system-ui", "system-ui", "rgb(255, 255, 255)", "rgb(31, 90, 147)")),
        ("", "dark", ("system-ui", "system-ui", "rgb(27, 28, 30)", "rgb(143, 193, 240)")),
        ("?accent=green", "light", ("system-ui", "system-ui", "rgb(255, 255, 255)", "rgb(29, 107, 60)")),
        ("?accent=green", "dark", ("system-ui", "system-ui", "rgb(27, 28, 30)", "rgb(143, 214, 164)")),
        ("?accent=constructor", "light", ("system-ui", "system-ui", "rgb(255, 255, 255)", "rgb(31, 90, 147)")),
        (
            "?look=cordial",
            "light",
            ("Literata", '"Atkinson Hyperlegible Next"', "rgb(255, 253, 252)", "rgb(138, 31, 92)"),
        ),
        # As in snippets that were copied before frames were neutral.
        (
            "?theme=dark&background=transparent",
            "light",
            ("system-ui", "system-ui", "rgba(0, 0, 0, 0)", "rgb(143, 193, 240)"),
        ),
    ],
)
def test_a_frame_looks_neutral_unless_its_url_chooses_a_look(page, site_url, query, scheme, wanted):
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{site_url}embed/decline/how/{query}")
    page.emulate_media(color_scheme=scheme)
    expect(page.locator(".em-full")).to_be_visible()
    assert tuple(page.evaluate(STYLE).values()) == wanted


@pytest.mark.parametrize("reader", ["light", "dark"])
@pytest.mark.parametrize(
    ("host", "query", "shown"),
    [
        ("#ffffff", "?background=transparent", "default"),
        ("#20242a", "?background=transparent", "slate"),
        ("rgb(255 255 255 / 20%)", "?background=transparent", None),
        ("#20242a", "?background=transparent&theme=light", "default"),
        ("#20242a", "", None),
    ],
)
def test_a_transparent_frame_is_as_dark_as_the_page_behind_it(embedded, page, site_url, reader, host, query, shown):
    page.emulate_media(color_scheme=reader)
    style = f"<style>body {{ background: {host} }}</style>"
    embedded(f"decline/how/{query}", "", f'{style}<script defer src="{site_url}assets/embed/resize.js"></script>')
    page.emulate_media(color_scheme=reader)
    html = framed(page).locator("html")
    if shown is not None:
        expect(html).to_have_attribute("data-md-color-scheme", shown)
    else:  # the browser decides
        page.wait_for_function("() => document.querySelector('iframe').style.height !== ''")
        assert page.locator("iframe").evaluate("frame => frame.style.colorScheme") == ""


def test_improving_its_drafts_completes_a_lesson_and_tells_the_host_page(embedded, page):
    embedded("decline/lesson/", 'sandbox="allow-scripts"', "")
    task = framed(page).locator("#decline-1")
    task.get_by_role("button", name="Improve this draft").click()
    checker = Checker(page, task.locator("etiquette-checker"))
    expect(checker.area).to_have_value(
        "Hi Ravi, thanks! Sounds great, maybe later. Let's definitely talk about it next quarter."
    )
    state = task.get_by_role("status").filter(has_text=" ").last
    checker.ready()
    checker.settled()
    for text, says in (
        ("Hi Ravi, thank you, maybe later. I will get back to you soon, I promise.", "Not there yet"),
        (
            "Thank you for asking me, but it is a no from us. All the best with the launch.",
            "it should still mention “Ravi”",
        ),
        ("Hi Ravi, thanks, no.", "Say a little more"),
    ):
        checker.check(text)
        expect(state).to_contain_text(says)
    assert heard(page, "completion") == []
    checker.check("Hi Ravi, thank you for writing. It is a no from us, as we have a payroll service. All the best.")
    expect(state).to_contain_text("Done.")
    second = framed(page).locator("#decline-2")
    second.get_by_role("button", name="Improve this draft").click()
    again = Checker(page, second.locator("etiquette-checker"))
    again.settled()
    again.check("Hi Eva, thank you for asking me. I can't join: Mondays are taken. I hope the concert goes well.")
    expect(second.locator(".em-state")).to_contain_text("Done.")
    messages = heard(page, "completion")
    assert [(message["task"], message["done"], message["total"], message["complete"]) for message in messages] == [
        ("decline-1", 1, 2, False),
        ("decline-2", 2, 2, True),
    ]
    assert "Ravi" not in json.dumps(page.evaluate("heard"))
