"""Text that's typed, opened, in a URL or sent to the page never runs: it's shown as text, or not at all."""

from __future__ import annotations

import datetime
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.support import exports as kit
from tests.support.payloads import PAYLOADS, PWN, TRACES, WATCH
from tools.browsers.driver import Checker

BOOT_MS = 90_000


@pytest.fixture
def hostile(page: Page, context) -> Page:
    """A page that records, also in its frames, when a payload runs."""
    context.add_init_script(WATCH)
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    return page


def traces(page) -> list[str]:
    return page.evaluate(TRACES)


def test_there_are_enough_payloads_and_the_tests_would_notice_them(page):
    assert len(PAYLOADS) == len(set(PAYLOADS)) >= 60 and all(PWN in payload for payload in PAYLOADS)
    # In a page without our policy most of them run, so the tests below can fail.
    page.add_init_script(WATCH)
    page.route("**/bare", lambda route: route.fulfill(content_type="text/html", body="<!doctype html><p>bare"))
    page.goto("bare")
    seen = page.evaluate(
        f"""payloads => payloads.filter((text) => {{
          const box = document.createElement("div");
          box.innerHTML = text;
          document.body.replaceChildren(box);
          return ({TRACES})().length > 0;
        }})""",
        [payload for payload in PAYLOADS if "http-equiv" not in payload],
    )
    assert len(seen) >= 45


def test_in_drafts_context_and_suggestions(open_checker, hostile):
    checker = open_checker("invite-recruiter").ready()
    # Each payload is between words with findings, so that findings quote it and suggestions contain it.
    for start in range(0, len(PAYLOADS), 40):
        some = PAYLOADS[start : start + 40]
        text = "\n".join(f"Dear Sir/Madam {one} I am [your {one} name], ASAP!!!" for one in some)
        report = checker.check(text)
        assert len(report["findings"]) > 3
        assert checker.root.locator(".ck-mirror").text_content().rstrip("\u200b") == text
        assert traces(hostile) == []
    quotes = "".join(checker.root.locator(".ck-quote").all_inner_texts())
    assert PWN in quotes and "onerror" in quotes
    # Each payload alone in the box, then after applying the suggestions.
    checker.root.evaluate(
        """async (root, payloads) => {
          for (const text of payloads) {
            await root.tryText(text);
            if (root.querySelector(".ck-area").value !== text) throw new Error(`changed: ${text}`);
            await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            if (!root.querySelector(".ck-mirror").textContent.startsWith(text)) throw new Error(`not shown: ${text}`);
          }
        }""",
        [payload for payload in PAYLOADS if "\n" not in payload],
    )
    assert traces(hostile) == []
    name = "<img src=x onerror=hit('pwn') id=pwn>"
    for bait in (f"Hi {name}, I'd like to add you to my professional network.", f"Dear {name}, kindly revert."):
        checker.check(bait)
        for _ in range(checker.root.locator(".ck-fix").count()):
            fixes = checker.root.locator(".ck-fix")
            if not fixes.count():
                break
            fixes.first.click()
            checker.settled()
        assert traces(hostile) == []
    # The questions about the message, also those of other situations.
    hits = 0
    for situation in ("invite-recruiter", "follow-up", "invite-stranger", "ask"):
        hostile.goto(f"embed/{situation}/")
        again = Checker(hostile)
        expect(again.area).to_be_visible()
        for field in again.root.locator(".ck-settings textarea, .ck-settings input[type=text]").all():
            again.settings()
            field.evaluate("field => field.closest('details').open = true")
            field.fill(" ".join(PAYLOADS)[: 5 if field.get_attribute("maxlength") else None])
            hits += 1
        assert traces(hostile) == []
    assert hits >= 2
    # The checker doesn't take a file, whatever its name.
    again.area.evaluate(
        """area => {
          const data = new DataTransfer();
          data.items.add(new File(["<script>hit('pwn')</script>"], "<img src=x onerror=hit('pwn')>.html"));
          for (const type of ["dragover", "drop"])
            area.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        }"""
    )
    expect(again.live).to_contain_text("Drop text here, not a file")
    assert traces(hostile) == []


