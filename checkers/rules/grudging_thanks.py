"""Thanks that also blame the reader."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_GRUDGE = Phrases(
    (
        "(even (if|though)|although|though|despite) ~1 (it|you|the|your|i|that) ~6 (late|too late|remind|reminded|chase|reminders|took|taken|"
        "forever|long|ages|wait|waited|little|useless|weeks|months|delay|twice|times)",
        "(shame|pity|too bad) ~2 (we|i|you|it|that|about) ~5",
        "(finally|at last|at long last) ~1 (answering|replying|helping|getting|writing|sending|doing|taking|making|finding|responding|got|answered|"
        "replied|sent|found|wrote|deciding)",
        "(better late than never|took you long|about time|took long enough|took your time)",
        "(after|once) (i|we) ~2 (had to)? (remind|reminded|chased|chase|asked|begged) ~1 (you)? ~1 (twice|three times|two times|four times|again|"
        "several times|repeatedly)",
        "thanks for nothing",
        "(would've|would have|might have) been ~1 (nice|nicer|good|better|useful|helpful) (before|earlier|sooner|in time) ~3",
        "(minute|minutes|time|moment|moments|seconds) you ~1 (managed|bothered|deigned|found it possible) to (spare|find|give) ~3",
        "(would|might) have been (nice|nicer|good|better|useful|more useful|helpful) (if|to|had) ~4",
        "(next time|in future|in the future) ~2 (please)? (try|answer|reply|be|could you|maybe|tell|send) ~3",
        "(not|wasn't|isn't) ~1 (much|quite|really|exactly) ~1 (use|help|what i) ~3",
        "(once|when) you (got|get) (past|over) ~3",
    )
)
_LUCK = Phrases(
    (
        "(shame|pity|too bad) ~1 (i|we) (missed|couldn't|can't|had to leave|didn't|won't)",
        "would have been ~4 without you",
    )
)


def _find(draft):
    for start, end in _GRUDGE.find(draft, *draft.body):
        if _LUCK.first(draft, *draft.sentence_at(start)) is None:
            yield Match(start, max(draft.clause_at(end - 1).end, end))
            return


RULE = custom(
    _find,
    search=(_GRUDGE,),
    code="LE585",
    level="caution",
    firm=True,
    situations=("thank",),
    message="There's a reproach in your thanks.",
    why="It's the part they'll remember. They'd rather have no thanks than thanks with a complaint.",
    sources=("gratitude", "politeness"),
    ignore="If you're close and it's a joke you both know.",
    instead="Thank them for what they did. If you've got a complaint, make it another time, or not at all.",
    yields_at=("backhanded", "insult"),
    bad=(
        "Hi Ruben, thank you for the feedback, {==even if it came two weeks late.==}",
        "Hi Wanda, thanks for {==finally answering my questions about the lease.==}",
        "Hi Milos, thank you for the drawings. It {==would have been nice to get them before the weekend.==}",
    ),
    good=(
        "Hi Ruben, thank you for the feedback. I've shortened the second part, as you said.",
        "Hi Wanda, thanks for answering my questions about the lease. We've signed it.",
        "Hi Milos, thank you for the drawings. They arrived in time for the site visit.",
    ),
    near_misses=(
        "Hi Ruben, thank you for the talk. It's a shame I missed the first half!",
        "Hi Wanda, thanks to you we finally have a lease.",
        "Hi Milos, it would have been a long week without you. Thank you for the drawings.",
    ),
)
