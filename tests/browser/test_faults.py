"""When something breaks, the reader is told in a sentence and loses nothing."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from checkers.situation import SITUATIONS
from tests.browser.driver import BOOT_MS, Checker, natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."


def broken(checker: Checker) -> None:
    """Expect the plain message, the checklist and the text as it was."""
    expect(checker.root).to_have_attribute("data-state", "failed", timeout=BOOT_MS)
    expect(checker.root.locator(".ck-failure-words")).to_have_text(re.compile(r"^The checker (could not|cannot) .*\.$"))
    for point in SITUATIONS["invite-stranger"].checklist:
        expect(checker.root.locator(".ck-failure").get_by_text(point)).to_be_visible()
    expect(checker.area).to_have_value(BAD)
    expect(checker.count).to_have_text(f"{natively(BAD).length.count} of 200 characters")


FAULTS = {
    "the description is missing": ("**/runtime.json", {"status": 404}),
    "the description is a page": ("**/runtime.json", {"status": 200, "body": "<html>", "content_type": "text/html"}),
    "WebAssembly is missing": ("**/*.wasm", {"status": 404}),
    "WebAssembly is damaged": ("**/*.wasm", {"body": b"\0asm\1\0\0\0\1", "content_type": "application/wasm"}),
    "the library is missing": ("**/stdlib-*.zip*", {"status": 404}),
    "the library is damaged": ("**/stdlib-*.zip*", {"status": 200, "body": b"PK"}),
    "our package is missing": ("**/checkers-*.zip*", {"status": 404}),
    "our package is damaged": ("**/checkers-*.zip*", {"status": 200, "body": b"PK\3\4 nothing"}),
}


@pytest.mark.parametrize(("address", "answer"), FAULTS.values(), ids=FAULTS.keys())
def test_a_file_missing_or_damaged(open_checker, page, address, answer):
    page.route(address, lambda route: route.fulfill(**answer))
    checker = open_checker()
    checker.write(BAD)
    broken(checker)


def copy_with(site: Path, to: Path, pattern: str, content: bytes | None) -> Path:
    """A copy of the site (of links, mostly) in which the one file that fits `pattern` is missing or other."""
    shutil.copytree(site, to, copy_function=os.link)
    (changed,) = to.glob(pattern)
    changed.unlink()
    if content is not None:
        changed.write_bytes(content)
    return to


SCRIPTS = {
    "the loader is missing": ("assets/runtime/*/pyodide-module.js", None),
    "the loader is damaged": ("assets/runtime/*/pyodide-module.js", b"export const"),
    "Pyodide is missing": ("assets/runtime/*/pyodide.asm.js", None),
    "WebAssembly is empty": ("assets/runtime/*/pyodide.asm.wasm", b""),
}


@pytest.mark.parametrize(("pattern", "content"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_script_missing_or_damaged(page, serve, site_dir, tmp_path, pattern, content):
    """As above, on a server of its own: what a worker imports cannot be answered by a route."""
    with serve(copy_with(site_dir, tmp_path / "site", pattern, content)) as url:
        page.goto(f"{url}guide/invite-stranger/")
        checker = Checker(page)
        checker.write(BAD)
        broken(checker)


def test_a_missing_worker_file_leaves_the_page_itself_to_check(page, serve, site_dir, tmp_path):
    with serve(copy_with(site_dir, tmp_path / "site", "assets/checker/worker.js", None)) as url:
        page.goto(f"{url}guide/invite-stranger/")
        checker = Checker(page).ready()
        assert checker.check(BAD)["verdict"] == "revise"


def test_a_host_that_does_not_know_webassembly_files(open_checker, page):
    page.route(
        "**/*.wasm",
        lambda route: route.fulfill(response=route.fetch(), content_type="application/octet-stream"),
    )
    assert open_checker().ready().check(BAD)["verdict"] == "revise"


def test_try_again_after_the_network_is_back(open_checker, page):
    page.route("**/*.wasm", lambda route: route.abort())
    checker = open_checker()
    checker.write(BAD)
    broken(checker)
    page.unroute("**/*.wasm")
    checker.root.get_by_role("button", name="Try again").click()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
    checker.settled()
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]
    expect(checker.root.locator(".ck-failure")).to_be_hidden()


def test_a_browser_without_webassembly(open_checker, page):
    page.add_init_script("delete globalThis.WebAssembly")
    checker = open_checker()
    checker.write(BAD)
    broken(checker)
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("WebAssembly")


@pytest.mark.parametrize(
    "script",
    [
        "delete globalThis.Worker",
        "globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }",
        # What a browser does that takes every worker for a classic one: an error event at the first `import`.
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


def test_a_worker_that_died_is_replaced(checker):
    checker.check(BAD)
    checker.workers()[0].evaluate("self.close()")
    checker.area.press("End")
    checker.area.press_sequentially("!!")
    report = checker.settled()
    assert report["length"]["count"] == natively(f"{BAD}!!").length.count
    expect(checker.area).to_have_value(f"{BAD}!!")
    assert len(checker.workers()) == 1


def test_a_worker_that_hangs_is_ended_and_says_so(checker):
    checker.check(BAD)
    checker.workers()[0].evaluate("setTimeout(() => { for (;;) {} })")
    checker.area.press("End")
    checker.area.press_sequentially("!!")
    expect(checker.root.locator(".ck-engine")).to_contain_text("stopped answering", timeout=20_000)
    assert checker.settled()["length"]["count"] == natively(f"{BAD}!!").length.count


def answer_with(page, change: str) -> None:
    """From now on the page gets the engine's own reports, after `change(report)`."""
    page.evaluate(
        """async change => {
          const { engineFor } = await import(new URL("../../assets/checker/engine.js", location.href));
          const root = document.querySelector("etiquette-checker");
          const engine = engineFor(new URL(root.dataset.runtime, document.baseURI).href);
          const ask = engine.ask.bind(engine);
          engine.ask = async (...all) => {
            const answer = await ask(...all);
            if (answer?.ok) new Function("report", change)(answer.report);
            return answer;
          };
        }""",
        change,
    )


