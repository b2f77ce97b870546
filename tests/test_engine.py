"""The engine: which rules run, how overlaps are settled, what the verdict is, and what happens if a rule breaks."""

import pytest

from checkers import engine
from checkers.engine import check, settle
from checkers.finding import LEVELS, Finding, Match, Suggestion
from checkers.rule import custom, ex, pattern, phrases, said
from checkers.rules import RULES
from checkers.situation import ANY, SITUATIONS
from checkers.text.phrase import Phrases

TEXT = "zebra apple, zebra pear; zebra plum. Wer lebt in Bogota"


def rule(name, find=None, **fields):
    """A rule for tests that finds its own name."""

    def by_name(draft):
        at = draft.low.find(name)
        if at >= 0:
            yield Match(at, at + len(name))

    given = {
        "code": "T001",
        "level": "caution",
        "situations": ANY,
        "message": f"It says {name}.",
        "why": "Test.",
        "sources": (),
        "ignore": "Never.",
        "bad": (),
        "good": (),
        "near_misses": (),
        **fields,
    }
    return custom(find or by_name, **given)._replace(name=name)


@pytest.fixture
def with_rules(monkeypatch):
    """Replace the rules for one test."""

    def use(*rules):
        monkeypatch.setattr(engine, "RULES", tuple(rules))
        engine._plan.cache_clear()

    yield use
    monkeypatch.undo()
    engine._plan.cache_clear()


def names(report):
    return [f.rule for f in report.findings]


# --- which rules run -------------------------------------------------------------------------------------------


def test_only_the_rules_of_the_situation_run(with_rules):
    with_rules(rule("apple", situations=("ask", "comment")), rule("pear", situations=("comment",)))
    assert names(check(TEXT, "ask")) == ["apple"]
    assert names(check(TEXT, "comment")) == ["apple", "pear"]
    assert names(check(TEXT, "decline")) == []


def test_a_rule_waits_for_its_trigger_words(with_rules):
    ran = []

    def find(draft):
        ran.append(draft.text)
        return ()

    with_rules(rule("apple", find, keys=["apple", "pear*"]))
    for text in ("apple", "PEARS are", "Pear's", "apples", "zebra", "pea"):
        check(text, "ask")
    assert ran == ["apple", "PEARS are", "Pear's"]


def test_every_rule_finds_nothing_without_one_of_its_trigger_words():
    """Trigger words only save time, so they must never change a result."""
    from checkers.text.draft import Draft

    for r in RULES:
        if r.keys is not None:
            for example in (*r.bad, *r.good, *r.near_misses):
                draft = Draft(example.text, example.situation, example.context)
                if not r.keys & draft.keys:
                    assert list(r.find(draft)) == [], (r.name, example.text)


def test_retired_rules_do_not_run_and_trial_rules_are_listed_apart(with_rules):
    with_rules(
        rule("apple", status="retired"), rule("pear", status="trial", level="problem"), rule("plum", level="hint")
    )
    report = check(TEXT, "ask")
    assert names(report) == ["plum"] and [f.rule for f in report.trial] == ["pear"]
    assert report.verdict == "ready"


def test_a_rule_gives_way_to_one_that_says_it_better(with_rules):
    with_rules(rule("apple", yields_to=("pear",)), rule("pear"), rule("plum", yields_to=("nothing", "apple")))
    assert names(check(TEXT, "ask")) == ["pear"]  # plum gives way to apple, although apple gives way too
    assert names(check("apple", "ask")) == ["apple"]
    assert names(check("plum", "ask")) == ["plum"]


def test_a_rule_can_give_way_only_where_spans_overlap(with_rules):
    def both(draft):
        return (Match(0, 5), Match(6, 18))

    with_rules(rule("apple", both, yields_at=("zebra",)), rule("zebra"))
    assert [(f.rule, f.start) for f in check(TEXT, "ask").findings] == [("zebra", 0), ("apple", 6)]


def test_overlapping_matches_of_one_rule_are_one_finding(with_rules):
    with_rules(rule("apple", lambda draft: (Match(0, 5), Match(3, 11), Match(13, 18))))
    assert [f.start for f in check(TEXT, "ask").findings] == [0, 13]


