"""When something breaks, a sentence tells the reader, and they don't lose their text."""

from __future__ import annotations

import gzip
import io
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from checkers.situation import SITUATIONS
from tests.support.faulty_server import FaultyServer, faulty_server
from tools.browsers.driver import BOOT_MS, Checker, complete, natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
GOOD = "Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?"
SENTENCE = re.compile(r"^The checker (couldn't|can't) .*\.$")
EXPECTED = [finding.message for finding in natively(BAD).findings]


def expect_failure(checker: Checker) -> None:
    """Expect a plain message, the checklist and the unchanged text."""
    expect(checker.root).to_have_attribute("data-state", "failed", timeout=BOOT_MS)
    expect(checker.root.locator(".ck-failure-words")).to_have_text(SENTENCE)
    for point in SITUATIONS["invite-stranger"].checklist:
        expect(checker.root.locator(".ck-failure").get_by_text(point)).to_be_visible()
    expect(checker.area).to_have_value(BAD)
    expect(checker.count).to_have_text(f"{natively(BAD).length.count} of 200 characters")


# What can go wrong with a file on a host (see faulty_server.py): a part of its URL, and the fault.
FILES = {
    "the description is missing": ("/runtime.json", "missing"),
    "the description is a page": ("/runtime.json", "a page"),
    "the loader is missing": ("/pyodide-module.js", "missing"),
    "the loader is cut short": ("/pyodide-module.js", "cut short"),
    "the loader is of the wrong type": ("/pyodide-module.js", "of the wrong type"),
    "Pyodide is missing": ("/pyodide.asm.js", "missing"),
    "WebAssembly is missing": ("/pyodide.asm.wasm", "missing"),
    "WebAssembly is empty": ("/pyodide.asm.wasm", "empty"),
    "WebAssembly is cut short": ("/pyodide.asm.wasm", "cut short"),
    "WebAssembly is broken off": ("/pyodide.asm.wasm", "broken off"),
    "the library is missing": ("/stdlib-", "missing"),
    "the library is cut short": ("/stdlib-", "cut short"),
    "the library is broken off": ("/stdlib-", "broken off"),
    "our package is missing": ("/checkers-", "missing"),
    "our package is a page": ("/checkers-", "a page"),
    "our package is cut short": ("/checkers-", "cut short"),
}


@pytest.fixture(scope="module")
def faulty(site_dir) -> Iterator[FaultyServer]:
    """A server for the site that can fail in many ways."""
    with faulty_server(site_dir) as server:
        yield server


@pytest.fixture
def open_with_fault(page, faulty) -> Iterator[Callable[..., Checker]]:
    """`open_with_fault("/stdlib-", "missing")` opens a page of that server, with a draft in its checker."""

    def open_(part: str, fault: str, folder: str = "guide") -> Checker:
        # Without the copy of memory, which would replace the library and our package.
        faulty.faults = {"/memory-": "missing", part: fault}
        page.goto(f"{faulty.url}{folder}/invite-stranger/", wait_until="domcontentloaded")
        checker = Checker(page)
        checker.write(BAD)
        return checker

    yield open_
    faulty.faults = {}


@pytest.mark.parametrize(("part", "fault"), FILES.values(), ids=FILES.keys())
def test_a_file_missing_damaged_or_of_the_wrong_type(open_with_fault, part, fault):
    # Pages for frames contain little besides a checker, and they fetch runtime.json, which the guide's pages contain.
    expect_failure(open_with_fault(part, fault, "embed"))


def test_if_the_workers_file_is_missing_the_page_itself_checks(open_with_fault):
    checker = open_with_fault("/checker-worker-", "missing").ready()
    assert checker.settled()["verdict"] == "revise"
    assert checker.workers() == []


def test_a_host_that_doesnt_know_webassembly(open_with_fault):
    checker = open_with_fault("/pyodide.asm.wasm", "of an unknown type").ready()
    assert checker.settled()["verdict"] == "revise"


@pytest.mark.parametrize("fault", ["missing", "a page", "cut short", "broken off"])
def test_without_the_copy_of_memory_python_starts_from_its_zips(open_with_fault, fault):
    checker = open_with_fault("/memory-", fault).ready()
    assert checker.settled()["verdict"] == "revise"
    assert checker.messages() == EXPECTED


@pytest.mark.parametrize("fault", ["missing", "a page", "cut short", "broken off"])
def test_checks_mostly_need_no_rest_of_the_code(open_with_fault, fault):
    checker = open_with_fault("/pyodide.rest.wasm", fault).ready()
    assert checker.settled()["verdict"] == "revise"
    assert checker.messages() == EXPECTED


