"""A note to a recruiter that names no role, no field and no earlier contact."""

from ..fix import instead, why_them
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import missing
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
_SEEKER = Phrases(  # these don't say what field they work in
    (
        "(unemployed|out of work|jobless|laid off|redundant|between jobs|job seeker|fresher|hard worker|hardworking|quick learner|team player|motivated|dedicated|looking|searching|seeking|interested)",
        "(that)? you're a ~1 (recruiter|headhunter|hiring manager)",
    )
)


def _any_job_will_do(draft) -> bool:
    """Whether they'd take any job, and don't say what they do."""
    any_job = _ANY_JOB.first(draft, *draft.body)
    plain = {move.start for move in moves_of(draft, "anyone")}
    return any_job is not None and not any(
        clause.start not in plain
        and clause.subject in ("i", "we")
        and not (_SEEKER.first(draft, clause.start, clause.end) and particulars(draft, clause.start, clause.end) <= 1)
        and not clause.start <= any_job[0] < clause.end
        for clause in draft.clauses
    )


def _vague(draft) -> tuple[int, int]:
    any_job = _ANY_JOB.first(draft, *draft.body) if _any_job_will_do(draft) else None
    return any_job or _VAGUE.first(draft, *draft.body) or draft.first_line


RULE = missing(
    "occasion-contact",
    "occasion-met",
    "occasion-introducer",
    "occasion-shared",
    "occasion-read",
    when=lambda draft: only(draft, "praise-generic") or _any_job_will_do(draft),
    at=_vague,
    fix=why_them(instead),
    code="LE119",
    level="caution",
    situations=("invite-recruiter",),
    message="You don't name a role or a field, or say how you know of them.",
    why="People who hire read dozens of these a day. They can do something with a role, a field and a level.",
    sources=("rochester",),
    ignore="If your headline says all of it in the first line.",
    instead="Say which role or field, and how you heard about it or when you last spoke.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Zoe, I'm {==looking for a job==} and I'd love to connect.",
        "Hello Zoe, I'm interested in {==any suitable openings==} at your company.",
        "Hi Zoe, I'd like to talk about {==new opportunities==} with you.",
    ),
    good=(
        (
            "Hi Zoe, I'm an electrician with six years on hospital sites, and I'm looking for a job near "
            "Leeds. I'd love to connect."
        ),
        (
            "Hello Zoe, I've applied for the payroll role in Croydon, and I'd like to connect in case you "
            "have any questions."
        ),
        "Hi Zoe, I applied for the payroll role in Croydon on Monday. Could we connect?",
    ),
    near_misses=(
        "Hi Zoe, I enjoyed speaking with you last week and would like to stay in touch.",
        "Hi Zoe, I'm a plumber with 14 years in hospitals. Is there any suitable work near Leeds?",
    ),
)