def test_in_urls_and_the_search_box(hostile):
    for start in range(0, len(PAYLOADS), 30):
        some = quote(" ".join(PAYLOADS[start : start + 30])[:3000])
        hostile.goto(f"rules/?q={some}&h={some}&situation={some}&text={some}#{some}")
        hostile.wait_for_load_state("networkidle")
        assert traces(hostile) == []
    box = hostile.get_by_role("textbox", name="Search")
    box.click()
    expect(hostile.locator(".md-search-result__meta")).not_to_contain_text("Initializing", timeout=BOOT_MS)
    results = hostile.locator(".md-search-result__item")
    for start in range(0, len(PAYLOADS), 4):
        box.fill(" ".join(["message", *PAYLOADS[start : start + 4]]))
        box.press("End")  # the theme needs key events
    box.fill("message <img src=x onerror=hit('pwn')> invitation")
    box.press("End")
    expect(results.first).to_be_visible()
    expect(results.locator("mark").first).to_be_visible()
    assert traces(hostile) == []


def test_in_frames_and_messages(hostile, serve, tmp_path, site_url):
    everything = quote(" ".join(PAYLOADS)[:4000])
    source = (
        f"{site_url}embed/decline/lesson/?theme={everything}&background={everything}&task={everything}#{everything}"
    )
    (tmp_path / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><link rel=icon href='data:,'>"
        f'<iframe data-cordial width=700 height=300 src="{source}"></iframe>'
        f'<script src="{site_url}assets/embed/resize.js"></script>',
        "utf-8",
    )
    send = """
      payloads => {
        const shapes = [null, undefined, 0, "", "theme", [], {}, { cordial: 1 }, { cordial: 2, type: "theme", theme: "dark" },
          { cordial: "1", type: "theme", theme: "dark" }, { cordial: 1, type: "__proto__" },
          { cordial: 1, type: "theme", theme: "constructor" }, { cordial: 1, type: "theme", theme: { toString: 1 } },
          { cordial: 1, type: "resize", height: "9px;background:url(//evil.example/pwn)" },
          { cordial: 1, type: "resize", height: Infinity }, { cordial: 1, type: "resize", height: NaN },
          { cordial: 1, type: "resize", height: [777] }, { cordial: 1, type: "ask", request: "{}" },
          { type: "boot", runtime: "https://evil.example/pwn" }, new Map([["cordial", 1]]),
          ...payloads.flatMap((text) => [text, { cordial: 1, type: text }, { cordial: 1, type: "theme", theme: text },
            { cordial: 1, type: "resize", name: text, height: text }, { cordial: 1, type: "completion", lesson: text }])];
        for (const frame of window.targets()) for (const shape of shapes) frame.postMessage(shape, "*");
      }"""
    with serve(tmp_path) as url:
        hostile.goto(url)
        inside = hostile.frames[1]
        inside.wait_for_selector("[data-task]")
        scheme = inside.evaluate("document.documentElement.dataset.mdColorScheme")
        before = hostile.locator("iframe").evaluate("frame => frame.style.height")
        # From the host page to the frame, from the host page to itself, and from the frame's window to itself.
        hostile.evaluate("window.targets = () => [frames[0], window]")
        hostile.evaluate(send, PAYLOADS)
        inside.evaluate("window.targets = () => [window]")
        inside.evaluate(send, PAYLOADS)
        # A valid message, but not from the host page's window, is ignored.
        inside.evaluate("window.postMessage({ cordial: 1, type: 'theme', theme: 'dark' }, '*')")
        hostile.evaluate("window.postMessage({ cordial: 1, type: 'resize', height: 777 }, '*')")
        hostile.wait_for_timeout(300)
        assert inside.evaluate("document.documentElement.dataset.mdColorScheme") == scheme
        assert hostile.locator("iframe").evaluate("frame => frame.style.height") == before != "777px"
        assert traces(inside) == [] and hostile.evaluate("hits") == []
        # Messages from the host page still work.
        hostile.evaluate("frames[0].postMessage({ cordial: 1, type: 'theme', theme: 'dark' }, '*')")
        expect(hostile.frame_locator("iframe").locator("html")).to_have_attribute("data-md-color-scheme", "slate")

    # On the page embed/, only its own frame can set the height.
    hostile.goto(f"embed/?page={everything}&part={everything}#{everything}")
    expect(hostile.locator("embed-chooser code")).to_contain_text("<iframe")
    hostile.evaluate("window.targets = () => [window]")
    hostile.evaluate(send, PAYLOADS)
    height = hostile.locator("embed-chooser iframe").evaluate("frame => frame.style.height")
    hostile.evaluate("window.postMessage({ cordial: 1, type: 'resize', height: 777 }, '*')")
    hostile.wait_for_timeout(200)
    assert hostile.locator("embed-chooser iframe").evaluate("frame => frame.style.height") == height
    assert traces(hostile) == []


