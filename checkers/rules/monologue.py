"""Many sentences about the writer and hardly one about the reader."""

from ..fix import closing
from ..rule import ex, overall

_I = frozenset("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll our ours us".split())
_YOU = frozenset("you you're you've you'd you'll your yours yourself u ur".split())
FIRST, SHARE = 6, 5  # at least this many words like "I", and this many times as many as "you"


def _counts(draft) -> tuple[int, int]:
    mine = sum(1 for word in draft.body_words if word.low in _I)
    return mine, sum(1 for word in draft.body_words if word.low in _YOU)


def _all_about_the_writer(draft) -> bool:
    mine, theirs = _counts(draft)
    return mine >= FIRST and mine >= SHARE * max(theirs, 1) and "?" not in draft.plain


def _message(draft) -> str:
    mine, theirs = _counts(draft)
    counted = "not once" if not theirs else "only once" if theirs == 1 else f"{theirs} times"
    return f"You mention yourself {mine} times and them {counted}."


def _first_mention(draft) -> tuple[int, int]:
    return draft.sentence_at(next(word.start for word in draft.body_words if word.low in _I))


RULE = overall(
    _all_about_the_writer,
    _message,
    _first_mention,
    fix=closing("[a question about them or their work]", "Ask about them"),
    code="LE303",
    level="hint",
    situations=("first-message",),
    message="Your message is far more about you than about them.",
    why="A first message starts a conversation, and that takes two.",
    sources=("recipients",),
    ignore="If they asked you to tell them about yourself.",
    instead="Keep one sentence about yourself, and turn another into a question about them.",
    bad=(
        (
            "Hi Vic, thanks for connecting. {==I run a bakery in Tomar.==} I started with one oven, and now "
            "I have six. We bake for two hotels, we cater for weddings, and my brother runs our stall on "
            "Saturdays."
        ),
        (
            "Hi Vic, thanks for connecting. {==I'm a data analyst.==} I started in retail, I moved to "
            "insurance, and now I lead my own team. I write about dashboards, and I speak at meetups when I "
            "can."
        ),
        (
            "Hi Vic, {==thanks for adding me.==} I teach maths in Hull. My pupils are twelve, my school is "
            "near the docks, and I'd like my own class next year. I mark at night and I run our chess club."
        ),
    ),
    good=(
        (
            "Hi Vic, thanks for connecting. I run a bakery in Tomar, and your video on sourdough rescued my "
            "rye. Which flour do you use?"
        ),
        (
            "Hi Vic, thanks for connecting. I'm a data analyst in insurance, and your dashboard for claims "
            "is better than ours. How long did it take you to build?"
        ),
        (
            "Hi Vic, thanks for connecting. We both work in Tomar, you on the north side and I on the south. "
            "How was your summer?"
        ),
    ),
    near_misses=(
        (
            "Hi Vic, I saw that you bake as I do. I lost my rye in Tomar. Did you keep yours? I wonder "
            "whether your oven or my flour made it."
        ),
        ex(
            "Dear Ms Nakagawa, I use a wheelchair and visited the museum you designed. I went up the ramp three times, and I "
            "stayed a while. I couldn't find the reason for one thing, so I became curious: why does the handrail stop?",
            "first-message",
        ),
    ),
)
