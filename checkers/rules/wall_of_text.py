"""A long paragraph without a break."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 120  # words


def _find(draft):
    if len(draft.words) <= MOST:
        return
    start = 0
    for line in draft.low.split("\n"):
        end = start + len(line)
        inside = draft.words_in(start, end)
        if len(inside) > MOST:
            message = f"This paragraph is {len(inside)} words long."
            yield Match(inside[0].start, inside[-1].end, message, _split(draft, inside[0].start, inside[-1].end))
            return
        start = end + 1


def _split(draft, start: int, end: int) -> tuple[Suggestion, ...]:
    """Starts a new paragraph at the sentence that begins nearest to the middle."""
    begins = [s for s, _ in draft.sentences if start < s < end and draft.text[s - 1] == " "]
    if not begins:
        return ()
    at = min(begins, key=lambda position: abs(position - (start + end) // 2))
    first = " ".join(draft.text[at:end].split()[:3])
    return (Suggestion("apply", f"Start a new paragraph at “{first} …”", "\n\n", at - 1, at),)


_WARD = (
    "On our ward the night shift starts at ten with a short handover, and the two nurses walk round together before they "
    "split the rooms. We tried six-hour shifts for a year. The first month was hard, because nobody could find cover for "
    "the early mornings, and the agency charged us twice the usual rate. By spring it was much better. We had fewer sick "
    "days, the handovers were shorter, and two people who had left came back to work with us. Then the budget was cut, and "
    "we had to choose between the shorter shifts and a third nurse at weekends. We took the nurse. I'd still like to go "
    "back, but I'd plan the cover first. How did you pay for yours, and did you start with one ward or with all of them"
)
_SHOP = (
    "We opened our shop in March, and for the first two months we took payment by card only. Half of our customers didn't "
    "mind. The others were mostly older people who come in for one loaf, and they went to the bakery at the station "
    "instead. So in May we bought a till, and since then I've spent an hour every evening counting coins and driving them "
    "to the bank, which closes at four. Your figures say that cash costs a small shop three per cent. Ours costs us more "
    "than that, if I count my own time, but the older customers are back, and they bring their neighbours. We also sell "
    "more cakes, because people spend their change on them. Did you count the customers who walk out, or only the ones "
    "who pay"
)

RULE = custom(
    _find,
    code="LE806",
    whole_draft=True,
    level="hint",
    situations=ANY,
    message="This paragraph has no break.",
    why="On a phone it fills the screen, and people skip what they can't take in at a glance.",
    sources=("wcag-plain",),
    ignore="It's an essay.",
    instead="Start a new paragraph where you move on to something else.",
    bad=(
        ex("{==" + _WARD + "==}?", "comment"),
        ex("{==" + _SHOP + "==}?", "comment"),
        ex("Thank you for the figures.\n\n{==" + _SHOP + "==}?", "comment"),
    ),
    good=(
        ex(
            "On our ward we tried six-hour shifts for a year. The first month was hard, because nobody could "
            "find cover for the early mornings.\n\nBy spring it was much better: fewer sick days and shorter "
            "handovers. Did you start with one ward or with all of them?",
            "comment",
        ),
        ex(
            "We opened our shop in March, and at first we took payment by card only. Then we bought a till.\n\nCash costs us "
            "more than your three per cent, but the older customers are back. Did you count the ones who walk out?",
            "comment",
        ),
        ex("On our ward the night shift runs from ten to six. And yours?", "comment"),
    ),
    near_misses=(ex(_WARD.replace(". ", ".\n") + "?", "comment"),),
)
