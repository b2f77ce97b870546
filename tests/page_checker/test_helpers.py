"""The checker's small functions, run in a browser."""

from __future__ import annotations

import unicodedata

import pytest

from checkers.campaign import pasted
from tools.pyodide.steps import memory as memory_step


@pytest.fixture(scope="module")
def module(browser, site_url):
    """`module("spans.js", "m => m.f()", argument)` calls the function with a module of the checker and the argument."""
    page = browser.new_page()
    page.goto(f"{site_url}rules/")

    def run(name: str, script: str, argument=None):
        return page.evaluate(
            f"async ([url, argument]) => ({script})(await import(url), argument)",
            [f"{site_url}assets/checker/{name}", argument],
        )

    yield run
    page.close()


def test_characters_are_counted_as_in_python(module):
    for text in ("", "abc", "a\r\nb\rc\nd", "e\u0301", "👨‍👩‍👧‍👦🇩🇪", "\ud83d\ude00x", "ﬁ ½ Å"):
        plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        plain = plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        counted = module("count.js", "(m, text) => m.countText(text)", text)
        assert counted == {"count": len(plain), "utf16": len(plain.encode("utf-16-le")) // 2}, text


def test_limits(module):
    against = "(m, [count, limit]) => m.againstLimit(count, limit).state"
    for count, utf16, limit, state in [
        (200, 200, 200, "under"), (201, 201, 200, "over"), (199, 201, 200, "close"), (5, 5, None, "none"),
    ]:  # fmt: skip
        assert module("count.js", against, [{"count": count, "utf16": utf16}, limit]) == state


def test_an_edit_is_found_and_never_splits_an_emoji(module):
    edit = "(m, [before, after]) => m.editBetween(before, after)"
    cases = [
        ("abc", "abXc", (2, 0, 1)),
        ("abc", "ac", (1, 1, 0)),
        ("", "abc", (0, 0, 3)),
        ("abc", "", (0, 3, 0)),
        ("abc", "abc", (3, 0, 0)),
        ("x😀y", "x😁y", (1, 2, 2)),  # both emoji start with the same surrogate
        ("x😀😀y", "x😀y", (3, 2, 0)),
        ("aaaa", "aaa", (3, 1, 0)),
    ]
    for before, after, expected in cases:
        got = module("spans.js", edit, [before, after])
        assert (got["start"], got["removed"], got["inserted"]) == expected, (before, after)


def test_spans_move_with_edits(module):
    shift = "(m, [span, edit]) => m.shiftSpan(span, edit)"
    span = {"start": 5, "end": 9}
    cases = [
        ((0, 0, 2), (7, 11)),  # before
        ((9, 0, 3), (5, 9)),  # right after
        ((5, 0, 1), (6, 10)),  # right before
        ((6, 0, 1), None),  # inside
        ((3, 3, 0), None),  # over its start
        ((0, 4, 1), (2, 6)),
    ]
    for (start, removed, inserted), expected in cases:
        got = module("spans.js", shift, [span, {"start": start, "removed": removed, "inserted": inserted}])
        assert (got and (got["start"], got["end"])) == expected


def test_overlapping_spans_get_the_more_serious_level(module):
    spans = [
        {"start": 0, "end": 10, "level": "hint"},
        {"start": 4, "end": 6, "level": "problem"},
        {"start": 6, "end": 20, "level": "caution"},
        {"start": 3, "end": 3, "level": "problem"},
    ]
    got = module("spans.js", "(m, spans) => m.pieces(12, spans)", spans)
    assert [(p["start"], p["end"], p["level"], p["numbers"]) for p in got] == [
        (0, 4, "hint", [0]),
        (4, 6, "problem", [0, 1]),
        (6, 10, "caution", [0, 2]),
        (10, 12, "caution", [2]),
    ]


def test_folded_findings_are_ignored_and_pieces_end_at_the_limit(module):
    findings = [{"start": 0, "end": 4, "level": "hint", "folded": True}, {"start": 2, "end": 8, "level": "caution"}]
    got = module("spans.js", "(m, findings) => m.pieces(10, findings, 5)", findings)
    assert [(p["start"], p["end"], p["level"]) for p in got] == [
        (0, 2, None),
        (2, 5, "caution"),
        (5, 8, "caution"),
        (8, 10, None),
    ]
    at = "(m, findings) => [1, 3].map((caret) => m.findingAt(findings, caret, caret))"
    assert module("spans.js", at, findings) == [-1, 1]


def test_folded_findings_are_skipped(module):
    step = "(m, [folded, current, by]) => m.neighbour(folded.map((folded) => ({folded})), current, by)"
    for folded, current, by, expected in [
        ([False, True, False], 0, 1, 2),
        ([False, True, False], 2, 1, 0),
        ([False, True, False], 2, -1, 0),
        ([False, True, False], 0, -1, 2),
        ([False, True, False], -1, 1, 0),
        ([False, True, False], -1, -1, 2),
        ([True, True], 0, 1, -1),
        ([], -1, 1, -1),
    ]:
        assert module("spans.js", step, [folded, current, by]) == expected, (folded, current, by)


def test_where_the_text_reaches_the_limit(module):
    falls = "(m, [text, limit]) => m.whereLimitFalls(text, limit)"
    for text, limit, expected in [
        ("abcdef", 4, 4),
        ("abcd", 4, None),
        ("abcdef", None, None),
        ("😀😀😀", 2, 4),
        ("e\u0301e\u0301e\u0301", 2, 4),
        ("a\nb\nc", 3, 3),
    ]:
        assert module("count.js", falls, [text, limit]) == expected, text


def test_fixes_that_can_be_applied_together(module):
    def fix(start: int, end: int, text: str | None, kind: str = "apply") -> dict:
        return {"kind": kind, "label": "", "text": text, "start": start, "end": end}

    together = """(m, [text, ...all]) => {
      const fixes = m.fixesForAll(all.map((suggestions) => ({suggestions, folded: suggestions.at(-1).kind === "folded"})));
      return [fixes.length, m.applyFixes(text, fixes)];
    }"""
    text = "Hello dear Mark, i like cats."
    cases = [
        # In the order of the text, not of the findings.
        ([[fix(17, 18, "I")], [fix(6, 11, "")]], [2, "Hello Mark, I like cats."]),
        # The first fix of each finding. Blanks and advice are left to the writer.
        ([[fix(0, 0, "Hi ___, ", "fill"), fix(17, 18, "I"), fix(17, 18, "We")], [fix(0, 0, None, "idea")]], [1, text.replace("i like", "I like")]),
        # If two overlap or insert at the same place, the first.
        ([[fix(0, 10, "Hi")], [fix(6, 11, "")]], [1, "Hi Mark, i like cats."]),
        ([[fix(0, 0, "A")], [fix(0, 0, "B")]], [1, f"A{text}"]),
        ([[fix(0, 5, "Hi")], [fix(5, 10, "")]], [2, "Hi Mark, i like cats."]),
        ([[fix(17, 18, "I"), {"kind": "folded"}]], [0, text]),
    ]  # fmt: skip
    for all_, expected in cases:
        assert module("fixes.js", together, [text, *all_]) == expected, all_


def test_a_version_is_split_into_kept_and_new_parts(module):
    draft = "I saw your talk. We sell pumps. Please call."
    version = {
        "text": "Hi [their name], I saw your talk. Thanks!",
        "pieces": [
            {"start": 0, "end": 3, "kind": "new"},
            {"start": 3, "end": 15, "kind": "blank", "label": "their name"},
            {"start": 15, "end": 17, "kind": "new"},
            {"start": 17, "end": 33, "kind": "kept", "from_start": 0, "from_end": 16},
            {"start": 33, "end": 41, "kind": "new"},
        ],
        "cut": [{"start": 17, "end": 31, "why": "a pitch"}, {"start": 32, "end": 44, "why": "a pitch"}],
    }
    parts = "(m, [draft, version]) => [m.partsBefore(draft, version), m.partsAfter(version), m.cutsByReason(draft, version)]"
    before, after, cuts = module("version-parts.js", parts, [draft, version])
    assert [(part["kind"], part["text"]) for part in before] == [
        ("kept", "I saw your talk."),
        ("cut", " We sell pumps. Please call."),
    ]
    assert "".join(part["text"] for part in after) == version["text"]
    assert [part["kind"] for part in after] == ["new", "blank", "new", "kept", "new"]
    assert cuts == [{"why": "a pitch", "words": ["We sell pumps.", "Please call."]}]
    # Even with wrong pieces, no text is lost or shown twice.
    for pieces in (
        [],
        [{"start": 5, "end": 9, "kind": "kept", "from_start": 30, "from_end": 99}],
        version["pieces"][::-1],
    ):
        before, after, _ = module("version-parts.js", parts, [draft, version | {"pieces": pieces}])
        assert "".join(part["text"] for part in before) == draft
        assert "".join(part["text"] for part in after) == version["text"]


def test_a_line_says_what_a_check_assumes(module):
    assumed = "(m, [fields, context, limit]) => m.formatAssumed(fields, context, limit)"
    account, relation = (
        {"name": "account", "kind": "choice", "choices": []},
        {"name": "relation", "kind": "choice", "choices": []},
    )
    other = {"name": "mood", "kind": "choice", "choices": [["calm", "Calm"]]}
    days, about = {"name": "days", "kind": "number", "choices": []}, {"name": "about", "kind": "text", "choices": []}
    for fields, context, limit, expected in [
        ([account, about], {"account": "free"}, 200, "Free account, 200 characters"),
        ([account, relation], {"account": "premium", "relation": "manager"}, 300, "Premium account, 300 characters, to someone senior to you"),
        ([days, about], {"days": "1", "about": "x"}, 8000, "1 day since you wrote, with what you know about them, up to 8,000 characters"),
        ([other], {"mood": "calm"}, None, "Calm"),
        ([about], {}, None, "More about your message"),
    ]:  # fmt: skip
        assert module("messages.js", assumed, [fields, context, limit]) == expected


def test_the_bar_only_shows_while_the_verdict_is_out_of_sight(module):
    needs = "(m, [box, strip, seen]) => m.needsBar(box, strip, seen)"
    seen = {"top": 0, "bottom": 500}
    for box, strip, expected in [
        ((100, 400), 460, False),
        ((100, 460), 520, True),
        ((480, 700), 760, False),  # hardly any of the box itself is visible
        ((-300, 480), 530, True),
        ((-300, -10), 60, False),
    ]:
        box = dict(zip(("top", "bottom"), box, strict=True))
        assert module("verdict-bar.js", needs, [box, {"bottom": strip}, seen]) is expected


def test_the_start_of_a_long_text_is_cut_between_characters(module):
    head = "(m, [text, max]) => m.headOf(text, max)"
    assert module("spans.js", head, ["😀😀😀", 2]) == {"head": "😀😀", "cut": True}
    assert module("spans.js", head, ["😀😀", 2]) == {"head": "😀😀", "cut": False}
    assert module("spans.js", head, ["abc", 3]) == {"head": "abc", "cut": False}


def test_a_drafts_findings_move_with_edits_until_the_next_report(module):
    seen = module(
        "draft-state.js",
        """m => {
          const finding = (start, end) => ({start, end, rule: "r", level: "hint", message: "", suggestions: []});
          const words = (state, list) => state[list].map(({start, end}) => state.text.slice(start, end));
          const state = new m.DraftState();
          const none = state.edit("");
          state.edit("Dear Sir, please connect.");
          const report = {length: {count: 25, limit: 200}, findings: [finding(0, 8), finding(10, 16)], trial: [finding(17, 24)]};
          state.answered(report);
          const before = [state.report === report, state.limit, state.revision];
          const moved = state.edit("Dear Sir, pleasant connect.");
          const after = [state.report, state.limit, state.revision, words(state, "findings"), words(state, "trial")];
          state.unanswered();
          return {none, before, moved: moved.findings.map(Boolean), after, left: [...state.findings, ...state.trial]};
        }""",
    )
    assert seen == {
        "none": None,
        "before": [True, 200, 1],
        "moved": [True, False],
        "after": [None, 200, 2, ["Dear Sir"], ["connect"]],
        "left": [],
    }


def test_choosing_another_situation_makes_the_report_outdated(module):
    seen = module(
        "draft-state.js",
        """m => {
          const state = new m.DraftState();
          state.edit("Hi");
          state.answered({length: {count: 2, limit: null}, findings: []});
          const before = [state.limit, state.trial, state.revision];
          state.outdate();
          return [before, state.limit === undefined, state.report, state.revision];
        }""",
    )
    assert seen == [[None, [], 1], True, None, 2]


def test_a_text_is_put_back_after_examples(module):
    back = """(m, steps) => {
      const state = new m.DraftState();
      for (const [kind, text] of steps) {
        if (kind === "example") state.keepOwnText();
        state.edit(text);
        if (kind === "example") state.exampleInserted(text);
      }
      return [state.hasOwnText, state.takeOwnText(), state.hasOwnText];
    }"""
    cases = [
        ([["typed", "mine"], ["example", "one"]], [True, "mine", False]),
        ([["typed", "mine"], ["example", "one"], ["example", "two"]], [True, "mine", False]),
        ([["typed", "mine"], ["example", "one"], ["typed", "one, changed"], ["example", "two"]], [True, "one, changed", False]),
        ([["typed", " \n"], ["example", "one"]], [False, "", False]),
        ([["example", "one"]], [False, "", False]),
    ]  # fmt: skip
    for steps, expected in cases:
        assert module("draft-state.js", back, steps) == expected, steps


def test_numbers_and_failures_in_words(module):
    say = "(m, [name, ...given]) => m[name](...given)"
    names = {"subject": "The audits", "its": "their"}
    own = {"network": "No network."}
    for call, expected in [
        (["formatCount", 1, "person", "people"], "1 person"),
        (["formatCount", 1234567, "request"], "1,234,567 requests"),
        (["formatCount", 0, "person", "people"], "0 people"),
        (["formatStage", {"step": 1, "part": 0.638}, "reading"], "fetching Python (64%), 1 of 3"),
        (["formatStage", {"step": 3}, "reading"], "reading, 3 of 3"),
        (["formatFailure", "network", own, names], "No network."),
        (["formatFailure", "missing", own, names], "The audits couldn't load, because one of their files is missing."),
    ]:
        assert module("../shared/messages.js", say, call) == expected


def test_requests_are_counted_from_the_start(module):
    seen = module(
        "../engine/request-counter.js",
        """async m => {
          const counter = new m.RequestCounter();
          const counts = [];
          const stop = counter.watch((requests) => counts.push(requests && requests.count));
          counter.add({count: 5});  // before the start
          counter.start();
          await fetch(location.href);
          while (counts.at(-1) !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
          counter.add({count: 2, elsewhere: 1});
          const {count, elsewhere} = counter.counted;
          counter.start();
          stop();
          counter.add({count: 1});
          return {counts, count, elsewhere, again: counter.counted.count};
        }""",
    )
    assert seen == {"counts": [None, 0, 1, 3, 0], "count": 3, "elsewhere": 1, "again": 1}


def test_blanks_are_found_and_named(module):
    blanks = "(m, text) => m.blanksIn(text).map(({start, end}) => [text.slice(start, end), m.nameOf(text.slice(start, end))])"
    cases = {
        "Hi ___, hello": [["___", ""]],
        "Hi [their name], I liked [the talk or post you mean].": [
            ["[their name]", "their name"],
            ["[the talk or post you mean]", "the talk or post you mean"],
        ],
        "Hi {first_name}": [["{first_name}", "first_name"]],
        "I read <topic> today": [["<topic>", "topic"]],
        "no blank at all": [],
        "1 < 2 and 3 > 2 is a _name_": [],
    }
    for text, expected in cases.items():
        assert module("blanks.js", blanks, text) == expected
    assert module(
        "blanks.js", "(m, text) => [0, 1, 5, 6].map((from) => m.nextBlank(text, from)?.start)", "[a]  [b]"
    ) == [0, 5, 5, None]


def test_the_first_letter_decides_the_direction(module):
    direction = "(m, text) => m.directionOf(text)"
    for text, expected in {
        "": "ltr",
        "12 👋 Hi": "ltr",
        "«שלום Ana»": "rtl",
        "مرحبا": "rtl",
        "Ünï שלום": "ltr",
    }.items():
        assert module("spans.js", direction, text) == expected


def test_memory_is_packed_without_empty_pages(module):
    turned = """(m, [length, full]) => {
      const memory = new Uint8Array(length);
      for (const at of full) memory[at] = at % 255 + 1;
      const packed = m.packPages(memory);
      const again = m.unpackPages(packed);
      return [packed.length, again.length === length && again.every((byte, at) => byte === memory[at])];
    }"""
    page, head = 4096, 4
    cases = {
        (0, ()): head,
        (10, (3,)): head + 4 + 10,
        (page * 20, ()): head + 4,
        (page * 20, (0, page * 20 - 1)): head + 4 + 2 * page,
        (page * 9 + 5, (page * 2, page * 3 - 1, page * 3, page * 9 + 4)): head + 4 + 2 * page + 5,
    }
    for (length, full), expected in cases.items():
        assert module("../engine/zero-pages.js", turned, [length, list(full)]) == [expected, True], length


QUICK = """(m, [connection, transferred, bytes, ms, then]) => {
  const url = "https://example.org/file";
  const entry = {name: url, transferSize: transferred, encodedBodySize: bytes, requestStart: 100, responseEnd: 100 + ms};
  const usual = globalThis.PerformanceObserver;
  globalThis.PerformanceObserver = class {
    constructor(see) { this.see = see; }
    observe() {
      setTimeout(() => this.see({getEntries: () => [{...entry, name: "https://example.org/other"}, entry]}));
      const largest = {...entry, name: "https://example.org/largest", responseEnd: 100 + then};
      if (then) setTimeout(() => this.see({getEntries: () => [largest]}), 20);
    }
    disconnect() {}
  };
  if (ms === null) globalThis.PerformanceObserver.prototype.observe = () => {};
  Object.defineProperty(navigator, "connection", {value: connection, configurable: true});
  const urls = { largest: "https://example.org/largest", large: url, small: "https://example.org/small" };
  return m.arrivalOf(urls, { arrived: new Promise(() => {}) }).finally(() => (globalThis.PerformanceObserver = usual));
}"""


@pytest.mark.parametrize(
    ("connection", "transferred", "count", "ms", "then", "arrival"),
    [
        ({"effectiveType": "4g"}, 200_300, 200_000, 20, None, "quick"),
        (None, 200_300, 200_000, 20, None, "quick"),
        ({"effectiveType": "4g"}, 200_300, 200_000, 300, 20, "slow"),
        ({"effectiveType": "3g"}, 200_300, 200_000, 20, None, "slow"),
        ({"effectiveType": "4g", "saveData": True}, 200_300, 200_000, 20, None, "slow"),
        (None, 200_300, 200_000, 80, 40, "quick"),
        (None, 200_300, 200_000, 80, 70, "slow"),
        (None, 200_300, 200_000, 80, None, "slow"),
        (None, 0, 200_000, 1, None, "cached"),
        (None, 300, 200_000, 30, None, "cached"),
        ({"effectiveType": "4g", "saveData": True}, 0, 200_000, 1, None, "cached"),
        (None, 0, 0, 20, None, "slow"),
        (None, 0, 0, None, None, "slow"),
    ],
    ids=[
        "quick",
        "no connection API",
        "5 Mbit/s",
        "3g",
        "saves data",
        "20 Mbit/s, but quick for the largest",
        "20 Mbit/s",
        "20 Mbit/s, and the largest never reported",
        "in the cache",
        "not changed",
        "saves data, but it is there",
        "of another origin",
        "never reported",
    ],
)
def test_the_speed_of_a_line_is_judged_by_the_files_that_arrive(
    module, connection, transferred, count, ms, then, arrival
):
    assert module("../engine/packed-memory.js", QUICK, [connection, transferred, count, ms, then]) == arrival


MAYBE = """async (m, [connection, transferred, ms, reported]) => {
  const urls = Object.fromEntries(["largest", "large", "small"].map((name) => [name, `https://example.org/${name}`]));
  const entry = {name: urls.small, transferSize: transferred, encodedBodySize: 120, requestStart: 100, responseEnd: 100 + ms};
  const usual = globalThis.PerformanceObserver;
  globalThis.PerformanceObserver = class {
    constructor(see) { this.see = see; }
    observe() { if (reported) setTimeout(() => this.see({getEntries: () => [entry]})); }
    disconnect() {}
  };
  Object.defineProperty(navigator, "connection", {value: connection, configurable: true});
  performance.getEntriesByName = (name) => (name === urls.small ? [entry] : []);
  let called = 0;
  const arrived = reported ? new Promise(() => {}) : Promise.resolve();
  await m.arrivalOf(urls, { arrived, maybe: () => (called += 1) }).finally(() => (globalThis.PerformanceObserver = usual));
  delete performance.getEntriesByName;
  return called;
}"""


@pytest.mark.parametrize("reported", [True, False], ids=["reported", "only there"])
@pytest.mark.parametrize(
    ("connection", "transferred", "ms", "asks"),
    [
        (None, 420, 20, 1),
        ({"effectiveType": "4g"}, 420, 20, 1),
        ({"effectiveType": "3g"}, 420, 20, 0),
        (None, 420, 150, 0),
        (None, 0, 20, 0),
    ],
    ids=["it came over a line", "a line of 4g", "a line of 3g", "it took long", "it was in the cache"],
)
def test_a_line_may_be_quick_once_the_first_file_has_come_over_it(module, connection, transferred, ms, reported, asks):
    assert module("../engine/packed-memory.js", MAYBE, [connection, transferred, ms, reported]) == asks


def test_the_browser_unpacks_memory_that_python_packed(module):
    """A made-up memory: two pages of data, the second of which differs between starts, a stack and a chunk."""
    page = memory_step.PAGE
    before, another = bytearray(page * 16), bytearray(page * 16)
    before[:page] = another[:page] = bytes(range(256)) * 16
    before[page + 8], another[page + 8] = 1, 2
    wanted = bytearray(before)
    wanted[4:8], wanted[page + 8], wanted[page * 3 + 40] = b"abcd", 7, 9
    stack = (page * 2, page * 3)
    made = memory_step.made(b"head!" + wanted, bytes(before), bytes(another), stack, 20)
    put = """(m, {file, about, before}) => {
      const memory = new WebAssembly.Memory({initial: 1});
      new Uint8Array(memory.buffer).set(before);
      const image = new m.PackedMemory(about, () => memory);
      image.file = m.sourceOf(new Uint8Array(file));
      const head = [...image.subarray(0, 5)];
      let failed = "";
      try { image.subarray(5); } catch (error) { failed = error.message; }
      return {length: image.length, head, memory: [...new Uint8Array(memory.buffer)], failed};
    }"""
    path = "../engine/packed-memory.js"
    head, length = memory_step.head_and_length(made)
    assert (head, length) == (b"head!", page * 16)
    about = {"memoryHead": head.hex(), "memoryLength": length}
    own = bytearray(before)
    own[20:24], own[page + 8], own[page * 5] = b"mine", 3, 5  # this browser's word, this start's page, and leftovers
    done = module(path, put, {"file": list(made), "about": about, "before": list(own)})
    wanted[20:24] = b"mine"
    assert done == {"length": page * 16, "head": list(b"head!"), "memory": list(wanted), "failed": ""}

    own[100] ^= 1  # made with a different WebAssembly file
    done = module(path, put, {"file": list(made), "about": about, "before": list(own)})
    assert done["memory"][:page] != list(wanted[:page]) and "another WebAssembly" in done["failed"]

    for damaged in (made[:-1], bytes(4) + made[4:], b"<!doctype html>" * 9):
        done = module(path, put, {"file": list(damaged), "about": about, "before": list(before)})
        assert "damaged or cut off" in done["failed"], damaged[:20]


def test_damaged_memory_raises(module):
    damaged = """(m, how) => {
      const memory = new Uint8Array(50_000);
      memory[20_000] = 1;
      let packed = m.packPages(memory);
      if (how === "cut") packed = packed.slice(0, -1);
      if (how === "longer") packed = new Uint8Array([...packed, 0]);
      if (how === "huge") packed.fill(255, 0, 4);
      if (how === "empty") packed = new Uint8Array();
      try { m.unpackPages(packed); return "read"; } catch (error) { return error.name; }
    }"""
    assert module("../engine/zero-pages.js", damaged, "not at all") == "read"
    for how in ("cut", "longer", "huge", "empty"):
        assert module("../engine/zero-pages.js", damaged, how) == "RangeError", how


def test_identical_small_modules_are_compiled_once(module):
    counted = """m => {
      const bytes = (name) => new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 109, 1, name, 0, 0]);
      const {Module} = WebAssembly;
      const stop = m.compileOnce();
      const [first, second, other] = [102, 102, 103].map((name) => new WebAssembly.Module(bytes(name)));
      const seen = [first === second, first === other, first instanceof WebAssembly.Module, first instanceof Module];
      seen.push(WebAssembly.Module.imports(other)[0].name, new WebAssembly.Instance(first, {m: {f() {}}}) !== null);
      stop();
      return [...seen, WebAssembly.Module === Module];
    }"""
    assert module("../engine/wasm-module-cache.js", counted) == [True, False, True, True, "g", True, True]


def test_only_two_files_use_storage_and_none_makes_markup(site_dir):
    """Only draft-storage.js and session-drafts.js use storage: for what the reader wants kept, and for the tab."""
    stores = {"draft-storage.js": "localStorage", "session-drafts.js": "sessionStorage"}
    for path in (site_dir / "assets" / "checker").glob("*.js"):
        source = path.read_text()
        forbidden = ["indexedDB", "document.cookie", "innerHTML", "outerHTML", "eval(", "new Function"]
        forbidden += {"localStorage", "sessionStorage"} - {stores.get(path.name)}
        assert [word for word in forbidden if word in source] == [], path.name


def test_several_messages_are_counted_as_on_the_mailing_page(module):
    for text, count in [
        ("", 0),
        ("Hi Ana, thanks for the notes.", 1),
        ("Hi Ana, thanks for the notes.\n\nHighly recommended, by the way.\n\nBest, Tom", 1),
        ("Hi Ana, thanks for the notes.\n---\nHi Tom, hello!", 2),
        ("Hi Ana,\n\nthanks for the notes.\n\nHi Tom,\n\nsee you soon.\n\nGood morning Mina,\n\nwell done!", 3),
        ("Hi Ana,\r\n\r\nthanks for the notes.\r\n\r\nDear Tom,\r\n\r\nsee you soon.", 2),
        ("---\nHi Ana, thanks for the notes.\n---", 1),
    ]:
        assert module("several.js", "(m, text) => m.countMessages(text)", text) == count, text
        assert len(pasted.parts(text, pasted.guess(text))) == count, text
