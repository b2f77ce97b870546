"""Apostrophes left out: "im", "dont", "youre"."""

from ..rule import ex
from ..situation import ANY
from ..swap import word_swaps

_PAIRS = """
    youre>you're dont>don't didnt>didn't doesnt>doesn't cant>can't couldnt>couldn't havent>haven't isnt>isn't wasnt>wasn't
    wouldnt>wouldn't shouldnt>shouldn't arent>aren't werent>weren't wont>won't im>I'm ive>I've thats>that's whats>what's
    youve>you've weve>we've theyre>they're lets>let's
"""
# These are also words without an apostrophe. We only correct them if the next word shows what's meant.
_BEFORE_VERB = {
    "lets": frozenset(
        "connect catch meet talk chat stay keep have get grab discuss see go do make set work schedule be not".split()
    ),
    "wont": frozenset("be take do have go accept you get need mind let make bother".split()),
    "cant": frozenset(
        "wait be do make see help find get take believe come join accept you thank remember go say tell".split()
    ),
}


RULE = word_swaps(
    _PAIRS,
    say="“{given}” is usually written “{new}”.",
    before=_BEFORE_VERB,
    code="LE832",
    level="hint",
    situations=ANY,
    message="An apostrophe is missing.",
    why="Most people read past it, but some take it as a sign that you wrote in a hurry.",
    sources=("rochester",),
    ignore="That's how you write to each other.",
    since="2.0",
    bad=(
        (
            "Hi Ama, {==im==} on the night shift at your old ward and your handover list saved my week. I'd "
            "like to connect."
        ),
        ex("Hi Ama, we met at the accounting fair in Kumasi. {==Lets==} stay in touch.", "invite-acquaintance"),
        ex("The second chart {==doesnt==} show March. Is it in the table?", "comment"),
    ),
    good=(
        "Hi Ama, I'm on the night shift at your old ward and your handover list saved my week. I'd like to connect.",
        ex("Hi Ama, we met at the accounting fair in Kumasi. Let's stay in touch.", "invite-acquaintance"),
        ex("The second chart doesn't show March. Is it in the table?", "comment"),
    ),
    near_misses=(
        "Hi Ama, the agency that lets your office is ours. Could we connect?",
        ex("He left, as was his wont, before the questions. Did you see it?", "comment"),
    ),
)
