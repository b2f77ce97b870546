"""The network page in a real browser: what it finds, and that no data leaves the page or is stored."""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from checkers.network.audit import audit
from checkers.network.sample import sample_archive
from tests.support.axe import violations_in_both_schemes
from tests.support.exports import (
    CONNECTIONS,
    INVITATIONS,
    MESSAGES,
    TODAY,
    connection,
    files,
    invitation,
    message,
    names,
    to_csv,
    zipped,
)
from tools.browsers.driver import OURS

pytestmark = pytest.mark.browser

BOOT_MS = 90_000
"""How long Python may take to start on a busy machine."""
SECRET = "zanzibar merger"


def small(today: datetime.date) -> dict[str, bytes]:
    """A small export dated today, with a secret in its messages."""
    people = ["Ada Ashbank", "Bela Birchton", "Cato Cedarby", "Dara Dune"]
    shift = (TODAY - today).days  # exports.py counts back from its own date
    return files(
        [
            connection("Ada Ashbank", 3 + shift, "Umber Paints", "Engineer"),
            connection("Bela Birchton", 900 + shift, "Umber Paints", "Nurse"),
            connection("Cato Cedarby", 1200 + shift, "Vellum", "Baker"),
            connection("Dara Dune", 1000 + shift),
        ],
        [
            message("Bela Birchton", True, 130 + shift, f"Hello Bela, about the {SECRET}."),
            message("Bela Birchton", False, 129 + shift, "Thank you, that helps."),
            *[
                message(
                    name,
                    True,
                    20 + shift,
                    f"Hi {name}, we have opened a new round of our course on the {SECRET}, with places left.",
                )
                for name in people[1:]
            ],
        ],
        [invitation("Emre Elm", 60 + shift)],
    )


class Network:
    """Does what a person does on the page."""

    def __init__(self, page: Page):
        self.page = page
        self.root = page.locator("network-audit")
        self.panel = self.root.locator(".fp-panel")
        self.lines = self.panel.locator(".fp-line")
        self.error = self.root.locator(".fp-error[role=alert]")

    def wait_for(self, state: str) -> None:
        expect(self.root).to_have_attribute("data-state", state, timeout=BOOT_MS)

    def ready(self) -> Network:
        self.root.locator("#fp-files").focus()
        self.wait_for("ready")
        return self

    def choose(self, given: dict[str, bytes]) -> None:
        self.root.locator("#fp-files").set_input_files(
            [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in given.items()]
        )

    def show(self, name: str) -> None:
        self.root.locator(f"[data-list={name}]").click()
        expect(self.root.locator(f"[data-list={name}]")).to_have_attribute("aria-pressed", "true")

    def workers(self) -> int:
        """How many workers for reading archives are running (the theme's search has its own worker)."""
        return sum(worker.url.startswith(OURS) for worker in self.page.workers)

    def wait_until_forgotten(self) -> None:
        """Wait until no worker is running, and expect that the page has no data from the archive."""
        for _ in range(100):
            if not self.workers():
                break
            self.page.wait_for_timeout(50)
        assert self.workers() == 0 and "Ashbank" not in self.page.content()

    def counts(self) -> dict[str, str]:
        found = {}
        for button in self.root.locator(".nw-menu__item").all():
            count = button.locator(".nw-menu__count")
            found[button.get_attribute("data-list")] = count.inner_text() if count.count() else ""
        return found


@pytest.fixture
def today() -> datetime.date:
    return datetime.date.today()


@pytest.fixture
def network(page: Page) -> Network:
    page.goto("network/")
    made = Network(page)
    made.wait_for("idle")
    return made


@pytest.fixture(scope="module")
def shared(browser: Browser, browser_context_args: dict, base_url: str) -> Iterator[Network]:
    context = browser.new_context(**{**browser_context_args, "base_url": base_url})
    page = context.new_page()
    page.goto("network/")
    yield Network(page).ready()
    context.close()


