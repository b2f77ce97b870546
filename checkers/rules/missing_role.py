"""A note to a recruiter that names no role, no field and no earlier contact."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import specifics

_CONTACT = Phrases(
    (
        "(spoke|speaking|talked|talking|met|meeting|chatted|interview*|conversation|call|enjoyed) ~6 (you|"
        "at|last|yesterday|about|with)",
        "(applied|applying|application|apply) (for|to)",
        "(suggested|referred|recommended|introduced|mentioned|told me)",
        "job fair",
        "careers? (fair|day|evening)",
        "your (outreach|message|post|talk|email|webinar|ad|advert|listing|posting|search)",
    )
)
_ANY_JOB = Phrases(
    ("any (job|work|kind of job|kind of work|position|role) ~2 (will do|is fine|would do|is ok|at all|whatsoever)",)
)
_VAGUE = Phrases(
    (
        "(any|new|other|suitable|available|open|potential|relevant|possible|better|future|exciting|career|"
        "job|work) ~1 (opportunit*|opening*|vacanc*|position*|role*|jobs)",
        "(looking|searching|hunting) for (a|any|new|my next)? ~1 (job|work|role|position|opportunity|"
        "opportunities|challenge)",
        "(open|available) (to|for) (work|new|opportunities|hire)",
        "(job|career) (search|hunt|change|move)",
        "hire me",
        "hiring",
    )
)


def _find(draft):
    if not draft.body_words or _CONTACT.first(draft, *draft.body) is not None:
        return
    vague = _VAGUE.first(draft, *draft.body)
    any_job = _ANY_JOB.first(draft, *draft.body)
    if any_job:
        yield Match(*any_job)
    elif specifics(draft) < 2:
        yield Match(*(vague or draft.first_line))


RULE = custom(
    _find,
    code="LE119",
    absence=True,
    level="caution",
    situations=("invite-recruiter",),
    message="The note names no role, no field and no earlier contact.",
    why="Somebody who hires reads dozens of these a day. What they can act on is a role, a field and a level.",
    sources=("rochester",),
    ignore="If your headline says all of it in the first line.",
    instead="Name the role or the field, and where you heard of it or spoke.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Zoe, I am {==looking for a job==} and would love to connect.",
        "Hello Zoe, I am interested in {==any suitable openings==} at your company.",
        "Hi Zoe, I would like to talk about {==new opportunities==} with you.",
    ),
    good=(
        "Hi Zoe, I am a tram driver with six years in Leeds and saw that you hire for the Croydon depot. "
        "May I connect?",
        "Hi Zoe, we spoke at the Croydon transport fair about the depot planner role. It would be good to "
        "stay in touch.",
        "Hi Zoe, I applied for the depot planner role in Croydon on Monday. May I connect?",
    ),
    near_misses=("Hi Zoe, I enjoyed speaking with you last week and would like to stay in touch.",),
)