def test_without_the_rest_of_the_code_the_page_itself_does_not_start(open_with_fault, page):
    page.add_init_script("delete globalThis.Worker")  # which could fetch it when it's needed
    expect_failure(open_with_fault("/pyodide.rest.wasm", "missing"))


@pytest.mark.only_browser("chromium")  # reports the line's speed, and caches what it's fetched
def test_on_a_fast_line_memory_replaces_the_zips_and_is_cached(open_checker, page, requests_log):
    """Try up to five visits, since a busy machine can make the line look slow. The next visit uses the cache."""

    def fetched() -> set[str]:
        names = {part for part in ("/memory-", "/stdlib-", "/checkers-") for r in requests_log if part in r.url}
        requests_log.clear()
        return names

    for _ in range(5):
        page.goto("about/")
        requests_log.clear()
        open_checker().ready()
        if (names := fetched()) == {"/memory-"}:
            break
        page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    assert names == {"/memory-"}
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'connection', {value: {effectiveType: '2g'}})")
    page.reload()
    checker = Checker(page).ready()
    assert checker.check(BAD)["verdict"] == "revise"
    assert checker.messages() == EXPECTED


@pytest.mark.core
def test_a_network_that_stops_answering_and_recovers(open_with_fault, faulty, page):
    page.clock.install()
    checker = open_with_fault("/pyodide.asm.wasm", "silent")
    expect(checker.root.locator(".ck-engine")).to_contain_text("Loading the checker")
    expect(checker.verdict).to_contain_text("as soon as the checker has loaded")
    page.wait_for_timeout(300)
    expect(checker.root).to_have_attribute("data-state", "loading")
    page.clock.fast_forward(61_000)
    expect_failure(checker)
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("couldn't reach its files")
    faulty.faults = {}
    checker.root.get_by_role("button", name="Try again").click()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
    checker.settled()
    assert checker.messages() == EXPECTED
    expect(checker.root.locator(".ck-failure")).to_be_hidden()


def test_a_kept_text_is_still_there_if_the_engine_cant_start(open_with_fault, page):
    checker = open_with_fault("/pyodide.asm.wasm", "missing")
    checker.root.get_by_label("Keep my text on this device").check()
    expect_failure(checker)
    checker.area.press("End")
    checker.area.press_sequentially("!!")
    page.reload(wait_until="domcontentloaded")
    expect(Checker(page).area).to_have_value(f"{BAD}!!")


def test_a_slow_network_shows_progress_and_loses_no_letter(open_with_fault, page):
    page.add_init_script(
        """window.shown = new Set();
        new MutationObserver(() => window.shown.add(document.querySelector(".ck-engine")?.textContent))
          .observe(document, {childList: true, subtree: true});"""
    )
    checker = open_with_fault("/assets/runtime/", "slow")
    checker.area.press("End")
    checker.area.press_sequentially("!!", delay=150)
    checker.ready().settled()
    shown = " ".join(page.evaluate("[...shown].filter(Boolean)"))
    assert re.search(r"fetching Python \(\d+%\), 1 of 3\. You can type already\.", shown), shown
    expect(checker.area).to_have_value(f"{BAD}!!")
    assert checker.messages() == [finding.message for finding in natively(f"{BAD}!!").findings]


def test_on_a_slow_line_progress_counts_bytes(open_with_fault, page):
    # Run the engine in the page, since a test can't change the connection's speed that a worker sees.
    page.add_init_script(
        """delete globalThis.Worker;
        Object.defineProperty(Navigator.prototype, "connection", { value: { downlink: 1 }, configurable: true });
        window.parts = new Set();
        const look = () => {
          const bar = document.querySelector(".ck-progress[value]");
          if (bar && !bar.hidden) parts.add(bar.value);
        };
        new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });"""
    )
    open_with_fault("/assets/runtime/", "slow").ready().settled()
    parts = page.evaluate("[...parts]")
    assert parts == sorted(parts), "progress never goes back"
    assert len([part for part in parts if 0 < part < 1]) >= 10, parts


def test_a_browser_without_webassembly(open_checker, page):
    page.add_init_script("delete globalThis.WebAssembly")
    checker = open_checker()
    checker.write(BAD)
    expect_failure(checker)
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("WebAssembly")


@pytest.mark.parametrize(
    "script",
    [
        "delete globalThis.Worker",
        "globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }",
        # Browsers that only support classic workers fire an error event at the first `import`.
        """globalThis.Worker = class {
          constructor() { setTimeout(() => this.onerror?.(new ErrorEvent('error', {message: 'SyntaxError'}))); }
          postMessage() {} terminate() {}
        }""",
    ],
    ids=["none", "refused", "old"],
)
def test_without_module_workers_the_page_itself_checks(open_checker, page, script):
    page.add_init_script(script)
    checker = open_checker().ready()
    checker.check(BAD)
    assert checker.workers() == []
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]