@pytest.fixture
def started(shared: Network, browser_context_args: dict) -> Iterator[Network]:
    """A page whose worker has started, for tests that start by choosing files, which replace the files it's read
    before.

    It's shared, so that Python only starts once. Tests that forget files, leave the page or are about its start use
    `network`.
    """
    yield shared
    shared.page.set_viewport_size(browser_context_args["viewport"])
    assert shared.workers() == 1, "this test stopped the shared worker: it must use `network`"


def test_invented_data_gives_the_same_lists_as_python(network, today):
    network.root.get_by_role("button", name="Try it with invented data").click()
    network.wait_for("done")
    report = audit(sample_archive(today), today)
    counts = network.counts()
    shown = [found for found in report.lists if not found.missing and not found.covered]
    assert {found.name: f"{len(found.items):,}" for found in shown} == {
        name: counts[name] for name in counts if counts[name]
    }
    network.show("check-in")
    expect(network.lines).to_have_count(5)  # the list shows a few at a time
    assert network.lines.locator("strong").all_inner_texts() == names(report, "check-in")[:5]
    network.panel.get_by_role("button", name="Show 5 more").click()
    expect(network.lines).to_have_count(10)
    expect(network.lines.nth(5).locator("a").first).to_be_focused()
    company = report.list("check-in").items[0].person.company
    network.panel.get_by_label("Filter by name").fill(company)
    people = [item.person for item in report.list("check-in").items if item.person.company == company]
    expect(network.root.locator(".fp-count")).to_contain_text(f"of {len(people)} shown")
    network.panel.get_by_label("Order").select_option("name")
    expect(network.lines.locator("strong").first).to_have_text(
        min(people, key=lambda person: person.name.casefold()).name
    )


@pytest.mark.parametrize("how", ["zip", "loose", "dropped"])
def test_files_can_be_opened_in_every_way(started, today, how):
    given = small(today)
    if how == "loose":
        started.choose(given)
    elif how == "zip":
        started.choose({"Complete_LinkedInDataExport.zip": zipped(given, "Complete/")})
    else:
        data = started.page.evaluate_handle(
            """files => { const transfer = new DataTransfer();
                 for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
                 return transfer; }""",
            {name: data.decode() for name, data in given.items()},
        )
        started.root.locator(".fp-drop").dispatch_event("drop", {"dataTransfer": data})
    started.wait_for("done")
    report = audit(given, today)
    for name in ("welcome", "pending", "same-text"):
        started.show(name)
        items = report.list(name).items
        assert items
        expect(started.lines.locator("strong")).to_have_count(len(items))
    started.show("welcome")
    expect(started.lines.locator("strong")).to_have_text(["Ada Ashbank"])
    expect(started.lines).to_contain_text(["You connected 3 days ago"])


def test_no_request_is_made_and_nothing_is_stored(network, requests_log, save, today, site_url):
    network.ready()
    network.page.wait_for_load_state("networkidle")
    origin = urlsplit(site_url)[:2]
    assert any(request.url.endswith(".wasm") for request in requests_log), "the log must include the worker's requests"
    assert any("/more-" in request.url for request in requests_log)
    # A worker's script is at a blob: URL, which never leaves the browser.
    assert [request.url for request in requests_log if urlsplit(request.url.removeprefix("blob:"))[:2] != origin] == []
    requests_log.clear()
    network.page.context.set_offline(True)  # it must work without a network from now on

    network.choose({"export.zip": zipped(small(today))})
    network.wait_for("done")
    expect(network.root.locator(".fp-sent")).to_have_text("0 requests since you opened your files. Nothing was sent.")
    for name in network.counts():
        network.show(name)
    network.show("same-text")
    network.lines.first.get_by_role("button", name="Show the text").click()
    expect(network.lines.first.locator("blockquote")).to_contain_text(SECRET)
    network.show("groups")
    network.panel.get_by_label("Filter", exact=True).fill("umber")
    expect(network.root.locator(".fp-count")).to_contain_text("1 group")
    network.show("welcome")
    save(network.root.get_by_role("button", name="Save as CSV"))
    network.page.wait_for_timeout(300)
    assert [request.url for request in requests_log if not request.url.startswith("blob:")] == []

    kept = network.page.evaluate(
        """async () => JSON.stringify([
          {...localStorage}, {...sessionStorage}, history.state, location.href, document.cookie,
          (await indexedDB.databases()).map(({ name }) => name), await caches.keys(),
        ])"""
    )
    assert not re.search("zanzibar|bela|ashbank", kept, re.IGNORECASE)
    assert network.page.context.cookies() == []
    network.page.context.set_offline(False)
    network.page.reload()
    network.wait_for("idle")
    assert "Ashbank" not in network.page.content()


