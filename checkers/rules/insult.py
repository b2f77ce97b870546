"""Insults and threats."""

from ..fix import cut, first_of, instead, leave_out
from ..rule import ex, said
from ..situation import ANY


def _say_what_you_think(draft, start, end):
    """Cut it, or say what you think instead. A goodbye or a no needs something kind."""
    if draft.situation in ("decline", "disconnect"):
        return leave_out(draft, start, end)
    return first_of(cut, instead("[what you saw, and what you think of it]", "Say what you think of it"))(
        draft, start, end
    )


RULE = said(
    "slight",
    slot=("how", "insult"),
    most=2,
    fix=_say_what_you_think,
    code="LE812",
    level="problem",
    situations=ANY,
    message="This comes across as an insult.",
    why="They'll remember it, and under a post so will everyone else who reads it. LinkedIn's rules forbid insults.",
    sources=("linkedin-policies",),
    ignore="You're quoting someone.",
    instead="Say what you saw and what you think of it, and leave the person out. Or say nothing.",
    bad=(
        ex("The sales figures are too high, {==and you are a moron.==}", "comment"),
        ex("Hi Wim, thank you, but I'll have to pass. {==Are you clueless?==}", "decline"),
        ex("{==You're such a pig, Janet.==} The figures are off too.", "comment"),
        ex("The survey had 40 answers. {==Nobody cares what you think.==}", "comment"),
        ex("{==What a load of rubbish.==} The survey had 40 answers.", "comment"),
    ),
    good=(
        ex("The sales figures look too high to me. Is line 4 a sum?", "comment"),
        ex("Hi Wim, thank you, but I'll have to pass. All the best with the launch.", "decline"),
        ex("Hi Wim, I see you're still on the old payroll system. What's keeping you on it?", "check-in"),
    ),
    near_misses=(
        ex("Stupid question: is line 4 of the sales table a sum?", "comment"),
        ex("I felt like a fool when line 4 of the sales table turned out to be a sum.", "comment"),
        ex("My first boss said I was useless at sales. I've been in sales for ten years now.", "comment"),
        ex("Hi Wim, if you're on the panel just say so and I'll shut up.", "ask"),
    ),
)
