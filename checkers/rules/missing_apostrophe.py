"""Apostrophes left out: "im", "dont", "youre"."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 3
_RIGHT = dict(
    pair.split(">")
    for pair in """
    youre>you're dont>don't didnt>didn't doesnt>doesn't cant>can't couldnt>couldn't havent>haven't isnt>isn't wasnt>wasn't
    wouldnt>wouldn't shouldnt>shouldn't arent>aren't werent>weren't wont>won't im>I'm ive>I've thats>that's whats>what's
    youve>you've weve>we've theyre>they're lets>let's
""".split()
)
# Words of that spelling which are right in some sense; judged only where the next word shows what's meant.
_BEFORE_VERB = {
    "lets": frozenset(
        "connect catch meet talk chat stay keep have get grab discuss see go do make set work schedule be not".split()
    ),
    "wont": frozenset("be take do have go accept you get need mind let make bother".split()),
    "cant": frozenset(
        "wait be do make see help find get take believe come join accept you thank remember go say tell".split()
    ),
}


def _find(draft):
    left = MOST
    for number, word in enumerate(draft.words):
        right = _RIGHT.get(word.low)
        if right is None or not left or draft.quoted_at(word.start, word.end):
            continue
        after = draft.words[number + 1].low if number + 1 < len(draft.words) else ""
        needed = _BEFORE_VERB.get(word.low)
        given = draft.text[word.start : word.end]
        if needed is not None and after not in needed or given.isupper() and len(given) < 4:
            continue
        if given[0].isupper() and word.start not in draft.sentence_starts and word.low not in ("im", "ive"):
            continue  # may be a name
        new = right[0].upper() + right[1:] if given[0].isupper() else right
        left -= 1
        yield Match(
            word.start,
            word.end,
            f"“{given}” is usually written “{new}”.",
            (Suggestion("apply", f"Write “{new}”", new, word.start, word.end),),
        )


RULE = custom(
    _find,
    keys=_RIGHT,
    code="LE832",
    level="hint",
    situations=ANY,
    message="An apostrophe is missing.",
    why="Most people read past it, but some take it as a sign that you wrote in a hurry.",
    sources=("rochester",),
    ignore="That's how you write to each other.",
    since="2.0",
    bad=(
        "Hi Ama, {==im==} on the night shift at your old ward and your handover list saved my week.",
        ex("Hi Ama, we met at the accounting fair in Kumasi. {==Lets==} stay in touch.", "invite-acquaintance"),
        ex("The second chart {==doesnt==} show March. Is it in the table?", "comment"),
    ),
    good=(
        "Hi Ama, I'm on the night shift at your old ward and your handover list saved my week.",
        ex("Hi Ama, we met at the accounting fair in Kumasi. Let's stay in touch.", "invite-acquaintance"),
        ex("The second chart doesn't show March. Is it in the table?", "comment"),
    ),
    near_misses=(
        "Hi Ama, the agency that lets your office is ours. May I connect?",
        ex("He left, as was his wont, before the questions. Did you see it?", "comment"),
    ),
)
