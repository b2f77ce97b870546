"""A comment that advertises its writer."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import once

_PROMOTION = Phrases(
    (
        "check (out)? (my|our) ~2",
        "check us out",
        "(dm|message|contact|email|text|call|inbox|ping|follow|hire) (me|us) ~2 (for|to|if|at|now|today|on|here|and)?",
        "(link|links) (in|on) (my|our|the)? ~1 (bio|profile|comments|comment|page)",
        "(visit|see|read|join|follow|subscribe to|download|get|grab|buy|order|try) (my|our) ~2 (profile|"
        "page|website|site|channel|newsletter|course|book|podcast|blog|webinar|guide|app|tool|shop|article|"
        "post|group)",
        "(we|i|my company|our company|our team|my team) (also)? (offer|sell|provide|specialize in|"
        "specialise in|help ~3 (with|to|grow|get|save|build)|can help)",
        "(my|our) (new)? (course|ebook|newsletter|podcast|channel|webinar|masterclass|coaching|agency|"
        "startup|product|platform|tool|service|services|app|book|company) (is|are|does|helps|can|covers|"
        "solves|offers|available|will|launches|explains|has)",
        "(interested|curious|want more|want to know more|learn more)? (dm|message|contact) me",
        "(i|we) (wrote|made|built|created|launched|recorded) (a|an|the) ~2 (course|ebook|newsletter|podcast|"
        "webinar|guide|app|tool|book) ~3",
        "cfbr",
        "comment* for (better )?reach",
        "check (your)? (dm|inbox)",
        "book a (call|slot|demo|session)",
        "(looking for|open to|seeking) (a job|work|new opportunities|new roles|clients|investors)",
        "(opentowork|hire me)",
        "shameless plug",
        "(sign|signing) up (for|to|at|here) ~1 (my|our)",
        "(we're|we are|i'm|i am) (hiring|offering|selling|giving away|running a)",
    )
)


@once
def sells(draft) -> list[tuple[int, int]]:
    """Spans of advertising in a comment, links included, in order."""
    spans = list(_PROMOTION.find(draft))
    spans += [s for s in draft.links if not any(a <= s[0] < b for a, b in spans)]
    return sorted(spans)


def _find(draft):
    for s, e in sells(draft)[:2]:
        yield Match(s, e)


RULE = custom(
    _find,
    code="LE502",
    level="caution",
    situations=("comment",),
    message="This turns the comment into an advertisement.",
    why="It takes the author's readers to another place. People notice, the author most of all.",
    sources=("tagging", "linkedin-policies"),
    ignore="If the author asked readers for links or offers.",
    instead="Say what you know about the point itself. Whoever wants more will look at your profile.",
    bad=(
        "The lamp posts in Riga made the difference, not the buses. {==Check out my==} page for more.",
        "The lamp posts in Riga made the difference, not the buses. {==DM me if==} you need lamps.",
        "The lamp posts in Riga made the difference. More here: {==lamps.example.com==}",
    ),
    good=(
        "The lamp posts in Riga made the difference, not the buses: riders were up by a third on lit streets.",
        "We changed the lamps on line 7 first. The drivers' own map of dark corners told us where.",
        "Did you count riders before the lamps, or after? In Riga we forgot, and wish we had.",
    ),
    near_misses=("In Riga the city offered lamps to shops for free. Did yours?", "Who offers such a map to drivers?"),
)
