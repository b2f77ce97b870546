"""A reply that's mostly about why it's late."""

import re

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_APOLOGY = Phrases(
    (
        "(sorry|apologies|apologise|apologize|apology|forgive|excuse) ~8 (late|slow|delay|delayed|wait|silence|long|reply|replying|"
        "answer|answering|response|responding|only now|earlier|sooner|back to you)",
        "(late|slow|delayed) (reply|response|answer)",
        "(sorry|apologies) ~2 (sorry|apologies)",
    )
)
# Words that begin a reason for being late. We count a reason for each.
_REASON = re.compile(
    r"\b(?:because|since|first|then|and then|after that|plus|also|on top of that|as well as|and|but|we|i)(?:,? )(?:my|our|the|i|we|work|"
    r"everything|things|it|there|a|had|got|was|were|been)\b|\bit(?:'s| has) been\b|\b(?:crazy|insanely|so|very|really|incredibly|extremely|super) "
    r"(?:busy|hectic|swamped|stressful|full)\b|\b(?:i've|i have|i'd|i had|we've|we had|we'd) (?:been|had|got|so|no|just)\b"
    r"|\b(?:my|our) [\w']+(?: [\w']+)? (?:broke|died|crashed|got|was|were|had|fell|is|has|stopped|caught)\b"
)
_THEIRS = Phrases(("(you|your|you're|you've|you'll|yours)",))
MANY, LONG = 3, 30  # reasons, and words in all of them together


def _find(draft):
    apologies = list(_APOLOGY.find(draft, *draft.body))
    if not apologies:
        return
    first = apologies[0][0]
    start, end = draft.sentence_at(first)
    # The excuse includes the sentences after it, as long as they give reasons and aren't about the reader.
    for s, e in draft.sentences:
        if s >= end:
            if _THEIRS.first(draft, s, e) or not _REASON.search(draft.low, s, e):
                break
            end = e
    start = max(start, draft.body[0])
    reasons = sum(1 for _ in _REASON.finditer(draft.low, start, min(end, draft.body[1])))
    words = len(draft.words_in(start, end))
    if reasons >= MANY and words >= LONG // 2 or reasons >= 2 and words >= LONG:
        yield Match(start, min(end, draft.body[1]))


RULE = custom(
    _find,
    search=(_APOLOGY,),
    code="LE561",
    level="hint",
    situations=("reply",),
    message="You spend more words on why you're late than a late reply needs.",
    why="People expect slower answers than we think. A long excuse makes them read about your troubles before they get what "
    "they asked for.",
    sources=("late-replies",),
    ignore="If they were worried about you, and asked.",
    instead="Write “Sorry for the late reply”, and go straight to your answer.",
    bad=(
        (
            "Hi Ines, {==sorry for the late reply, I've been so busy with the audit, then my laptop broke, "
            "and then we had visitors all week.==} Yes, Tuesday works for me."
        ),
        (
            "Hi Theo, {==apologies for the delay! It's been crazy. I had the flu, then my son caught it, and "
            "after that we moved house in the rain.==} Your slides look good."
        ),
        "Hi Mona, {==I'm sorry I'm only answering now, because my mother was ill, then I had to travel, and I've been snowed under "
        "with work since.==} Could you send the file again?",
    ),
    good=(
        "Hi Ines, sorry for the late reply. Yes, Tuesday works for me.",
        "Hi Theo, apologies for the delay, we had the flu here. Your slides look good.",
        "Hi Mona, sorry for the long silence, we were without power for a week. Could you send the file again?",
    ),
    near_misses=(
        "Hi Ines, sorry, I can't come on Tuesday because we're moving house, and I have no van yet. Would Thursday suit you?",
        "Hi Theo, seven weeks late, I'm mortified. Did you hear back from the graduate scheme?",
    ),
)