def test_message_texts_are_shown_only_when_asked_for(started, today):
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    for name in started.counts():
        started.show(name)
        started.page.wait_for_timeout(100)
        assert SECRET not in started.page.content()
    started.show("same-text")
    button = started.lines.first.get_by_role("button", name="Show the text")
    button.click()
    expect(started.lines.first.locator("blockquote")).to_contain_text(SECRET)
    started.lines.first.get_by_role("button", name="Hide").click()
    assert SECRET not in started.page.content()


def test_forget_everything(network, today):
    network.choose({"export.zip": zipped(small(today))})
    network.wait_for("done")
    assert network.workers() == 1
    network.root.get_by_role("button", name="Forget everything").click()
    network.wait_for("idle")
    expect(network.root.locator(".fp-status")).to_contain_text("We've forgotten everything")
    expect(network.root.locator("#fp-files")).to_be_focused()
    network.wait_until_forgotten()
    network.root.get_by_role("button", name="Try it with invented data").click()  # the page can still be used
    network.wait_for("done")


@pytest.mark.core
def test_leaving_the_page_stops_the_worker(network, today):
    network.choose({"export.zip": zipped(small(today))})
    network.wait_for("done")
    network.page.get_by_role("link", name="Guide", exact=True).first.click()
    expect(network.page.locator("network-audit")).to_have_count(0)
    network.wait_until_forgotten()
    # In the page itself: over BiDi, Playwright doesn't notice that a page is back from the browser's cache.
    network.page.evaluate("history.back()")
    network.page.wait_for_function("() => document.querySelector('network-audit')?.dataset.state === 'idle'")
    assert "Ashbank" not in network.page.evaluate("document.documentElement.outerHTML")


def test_arriving_by_instant_navigation(page, today):
    page.goto("")
    page.get_by_role("link", name="Your network").first.click()
    network = Network(page)
    network.wait_for("idle")
    network.choose({"export.zip": zipped(small(today))})
    network.wait_for("done")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"cv.pdf": b"%PDF-1.7"}, "cv.pdf is a PDF"),
        ({"export.zip": b"PK\3\4cut"}, "damaged zip"),
        ({"guide_messages.csv": b"a,b\n"}, "not your messages"),
        ({"bomb.zip": None}, "100 times its size"),
        ({"up.zip": zipped({"../Connections.csv": b"x"})}, "unsafe name"),
    ],
)
def test_unreadable_files_get_a_plain_sentence_and_the_page_still_works(started, today, given, words):
    if "bomb.zip" in given:
        given = {"bomb.zip": zipped({"messages.csv": b"0" * (32 << 20)})}
    started.choose(given)
    expect(started.error).to_contain_text(words, timeout=BOOT_MS)
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    expect(started.error).to_be_empty()


def test_our_own_errors_say_where_they_happened_and_quote_nothing(started, today):
    started.page.evaluate(
        "() => { window.year = Date.prototype.getFullYear; Date.prototype.getFullYear = () => 'Ashbank'; }"
    )
    started.choose({"export.zip": zipped(small(today))})
    expect(started.error).to_contain_text("Something went wrong on our side", timeout=BOOT_MS)
    started.error.get_by_text("Details for a bug report").click()
    detail = started.error.locator("code")
    expect(detail).to_be_visible()
    assert detail.inner_text().startswith("ValueError in ") and "network/browser.py, line" in detail.inner_text()
    assert "Ashbank" not in started.page.content()
    started.page.evaluate("() => { Date.prototype.getFullYear = window.year; }")
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    expect(started.error).to_be_empty()


