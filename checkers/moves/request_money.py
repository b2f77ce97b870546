"""Asks the reader for money: a loan, a gift, an investment, a fee."""

from __future__ import annotations

import re

from ..move import custom, move_at
from ..text.phrase import Phrases

_MONEY = Phrases(
    (
        "(lend|loan|borrow|send|spare|give|gift|boost|support|assist|help) me ~4 (money|cash|amount|something|with any|rent|"
        "food|fee|fees|fare|airtime|loan)",
        "(lend|loan|advance|spot|wire|transfer) (me|us) ~2 (until|till|for the|before|this week|this month|1*|2*|3*|4*|5*|6*|7*|8*|9*|hundred|a hundred|a thousand|some)",
        "(any|small|little) (amount|donation|contribution|sum)",
        "(donate|pledge|chip in) ~4 (to|for|toward|towards|here|today|any|whatever)",
        "(would|could|can|please|kindly) (you)? ~1 (consider)? (donate|donating|invest|investing)",
        "(bank|banking) details ~3 (below|here|are)",
        "here is my account",
        "(school|tuition|exam|hospital|medical|college) (fees|fee|bills|bill) ~3 (due|unpaid|overdue|owing|outstanding)",
        "(anything|whatever|what) ~1 (you|you'd) (can|could|are able to|feel able to)? ~1 (spare|afford|give|donate|contribute)",
        "(would|could|will|can) you ~1 (back|sponsor|fund|pledge|chip in) ~1",
        "(crowdfunding|crowdfunder|kickstarter|fundraiser|gofundme) ~16 (back|support|pledge|donate|share|contribute)",
        "even ~1 (a few|one|two|three|five|ten|twenty|fifty) (dollars|pounds|euros|quid|bucks) ~4 (help|helps|closer|difference|count|counts)",
        "(cash app|cashapp|paypal me|venmo me|till number|by swish|mobile money|western union|gofundme)",
        "(invest|investing) ~1 (in|with) (my|our|us|me)",
        "(raising|closing) ~3 (seed|pre seed|round) ~8 (left|invest|join|angels|investors|ticket|place|space|deck|looking)",
        "minimum (ticket|investment|deposit|contribution)",
        "your (ticket|investment|deposit|contribution) (will|would|helps|counts|is (safe|secure|tax|due|refundable)|of|earns|starts|secures)",
        "(refundable|processing|security) (fee|deposit)",
        "help me with (money|the rent|rent|my rent|fees|my fees|cash)",
    )
)
_SUM = re.compile(
    r"(?<![\w.,])(?:[$€£₦]\s?\d[\d.,]{0,12}\s?k?|(?:r|ghs|usd|eur|kes|ngn)\s?\d[\d.,]{0,12}k?"
    r"|\d[\d.,]{0,12}\s?k?\s?(?:dollars|euros|euro|pounds|kr|zł|naira|rand|shillings|bucks)"
    r"|\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,3}k)\b"
)
_GIVE = re.compile(
    r"(?<![\w'])(?:(?:i|we) (?:only |just )?(?:need|ask)|borrow me|lend me|send (?:me|even)|(?:help|support|assist) me|putting|kindly send|please send|from you (?:will|would)"
    r"|would (?:let|feed|help|keep|save|pay)|keeps it yours|makes the difference|give me|toward my|towards my|i ask you)(?!\w)"
)


def _find(draft):
    spans = list(_MONEY.find(draft, *draft.body))
    checked = None  # the last clause we looked at, since there can be several amounts in it
    for m in _SUM.finditer(draft.low, *draft.body) if draft.has_digit else ():
        clause = draft.clause_at(m.start())
        if clause and clause is not checked:
            checked = clause
            if _GIVE.search(draft.low, clause.start, clause.end):
                spans.append(m.span())
    seen = set()
    for start, end in sorted(spans):
        move = move_at(draft, start, end)
        if move.start not in seen:
            seen.add(move.start)
            yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Dana, could you {==lend me some money==} until Friday?",
        "Hi Dana, I only need {==3,000 dollars==} for the first container.",
        "Hi Dana, could you {==lend me 300==} until the first?",
        "Hi Dana, {==any amount==} would help us.",
        "Hi Dana, would you {==donate to==} my charity run?",
        "Hi Dana, we're {==raising a seed round==} and have one place left.",
        "Hi Dana, a {==refundable deposit==} secures your seat.",
    ),
    near_misses=(
        "Hi Ben, I found the poster of the games. Did you keep your ticket?",
        "Hi Ana, thanks for your contribution to the report.",
        "Hi Dana, your team raised $6M, congratulations!",
        "Hi Dana, the role pays $95k.",
        "Hi Dana, I have an offer for 4,000 euros more.",
        "Hi Dana, can you help me with one question?",
    ),
)
