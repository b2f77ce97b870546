"""A note that fits a Premium account but not a free one, if we don't know the account."""

from ..facts import FACTS
from ..finding import Match
from ..rule import custom, ex
from ..shorten import shorter
from ..situation import INVITATIONS
from ..text.length import fitting


def _find(draft):
    free, premium = FACTS["note_limit_free"].value, FACTS["note_limit_premium"].value
    if "account" not in draft.context:
        count = draft.counts[0]
        if free < count <= premium:
            yield Match(
                fitting(draft, free),
                len(draft.text),
                f"This note is {count} characters long. Premium accounts can send {premium}, free ones {free}.",
            )


RULE = custom(
    _find,
    fix=lambda draft, start, end: shorter(draft, FACTS["note_limit_free"].value),
    code="LE120",
    whole_draft=True,
    level="hint",
    situations=INVITATIONS,
    any_language=True,
    message="This note fits a Premium account but not a free one.",
    why="How long a note can be depends on your account, and we don't know which one you have.",
    sources=("note_limit_free", "note_limit_premium"),
    ignore="You have Premium, Sales Navigator or Recruiter. Choose it above and this hint goes away.",
    instead="Tell us whether you have Premium, or cut the note to 200 characters.",
    bad=(
        (
            "Hi Ruta, your recorded maths lessons got our whole staff room talking, most of all the teachers "
            "who've been here for thirty years. I teach physics in Kaunas, and I'd like to connect and swap "
            "worksheet{==s on forces.==}"
        ),
        ex(
            "Hi Bea, I joined the payroll team in March and sit two desks from you, so we wave more than we "
            "talk. Since we're planning the year-end run together from Monday, I'd like to connect here too, "
            "so you ca{==n always reach me.==}",
            "invite-coworker",
        ),
        (
            "Hi Sol, your bus timetable for Lleida is the clearest I've seen. I plan routes for the city "
            "council, and the way you show transfers is what we've been missing for years. I'd like to "
            "connect and compar{==e notes on night buses.==}"
        ),
    ),
    good=(
        (
            "Hi Ruta, your recorded maths lessons got our whole staff room talking. I teach physics in "
            "Kaunas, and I'd like to connect and swap worksheets on forces."
        ),
        ex(
            "Hi Bea, I joined the payroll team in March, and we're planning the year-end run together from "
            "Monday. Shall we connect?",
            "invite-coworker",
        ),
        ex(
            "Hi Ruta, your recorded maths lessons got our whole staff room talking, most of all the teachers "
            "who've been here for thirty years. I teach physics in Kaunas, and I'd like to connect and swap "
            "worksheets on forces.",
            account="premium",
        ),
    ),
    near_misses=(ex("Hi Bea, we're planning the year-end run together.", "invite-coworker", account="free"),),
)
