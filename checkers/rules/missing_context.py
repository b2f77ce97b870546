"""An invitation to an acquaintance that does not say how you know each other."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import specifics

_WHERE = Phrases(
    (
        "(conference|meetup|meet up|event|workshop|fair|dinner|lunch|party|wedding|class|course|school|"
        "university|college|uni|campus|panel|booth|stand|trip|gym|club|choir|church|mosque|temple|match|"
        "tournament|webinar|training|hackathon|board|summit|seminar|lecture|talk|exhibition|expo|festival|"
        "market|hospital|ward|clinic|office|floor|building|project|team|department|shift|course|retreat|"
        "congress|symposium|reception|ceremony|concert|train|flight|airport|plane|queue|playground|"
        "kindergarten|neighbourhood|neighborhood|street|village|internship|interview|meeting|roundtable|"
        "camp|reunion)",
        "(colleague*|coworker*|neighbour*|neighbor*|classmate*|schoolmate*|roommate*|friend|friends|cousin|"
        "sister|brother|alum*|supplier|client|customer|patient|intern|interned|volunteer*|teammate*)",
        "(introduced|suggested|mentioned|recommended|referred|told)",
        "(used to|we) (work*|study|studied|play*|live*|sit|sat|share*|train*|serve*)",
        "(worked|studied|volunteered|trained|served|lived|sat|overlapped) (with|together|at|in|on|near|next)",
    )
)


def _find(draft):
    if not draft.body_words:
        return
    if _WHERE.first(draft, *draft.body) is None and specifics(draft) < 3:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE118",
    absence=True,
    level="caution",
    situations=("invite-acquaintance",),
    message="The note does not say who you are or where you met.",
    why="People meet many others, and a name alone rarely brings a face back. If they must guess, most leave it.",
    sources=("time-2015",),
    ignore="If they know you well enough to need no reminder.",
    instead="Say where and when you met, or who you have in common.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Gil, {==it was so good to meet you.==} I would like to keep in contact.",
        "Hello Gil, {==hope you remember me!==} Looking forward to catching up.",
        "Hi Gil, {==I really enjoyed our chat and would like to continue it.==}",
    ),
    good=(
        "Hi Gil, it was so good to meet you at the rail museum in Crewe. I would like to stay in touch.",
        "Hello Gil, Nadia Roy and I shared an office when you two built the signal box. I would like to stay in touch.",
        "Hi Gil, I was the one with the leaking tent at the Crewe rail camp. It would be good to stay in touch.",
    ),
    near_misses=("Hi Gil, we both stood in the queue for the Flying Scotsman and talked about boilers.",),
)
