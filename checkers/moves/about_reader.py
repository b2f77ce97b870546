"""Says something about the reader that only fits a few: their job, their town, what they're up to."""

from ..move import custom, move_at
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

_THEM = Phrases(
    (
        "you (are|were|have|had|run|work|teach|lead|went|live|look|know|use|make|build|recruit|hire|place|moved|studied|started|joined"
        "|grew|came|sell|train|manage|switched|left|won|deal|handle|cover|built|designed|organise|organize|once|still|also|both)",
        "(you're|you've|you'd) ~1",
        "(saw|see|noticed|notice|read|gather|heard|understand) (that)? (you|your|you're|you've) ~2",
        "your (team|company|firm|shop|clinic|school|town|city|students|customers|office|job|page|website|ad|listing|group|department"
        "|move|switch|career|experience|background|years|time|work|side|trial|class|family|street|garden|neighbours|business|role)",
    )
)


def _find(draft):
    seen = set()
    for start, end in _THEM.find(draft, *draft.body):
        move = move_at(draft, start, end, denied=False)
        if move.start in seen or move.asks or draft.low.startswith(("if ", "let ", "hope", "i hope"), move.start):
            continue
        if any(word.low not in GENERIC for word in draft.words_in(move.start, move.end)):
            seen.add(move.start)
            yield move


MOVE = custom(
    _find,
    keys=_THEM.keys,
    examples=(
        "Hi Ana, {==you run==} the only night clinic in Hull.",
        "Hi Leo, I {==noticed you switched==} from opera to databases.",
        "Hi Mira, {==your clinic==} takes six trainees a year.",
        "Hi Sam, {==you've valued==} riverside land before.",
    ),
    near_misses=(
        "Hi Ana, if you have time, tell me about the clinic.",
        "Hi Leo, could you have a look at the rota?",
        "Hi Mira, I hope you are well.",
    ),
)