def test_a_rule_that_raises_leaves_the_others_and_is_named(open_checker, page):
    checker = open_checker().ready()
    answer_with(page, "report.failed = ['some-rule']")
    checker.check(BAD)
    expect(checker.root.locator(".ck-note")).to_have_text("One check failed to run (some-rule); all others did.")
    expect(checker.items).not_to_have_count(0)


def test_findings_of_rules_on_trial_stand_apart(open_checker, page):
    checker = open_checker().ready()
    answer_with(page, "report.trial = report.findings; report.findings = []; report.verdict = 'ready'")
    checker.check(BAD)
    expect(checker.verdict).to_have_text("Ready to send.")
    expect(checker.items).to_have_count(0)
    assert checker.marks() == []
    native = natively(BAD).findings
    trial = checker.root.locator(".ck-trial")
    trial.get_by_text(f"{len(native)} more findings from rules on trial").click()
    assert trial.locator(".ck-message").all_inner_texts() == [finding.message for finding in native]
    trial.locator(".ck-select").last.click()
    assert checker.selected() == BAD[native[-1].start : native[-1].end]


def test_a_burst_of_edits_ends_with_the_last(checker):
    checker.area.evaluate(
        """area => {
          for (let i = 0; i < 2000; i += 1) {
            area.value = `Dear Sir/Madam, number ${i}. I'd like to add you to my professional network.`;
            area.dispatchEvent(new Event("input"));
          }
        }"""
    )
    report = checker.settled()
    text = "Dear Sir/Madam, number 1999. I'd like to add you to my professional network."
    native = natively(text)
    assert report["length"]["count"] == native.length.count
    assert checker.messages() == [finding.message for finding in native.findings]


def test_one_question_is_out_at_a_time_and_only_the_newest_waits(checker):
    asked = checker.page.evaluate(
        """async () => {
          const { engineFor } = await import(new URL("../../assets/checker/engine.js", location.href));
          const root = document.querySelector("etiquette-checker");
          const engine = engineFor(new URL(root.dataset.runtime, document.baseURI).href);
          const texts = ["one", "two", "three", "four"].map(word => `Hi Ana, this is number ${word}.`);
          const ask = text => engine.ask(root, {op: "check", situation: "decline", text, context: {}});
          const answers = await Promise.all(texts.map(ask));
          return answers.map(answer => answer && answer.report.length.count);
        }"""
    )
    # The first was on its way; the two after it were overtaken by the last.
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
    expect(checker.root.locator(".ck-note")).to_contain_text("Only the first 20,000", timeout=30_000)
    assert checker.area.evaluate("area => area.value.length") == size


def test_two_hundred_checkers_share_one_worker(checker):
    checker.page.evaluate(
        """async () => {
          const first = document.querySelector("etiquette-checker");
          const source = await (await fetch(location.href)).text();
          const data = new DOMParser().parseFromString(source, "text/html").querySelector(".ec-data");
          for (let i = 0; i < 199; i += 1) {
            const one = document.createElement("etiquette-checker");
            for (const {name, value} of first.attributes) one.setAttribute(name, value);
            one.append(data.cloneNode(true));
            first.parentElement.append(one);
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
def test_a_kept_engine_that_is_damaged_is_dropped(open_checker, page, content):
    """The next visit finds rubbish where the engine's memory was kept: it starts from the beginning, and says nothing."""
    page.goto("about/")
    page.evaluate(
        """async content => {
          const address = new URL("../assets/runtime/runtime.json", location.href);
          const {base, hash} = await (await fetch(address)).json();
          const cache = await caches.open("cordial-engine");
          await cache.put(new URL(`${base}memory-${hash}`, address), new Response(new Function(`return ${content}`)()));
        }""",
        content,
    )
    checker = open_checker().ready()
    assert checker.check(BAD)["verdict"] == "revise"
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]


def test_storage_refused(open_checker, page):
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});
        }"""
    )
    assert open_checker().ready().check(BAD)["verdict"] == "revise"


def test_a_dropped_file_does_not_replace_the_page(open_checker, page):
    checker = open_checker()
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