def test_invisible_characters_are_ignored_and_positions_stay_right(with_rules):
    with_rules(rule("apple"), rule("pear"))
    text = "\u200bze\u00adbra ap\u200bple, pe\u00adar"
    report = check(text, "ask")
    assert [text[f.start : f.end] for f in report.findings] == ["ap\u200bple", "pe\u00adar"]
    assert report.length.count == len(text)


def test_rules_that_others_give_way_to_exist():
    known = {r.name for r in RULES}
    for r in RULES:
        assert set(r.yields_at) <= known - {r.name}, r.name
        assert set(r.yields_to) <= known - {r.name}, r.name


@pytest.mark.parametrize(
    "levels, verdict",
    [
        ((), "ready"),
        (("hint",), "ready"),
        (("caution",), "revise"),
        (("problem",), "revise"),
        (("hint", "caution"), "revise"),
    ],
)
def test_the_verdict(with_rules, levels, verdict):
    with_rules(*(rule(n, level=level) for n, level in zip(("apple", "pear"), levels)))
    assert check(TEXT, "ask").verdict == verdict


FRENCH = "Bonjour, je suis ravi de vous avoir dans mon réseau et je vous remercie pour votre message zebra apple."


def test_another_language_is_only_judged_by_rules_that_dont_depend_on_english(with_rules):
    with_rules(rule("zebra", level="problem"))
    report = check(FRENCH, "ask")
    assert (report.verdict, report.language, report.findings) == ("other-language", "fr", ())
    with_rules(rule("zebra"), rule("apple", any_language=True, level="problem"))
    report = check(FRENCH, "ask")
    assert (report.verdict, names(report)) == ("revise", ["apple"])
    with_rules(rule("apple", any_language=True, level="hint"))
    assert check(FRENCH, "ask").verdict == "other-language"


def test_a_broken_rule_only_loses_its_own_findings(with_rules):
    def at_once(_):
        raise RuntimeError

    def halfway(_):
        yield Match(0, 5)
        raise RecursionError

    with_rules(rule("apple", at_once), rule("plum", halfway), rule("pear"))
    report = check(TEXT, "ask")
    assert report.failed == ("apple", "plum") and "pear" in names(report)
    assert report.as_dict()["failed"] == ["apple", "plum"]


def test_no_rule_breaks_on_any_example_in_any_situation():
    texts = {e.text for r in RULES for e in (*r.bad, *r.good, *r.near_misses)}
    for text in sorted(texts)[::7]:
        for situation in SITUATIONS:
            assert check(text, situation).failed == (), text


def test_unknown_situations_and_contexts_are_refused():
    with pytest.raises(KeyError):
        check("a", "nope")
    with pytest.raises(ValueError, match="has no context"):
        check("a", "comment", {"account": "free"})


def test_a_match_can_override_its_rules_message(with_rules):
    fix = Suggestion("apply", "Write “fig”", "fig", 6, 11)

    def find(_):
        yield Match(6, 11, "Special.", (fix,))
        yield Match(0, 5)

    idea = Suggestion("idea", "Do.")
    with_rules(rule("apple", find, instead=("Do.",)))
    second, first = check(TEXT, "ask").findings[::-1]
    assert (second.message, second.suggestions) == ("Special.", (fix,))
    assert (first.message, first.suggestions) == ("It says apple.", (idea,))


# --- settling --------------------------------------------------------------------------------------------------


def f(start, end, level="caution", code="T1"):
    return Finding(f"r-{code}", code, level, start, end, code)


def spans(*findings, text="a.b!c?d;e:" * 3):
    return [(x.start, x.end, x.code) for x in settle(list(findings), text)]


def test_findings_that_dont_overlap_stay_and_are_put_in_reading_order():
    assert spans(f(8, 9, code="B"), f(0, 3, code="A"), f(3, 5, code="C")) == [(0, 3, "A"), (3, 5, "C"), (8, 9, "B")]


def test_the_worse_level_keeps_its_span():
    assert spans(f(0, 6, "hint", "H"), f(4, 10, "problem", "P")) == [(0, 4, "H"), (4, 10, "P")]
    assert spans(f(0, 6, "caution", "C"), f(2, 10, "hint", "H")) == [(0, 6, "C"), (6, 10, "H")]


