"""A note to a recruiter that names no role, no field and no earlier contact."""

from ..finding import Match
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import custom
from ..text.particulars import particulars
from ..text.phrase import Phrases

_ANY_JOB = Phrases(
    (
        "any ~1 (job|work|kind of job|kind of work|position|role|vacancy) ~2 (will do|is fine|would do|is ok|at all|whatsoever)",
        "any (available|suitable|possible|kind of) (job|work|position|role|vacancy|opening|openings|vacancies|positions|jobs|roles)",
        "any (vacancies|openings|vacancy|opening)",
        "any ~1 (jobs|roles|positions) ~1 (going|available|open|for me)",
        "(anything will do|do anything|can do everything|do any job)",
    )
)
_VAGUE = Phrases(
    (
        "(any|new|other|suitable|available|open|potential|relevant|possible|better|future|exciting|career|"
        "job|work) ~1 (opportunit*|opening*|vacanc*|position*|role*|jobs)",
        "(looking|searching|hunting) for (a|any|new|my next)? ~1 (job|work|role|position|opportunity|opportunities|challenge)",
        "(open|available) (to|for) (work|new|opportunities|hire)",
        "(job|career) (search|hunt|change|move)",
        "hire me",
        "hiring",
    )
)
_SEEKER = Phrases(  # which says nothing of the field
    (
        "(unemployed|out of work|jobless|laid off|redundant|between jobs|job seeker|fresher|hard worker|hardworking|quick learner|team player|motivated|dedicated|looking|searching|seeking|interested)",
        "(that)? you're a ~1 (recruiter|headhunter|hiring manager)",
    )
)
_CONTACT = ("occasion-contact", "occasion-met", "occasion-introducer", "occasion-shared", "occasion-read")


def _find(draft):
    if not draft.body_words or moves_of(draft, *_CONTACT):
        return
    everyone = only(draft, "praise-generic")
    vague = _VAGUE.first(draft, *draft.body)
    any_job = _ANY_JOB.first(draft, *draft.body)
    plain = {move.start for move in moves_of(draft, "anyone")}
    told = any(
        clause.start not in plain
        and clause.subject in ("i", "we")
        and not (_SEEKER.first(draft, clause.start, clause.end) and particulars(draft, clause.start, clause.end) <= 1)
        and not (any_job and clause.start <= any_job[0] < clause.end)
        for clause in draft.clauses
    )
    if any_job and not told:
        yield Match(*any_job)
    elif everyone:
        yield Match(*(vague or draft.first_line))


RULE = custom(
    _find,
    code="LE119",
    absence=True,
    level="caution",
    situations=("invite-recruiter",),
    message="You don't name a role or a field, or say how you know of them.",
    why="People who hire read dozens of these a day. They can do something with a role, a field and a level.",
    sources=("rochester",),
    ignore="If your headline says all of it in the first line.",
    instead="Say which role or field, and how you heard about it or when you last spoke.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Zoe, I am {==looking for a job==} and would love to connect.",
        "Hello Zoe, I am interested in {==any suitable openings==} at your company.",
        "Hi Zoe, I would like to talk about {==new opportunities==} with you.",
    ),
    good=(
        "Hi Zoe, I'm a tram driver with six years in Leeds and saw that you're hiring for the Croydon depot. May I connect?",
        "Hi Zoe, we spoke at the careers fair in Croydon about the payroll role. It'd be good to stay in touch.",
        "Hi Zoe, I applied for the payroll role in Croydon on Monday. May I connect?",
    ),
    near_misses=(
        "Hi Zoe, I enjoyed speaking with you last week and would like to stay in touch.",
        "Hi Zoe, I'm a plumber with 14 years in hospitals. Is there any suitable work near Leeds?",
    ),
)
