"""Arguing with someone who's said no."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_ARGUES = Phrases(
    (
        "(are|were) you (really)? sure (you|about|that|this)",
        "(can|could|may|might) i ask why",
        "why (not|wouldn't you|don't you|won't you|would you (say no|refuse|decline|turn))",
        "(reconsider|change your mind|think it over again|rethink (it|this|your))",
        "(you're|you are|you'd be|you would be) (making|passing up|missing|throwing|turning down|wasting) ~2 (mistake|chance|opportunity|out)",
        "(you'll|you will|you'd|you're going to|you may) ~1 (regret|be sorry)",
        "(the (very )?least|at the very least|least) ~1 you (can|could) do",
        "(at the very least|at least) (give|send|let|take|have|tell|answer|explain|meet|grant) (me|us|a)",
        "(disappointed|disappointing|disappointment|hurt|upset|insulted|offended) ~3",
        "(i|we) (spent|put|wasted|gave|invested|worked) ~5 (hour|hours|evening|evenings|day|days|week|weeks|weekend|time|effort|line|work) ~6 "
        "(and you|you answer|for this|for nothing|for you)",
        "(not often|rarely|seldom) ~1 (someone|anyone|people|anybody|somebody) (gets|get) ~4",
        "(throw|throws|throwing) (it|that|this) (back|away)",
        "(i don't|i do not|can't|cannot|don't) (accept|understand) ~2 (no|answer|decision|refusal|how you|why you)",
        "(with (all )?(due )?respect|to be honest|frankly) ~2 (you|your|that's|that is|this is) ~2 (wrong|mistaken|mistake|short sighted|excuse|silly|"
        "ridiculous)",
        "(that's|that is|this is|it's) (just|only)? an excuse",
        "(after|considering) (all|everything) (i|we|that i|that we) ~1 (did|have done|do|have|'ve done|sent)",
        "(we|i) both know ~2 (you|that you|it's)",
        "(everyone|everybody) (else|has) ~2 (said yes|agreed|accepted)",
    )
)
_MINE = Phrases(
    (
        "(i|i'd|i would|i'll|i will|we|we'd|happy to|glad to) ~2 (reconsider|change my mind)",
        "(please|do) ~1 (not|don't) (be|feel) (hurt|upset|offended|disappointed)",
        "(hope|sorry) ~2 (you're|you are|you|that you|to) ~2 (not|disappoint|aren't|upset|hurt|disappointed)",
        "(disappointed|upset|hurt) (for you|to miss|i|that i can't|not to)",
    )
)  # it's about the writer's own no, or how the writer feels


def _find(draft):
    for start, end in _ARGUES.find(draft, *draft.body):
        sentence = draft.sentence_at(start)
        if _MINE.first(draft, *sentence) is None:
            clause = draft.clause_at(start)
            yield Match(min(clause.start, start), max(clause.end, end))
            return


RULE = custom(
    _find,
    search=(_ARGUES,),
    code="LE564",
    level="caution",
    situations=("reply",),
    message="You argue with their no.",
    why="They've decided, and they don't owe you a reason. Pushing back makes it awkward for them to say anything more.",
    sources=("politeness", "recipients"),
    ignore="If they've asked what you think of their decision.",
    instead="Thank them for a clear answer, and leave it there. They'll remember that you took it well.",
    yields_at=("guilt", "pressure", "insult", "harsh-no"),
    bad=(
        "Hi Nora, thank you for letting me know. {==You're making a mistake, the price won't come back.==}",
        "Hi Carl, {==why not?==} It only takes half an hour.",
        "Hi Elif, {==I'm disappointed, to be honest.==} The least you can do is introduce me to a colleague.",
    ),
    good=(
        "Hi Nora, thank you for letting me know. I hope it goes well with the other supplier.",
        "Hi Carl, that's fine, and thank you for the quick answer.",
        "Hi Elif, thank you for telling me straight away. If anything changes, you know where I am.",
    ),
    near_misses=(
        "Hi Carl, I've thought about it again and I'd like to change my mind: yes, I'll speak at the open day.",
        "Hi Nora, I hope you aren't disappointed, but I can't review the draft this month.",
        "Hi Elif, why did you choose the other supplier?",
    ),
)
