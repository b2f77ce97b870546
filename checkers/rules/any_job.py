"""A request for a job, whichever it is."""

from ..fix import instead
from ..rule import ex, said
from ..situation import INVITATIONS
from ..text.acquainted import acquainted
from ..text.particulars import particulars
from ..text.phrase import Phrases

# The reader has to work out which job.
_ANY = Phrases(
    (
        "(any|anything|something|everything|suitable|someplace|somewhere|available|whatever|opportunit*|place|posting)",
        "(find|get|give|arrange|offer|provide) me",
        "help me",
        "(hire|employ|consider|take) me",
        "(need|want) (a|any|some) ~1 (job|work)",
        "are you hiring",
        "(hired|foot in the door|available|what's open|open)",
        "(finding|getting|landing|securing|anyone|anybody|someone|places|companies)",
        "(your|the) ~2 (company|firm|team|group|organisation|organization|hospital|school|outfit|office|department|place|employer|agency|lab|side) ~3 (need|needs|want|have room|has room|looking for|looking to|taking on|take on|hiring|recruiting|hire)",
        "(kinds|sorts|types|manner) of",
        "(one|a) (chance|offer|spot|seat|desk)",
        "(mind|care|matter) ~1 (what|which|where)",
        "(keep|have|bear) me in",
        "(my|our) (son|daughter|nephew|niece|husband|wife|brother|sister|cousin|friend)",
        "(sort|fix|set|hook) (him|her|me|them|us)",
        "(seeking|looking for) ~3 (position|job|role|opportunity|employment|work)",
        "(sponsor|recruit) (me|my)",
        "(what|which) ~2 (jobs|roles|positions|openings|vacancies|opportunities)",
    )
)
_WHICH = Phrases(("(what|which) ~2 (jobs|roles|positions|openings|vacancies|opportunities)",))
_NAMED = Phrases(
    (
        "(as|for) (a|an|the|your) ~3 (role|position|post|job|internship|opening|vacancy|analyst|engineer|manager|developer|designer|nurse|teacher|assistant|officer)",
    )
)
_FOR_ME = Phrases(
    (
        "(something|anything|place|room|job) (for me|i could do|i can do|i could fit)",
        "(find|get|give|arrange|hire|employ|take) me",
        "help me",
    )
)

_LEVEL = Phrases(  # these say who's asking, not what for
    (
        "(fresher*|fresh|junior|juniors|entry|graduate|graduates|beginner*|qualification*|mba|btech|degree|crops|pops|arises|unemployed|jobless|someone|hospital|school|clinic|lab|agency|depot|warehouse|office|shop|store|firm|hire|spot|opens|department)",
    )
)


_HIRING = Phrases(
    (
        "(kinds|sorts|types|hiring|recruiting|recruit*|hire|pay|pays|paid|money|salary|desk|move|flexible|offers|vacancies|openings|immediately|asap)",
    )
)
_KEEPS = Phrases(("(i'll|i will|we'll|we will|will) (keep|have|bear) ~2 in mind", "^(and|so)? will keep ~2 in mind"))
_OFFERS_HELP = Phrases(
    ("(anything|something|any way) ~1 (i|we) (can|could|may|might) ~2 (help|do|assist|support|return)",)
)
NARROW = 2  # with this many particulars, "what roles do you have (for nurses in Leeds)?" is narrow enough


def _any_will_do(draft, move) -> bool:
    if _ANY.first(draft, move.start, move.end) is None or _NAMED.first(draft, move.start, move.end):
        return False
    start, end = draft.sentence_at(move.cue_start)
    if _OFFERS_HELP.first(draft, move.cue_start, end) or _KEEPS.first(draft, start, end):
        return False
    field = particulars(draft, move.start, move.end) - len(list(_LEVEL.find(draft, move.start, move.end)))
    if _WHICH.first(draft, move.start, move.end):
        return particulars(draft, *draft.body) - len(list(_HIRING.find(draft, *draft.body))) < NARROW
    if draft.situation == "invite-recruiter" and field + particulars(draft, *draft.body) >= 4:
        return False
    asks_about_a_field = field > 0 and (acquainted(draft) or move.asks)
    return not asks_about_a_field or _FOR_ME.first(draft, move.start, move.end) is not None


RULE = said(
    "request-job",
    accept=_any_will_do,
    unless=(
        "(chance|opportunity|time) to (quote|bid|present|show|demo*|supply|serve|pitch)",
        "(there's|there is) a fit",
        "(considered|consider me|keep me in mind|think of me|remember me|apply|hear from you) ~2 again",
    ),
    fix=instead("Could I ask you about [the role you've picked]: [your question]?", "Ask about one role"),
    code="LE421",
    level="caution",
    situations=("ask", "first-message", "check-in", "follow-up", *INVITATIONS),
    message="You're asking for a job without saying which one.",
    why="They'd have to find out what's open, guess what suits you, and vouch for you. If you've picked a role, they can answer.",
    sources=("berkeley", "rochester"),
    ignore="If they've told you they're hiring and asked who's looking.",
    instead="Pick one role and ask one question about it: what the team is like, or who's hiring for it.",
    bad=(
        (
            "Hi Ana, I've just moved to Leeds. {==Could you find me a job at your company?==} Thank you, and "
            "no worries if not."
        ),
        ex(
            "Hi Ana, thanks for connecting. I was in sales for two years. {==Let me know of any "
            "opportunities at your company.==}",
            "first-message",
        ),
        "Hi Ana, I'm an accountant in Leeds. {==Please see my attached CV for any suitable vacancy.==} Thank you.",
        ex("Hi Ana, thanks for connecting. {==What roles are you hiring for at the moment?==}", "first-message"),
        ex("Hi Ana, long time! How's Leeds? {==Is there something for me in your department?==}", "check-in"),
    ),
    good=(
        (
            "Hi Ana, I've just moved to Leeds, and I'm applying for the payroll role in your office. Could I "
            "ask you one question about the team? No worries if not. Thank you!"
        ),
        ex(
            "Hi Ana, thanks for connecting. I was in sales for two years, and I'm moving into data, as you "
            "did. Which course helped you most?",
            "first-message",
        ),
        "Hi Ana, we closed the books together at Aviva for six years. Have you heard of any group finance roles in Leeds? If nothing comes to mind, no worries. Thank you!",
        ex(
            "Hi Ana, which roles do you have for night nurses in Leeds? I've worked nights for six years.",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        ex("Hi Ana, no worries about the timing. I'll keep you in mind if something similar comes up.", "follow-up"),
        ex(
            "Hi Ana, it was good to meet you at the Leeds fair. Please reach out if there's anything I can help you with.",
            "follow-up",
        ),
        "Hi Ana, we have an opening for a payroll analyst. Do you know anyone who'd like it? Thank you.",
        ex("Hi Ana, congratulations on the new job! Is there anything you miss about Leeds?", "check-in"),
        ex(
            "Hi Ana, I'm a nurse in Leeds and I'd love to hear if any theatre roles come up at your hospital.",
            "invite-recruiter",
        ),
    ),
)
