"""A comment that would fit any post."""

from ..finding import Match
from ..fix import instead
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import custom
from ..text.phrase import Phrases
from .self_promotion import sells as _sells

_PRAISE = Phrases(
    (
        "^(great|good|nice|awesome|amazing|excellent|fantastic|brilliant|wonderful|lovely|superb|insightful|"
        "interesting|valuable|powerful|helpful) ~1 (post|article|read|share|insight|insights|points|point|"
        "stuff|content|one|piece|work|video|thread|job)",
        "^(so|very|absolutely) (true|right|insightful|interesting)",
        "^(love|loved|like) (this|it)",
        "^(well|nicely) (said|put)",
        "^(thanks|thank you) for (the )?(sharing|share|post)",
        "^(totally|fully|completely|i)? agree*",
    )
)


def _find(draft):
    words = draft.words
    kind = _KIND.first(draft) or any(
        not draft.low.startswith("kudos", move.cue_start) for move in moves_of(draft, "congrats")
    )
    if (
        words
        and len(words) <= 30
        and "?" not in draft.plain
        and "[" not in draft.plain  # no blank to fill in
        and not kind
        and not _sells(draft)
        and _OWN.first(draft, *draft.body) is None
        and (_whole(draft) or only(draft, "praise-generic"))
    ):
        yield Match(*_trimmed(draft))
    elif words and (praise := _PRAISE.first(draft)) and (_sells(draft) or len(draft.mentions) > 2):
        yield Match(*praise, "You could say this about any post, and what follows isn't about the post.")
    elif not words and draft.emoji:
        yield Match(draft.emoji[0][0], draft.emoji[-1][1])


# Ordinary words are enough if they're about the writer's own experience.
_OWN = Phrases(
    (
        "(my|our) ~1 (clients|customers|team|boss|manager|company|staff|students|pupils|kids|son|daughter|wife|husband|mother|father|mum|mom|dad|sister|brother|patients|users|office|school|shop|firm|job|internship|degree)",
        "(i|we) (once|used to|tried|lost|quit|went|failed|struggled|started|learned|learnt|got|did)",
        # what they'll do with it, and who for
        "(i'll|i will|we'll|we will|i'm going to|we're going to) ~1 (try|test|show|pass|offer|use|print|read|bring|take|give|forward|ask|tell|hang|cook|order)",
        "(he|she|he's|she's|he'd|she'd|he'll|she'll|him|her|his)",
    )
)
# Good wishes and sympathy don't need details.
_KIND = Phrases(
    (
        "(sorry|condolences|thinking of you|rest in peace|rip|heartbreaking|speedy recovery|get well|hugs|prayers|so sad|happy birthday)",
    )
)


def _whole(draft) -> bool:
    """Whether the comment is only a sign-off ("Thanks for sharing!")."""
    return not draft.body_words and not draft.slots


def _trimmed(draft):
    text = draft.text
    return len(text) - len(text.lstrip()), len(text.rstrip())


RULE = custom(
    _find,
    fix=instead("[the point you mean, and what you'd add]", "Say which point you mean"),
    code="LE501",
    level="caution",
    situations=("comment",),
    message="You could leave this comment under any post.",
    why="The author gets a notification and nothing to read. One detail from the post, or one of your own, makes it worth it. If "
    "you only want to applaud, a reaction will do.",
    sources=("time-2015", "tagging"),
    ignore="If a word of joy or sympathy is all it needs.",
    instead="Say which point you mean and what you'd add, or just leave a reaction.",
    bad=(
        "{==Great post!==}",
        "{==So true. Thanks for sharing this.==}",
        "{==Very well articulated and so relevant. Kudos!==}",
        "{==Love it! Very insightful, could not agree more 👏==}",
    ),
    good=(
        "The part about giving every new starter a buddy is what worked for us, too. How did you choose yours?",
        "Thank you for the table of payment terms. That 14 days is normal in Denmark was news to me.",
        "Which of the three offices went first? We began with the largest and lost a year.",
    ),
    near_misses=(
        "Our clients ask for this all the time, and I never had a good answer.",
        "How did you measure it?",
        "Thank you, Ines. I'll offer it to Ana, she's been looking for exactly this.",
        "I'll try this with my class on Monday.",
        "Congratulations to the whole team in Riga!",
        "I'm sorry that folks are trying to attack you like that. Keep it up!",
    ),
)
