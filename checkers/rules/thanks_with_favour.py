"""Thanks that ask for the next favour."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases

_REQUESTS = (
    "request-referral",
    "request-recommendation",
    "request-introduction",
    "request-job",
    "request-money",
    "request-favour",
    "request-advice",
    "request-click",
    "request-call",
)
_MORE = Phrases(
    (
        "(could|can|would|will|might) you ~2 (also|please|now|maybe|again) ~3",
        "(also|now|next|please) ~1 (could|can|would|will) you ~3",
        "(please|kindly)? (become|be) my (mentor|coach|guide|sponsor)",
        "(one|just one) more (thing|favour|favor|question|request)",
        "(while|since) (you're|i have you|i've got you|we're) ~2 (at it|here|there|on the line)",
        "(now|also) ~2 (i|i'd|we) ~1 (need|want|would like|hope) ~1 (you|your) ~3",
    )
)
_ASKS = Phrases(
    (
        "(please|kindly|pls|plz)",
        "(could|can|would|will|might) you",
        "(i|we) ~1 (need|want|would like|hope|expect|await) ~1 (you|your)",
        "(i'd|we'd|i would|we would) ~1 (love|like|appreciate|be grateful|need) ~1 (you|your|if you|a|an|another|to be)",
        "^(refer|recommend|introduce|endorse|send|give|write|tell|take|book|click|share) (me|my|us|our)",
    )
)
_GIVES = Phrases(
    (
        "(anything|whatever|something|if) ~2 (i|we) can ~3 (do|help|return|give|offer|send|for you)",
        "(return|repay|pay back|pay it|owe you|treat you|buy you|on me|invite you|cook|dinner|lunch|coffee|beer|drink|drinks|cake|pint|gin|"
        "celebrate|feed|bring you|send you|show you|tell you|let you know|keep you posted)",
        "(pass|give|send|say|tell) ~2 (my|our|the) ~1 (best|regards|love|thanks|greetings|hello|hi) ~3",
        "(thank|greet|hug|kiss) ~3 (for me|from me|from us|team)",
        "(let|tell) me know (if|when|how|what) ~3 (you|i can|your|it)",
        "(find|see) (the|your|our) ~3 (below|attached|enclosed)",
    )
)  # giving something back, or passing the thanks on


def _find(draft):
    spans = [*_MORE.find(draft, *draft.body)]
    spans += [
        (m.cue_start, m.cue_end) for m in moves_of(draft, *_REQUESTS) if m.asks or _ASKS.first(draft, m.start, m.end)
    ]
    for start, end in sorted(spans):
        sentence = draft.sentence_at(start)
        clause = draft.clause_at(start)
        thanked = [
            m for m in moves_of(draft, "thanks") if clause.start <= m.cue_start < clause.end and m.cue_start < start
        ]
        if not thanked and _GIVES.first(draft, *sentence) is None:
            yield Match(min(start, clause.start), max(end, clause.end))
            return


RULE = custom(
    _find,
    code="LE581",
    level="caution",
    firm=True,
    situations=("thank",),
    message="You thank them, and then ask for the next thing straight away.",
    why="It makes the thanks look like a way in. On its own it would make their day.",
    sources=("gratitude",),
    ignore="If they've offered it.",
    instead="Stop after the thanks. Ask for the other thing another day.",
    yields_to=("money-asked",),
    bad=(
        "Hi Amir, thank you for your advice on my CV. {==Could you also refer me to your HR team?==}",
        "Hi Rita, thanks for the introduction to Paul. {==Now I need your help with my portfolio.==}",
        "Hi Jonas, thank you for the recommendation. {==Would you mind writing a recommendation for my brother?==}",
    ),
    good=(
        (
            "Hi Amir, thank you for your advice on my CV. I moved the night shifts to the top, and I've got "
            "an interview on Monday."
        ),
        (
            "Hi Rita, thanks for the introduction to Paul. We met yesterday, and he showed me round the "
            "studio. If there's anything I can do for you, let me know."
        ),
        "Hi Jonas, thank you for the recommendation. They read it out in my interview!",
    ),
    near_misses=(
        "Hi Amir, thank you for telling me to ask for a review of my CV. It worked.",
        "Hi Rita, thank you for everything in May. Could I buy you lunch on Friday?",
        "Hi Rita, thank you for the interview in May. Please contact me if you have any more questions.",
        "Hi Rita, thank you for the book on bees. Have you read the new one?",
        "Hi Rita, thank you for buying the three prints. Please find the receipt below.",
        "Hi Jonas, thanks for the lift on Monday! Please give my best to Eva.",
    ),
)