# Faulty rules, which are added to the zip that the browser runs.
RULES = {
    "raises": "if 'rye' in draft.low: raise ZeroDivisionError('a mistake')",
    "hoards": "if 'hoard' in draft.low: bytearray(1 << 28)",
    "sleeps": "if 'slumber' in draft.low: sleep(2)",
    "never_ends": "while 'endless' in draft.low: pass",
    "on_trial": "return [Match(0, 2)] if 'new rule' in draft.low else ()",
}
RULE = """from time import sleep
from ..finding import Match
from ..rule import custom

def find(draft):
    {body}
    return ()

RULE = custom(find, code="LE99{number}", level="caution", message="A message.", why="", sources=(), ignore="",
              bad=(), good=(), near_misses=(), status="{status}")
"""


@pytest.fixture(scope="module")
def faulty_rules(site_dir, serve, tmp_path_factory) -> Iterator[str]:
    """The URL of a copy of the site (mostly of links) whose packed rules include RULES."""
    copy = tmp_path_factory.mktemp("faulty") / "site"
    shutil.copytree(site_dir, copy, copy_function=os.link)
    (packed,) = copy.glob("assets/runtime/*/checkers-*.zip.gz")
    data = io.BytesIO(gzip.decompress(packed.read_bytes()))
    with zipfile.ZipFile(data, "a") as archive:
        for number, (name, body) in enumerate(RULES.items()):
            status = "trial" if name == "on_trial" else "stable"
            archive.writestr(f"checkers/rules/{name}.py", RULE.format(body=body, number=number, status=status))
    packed.unlink()
    packed.write_bytes(gzip.compress(data.getvalue(), 1))
    for memory in copy.glob("assets/runtime/*/memory-*"):  # the memory has the original rules in it
        memory.unlink()
    with serve(copy) as url:
        yield url


@pytest.mark.core
def test_a_rule_that_raises_doesnt_stop_the_others_and_trial_rules_are_separate(faulty_rules, page):
    page.goto(f"{faulty_rules}guide/invite-stranger/")
    checker = Checker(page).ready()
    text = f"{BAD} I bake rye bread."
    report = checker.check(text)
    note = checker.root.locator(".ck-note")
    expect(note).to_have_text("One check failed (raises). The others ran.")
    assert checker.messages() == [finding.message for finding in natively(text).findings]
    assert report["verdict"] == "revise"
    # Screen readers announce it too.
    expect(checker.live).to_contain_text("One check failed (raises)")
    checker.check(f"{GOOD} It is a new rule.")
    expect(note).to_be_hidden()
    expect(checker.verdict).to_have_text("Ready to send.")
    expect(checker.items).to_have_count(0)
    assert checker.marks() == []
    trial = checker.root.locator(".ck-trial")
    trial.get_by_text("1 more finding from a rule on trial").click()
    assert trial.locator(".ck-message").all_inner_texts() == ["A message."]
    trial.locator(".ck-select").click()
    assert checker.selected() == "Hi"


@pytest.mark.core
def test_a_worker_killed_during_a_check_is_replaced(faulty_rules, page):
    page.clock.install()
    page.add_init_script(
        """window.started = [];
        window.Worker = class extends Worker {
          constructor(...all) { super(...all); if (all[1]?.name === "Cordial checker") started.push(this); }
        };"""
    )
    page.goto(f"{faulty_rules}guide/invite-stranger/")
    checker = Checker(page).ready()
    checker.check(BAD)
    text = f"{BAD} I wish you a good slumber."
    checker.write(text)
    expect(checker.root.locator(".ck-engine")).to_have_text("Checking…")
    page.evaluate("started[0].terminate()")
    # There's no event when a worker is killed, but the page notices that there's no answer.
    page.clock.fast_forward(5_500)
    expect(checker.root.locator(".ck-engine")).to_contain_text("stopped answering and is starting again")
    expect(checker.area).to_have_value(text)
    checker.settled()
    assert checker.messages() == [finding.message for finding in natively(text).findings]
    assert page.evaluate("started.length") == 2
    assert len(checker.workers()) == 1