def test_with_connections_only_a_list_they_can_fill_opens_first(started, today):
    started.choose({"Connections.csv": small(today)["Connections.csv"]})
    started.wait_for("done")
    assert started.counts() == {"recent": "1", "groups": "", "charts": ""}
    expect(started.root.locator("[data-list=recent]")).to_have_attribute("aria-pressed", "true")
    expect(started.lines).to_have_count(1)
    absent = started.root.locator(".nw-absent li")
    expect(absent.first).to_contain_text(
        "With messages.csv and Invitations.csv, you'd also see: Welcome, You owe a reply"
    )
    expect(absent.first.get_by_role("link")).to_have_attribute("href", "#how-to-get-your-data")
    expect(absent).to_have_count(2)
    expect(started.root.locator(".fp-results > p").first).to_have_text(re.compile(r": 4 connections\.$"))
    started.show("groups")
    expect(started.panel.locator("thead th")).to_have_text(["Group", "People"])
    started.panel.get_by_role("button", name="Umber Paints").click()
    expect(started.lines.first).to_contain_text("Connected since")
    expect(started.lines.first).not_to_contain_text("No message")


def test_with_old_connections_only_the_groups_open_first(started, today):
    started.choose({"Connections.csv": to_csv(CONNECTIONS, connection("Ada Ashbank", 900), connection("Bela B", 900))})
    started.wait_for("done")
    expect(started.root.locator("[data-list=groups]")).to_have_attribute("aria-pressed", "true")


def test_with_two_exports_the_list_of_new_jobs_opens_first(started):
    before, now = (to_csv(CONNECTIONS, connection("Ada Ashbank", 900, "Umber", job)) for job in ("Nurse", "Head nurse"))
    started.choose({"a.zip": zipped({"Connections.csv": before}), "b.zip": zipped({"Connections.csv": now})})
    started.wait_for("done")
    expect(started.lines).to_contain_text("Before: Nurse, Umber. Now: Head nurse, Umber.")
    link = started.lines.get_by_role("link", name="Congratulate them")
    expect(link).to_have_attribute("href", re.compile(r"guide/congratulate/$"))


def test_buttons_answer_a_question(started):
    row = (*connection("Ada Ashbank", 3)[:-1], "3/4/2026")
    started.choose({"Connections.csv": to_csv(CONNECTIONS, row)})
    expect(started.error).to_contain_text("couldn't read any of the 1 row", timeout=BOOT_MS)
    started.root.get_by_role("button", name="3 April 2026").click()
    started.wait_for("done")
    started.show("groups")
    started.panel.get_by_label("Group by").select_option("year")
    started.panel.get_by_role("button", name="2026").click()
    expect(started.lines).to_contain_text("Connected since 3 April 2026.")


def test_the_page_asks_who_you_are_if_the_files_dont_show_it(started):
    given = files([connection("Ada Ashbank", 900)], [message("Ada Ashbank", True, 5)])
    started.choose({name: given[name] for name in ("Connections.csv", "messages.csv")})
    started.wait_for("done")
    question = started.root.get_by_role("group", name="Which of these people are you?")
    question.get_by_role("button", name="Robin Sample").click()
    expect(question).to_have_count(0)
    started.wait_for("done")
    assert started.counts()["review"] == "0"


def test_skipped_rows_are_listed_with_their_line(started):
    started.choose(
        {"Connections.csv": to_csv(CONNECTIONS, connection("Ada Ashbank", 3), ("x", "y", "", "", "", "", "someday"))}
    )
    started.wait_for("done")
    skipped = started.root.locator(".fp-skipped")
    expect(skipped).to_be_visible()
    expect(skipped).to_contain_text("Connections.csv: we skipped 1 of 2 rows. Line 3: “someday” isn't a date")
    started.root.get_by_text("What we read, and what we left out (1 row skipped)").click()
    expect(started.root.locator(".fp-notes")).to_contain_text("Connections.csv, line 3: “someday” isn't a date")


