"""Refers to an earlier message, request or promise: "I sent you a quote", "following up on", "you said you'd"."""

from ..move import wordings

MOVE = wordings(
    (
        "(i|we|i'd|i've|we've|we'd) (already|just|first|also|recently|had|have|once)? (sent|wrote|written|emailed|messaged|asked|contacted|reached out|enquired|inquired|invited|"
        "promised|shared|dropped|left|put|applied|submitted|told|mentioned|bothered|questioned|interviewed|shipped|offered|gave) ~3 (you|to you|a|an|the|my|your|our|about|for|off|over|in|if|off|round|samples|"
        "last|which|whether|here)",
        "(submitted|sent|made) (an|my|the) ~1 (application|cv|resume|enquiry|quote)",
        "(follow|following|followed) (up|on)",
        "(chaser|reminder|nudge|resurfacing|bumping|bump|circling|circle)",
        "(my|our|your|the) (previous|last|earlier|prior|initial|first|recent|other) ~2 (message*|email*|mail|note|call|conversation|request|invitation|two|three|correspondence|exchange)",
        "(you|you'd|you had|you'll|you have) ~2 (said|asked|told|promised|reckoned|mentioned|offered|agreed|suggested|wanted|remember) (me|us|you|that|i|for|to|about|decisions|panel|once|if|which|who|in|at|whether|yes|ages)",
        "(when|since|after|last time) (we|i) (last)? (talked|spoke|met|emailed|chatted|wrote)",
        "(remember|you'll remember) (i|my|when i|that i|me)",
        "(further|regarding|re|regard|respect) (to)? (our|my|the|your) ~2 (message*|email*|mail|note|invitation|quote|offer|proposal|call|conversation|application|role|below|previous|deck)",
        "(still)? (waiting|awaiting) (for|on|your)",
        "(did|have|were|was) you ~4 (see|get|receive|read|chance|review|able)",
        "did the ~5 reach you",
        "again (hello|hi)",
        "(hello|hi) again",
        "(tried|chasing) (you|again|to reach)",
        "(months|month|weeks|week|days|spring|year|while|ages|fortnight) (ago|back) ~3 i (asked|wrote|sent|shared|bothered|put)",
        "(last|some|few) (month|weeks|week|spring|year|summer|autumn|months|days) (ago)? i (asked|wrote|sent|shared|bothered|put|enquired)",
        "(second|third|last|final) (time|attempt|message|follow up)",
        "(opened|seen|read) my (email|message|note)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, {==I sent you a==} quote on the 12th.",
        "Hi Leo, I'm {==following up==} on the proposal.",
        "Hi Mira, {==you asked me==} who does lead work round here.",
        "Hi Tom, {==when we talked==} on the 3rd, you expected a decision in ten days.",
        "Hi Zoe, {==hello again==}.",
        "Hi Ben, {==my previous message==} may have been too long.",
    ),
    near_misses=(
        "Hi Ana, I work in payroll in Leeds.",
        "Hi Leo, would you look at one page for me?",
        "Hi Mira, congratulations on the new role!",
    ),
)
