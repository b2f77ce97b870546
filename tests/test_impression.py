"""How a draft reads as a whole: which words count, when a draft sounds off, and when a caution becomes a hint."""

import pytest

from checkers import impression
from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from checkers.text.lexicon import is_first_name, is_word
from checkers.text.vocabulary import COMMON
from tests.support.impression_report import WHOLE, Judged, Labelled, counted, fit, fit_weighing, flagged, judged, rows

KIND = (
    "Hi Leila, thanks so much for showing me round the studio last week. The part about drying times saved us a whole "
    "batch of bowls. I hope the move to the new building went well, and that you get some rest after it."
)
OFF = (
    "Dear Sir, I have an exciting business opportunity for your company. Kindly share your number so we can schedule a "
    "quick call. We guarantee results, and the offer is available to a few selected companies in your industry."
)


def points(text, situation="first-message"):
    return impression.points(Draft(text, situation))


def test_points_are_below_zero_for_kind_words_and_above_zero_for_a_mailing():
    assert points(KIND) < -0.5 < 0.2 < points(OFF)


def test_a_few_words_arent_enough_to_judge():
    draft = Draft("Kindly share your number.", "first-message")
    assert not impression.sounds_off(draft) and not impression.reads_well(draft, ["pitch"])


def test_names_blanks_and_links_dont_count():
    found = impression.counting(
        Draft(OFF + " [business opportunity] https://business-opportunity.example", "first-message")
    )
    assert found == impression.counting(Draft(OFF, "first-message"))


def test_the_strongest_sentence_is_one_of_the_drafts():
    draft = Draft(KIND + " " + OFF.removeprefix("Dear Sir, "), "first-message")
    start, end = impression.strongest(draft)
    assert (start, end) in draft.sentences and start >= len(KIND)


def test_in_a_draft_that_reads_well_a_caution_becomes_a_hint():
    pitch = "We also offer insurance for studios, so let's book a call."
    alone = check("Hi Leila, thanks for the tour. " + pitch, "check-in")
    within = check(KIND + " " + pitch, "check-in")
    assert alone.verdict == "revise" and within.verdict == "ready"
    (finding,) = (f for f in within.findings if f.rule == "pitch")
    assert finding.level == "hint"


@pytest.mark.parametrize(
    ("added", "rule"),
    [("Did you even look at my page?", "put-down"), ("I saw the the bowls in the window.", "doubled-word")],
)
def test_a_firm_rules_caution_stays_a_caution(added, rule):
    (finding,) = (f for f in check(f"{KIND} {added}", "check-in").findings if f.rule == rule)
    assert finding.level == "caution"


def test_every_rule_on_wording_or_for_any_language_is_firm():
    assert all(rule.firm for rule in RULES if rule.any_language or rule.code.startswith("LE8"))
    assert not all(rule.firm for rule in RULES)


def test_it_only_finds_something_if_no_other_rule_does():
    example = next(rule for rule in RULES if rule.name == "sounds-off").bad[0]
    assert [f.rule for f in check(example.text, example.situation).findings if f.level != "hint"] == ["sounds-off"]
    assert "sounds-off" not in {f.rule for f in check(OFF, "first-message").findings}


def test_its_advice_depends_on_the_situation():
    example = next(rule for rule in RULES if rule.name == "sounds-off").bad[0]
    ideas = set()
    for situation in SITUATIONS:
        for f in check(example.text, situation).findings:
            ideas.update(s.label for s in f.suggestions if f.rule == "sounds-off")
    assert len(ideas) == 2


def test_other_languages_arent_judged():
    text = (
        "Bonjour Léa, merci encore pour la visite de l'atelier la semaine dernière. Tout le monde en parle encore. " * 2
    )
    assert check(text, "thank").verdict == "other-language"


def test_words_that_count_are_sorted_and_english_and_not_names():
    table = impression.weights()
    assert list(table) == sorted(table) and 1_000 <= len(table) <= 5_000
    for words in table:
        assert 1 <= len(words.split()) <= 2
        for word in words.split():
            assert is_word(word) and (word in COMMON or not is_first_name(word)), word


def test_our_own_good_messages_are_left_alone_and_the_bad_ones_found():
    own = rows(WHOLE)
    revise = {
        label: [check(m["text"], m["situation"]).verdict == "revise" for m in own if m["label"] == label]
        for label in ("good", "bad")
    }
    assert sum(revise["good"]) / len(revise["good"]) <= 0.04
    assert sum(revise["bad"]) / len(revise["bad"]) >= 0.65


def test_a_word_has_points_for_how_much_more_common_it_is_in_bad_messages():
    seen = [(frozenset(("kindly", "the")), True, 1.0)] * 8 + [(frozenset(("thanks", "the")), False, 1.0)] * 8
    table = fit(seen)
    assert table["kindly"] == pytest.approx(220, abs=5) and table["thanks"] == pytest.approx(-220, abs=5)
    assert abs(table.get("the", 0)) < 5


def test_a_word_counts_less_if_others_in_the_same_messages_explain_it():
    """Both "kindly" and "dear" are only in bad messages, but "dear" is never there without it."""
    seen = [(frozenset(("kindly", "dear")), True, 1.0)] * 8 + [(frozenset(("kindly",)), True, 1.0)] * 8
    seen += [(frozenset(("thanks",)), False, 1.0)] * 16
    table = fit(seen)
    assert 0 < table["dear"] < table["kindly"]


def test_a_rule_that_speaks_about_good_messages_too_counts_less():
    useful, useless, no = frozenset(("useful",)), frozenset(("useless",)), frozenset()
    messages = [Judged(0.0, 50, useful, False, True, True)] * 20 + [Judged(-1.0, 50, useful, False, True, False)] * 5
    messages += [Judged(0.0, 50, useless, False, True, bad) for bad in (True, False)] * 10
    messages += [Judged(-0.5, 50, no, False, True, False)] * 30
    weighing = fit_weighing(messages)
    assert weighing.by_rule["useful"] > weighing.by_rule["useless"]
    assert flagged(weighing, Judged(0.0, 50, useful, False, True, True))
    assert not flagged(weighing, Judged(-3.0, 50, useless, False, True, False))
    assert flagged(weighing, Judged(-3.0, 50, useless, True, True, False)), "a firm one stays"
    assert flagged(weighing, Judged(3.0, 50, no, False, True, True))
    assert not flagged(weighing, Judged(3.0, 5, no, False, True, True)), "too few words"
    assert not flagged(weighing, Judged(3.0, 50, no, False, False, True)), "we don't judge replies by words alone"


def test_a_message_is_judged_with_points_from_other_sources():
    page = [Labelled(f"Kindly do the needful {word}.", word, "first-message", True, 1.0, "a page") for word in "abcd"]
    page = [row._replace(counted=row.text) for row in page]
    other = [
        Labelled("Thank you for the tour.", "Thank you for the tour.", "thank", False, 1.0, f"page {n}")
        for n in range(8)
    ]
    files = page + other
    messages = judged([], files, counted(files))
    assert [m.counting for m in messages[:4]] == [1] * 4, "only “the”, as no other page says “kindly”"
    assert all(m.counting >= 5 and m.points < 0 for m in messages[4:])