def test_in_names_and_cells_of_an_export(hostile):
    today = datetime.date.today()
    shift = (kit.TODAY - today).days
    connected, talk, invited = [], [], []
    for number, payload in enumerate(PAYLOADS):
        address = f"https://www.linkedin.com/in/p{number}"
        row = list(kit.connection(f"{payload} {payload}", 3 + shift if number % 2 else 900 + shift, payload, payload))
        row[0], row[1], row[2] = payload, f"Person {number}", address if number % 3 else payload
        connected.append(tuple(row))
        name = f"{payload} Person {number}"
        for mine, days in ((True, 130), (False, 129)):
            message = list(
                kit.message(name, mine, days + shift, f"Hello {payload}, could we meet?", thread=f"t{number}")
            )
            message[3 if not mine else 5] = address
            talk.append(tuple(message))
        talk.append(
            kit.message(name, True, 20 + shift, f"Hi, our course {PAYLOADS[0]} has places left now.", f"t{number}")
        )
        invited.append(kit.invitation(name, 60 + shift, note=payload))
    given = kit.files(connected, talk, invited)
    given["Profile.csv"] = kit.to_csv(("First Name", "Last Name", "Headline"), (PAYLOADS[5], "Sample", PAYLOADS[5]))
    given["<img src=x onerror=hit('pwn')>.csv"] = b"a,b\n1,2\n"
    hostile.goto("network/")
    root = hostile.locator("network-audit")
    expect(root.locator(".fp-drop")).to_be_visible()
    root.locator("#fp-files").set_input_files(
        [{"name": "\"><img src=x onerror=hit('pwn')>.zip", "mimeType": "application/zip", "buffer": kit.zipped(given)}]
    )
    expect(root).to_have_attribute("data-state", "done", timeout=BOOT_MS)
    seen = ""
    for button in root.locator(".nw-menu__item").all():
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        hostile.wait_for_timeout(60)
        more = root.locator(".fp-more")
        for _ in range(5):
            if more.count() == 1 and more.is_visible():
                more.evaluate("button => button.click()")
                hostile.wait_for_timeout(60)
        for talk in root.locator(".fp-line__do button").all()[:3]:
            talk.evaluate("button => button.click()")
        hostile.wait_for_timeout(60)
        seen += root.inner_text()
        assert traces(hostile) == []
    # Most are shown unchanged. The parsers remove some as an export's own markup, or as empty.
    assert PAYLOADS[5] in seen and sum(payload in seen for payload in PAYLOADS) >= 30
    # For a file that isn't from an export, there's a plain sentence with its name.
    root.get_by_role("button", name="Forget everything").click()
    root.locator("#fp-files").set_input_files(
        [{"name": "<img src=x onerror=hit('pwn')>.csv", "mimeType": "text/csv", "buffer": b"a,b\n1,2\n"}]
    )
    expect(root.locator(".fp-error")).not_to_be_empty(timeout=BOOT_MS)
    expect(root.locator(".fp-error")).to_contain_text("<img src=x onerror=hit('pwn')>.csv")
    assert traces(hostile) == []
