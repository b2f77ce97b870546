"""A draft that's longer than the field allows."""

from ..finding import Match
from ..rule import custom, ex
from ..shorten import shorter
from ..situation import ANY, limit_for
from ..text.length import against, fitting


def _find(draft):
    limit = limit_for(draft.situation, draft.context)
    size = against(draft.counts, limit)
    if size.over:
        over = size.count - limit
        yield Match(
            fitting(draft, limit),
            len(draft.text),
            f"This is {size.count:,} characters long. The limit is {limit:,}, so cut {over:,}.",
        )


RULE = custom(
    _find,
    fix=lambda draft, start, end: shorter(draft, limit_for(draft.situation, draft.context)),
    code="LE103",
    whole_draft=True,
    level="problem",
    situations=ANY,
    any_language=True,
    message="This is longer than LinkedIn allows here.",
    why="LinkedIn cuts it off or refuses it. The limit depends on where you write and, for a note, on your account.",
    sources=("note_limit_free", "note_limit_premium", "inmail_body_limit"),
    ignore="Your account shows a different limit. LinkedIn changes them without telling anyone.",
    instead="Keep who you are, why them and one reason. The rest can wait until you're connected.",
    bad=(
        ex(
            "Hi Sol, your bus timetable for Lleida is the clearest I've seen. I plan routes for the city "
            "council, and the way you show transfers is what we've been missing for years. I'd like to "
            "connect and compar{==e notes on night buses.==}",
            account="free",
        ),
        ex(
            "Hi Ruta, your recorded maths lessons got our whole staff room talking, most of all the teachers "
            "who've been here for thirty years. I teach physics in Kaunas, and I've been recording mine "
            "since March, mostly on forces and electricity. I'd like to connect, swap worksheets, and hear "
            "how you got your st{==udents to watch them at home.==}",
            account="premium",
        ),
        ex(
            "We met at the transport day in Lleida on the third of May, next to the model of the new station, where you told me how the drivers share the early shifts. I went home and told my daughter about it, an{==d now she wants to drive a bus.==}",
            "invite-acquaintance",
            account="free",
        ),
    ),
    good=(
        ex(
            "Hi Sol, your bus timetable for Lleida is the clearest I've seen. I plan routes for the city "
            "council, and I'd like to connect and compare notes on night buses.",
            account="free",
        ),
        ex(
            "Hi Ruta, your recorded maths lessons got our whole staff room talking. I teach physics in "
            "Kaunas, and I've been recording mine since March. I'd like to connect, swap worksheets, and "
            "hear how you got your students to watch them at home.",
            account="premium",
        ),
        ex(
            "Hi Ona, we met at the transport day in Lleida. Your story about the two drivers made me laugh all the way home. "
            "I'd like to stay in touch.",
            "invite-acquaintance",
            account="free",
        ),
    ),
    near_misses=(
        ex(
            "Hi Sol, your bus timetable for Lleida is the clearest I've seen. I plan routes for the city council, and the way you show transfers is what we've been missing for years. Could we connect? 🚌🚌🚌🚌🚌",
            account="free",
        ),
    ),
)