def test_at_the_same_level_the_shorter_keeps_its_span():
    assert spans(f(0, 9, code="L"), f(2, 4, code="S")) == [(2, 4, "S"), (4, 9, "L")]
    assert spans(f(0, 10, code="L"), f(6, 8, code="S")) == [(0, 6, "L"), (6, 8, "S")]


def test_a_span_is_never_cut_inside_a_word():
    text = "ask about the sailboats today"
    assert spans(f(0, 29, "hint", "H"), f(0, 18, "problem", "P"), text=text) == [(0, 0, "H"), (0, 18, "P")]
    assert spans(f(0, 29, "hint", "H"), f(24, 27, "problem", "P"), text=text) == [(0, 23, "H"), (24, 27, "P")]
    assert spans(f(4, 29, "hint", "H"), f(0, 6, "problem", "P"), text=text) == [(0, 6, "P"), (10, 29, "H")]


def test_a_span_is_not_cut_to_less_than_half():
    assert spans(f(0, 10, "hint", "H"), f(0, 6, "problem", "P"), text="kite sailboats") == [(0, 0, "H"), (0, 6, "P")]


def test_a_finding_with_nothing_left_keeps_an_empty_span_at_its_start():
    assert spans(f(2, 6, "problem", "P"), f(3, 5, "hint", "H")) == [(2, 6, "P"), (3, 3, "H")]
    assert spans(f(2, 6, "problem", "P"), f(2, 6, "problem", "Q")) == [(2, 2, "Q"), (2, 6, "P")]


def test_a_shortened_span_begins_with_a_letter_and_ends_without_space():
    assert spans(f(0, 13, "hint", "H"), f(0, 4, "problem", "P"), text="dear, good day ") == [(0, 4, "P"), (6, 13, "H")]
    assert spans(f(0, 15, "hint", "H"), f(11, 15, "problem", "P"), text="dear, good  day ") == [
        (0, 10, "H"),
        (11, 15, "P"),
    ]


def test_empty_findings_and_empty_texts():
    assert settle([], "") == ()
    assert spans(f(0, 0, code="A"), f(0, 0, code="B"), text="") == [(0, 0, "A"), (0, 0, "B")]
    assert spans(f(3, 3, "hint", "E"), f(0, 6, "problem", "P")) == [(0, 6, "P"), (3, 3, "E")]


def test_settling_twice_changes_nothing():
    once = settle(
        [f(0, 9, code="L"), f(2, 4, code="S"), f(3, 12, "problem", "P"), f(3, 4, "hint", "H")], "abcdefghij" * 3
    )
    assert settle(list(once), "abcdefghij" * 3) == once


def test_suggestions_keep_their_own_spans():
    fix = Suggestion("apply", "x", "y", 0, 9)
    long = Finding("r", "T", "hint", 0, 9, "m", "w", (fix,))
    cut = settle([long, f(0, 4, "problem", "P")], "a b sails")[1]
    assert (cut.start, cut.end, cut.suggestions, cut.message, cut.why) == (4, 9, (fix,), "m", "w")


# --- the real rules --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("situation", SITUATIONS)
def test_reports_are_consistent(situation):
    text = SITUATIONS[situation].sample
    report = check(text, situation)
    given = report.as_dict()
    assert list(given) == [
        "situation",
        "verdict",
        "language",
        "findings",
        "trial",
        "length",
        "failed",
        "guessed",
        "reads_as",
    ]
    assert list(given["length"]) == ["count", "utf16", "limit", "over", "close"]
    for finding in given["findings"]:
        assert list(finding) == [
            "rule",
            "code",
            "level",
            "start",
            "end",
            "message",
            "why",
            "page",
            "suggestions",
            "whole_draft",
        ]
        assert finding["level"] in LEVELS and finding["page"] == finding["rule"] + "/"
        for s in finding["suggestions"]:
            assert list(s) == ["kind", "label", "text", "start", "end"]
            assert (s["text"] is None) == (s["kind"] == "idea") and s["label"]
    assert report == check(text, situation)