def test_an_endless_check_is_stopped_and_the_next_one_works(faulty_rules, page):
    page.clock.install()
    page.goto(f"{faulty_rules}guide/invite-stranger/")
    checker = Checker(page).ready()
    checker.check(GOOD)
    text = f"{BAD} It is an endless list."
    checker.write(text)
    engine = checker.root.locator(".ck-engine")
    expect(engine).to_have_text("Checking…")
    page.clock.fast_forward(5_500)
    expect(engine).to_contain_text("stopped answering and is starting again")
    # The question is sent once more, since the cause could have been the machine.
    expect(engine).to_have_text("Checking…", timeout=BOOT_MS)
    page.clock.fast_forward(20_500)
    expect(checker.verdict).to_have_text("Checking this text took too long, so it was stopped.", timeout=BOOT_MS)
    expect(checker.area).to_have_value(text)
    expect(checker.items).to_have_count(0)
    # The engine restarts, and doesn't check the same text again.
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
    page.clock.fast_forward(6_000)
    expect(checker.verdict).to_have_text("Checking this text took too long, so it was stopped.")
    assert checker.check(BAD)["verdict"] == "revise"
    assert checker.messages() == EXPECTED
    for _ in range(100):  # a stopped worker is still counted for a moment
        if len(checker.workers()) == 1:
            break
        page.wait_for_timeout(50)
    assert len(checker.workers()) == 1


@pytest.mark.chromium_only("the memory of WebAssembly is limited by a switch of V8")
def test_a_device_short_of_memory(launch_browser, browser_type_launch_args, faulty_rules):
    def with_pages(number: int):
        flags = f"--js-flags=--liftoff-only --wasm-max-mem-pages={number}"
        return launch_browser(args=[*browser_type_launch_args["args"][:-1], flags])

    address = f"{faulty_rules}guide/invite-stranger/"
    with with_pages(300) as browser:  # 19 MB, but Python needs 20
        checker = Checker(browser.new_page())
        checker.page.goto(address)
        checker.write(BAD)
        expect_failure(checker)
        expect(checker.root.locator(".ck-failure-words")).to_contain_text("too little memory")
    with with_pages(640) as browser:  # 40 MB
        checker = Checker(browser.new_page())
        checker.page.goto(address)
        text = f"{BAD} I hoard."
        checker.ready().check(text)
        expect(checker.root.locator(".ck-note")).to_have_text("One check failed (hoards). The others ran.")
        assert checker.messages() == [finding.message for finding in natively(text).findings]
        checker.check(BAD)
        assert checker.messages() == EXPECTED


def back_in_history(page) -> None:
    """Leave the page and go back. Playwright's go_back would wait for it to load, and a cached page doesn't."""
    page.evaluate("window.same = true; addEventListener('pageshow', (event) => (window.persisted = event.persisted))")
    address = page.url
    page.goto("llms.txt")
    page.evaluate("history.back()")
    page.wait_for_function("(address) => location.href === address && window.persisted !== undefined", arg=address)
    assert page.evaluate("window.same && window.persisted"), "the page must come from the back/forward cache"


@pytest.mark.core
def test_a_page_from_the_back_forward_cache_has_its_text_and_works(
    page, launch_browser, browser_type_launch_args, browser_name, base_url
):
    def comes_back(page):
        page.goto("guide/invite-stranger/")
        checker = Checker(page).ready()
        checker.check(GOOD)
        complete(page)  # Firefox doesn't cache a page that's still requesting something
        checker.write(BAD)
        back_in_history(page)
        # In the page itself: over BiDi, Playwright doesn't notice that the page is back, and would keep waiting.
        answered = "() => document.querySelector('etiquette-checker').report !== null"
        assert page.evaluate("document.querySelector('textarea.ck-area').value") == BAD
        page.wait_for_function(answered)
        said = "[...document.querySelectorAll('.ck-reading > .ck-findings .ck-message')].map((element) => element.innerText)"
        assert page.evaluate(said) == EXPECTED
        page.evaluate(
            """() => {
              const area = document.querySelector("textarea.ck-area");
              area.focus();
              area.setSelectionRange(area.value.length, area.value.length);
              document.execCommand("insertText", false, "!!");
            }"""
        )
        page.wait_for_function(answered)
        counted = page.evaluate("document.querySelector('etiquette-checker').report.length.count")
        assert counted == natively(f"{BAD}!!").length.count

    if browser_name != "chromium":
        return comes_back(page)
    # Playwright turns the cache off in Chromium, and Chromium without windows only has it with a flag.
    flags = [*browser_type_launch_args["args"], "--enable-bfcache"]
    with launch_browser(ignore_default_args=["--disable-back-forward-cache"], args=flags) as browser:
        comes_back(browser.new_page(base_url=base_url))


