"""The page for many messages in a real browser: what it finds, and that no text leaves the page or is stored."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from checkers.campaign.audit import check_campaign
from tests.support.axe import violations_in_both_schemes
from tests.support.campaigns import NAMES, PITCH, many, varied
from tools.browsers.driver import OURS, Checker

BOOT_MS = 90_000
"""How long Python may take to start on a busy machine."""
SECRET = "zanzibar merger"
PASTED = (
    f"Hi Ana,\n\nI liked your talk on the {SECRET}.\n---\nHi {{{{first_name}}}}, we should meet.\n---\nHi Tom, hello!"
)
PHONE, LAPTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 800}


class Mailing:
    """Does what a person does on the page."""

    def __init__(self, page: Page):
        self.page = page
        self.root = page.locator("mailing-check")
        self.box = self.root.get_by_label("Your messages", exact=True)
        self.found = self.root.locator(".mc-finding")
        self.lines = self.root.locator(".fp-line")
        self.error = self.root.locator(".fp-error[role=alert]")

    def wait_for(self, state: str) -> None:
        expect(self.root).to_have_attribute("data-state", state, timeout=BOOT_MS)

    def press(self, name: str) -> None:
        self.root.get_by_role("button", name=name, exact=True).click()

    def paste(self, text: str) -> None:
        """Check a pasted text, which replaces the earlier text."""
        if not self.box.is_visible():
            self.press("Check other messages")
        self.box.fill(text)
        self.press("Check these messages")

    def choose(self, name: str, content: str) -> None:
        file = {"name": name, "mimeType": "text/plain", "buffer": content.encode()}
        self.root.locator("#fp-files").set_input_files(files=[file])

    def wait_until_all_checked(self) -> None:
        """Wait until every message has been checked."""
        expect(self.root.get_by_text("We've also checked each one by itself.")).to_be_visible(timeout=BOOT_MS)

    def workers(self) -> int:
        return sum(worker.url.startswith(OURS) for worker in self.page.workers)


@pytest.fixture(scope="module")
def shared(browser: Browser, browser_context_args: dict, base_url: str) -> Iterator[Mailing]:
    context = browser.new_context(**{**browser_context_args, "base_url": base_url})
    page = context.new_page()
    page.goto("mailing/")
    mailing = Mailing(page)
    mailing.box.focus()
    mailing.wait_for("ready")
    yield mailing
    context.close()


@pytest.fixture
def mailing(shared: Mailing, browser_context_args: dict) -> Iterator[Mailing]:
    """A page whose worker has started, for tests that start by pasting messages. Tests that forget them use `fresh`."""
    shared.page.set_viewport_size(browser_context_args["viewport"])
    yield shared
    assert shared.workers() == 1, "this test stopped the shared worker: it must use `fresh`"


@pytest.fixture
def fresh(page: Page) -> Mailing:
    page.goto("mailing/")
    return Mailing(page)


def as_csv(messages) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("to", "text"), *((message.to, message.text) for message in messages)])
    return out.getvalue()


@pytest.mark.core
def test_pasted_messages_are_split_compared_and_checked(mailing):
    mailing.paste(PASTED)
    mailing.wait_for("done")
    expect(mailing.root.get_by_role("heading", name="What we found")).to_be_focused()
    expect(mailing.root.get_by_text("3 messages.", exact=True)).to_be_visible()
    expect(mailing.root.locator("#mc-cut")).to_have_value("dashes")
    expect(mailing.found).to_have_count(1)
    expect(mailing.found).to_contain_text("1 message still has a blank to fill in.")
    mailing.wait_until_all_checked()
    expect(mailing.lines).to_have_count(3)
    expect(mailing.lines.first).to_contain_text("Unfilled blanks")
    assert SECRET not in mailing.page.url


def test_a_text_split_in_the_wrong_places_can_be_split_again(mailing):
    mailing.paste("First thing here.\n\nSecond thing there.\n\n\nThird thing.")
    mailing.wait_for("done")
    between = mailing.root.locator("#mc-cut")
    expect(between).to_have_value("blanks")
    expect(mailing.root.get_by_text("2 messages.", exact=True)).to_be_visible()
    between.select_option("blank")
    expect(mailing.root.get_by_text("3 messages.", exact=True)).to_be_visible()
    expect(between).to_have_value("blank")


def test_a_list_gets_the_same_findings_as_in_python(mailing):
    messages = [*many(PITCH), *varied(), varied()[0]._replace(to="Tom Reed")]
    mailing.choose("list.csv", as_csv(messages))
    mailing.wait_for("done")
    report = check_campaign(messages)
    counts = report.counts
    expect(mailing.root.get_by_text(f"{counts.messages} messages to {counts.people} people.")).to_be_visible()
    assert mailing.found.locator("h4").all_inner_texts() == [
        f"{finding.level.capitalize()} {finding.message}" for finding in report.findings
    ]
    wrong = next(n for n, finding in enumerate(report.findings) if finding.kind == "wrong-name")
    mailing.found.nth(wrong).get_by_role("button", name="Show this message").click()
    expect(mailing.lines).to_have_count(1)
    expect(mailing.lines).to_contain_text("Tom Reed")
    show = mailing.root.get_by_label("Show", exact=True)
    expect(show).to_be_focused()
    show.select_option("")
    expect(mailing.lines).to_have_count(len(messages))
    mailing.root.get_by_label("Filter by name or words").fill("cranes noor")
    expect(mailing.lines).to_have_count(1)
    mailing.lines.get_by_role("button", name="Show the message").click()
    expect(mailing.lines.locator("blockquote")).to_contain_text(PITCH[5:40])
    mailing.root.get_by_label("Filter by name or words").fill("nobody of that name")
    expect(mailing.root.get_by_text("No message matches.")).to_be_visible()


def test_it_asks_which_columns_to_read(mailing):
    mailing.choose("list.csv", "Lead,Copy,Stage\nAna Silva,Hi Tom! Are you in Leeds on Friday?,1\n")
    expect(mailing.error).to_contain_text("Which columns should we read?")
    question = mailing.root.get_by_role("group", name="Read these columns")
    expect(question.get_by_role("columnheader")).to_have_text(["Lead", "Copy", "Stage"])
    expect(question.get_by_label("The message")).to_have_value("Copy")
    question.get_by_label("Who it's to").select_option("Lead")
    mailing.press("Read these columns")
    mailing.wait_for("done")
    expect(mailing.found).to_contain_text("greets someone other than the recipient")


def test_an_unreadable_list_gets_an_error_and_the_next_one_works(mailing):
    mailing.choose("list.csv", "PK\x03\x04")
    expect(mailing.error).to_contain_text("We can't use “list.csv”: it's a spreadsheet or an archive")
    mailing.choose("list.jsonl", '{"text": "Hi Ana, hello.", "to": "Ana"}\nnot JSON\n')
    mailing.wait_for("done")
    expect(mailing.root.locator(".fp-skipped")).to_contain_text("Line 2: it isn't JSON.")
    mailing.paste("  \n ")
    expect(mailing.root.get_by_text("Paste your messages first")).to_be_visible()


def test_the_results_are_saved_as_csv_without_formulas(mailing, save):
    messages = [*many(PITCH)]
    messages[0] = messages[0]._replace(to="=1+2")
    mailing.choose("list.csv", as_csv(messages))
    mailing.wait_until_all_checked()
    name, content = save(mailing.root.get_by_role("button", name="Save the results as CSV"))
    assert name == "cordial-mailing.csv"
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row[2] for row in rows[1:]] == ["'=1+2", *NAMES[1:]]


def test_checking_each_message_can_be_stopped_and_continued(mailing):
    mailing.choose("list.json", json.dumps([message._asdict() for message in many(PITCH) * 40]))
    mailing.wait_for("done")
    mailing.press("Stop here")
    done = mailing.root.locator(".fp-work [role=status]").last
    expect(done).to_contain_text(" of 320 by themselves.")
    stopped = done.inner_text()
    mailing.page.wait_for_timeout(600)  # a step that's running could still finish
    stopped = done.inner_text()
    mailing.page.wait_for_timeout(600)
    assert done.inner_text() == stopped
    # The list can be filtered in the meantime.
    mailing.root.get_by_label("Filter by name or words").fill("Noor")
    expect(mailing.root.get_by_text("20 of 40 shown.")).to_be_visible()
    mailing.press("Go on")
    mailing.wait_until_all_checked()


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
@pytest.mark.chromium_only("Firefox 153 crashes when emulation changes colours for axe; a reader's own switch works")
def test_axe_finds_nothing_and_nothing_sticks_out(mailing, size):
    mailing.page.set_viewport_size(size)
    mailing.choose("list.csv", "Lead,Copy\nAna Silva,Hi Tom!\n")
    expect(mailing.error).to_contain_text("Which columns")
    wrong = violations_in_both_schemes(mailing.page)
    mailing.choose("list.csv", as_csv([*many(PITCH), *varied()]))
    mailing.wait_until_all_checked()
    mailing.lines.first.get_by_role("button", name="Show the message").click()
    expect(mailing.lines.first.locator("blockquote")).to_be_visible()
    wrong += violations_in_both_schemes(mailing.page)
    assert wrong == []
    assert mailing.page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_by_keyboard_alone(mailing):
    page = mailing.page
    if not mailing.box.is_visible():
        mailing.press("Check other messages")
    mailing.box.fill("")
    mailing.box.focus()
    page.keyboard.insert_text(PASTED)
    for label in ("mc-between", "mc-situation"):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == label
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    mailing.wait_for("done")
    mailing.wait_until_all_checked()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Show the message":
            break
    page.keyboard.press("Enter")
    expect(mailing.lines.locator("blockquote")).to_have_count(1)
    expect(mailing.root.get_by_role("button", name="Hide")).to_be_focused()


def test_no_text_leaves_the_page_and_forgetting_removes_everything(fresh, requests_log):
    fresh.paste(PASTED)
    fresh.wait_for("done")
    fresh.wait_until_all_checked()
    requests_log.clear()
    fresh.root.get_by_label("Show", exact=True).select_option("found") if fresh.lines.count() > 3 else None
    fresh.lines.first.get_by_role("button", name="Show the message").click()
    expect(fresh.lines.first.locator("blockquote")).to_be_visible()
    expect(fresh.root.locator(".fp-sent")).to_have_text("0 requests since you opened your files. Nothing was sent.")
    assert [request.url for request in requests_log] == []
    stored = "JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state])"
    assert SECRET not in fresh.page.evaluate(stored)
    fresh.press("Forget everything")
    expect(fresh.root.locator(".fp-status")).to_contain_text("We've forgotten everything")
    expect(fresh.box).to_have_value("")
    fresh.page.wait_for_function("() => true")
    for _ in range(100):
        if fresh.workers() == 0:
            break
        fresh.page.wait_for_timeout(50)
    assert fresh.workers() == 0 and SECRET not in fresh.page.content()


@pytest.mark.parametrize("view", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_the_progress_is_visible(fresh, view):
    fresh.page.set_viewport_size(view)
    held = []
    fresh.page.route("**/*.wasm", lambda route: held.append(route))
    fresh.paste(PASTED)
    bar = fresh.root.get_by_role("progressbar")
    expect(bar).to_be_visible()
    expect(fresh.root.get_by_role("button", name="Stop")).to_be_in_viewport(ratio=1)
    expect(bar).to_be_in_viewport(ratio=1)


def test_reading_can_be_stopped(fresh):
    fresh.choose("list.json", json.dumps([message._asdict() for message in many(PITCH) * 500]))
    fresh.wait_for("working")
    fresh.press("Stop")
    fresh.wait_for("idle")
    expect(fresh.root.locator(".fp-status")).to_have_text("Stopped. Nothing's kept.")
    fresh.paste(PASTED)
    fresh.wait_for("done")


def test_invented_messages_show_what_the_page_does(fresh):
    fresh.press("Try it with invented messages")
    fresh.wait_for("done")
    titles = fresh.found.locator("h4").all_inner_texts()
    for words in ("greets someone other", "still has a blank", "goes to 5 people", "gets more than two messages"):
        assert any(words in title for title in titles), (words, titles)


def test_without_scripts_the_page_names_the_command(scriptless, site_url):
    with scriptless() as page:
        page.goto(f"{site_url}mailing/")
        expect(page.get_by_text("python -m checkers campaign FILE").first).to_be_visible()


@pytest.mark.core
def test_several_messages_in_the_checker_can_be_checked_here(page):
    page.goto("check/")
    checker = Checker(page).ready()
    checker.check("Hi Ana, I liked your talk on the " + SECRET + ".")
    offer = checker.root.get_by_role("link", name="Check them together")
    expect(offer).to_be_hidden()
    checker.check(PASTED)
    expect(checker.root.get_by_text("This looks like 3 messages.")).to_be_visible()
    offer.click()
    page.wait_for_url("**/mailing/")
    mailing = Mailing(page)
    mailing.wait_for("done")
    expect(mailing.root.get_by_text("3 messages.", exact=True)).to_be_visible()
    assert (
        SECRET not in page.url
        and page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('cordial-messages'))") == []
    )
    mailing.press("Check other messages")
    expect(mailing.box).to_have_value(PASTED)


def test_if_messages_cant_be_handed_over_they_stay_in_the_checker(checker):
    checker.page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"
    )
    checker.check(PASTED)
    checker.root.get_by_role("link", name="Check them together").click()
    expect(checker.live).to_contain_text("Copy them")
    expect(checker.area).to_have_value(PASTED)
    assert not checker.page.url.endswith("mailing/")
    checker.page.reload()  # so that storage works in the next test