PAYLOADS = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "{{7*7}}",
    "&lt;b&gt;",
    "</li><h1>x",
]


def test_hostile_names_are_shown_as_text(started, today):
    started.page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    rows = []
    for payload in PAYLOADS:
        row = list(connection("Ada Ashbank", 3 + (TODAY - today).days, payload, payload))
        row[0], row[1], row[2] = payload, payload, 'javascript:alert(1)//"onclick=alert(1)'
        rows.append(row)
    started.choose(
        {
            "Connections.csv": to_csv(CONNECTIONS, *rows),
            "messages.csv": to_csv(MESSAGES),
            "Profile.csv": b"First Name,Last Name\nRobin,Sample\n",
            "Invitations.csv": to_csv(INVITATIONS),
        }
    )
    started.wait_for("done")
    started.show("welcome")
    expect(started.lines).to_have_count(len(PAYLOADS))
    shown = " ".join(started.lines.locator("strong").all_inner_texts())
    assert all(payload in shown for payload in PAYLOADS)
    assert started.panel.locator("img, script, svg, h1").count() == 0
    assert started.root.locator("a[href^=javascript]").count() == 0
    started.show("groups")
    started.panel.get_by_label("Group by").select_option("year")
    expect(started.panel.locator("tbody tr").first).to_be_visible()
    assert started.panel.locator("img, script, h1").count() == 0


def test_links_open_one_at_a_time_and_contain_no_text(started, today):
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    started.show("same-text")
    started.show("welcome")
    profile = started.lines.first.get_by_role("link", name="Profile")
    assert profile.get_attribute("href") == "https://www.linkedin.com/in/ada-ashbank/"
    assert profile.get_attribute("target") == "_blank" and profile.get_attribute("rel") == "noopener noreferrer"
    with started.page.expect_popup() as popup:
        started.lines.first.get_by_role("link", name="Draft a message").click()
    guide = popup.value
    expect(guide.locator("etiquette-checker").first).to_have_attribute("situation", "first-message")
    guide.close()
    assert urlsplit(guide.url).query == "" and "ada" not in guide.url.lower()
    expect(started.root).to_have_attribute("data-state", "done")


def test_a_first_name_only_goes_to_the_new_checker(started, today):
    shift = (TODAY - today).days
    asks = [connection("Ada Ashbank", 300 + shift), connection("Bela Birchton", 300 + shift)]
    talk = [
        message("Bela Birchton", True, 30 + shift, "The crates are here, thank you."),
        message("Bela Birchton", False, 20 + shift, "Good! Could you tell me when the next ones leave?"),
    ]
    started.choose({"export.zip": zipped(files(asks, talk))})
    started.wait_for("done")
    started.show("owed-reply")
    link = started.lines.first.get_by_role("link", name="Draft a message")
    assert "bela" not in link.get_attribute("href").lower()
    with started.page.expect_popup() as popup:
        link.click()
    first = popup.value
    expect(first.locator("etiquette-checker").first).to_have_attribute("situation", "reply")
    expect(first.locator("etiquette-checker textarea").first).to_have_value("Hi Bela,\n\n")
    kept = first.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, window.name])")
    assert "bela" not in kept.lower()
    # A tab that's opened later doesn't get the name.
    second = started.page.context.new_page()
    second.goto(first.url)
    expect(second.locator("etiquette-checker textarea").first).to_be_visible()
    second.wait_for_timeout(600)
    expect(second.locator("etiquette-checker textarea").first).to_have_value("")
    second.close()
    first.close()


def test_lists_can_be_saved(started, save, today):
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    started.show("welcome")
    name, data = save(started.root.get_by_role("button", name="Save as CSV"))
    assert name == f"cordial-welcome-{today}.csv"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row["Name"] for row in rows] == ["Ada Ashbank"]
    name, data = save(started.root.get_by_role("button", name="Save reminders"))
    assert name.endswith(".ics") and data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert SECRET not in data.decode()