def test_after_a_burst_of_edits_the_report_is_on_the_last(checker):
    checker.area.evaluate(
        """async area => {
          for (let i = 0; i < 100000; i += 1) {
            area.value = `Dear Sir/Madam, number ${i}. I'd like to add you to my professional network.`;
            area.dispatchEvent(new Event("input"));
            // Without pauses, Firefox's own time grows much faster than the number of edits.
            if (i % 500 === 499) await new Promise(requestAnimationFrame);
          }
        }"""
    )
    report = checker.settled()
    text = "Dear Sir/Madam, number 99999. I'd like to add you to my professional network."
    native = natively(text)
    assert report["length"]["count"] == native.length.count
    assert checker.messages() == [finding.message for finding in native.findings]


def test_only_the_newest_question_waits_for_the_current_answer(checker):
    asked = checker.page.evaluate(
        """async () => {
          const { engineFor } = await import(document.querySelector('link[href*="/built/preload-engine-"]').href);
          const root = document.querySelector("etiquette-checker");
          const engine = engineFor(new URL(root.dataset.runtime, document.baseURI).href);
          const texts = ["one", "two", "three", "four"].map(word => `Hi Ana, this is number ${word}.`);
          const ask = text => engine.ask(root, {op: "check", situation: "decline", text, context: {}});
          const answers = await Promise.all(texts.map(ask));
          return answers.map(answer => answer && answer.report.length.count);
        }"""
    )
    # The first had been sent already. The last replaced the two before it.
    assert asked == [len("Hi Ana, this is number one."), None, None, len("Hi Ana, this is number four.")]
    assert checker.check(BAD)["verdict"] == "revise"


def test_a_megabyte_is_kept(checker):
    size = checker.area.evaluate(
        """area => {
          area.value = "One more line of a very long message, pasted by accident.\\n".repeat(18000);
          area.dispatchEvent(new Event("input"));
          return area.value.length;
        }"""
    )
    assert size > 1_000_000
    expect(checker.root.locator(".ck-note")).to_contain_text("only checked the first 20,000", timeout=30_000)
    assert checker.area.evaluate("area => area.value.length") == size


def test_two_hundred_checkers_share_one_worker(checker):
    checker.page.evaluate(
        """async () => {
          const first = document.querySelector("etiquette-checker");
          const source = await (await fetch(location.href)).text();
          const data = new DOMParser().parseFromString(source, "text/html").querySelector(".ec-data");
          for (let i = 0; i < 199; i += 1) {
            const element = document.createElement("etiquette-checker");
            for (const {name, value} of first.attributes) element.setAttribute(name, value);
            element.append(data.cloneNode(true));
            first.parentElement.append(element);
          }
        }"""
    )
    last = Checker(checker.page, checker.page.locator("etiquette-checker").last)
    expect(checker.page.locator("etiquette-checker .ck-area")).to_have_count(200, timeout=60_000)
    last.ready()
    last.check(BAD)
    checker.check(f"{BAD}!!")
    assert last.messages() == [finding.message for finding in natively(BAD).findings]
    assert len(checker.workers()) == 1


@pytest.mark.parametrize("content", ["new Uint8Array(21e6)", "'not a memory'"], ids=["zeros", "short"])
def test_a_damaged_snapshot_is_deleted(page, at_root, content):
    """The next visit finds rubbish instead of the engine's memory: it starts without it, and shows no error."""
    page.route("**/memory-*", lambda route: route.abort())  # or it would start from the site's copy
    page.goto(f"{at_root}about/")
    page.evaluate(
        """async () => {
          const address = new URL("../assets/runtime/runtime.json", location.href);
          const {base, hash} = await (await fetch(address)).json();
          const cache = await caches.open("cordial-engine");
          await cache.put(new URL(`${base}memory-${hash}`, address), new Response(CONTENT));
        }""".replace("CONTENT", content)
    )
    page.goto(f"{at_root}guide/invite-stranger/")
    checker = Checker(page).ready()
    assert checker.check(BAD)["verdict"] == "revise"
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]


def test_without_storage_the_checker_works(open_checker, page):
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});
        }"""
    )
    assert open_checker().ready().check(BAD)["verdict"] == "revise"


def test_a_dropped_file_does_not_replace_the_page(checker):
    checker.write(BAD)
    prevented = checker.area.evaluate(
        """area => {
          const data = new DataTransfer();
          data.items.add(new File(["x"], "x.txt", {type: "text/plain"}));
          const drop = new DragEvent("drop", {bubbles: true, cancelable: true, dataTransfer: data});
          area.dispatchEvent(drop);
          return drop.defaultPrevented;
        }"""
    )
    assert prevented
    expect(checker.root.locator(".ck-said")).to_contain_text("not a file")
    expect(checker.area).to_have_value(BAD)
