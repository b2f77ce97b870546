"""Names a job that's open: what the work is, where, what it pays. Recruiters do, and so do writers who hire themselves."""

from __future__ import annotations

import re

from ..move import custom, move_at
from ..text.phrase import Phrases

_JOB = (
    "(role|position|opening|vacancy|job|post|seat|opportunity|internship|apprenticeship|contract|traineeship|postdoc)"
)
_WORK = (
    "(engineer|developer|manager|designer|analyst|nurse|nurses|teacher|teachers|lead|director|head|officer|assistant|accountant|"
    "technician|technologist|coordinator|specialist|scientist|consultant|postdoc|actuary|surveyor|surveyors|"
    "electrician|plumber|journeyman|welder|machinist|midwife|physician|lawyer|associate|architect|chef|"
    "recruiter|administrator|researcher|writer|editor|buyer|planner|driver|drivers|operator|physiotherapist|"
    "pharmacist|controller|bookkeeper|partner|representative|intern|apprentice|engineers|developers|designers)"
)
_ROLE = Phrases(
    (
        f"(looking|searching|search|searches|hiring|recruiting|recruit|recruits|hire|hires|need|needs|seeking|seeks|"
        f"look|looks) ~1 (for)? (a|an|our|two|three|another|some|someone|their|its|site|lead|senior|junior) ~4 {_WORK}",
        f"(hiring|recruiting) (for)? ~3 {_WORK}",
        f"(a|an|this|our|the|another|senior|have a|open|new|current|confidential|exciting) ~4 {_WORK} {_JOB}",
        "(recruit|recruiting|hiring|hire) (for|on behalf of) (a|an|the|our|us|this)? ~4",
        f"(working on|filling|fill|opened|opening|posting|advertising|have|got|there's|it's|is) (a|an|this|another|two|three|some) "
        f"~3 {_JOB}",
        f"{_JOB} ~2 (is|pays|reports|involves|comes|would|includes|covers)",
        f"{_JOB} (at|in|with|for|on) (our|the|a|an|my) ~3",
        "(person|hire) would (sit|report|lead|own|run|work)",
        "(base|salary|pay|comp|compensation|band|ote|wage|wages|stipend) (range|band)? ~2 (is|of|from|goes)",
        "(i|we) (can)? (pay|pays) ~6 (hour|month|year|contract|years)",
        "(client|company) (of ours|of mine) ~6 (strengthening|expanding|hiring|searching|looking)",
    )
)
_PAY = re.compile(
    r"(?:[$€£]\s?|\b(?:sgd|aed|chf|usd|eur|gbp|jod|mxn|zł|cad|aud|inr)\s?)\d[\d,.]{0,8}\s?k?\s?(?:(?:-|–|to)\s?[$€£]?\s?\d[\d,.]{0,8}\s?k?"
    r"|(?:gross|base|per annum|p\.a\.|a year|yearly|plus (?:car|super|bonus|equity))|\s?(?:/|an |per )h(?:r|our))"
)
_THEIR_SEARCH = Phrases(
    (
        "(i|i've|i have|i'm|i am) (just|also|recently|currently)? (applied|apply|applying|interested|interviewing|"
        "submitted|looking)",
        "(my|our) (last|old|previous|new|first|current) ~2",
        "(your|you)",
    )
)


def _find(draft):
    spans = [(*span, ()) for span in _ROLE.find(draft, *draft.body)]
    if any(mark in draft.low for mark in "$€£0123456789"):
        spans += [(*m.span(), (("pay", m.group()),)) for m in _PAY.finditer(draft.low, *draft.body)]
    named = -1  # the start of the last one's clause. Another one in the same clause is the same job
    for start, end, slots in sorted(spans):
        move = move_at(draft, start, end, denied=False, slots=slots)
        if move.start != named:
            named = move.start
            if _THEIR_SEARCH.first(draft, move.start, start) is None:
                yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Tom, I recruit for Northline and {==we're looking for a payroll manager==} in Leeds.",
        "Hi Ana, {==our physics teacher position==} opens in May.",
        "Hi Raj, {==it's a senior role==} on the billing team, $120k–$140k and fully remote.",
        "Hi Lea, we're {==hiring a second nurse==} for the night clinic.",
        "Hi Sam, we can {==pay a postdoc for three years==} from March.",
        "Hi Jo, there's {==an open site manager role==} in Bristol.",
    ),
    near_misses=(
        "Hi Tom, I've applied for the payroll manager role and wanted to say hello.",
        "Hi Ana, congratulations on your new role as head teacher!",
        "Hi Raj, we help companies like yours hire faster.",
        "Hi Lea, in my last job I managed a night clinic.",
    ),
)
