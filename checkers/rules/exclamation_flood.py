"""Repeated or many exclamation and question marks."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_RUN = re.compile(r"[!?](?:\s?[!?]){1,40}")
LONE = 2  # one “!!” after a thank you is cheerful; more marks, or more of them, are a flood
MANY = 5  # single marks in one text; up to four is common in friendly notes


def _find(draft):
    runs = list(_RUN.finditer(draft.masked))
    if len(runs) == 1 and runs[0].group() == "!" * LONE:
        runs = []
    for m in runs[:3]:
        s, e = m.span()
        new = "?" if "?" in m.group() else "!"
        yield Match(s, e, "", (Suggestion("apply", f"Write “{new}”", new, s, e),))
    singles = draft.masked.count("!")
    if not runs and singles >= MANY:
        at = -1
        for _ in range(MANY):
            at = draft.masked.index("!", at + 1)
        yield Match(
            at,
            at + 1,
            f"The text has {singles} exclamation marks.",
            (Suggestion("apply", "Write a full stop", ".", at, at + 1),),
        )


RULE = custom(
    _find,
    code="LE114",
    level="caution",
    situations=ANY,
    any_language=True,
    message="Repeated marks read as a raised voice.",
    why="In a message to somebody who does not know you, they read as advertising or as impatience.",
    sources=("boomerang",),
    ignore="Among friends who write that way.",
    bad=(
        "Hi Kai, your ice cave photographs are on our wall in Bergen{==!!!==} May I connect?",
        ex("Hi Kai, thanks for connecting. Which lens took the ice caves{==??==}", "first-message"),
        ex(
            "Hi Kai! Thanks for connecting! Your ice caves are on our wall in Bergen! I guide there! It is "
            "cold{==!==} Which lens was it?",
            "first-message",
        ),
    ),
    good=(
        "Hi Kai, your ice cave photographs are on our wall in Bergen! May I connect?",
        ex("Hi Kai, thanks for connecting! Which lens took the ice caves?", "first-message"),
        ex(
            "Hi Kai! Thanks for connecting. Your ice caves are on our wall in Bergen. I guide there! Which "
            "lens was it?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hi Kai, your ice caves hang in Bergen. Thank you!! Which lens was it?", "first-message"),
        ex("“Stop.” That is what the ice said. Which lens took it?", "comment"),
    ),
)
