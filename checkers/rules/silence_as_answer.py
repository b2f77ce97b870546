"""Taking silence as a yes, or as something worse."""

from ..fix import first_of, if_said, instead
from ..rule import ex, phrases, whole_clause
from ..situation import PRIVATE
from ..text.phrase import Phrases

SILENCE = (
    "(if|unless|since|as|because|when) ~1 (i|we|you) ~1 (don't|do not|haven't|have not|didn't|did not|hear|never|not) ~3 (hear|heard|reply|replied|answer|answered|respond|"
    "responded|say|said|back|nothing|object|objected|complain|complained|disagreed|otherwise|from you)"
)
_PHRASES = (
    "(unless|until) ~1 (you|i) (tell|say|write|let|object|shout|hear|stop) ~8 (i'll|i will|we'll|we will|i'm going to|we're going to) ~1 (assume|take it|presume|go ahead|consider|proceed|start|publish|order|(book|sign|put|count|register|add|enrol) (you|your))",
    "(i'll|i will|we'll|we will|i'm going to) ~1 (assume|take it|presume|go ahead|consider|proceed|start|publish|order|(book|sign|put|count|register|add|enrol) (you|your)) ~10 unless ~1 (you|i) (tell|say|write|let|object|shout|hear|stop)",
    "(no|without|without a|without an|not a) ~1 (reply|answer|response|word|objection|objections|no) ~4 (and|means|then|so) ~1 (i'll|i will|we'll|we will|i|we|yes|you're|you) ~1 (take|assume|presume|count|consider|go|put|book|send|sign|agree|in|happy)",
    f"{SILENCE} ~8 (i'll|i will|we'll|we will|i|we) ~1 (assume|take it|presume|suppose|go ahead|consider|proceed|start|book|send|publish|register|think) ~12",
    f"(i'll|i will|we'll|we will|i|we) ~1 (assume|presume|suppose|go ahead|proceed|publish|start|book|order|take it) ~8 {SILENCE}",
    "(i'll|i will|i'd|i|we'll) ~1 (take|read|see|understand|treat|count) ~1 (your)? (silence|no answer|no reply) (as|for) ~6",
    "(not hearing|hearing nothing|no word) ~3 (tells|means|says|suggests|must mean|shows|confirms) ~2 (you|you're|yes|it|we|that)",
    "(treat|take|count|read|see|consider|regard|interpret) ~4 as (a yes|yes|consent|agreement|approval|permission|acceptance|a green light|agreed|a go ahead)",
    "(silence|no news|no answer|no reply) (is|means|counts as|equals) (a|an|your)? (yes|agreement|consent|go ahead|interest)",
)
# If the sentence ends like this, the writer is only saying goodbye.
_LEAVES_IT = Phrases(
    (
        "(leave|close|stop|drop|let|won't|will not|trouble|bother|wish|no hard feelings|not the right time|timing|other plans|all set|taken care|busy|manners|polite|filled|someone else|(don't|doesn't|won't|can't|not) ~1 (need|want it|suit|suits|work|works|make it|able|coming|fit))",
    )
)
_SLIGHT = Phrases(
    (
        "not (interested|serious|ready|looking|open|committed) ~2 (growing|saving|improving|scaling|making|getting|cutting|winning|learning|progress|more|better)",
        "(don't|do not) (care|want|value)",
    )
)


def _to_the_end(draft, start: int, end: int) -> tuple[int, int]:
    """From its clause to the end of the sentence, which says what their silence is supposed to mean."""
    first, last = whole_clause(draft, start, end)
    return first, max(last, draft.sentence_at(start)[1])


def _decides(draft, start: int, end: int) -> bool:
    return _LEAVES_IT.first(draft, *draft.sentence_at(start)) is None or _SLIGHT.first(draft, start, end) is not None


RULE = phrases(
    _PHRASES,
    accept=_decides,
    unless=("(reply|answer|response) ~1 (needed|necessary|required|expected)", "no need"),
    span=_to_the_end,
    most=1,
    fix=first_of(
        if_said(
            r"\b(?:go ahead|proceed|start|book|send|publish|register|order)\b",
            instead(
                "Is it all right if I [what you'd like to do]? I need to know by [day], because [reason].",
                "Ask instead",
            ),
        ),
        instead("If now isn't a good time, that's fine."),
    ),
    code="LE220",
    level="caution",
    situations=PRIVATE,
    message="This decides for them what it means if they don't reply.",
    why="Silence mostly means they're busy. If you turn it into an answer, they have to contradict you, and many won't bother.",
    sources=("follow-ups", "politeness"),
    ignore="If you've both agreed that no answer means yes.",
    instead="Ask your question, and say by when you need to know and why.",
    bad=(
        ex(
            "Hi Karen, the workshop has moved to 9 June. {==If I don't hear back I'll assume you're not "
            "interested in growing your business.==}",
            "follow-up",
        ),
        ex(
            "Hi Karen, the printer needs the names by Monday. {==I'll go ahead with Dr Ali unless I hear otherwise.==}",
            "follow-up",
        ),
        ex("Hi Karen, {==since you haven't said no, I suppose you're interested in the website.==}", "follow-up"),
    ),
    good=(
        ex(
            "Hi Karen, the workshop has moved to 9 June. If I don't hear from you, I'll assume the timing "
            "isn't right and leave it there.",
            "follow-up",
        ),
        ex(
            "Hi Karen, the printer needs the names by Monday. Shall I put you in as Dr Ali? If not, just say so.",
            "follow-up",
        ),
        ex("Hi Karen, thanks for connecting. Which course did you take before the nursing degree?", "first-message"),
    ),
    near_misses=(
        ex(
            "Hi Karen, the stand is free again. If I don't hear from you by Friday, I'll take it that you don't need it.",
            "follow-up",
        ),
        ex("Hi Karen, no reply needed. I'll send the slides once they're ready.", "follow-up"),
        ex("Hi Karen, I haven't heard from the council yet, so I'll book the smaller room for now.", "follow-up"),
        ex("Hi Karen, would you read two pages? I'll take your silence as a polite no. Thank you.", "ask"),
    ),
)