def test_an_empty_draft_gives_a_report():
    for situation in SITUATIONS:
        for text in ("", " ", "\n\n"):
            report = check(text, situation)
            assert report.failed == () and all(0 <= x.start <= x.end <= len(text) for x in report.findings)


# --- the builders ----------------------------------------------------------------------------------------------

FIELDS = {
    "code": "T001",
    "level": "hint",
    "message": "M.",
    "why": "W.",
    "sources": (),
    "ignore": "I.",
    "bad": (),
    "good": (),
    "near_misses": (),
}


def found(r, text, situation="comment"):
    from checkers.text.draft import Draft

    return [text[m.start : m.end] for m in r.find(Draft(text, situation))]


def test_the_phrases_builder():
    r = phrases(("old boat", "red sail"), unless=("for sale",), most=2, **FIELDS)
    assert r.keys and found(r, "An old boat. A red sail. An old boat.") == ["old boat", "red sail"]
    assert found(r, "An old boat is for sale. A red sail is not.") == ["red sail"]
    assert found(r, "Hi Old Boat, so") == [] and found(
        phrases(("old boat",), where="all", **FIELDS), "Hi Old Boat, so"
    ) == ["Old Boat"]


def test_a_rule_with_a_search_only_looks_at_drafts_with_its_wordings(with_rules):
    looked = []

    def find(draft):
        looked.append(draft.text)
        yield Match(0, 1)

    boats = custom(find, search=(Phrases(("old boat",)), Phrases(("red sail",))), **FIELDS)
    with_rules(boats._replace(name="boats"))
    for text in ("An old boat.", "That boat is old.", "A sail, and red.", "The red sail"):
        check(text, "comment")
    assert looked == ["An old boat.", "The red sail"]


def test_a_rule_about_a_move_only_looks_at_drafts_with_that_move():
    from checkers.text.draft import Draft

    asks = said("request-call", **FIELDS)
    assert asks.possible(Draft("Could we have a call?")) and not asks.possible(Draft("I call my cat Bo."))


def test_the_pattern_builder():
    r = pattern(r"\?{2,}", replace=lambda s: "?", **FIELDS)
    assert r.keys is None and found(r, "so?? and??? not?") == ["??", "???"]
    from checkers.text.draft import Draft

    assert [m.suggestions for m in r.find(Draft("so??"))] == [(Suggestion("apply", "Write “?”", "?", 2, 4),)]
    assert found(pattern("boat", **FIELDS), "a [boat name] boat") == ["boat"]
    assert found(pattern("boat", masked=False, **FIELDS), "a [boat name] boat") == ["boat", "boat"]
    assert found(pattern("o", most=2, **FIELDS), "ooooo") == ["o", "o"]


def test_examples_mark_their_span():
    example = ex("a {==bad==} boat", "ask", relation="peer")
    assert (example.text, example.text[example.start : example.end], example.situation, example.context) == (
        "a bad boat",
        "bad",
        "ask",
        {"relation": "peer"},
    )
    assert ex("a boat").start is None
    r = custom(lambda d: (), situations=("ask", "comment"), **{**FIELDS, "bad": ("x {==y==}", ex("z", "comment"))})
    assert [e.situation for e in r.bad] == ["ask", "comment"]


@pytest.mark.parametrize("wrong", [{"level": "bad"}, {"status": "new"}, {"situations": ("nope",)}])
def test_a_rule_with_an_unknown_word_is_refused(wrong):
    with pytest.raises(ValueError, match="T001"):
        custom(lambda d: (), **{**FIELDS, **wrong})


@pytest.mark.parametrize("account", [{}, {"account": "free"}], ids=["unknown", "free"])
def test_a_note_can_be_too_long_because_of_invisible_characters(account):
    """Invisible characters count for the limit, but spans are in the text without them."""
    text = (
        "Hi Ana, your talk on night buses helped me plan ours in Cork."
        + "\u00ad" * 160
        + " Could we connect? Best, Tom"
    )
    report = check(text, "invite-stranger", account)
    assert report.failed == ()
    found = {finding.rule: finding for finding in report.findings}
    assert "over-free-limit" in found or "over-limit" in found
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in report.findings)
