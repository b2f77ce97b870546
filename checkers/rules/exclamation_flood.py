"""Repeated or many exclamation and question marks."""

import re

from ..finding import Match, Suggestion
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import ANY

_RUN = re.compile(r"[!?](?:\s?[!?]){1,40}")
_GLAD = re.compile(
    r"\b(?:(?:thanks|thank you)(?! for (?:connecting|accepting|adding))|merci|grateful|gracias|danke|hurray|hooray|yay|proud)\b"
)
_CAPITALS = re.compile(r"\b[A-Z]{3,20}\b")
WARM_MOST = 6  # marks in a row that are too many even between friends
LONE = 2  # one “!!” after a thank-you is cheerful; longer ones, or several, are too much
MANY = 5  # single marks in one text; up to four are common in friendly notes
_WARM = (
    "comment",
    "congratulate",
    "check-in",
    "invite-acquaintance",
    "invite-coworker",
    "disconnect",
)  # they know each other


def _find(draft):
    runs = list(_RUN.finditer(draft.masked))
    if not runs and draft.masked.count("!") < MANY:
        return
    cold = not _warm(draft)
    if len(runs) == 1 and len(runs[0].group()) == LONE and (runs[0].group() == "!" * LONE or not cold):
        runs = []
    if not cold:
        runs = [m for m in runs if "?" in m.group() or "!" * WARM_MOST in m.group()]
    for m in runs[:3]:
        s, e = m.span()
        new = "?" if "?" in m.group() else "!"
        yield Match(s, e, "", (Suggestion("apply", f"Write “{new}”", new, s, e),))
    singles = draft.masked.count("!")
    if cold and not runs and singles >= MANY:
        at = -1
        for _ in range(MANY):
            at = draft.masked.index("!", at + 1)
        yield Match(
            at,
            at + 1,
            f"You use {singles} exclamation marks.",
            (Suggestion("apply", "Write a full stop", ".", at, at + 1),),
        )


def _warm(draft) -> bool:
    """Whether they know each other or there's good news, when "!!!" is fine."""
    if len(_CAPITALS.findall(draft.masked)) > 2:
        return False
    return (
        draft.situation in _WARM or bool(_GLAD.search(draft.low)) or bool(moves_of(draft, "congrats", "occasion-met"))
    )


RULE = custom(
    _find,
    possible=lambda draft: draft.masked.count("!") + draft.masked.count("?") > 1,
    code="LE114",
    level="hint",
    situations=ANY,
    any_language=True,
    message="You repeat exclamation or question marks, and that can sound like shouting.",
    why="To someone who doesn't know you, they look like advertising or impatience.",
    sources=("boomerang",),
    ignore="If you both write like that.",
    instead="One mark is enough. Let the words show that you're glad or curious.",
    bad=(
        (
            "Hi Kai, your checklist for new starters saved me a week{==!!!==} I do HR for a shop in Bergen, "
            "and I'd like to connect."
        ),
        ex(
            "Hi Kai, thanks for connecting. Your checklist for new starters is much clearer than ours. Which "
            "tool did you use{==??==}",
            "first-message",
        ),
        ex(
            "Hi Kai! Thanks for connecting! Your checklist saved me a week! I work in HR! I love it{==!==} "
            "Which tool did you use?",
            "first-message",
        ),
    ),
    good=(
        (
            "Hi Kai, your checklist for new starters saved me a week! I do HR for a shop in Bergen, and I'd "
            "like to connect."
        ),
        ex(
            "Hi Kai, thanks for connecting. Your checklist for new starters is much clearer than ours. Which "
            "tool did you use?",
            "first-message",
        ),
        ex(
            "Hi Kai! Thanks for connecting. Your checklist saved me a week! I work in HR. Which tool did you use?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hi Kai, your checklist is on our wall. Thank you!! Which tool did you use?", "first-message"),
        ex("“Stop.” That's what the nurse said. What did you do?", "comment"),
        ex("Rory, an MBE!!! An actual MBE!!!", "congratulate"),
        ex("MEGAN!!! You did it!!! Three years of muttering about that roof.", "comment"),
    ),
)