def test_groups_and_charts(started, today):
    started.choose({"export.zip": zipped(small(today))})
    started.wait_for("done")
    started.show("groups")
    expect(started.panel.locator("tbody tr").first).to_contain_text("Umber Paints")
    started.panel.get_by_role("button", name="Umber Paints").click()
    expect(started.lines.locator("strong")).to_have_text(["Ada Ashbank", "Bela Birchton"])
    started.show("charts")
    report = audit(zipped(small(today)), today)
    for chart in report.charts:
        figure = started.panel.locator(f"[data-chart={chart.name}]")
        assert figure.get_by_role("img").get_attribute("aria-label") == f"{chart.title}. {chart.summary}"
        figure.get_by_text("The same as a table").click()
        rows = [
            [cell.strip() for cell in row.locator("th, td").all_inner_texts()]
            for row in figure.locator("tbody tr").all()
        ]
        assert rows == [[str(row[0]), *(f"{n:,}" for n in row[1:])] for row in chart.rows]


@pytest.mark.parametrize("wide", (320, 390, 1280))
def test_the_words_in_charts_are_large_enough_and_not_cut_off(started, today, wide):
    started.page.set_viewport_size({"width": wide, "height": 800})
    started.choose({"export.zip": sample_archive(today)})
    started.wait_for("done")
    started.show("charts")
    charts = started.panel.locator("svg[role=img]")
    expect(charts).to_have_count(2)
    for chart in charts.all():
        words = chart.evaluate(
            """svg => {
              const { left, right } = svg.getBoundingClientRect();
              return [...svg.querySelectorAll("text")].map((text) => {
                const box = text.getBoundingClientRect();
                const size = parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM().a;
                return [text.textContent, size, box.left - left, right - box.right, box.top, box.right, box.left];
              });
            }"""
        )
        assert len(words) > 4
        for text, size, left, right, *_ in words:
            assert size > 12 and left > -1 and right > -1, text
        for word, following in zip(words, words[1:]):
            assert word[4] != following[4] or word[5] <= following[6], f"{word[0]} runs into {following[0]}"


def test_it_can_be_used_by_keyboard(network):
    network.root.locator("#fp-files").focus()
    network.page.keyboard.press("Tab")
    expect(network.root.get_by_role("button", name="Try it with invented data")).to_be_focused()
    network.page.keyboard.press("Enter")
    network.wait_for("done")
    expect(network.root.get_by_role("heading", name="What your data shows")).to_be_focused()
    network.page.keyboard.press("Tab")
    expect(network.root.get_by_role("button", name="Forget everything")).to_be_focused()


def test_axe_finds_nothing(started, today):
    started.choose({"export.zip": sample_archive(today)})
    started.wait_for("done")
    for name in ("check-in", "groups", "charts"):
        started.show(name)
        started.page.wait_for_timeout(300)
        assert violations_in_both_schemes(started.page) == [], name


def test_a_missing_part_is_explained_in_a_sentence(page):
    page.route("**/more-*", lambda route: route.fulfill(status=404))
    page.goto("network/")
    network = Network(page)
    network.root.get_by_role("button", name="Try it with invented data").click()
    network.wait_for("failed")
    expect(network.error).to_contain_text("one of its files is missing")
    expect(network.error).to_contain_text("python -m checkers network")


def test_other_pages_dont_load_its_files(page, requests_log):
    page.goto("guide/check-in/")
    page.locator("etiquette-checker textarea").first.focus()
    expect(page.locator("etiquette-checker").first).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
    page.wait_for_load_state("networkidle")
    assert [one.url for one in requests_log if "/assets/network/" in one.url or "/more-" in one.url] == []


def test_without_scripts_the_page_says_what_to_do(scriptless):
    with scriptless() as page:
        page.goto("network/")
        expect(page.locator("network-audit")).to_contain_text("python -m checkers network EXPORT.zip")
