"""What's true of every suggested version: it keeps the writer's words, invents nothing, fits and passes all rules."""

import re
import sys
from pathlib import Path

import pytest

from checkers import rewrite
from checkers.engine import check
from checkers.rewrite import CIRCUMSTANCES, suggest
from checkers.rewrite.frames import _ASKED, CELEBRATES, CURES, DISAGREES, FRAMES, INVITED, KNOWN, RECRUITS, frame_for
from checkers.situation import SITUATIONS, limit_for
from checkers.text.draft import Draft
from tests.rewrite.filled_blanks import FILLS
from tests.support.own_drafts import own_drafts

REWRITER = Path(rewrite.__file__).parent
BLANK = re.compile(r"\[([^\]]+)\]")
UNFILLED = {"unfilled-placeholder", "unused-profile"}  # findings in a text whose blanks haven't been filled in


@pytest.fixture(scope="module")
def versions():
    found = [
        (name, situation, text, context, version)
        for name, text, situation, context in own_drafts()
        if (version := suggest(text, situation, context)) is not None
    ]
    assert len(found) > 300
    return found


def frame_words():
    texts = [text for slots in FRAMES.values() for slot in slots for text in slot.texts]
    texts += [text for slot in CURES.values() for text in slot.texts]
    texts += [text for kind in ({kind} for kind in _ASKED) for slot in frame_for("ask", kind) for text in slot.texts]
    texts += [text for slot in frame_for("ask", set()) for text in slot.texts]
    texts += [text for slot in frame_for("first-message", {RECRUITS}) for text in slot.texts]
    texts += [text for slot in frame_for("follow-up", {INVITED}) for text in slot.texts]
    texts += [text for kind in (DISAGREES, CELEBRATES) for slot in frame_for("comment", {kind}) for text in slot.texts]
    texts += ["Hi Hello Dear their first name your name a an the Best,"]
    return {word.lower() for text in texts for word in re.findall(r"[\w']+", text)}


def test_a_version_passes_every_rule_apart_from_its_blanks(versions):
    against = {
        name: rules
        for name, situation, _, context, version in versions
        if (rules := {f.rule for f in check(version.text, situation, context).findings} - UNFILLED - CIRCUMSTANCES)
    }
    assert not against


def test_a_version_fits_the_limit_once_its_blanks_are_filled(versions):
    for name, situation, _, context, version in versions:
        limit = limit_for(situation, context)
        filled = BLANK.sub("x" * 40, version.text)
        assert limit is None or max(len(filled), len(version.text)) <= limit, name


def test_pieces_cover_the_text_and_say_where_they_come_from(versions):
    for name, _, text, _, version in versions:
        at = 0
        for piece in version.pieces:
            assert piece.start == at < piece.end, name
            at = piece.end
            words = version.text[piece.start : piece.end]
            if piece.kind == "kept":
                assert words == text[piece.from_start : piece.from_end], name
            elif piece.kind == "changed":
                assert 0 <= piece.from_start < piece.from_end <= len(text), name
            else:
                assert piece.from_start is piece.from_end is None
                assert piece.kind == "new" or words == f"[{piece.label}]"
        assert at == len(version.text)


def test_kept_pieces_are_in_the_order_of_the_draft_and_arent_cut(versions):
    for name, _, _, _, version in versions:
        for cut in version.cut:
            assert cut.start < cut.end and cut.why, name
        for before, after in zip(version.cut, version.cut[1:]):
            assert before.end <= after.start, name


def test_every_word_is_from_the_draft_or_a_frame(versions):
    known = frame_words()
    for name, _, text, _, version in versions:
        own = set(re.findall(r"[\w']+", text.lower()))
        for piece in version.pieces:
            if piece.kind == "new":
                words = version.text[piece.start : piece.end].lower()
                assert {word for word in re.findall(r"[\w']+", words)} <= own | known, (name, words)


def test_blanks_are_found_as_blanks(versions):
    for name, situation, _, context, version in versions:
        slots = Draft(version.text, situation, context).slots
        for piece in version.pieces:
            if piece.kind == "blank" and piece.label in FILLS:
                assert (piece.start, piece.end) in slots, (name, piece.label)


def test_a_version_with_its_blanks_filled_is_ready(versions):
    again = []
    for name, situation, _, context, version in versions:
        if all(label in FILLS for label in BLANK.findall(version.text)):
            filled = BLANK.sub(lambda m: FILLS[m[1]], version.text)
            second = suggest(
                filled, situation, {k: v for k, v in context.items() if k not in ("about", "count", "days")}
            )
            if second is not None and second.text != filled and context.get("state") != "pending":
                again.append((name, filled, [f.rule for f in check(filled, situation, context).findings]))
    assert len(again) <= 0.02 * len(versions), again[:5]


def test_every_blank_in_a_frame_has_an_example():
    labels = {
        label for slots in FRAMES.values() for slot in slots for text in slot.texts for label in BLANK.findall(text)
    }
    labels |= {
        label
        for kind in _ASKED
        for slot in frame_for("ask", {kind})
        for text in slot.texts
        for label in BLANK.findall(text)
    }
    labels |= {label for slot in frame_for("ask", set()) for text in slot.texts for label in BLANK.findall(text)}
    assert labels <= set(FILLS)


def test_every_situation_has_a_frame():
    assert set(SITUATIONS) <= KNOWN


def test_a_ready_draft_gets_no_version():
    assert (
        suggest(
            "Hi Farida, your talk on peat in Galway changed our drainage maps. May I send you a photo?", "first-message"
        )
        is None
    )


def test_a_draft_in_another_language_gets_no_version():
    text = "Hallo Anna, ich habe Ihren Vortrag über Moore in Graz gehört und würde mich gerne mit Ihnen vernetzen."
    assert suggest(text, "invite-stranger") is None


def test_an_unknown_situation_is_an_error():
    with pytest.raises(KeyError):
        suggest("Hi Ana, hello.", "nowhere")


def calls(text: str) -> int:
    """How often functions of the rewriter are called to make a version of a text."""
    count = 0

    def counted(frame, event, argument):
        nonlocal count
        count += event == "call" and Path(frame.f_code.co_filename).parent == REWRITER

    sys.setprofile(counted)
    try:
        suggest(text, "first-message")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit", ["We help clinics grow. ", "I read your post on bees. ", "I'd love to connect and ", "[a] ", "(", "a, I "]
)
def test_the_work_grows_in_proportion_to_the_length(unit):
    short, long = (
        calls("Hi Ana, we help clinics like yours fill slots. " + unit * (length // len(unit)))
        for length in (3000, 12_000)
    )
    assert long < 6 * short
