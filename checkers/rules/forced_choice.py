"""A set of ready-made answers to choose from, with nothing new before it."""

import re

from ..fix import suggestion
from ..rule import ex, phrases
from ..text.phrase import Phrases

_OPTION = re.compile(r"(?:^|[\s(])(?:[1-5]|[a-e])\s?[).:/=]\s")
_ANSWERS = (
    "(reply|respond|answer|write|pick|choose|send|type|hit|text|tell me|let me know|just) ~5 (number|numbers|letter|letters|option|options|1|2|3|a b|a or b|which (one|number|letter|of these))",
    "(not interested|no interest|wrong person|bad timing|not the right (time|person)|too busy|haven't had (time|a chance)|not now|go away|leave me alone)",
)
_JOKES = (
    "(chased|eaten|attacked|trapped|stuck|crushed|kidnapped|abducted|swallowed|stranded|captured|pinned|buried) ~2 (by|under|on|beneath|in) ~3 (alligator*|crocodile*|hippo*|bear*|lion*|"
    "tiger*|shark*|aliens|cabinet|boulder|fridge|island|desk|paperwork|rock|elevator|lift|avalanche|emails|inbox|whale|wolves|t rex|dinosaur*)",
    "(which|what) (one|number|letter|option) (is it|are you|applies|fits|describes)",
    "(which|what) of (these|the following|the below) ~3 (is|are|applies|fits|describes|sounds)",
    "(reply|respond|answer|text) (with)? (1|a|y) ~8 (2|b|n) ~8",
)
_JOKE = Phrases(_JOKES)


def _is_choice(draft, start: int, end: int) -> bool:
    return _JOKE.first(draft, start, end) is not None or len(_options(draft)) >= 2


def _options(draft) -> list[int]:
    body_start, body_end = draft.body
    return [m.start() + 1 for m in _OPTION.finditer(draft.masked) if body_start <= m.start() + 1 < body_end]


def _one_question(draft, start, end):
    """A question instead of the choice and its options."""
    last = max(end, *(draft.sentence_at(at)[1] for at in _options(draft)), end)
    return suggestion(
        "[the one question you'd like them to answer]", start, min(last, draft.body[1]), "Ask one question"
    )


RULE = phrases(
    (*_JOKES, *_ANSWERS),
    accept=_is_choice,
    span="sentence",
    most=1,
    fix=_one_question,
    code="LE221",
    level="caution",
    situations=("follow-up", "first-message", "ask", "check-in"),
    message="You're giving them a set of answers to pick from.",
    why="It looks like a template from a sales tool, and it makes them account for their silence.",
    sources=("follow-ups",),
    ignore="If the answers are facts they need to choose between, such as two dates.",
    instead="Ask one question, and make it easy to say no.",
    yields_at=("guilt", "chasing", "silence-as-answer", "pressure"),
    bad=(
        "Hi Nadia, our payroll course starts in May. {==Reply with a number: 1) yes 2) later 3) never.==}",
        "Hi Nadia, the room for the team day is still free. {==Have you been eaten by a bear?==}",
        "Hi Nadia, our payroll course starts in May. {==Which of these describes you best?==} Keen, busy or lost?",
    ),
    good=(
        (
            "Hi Nadia, our payroll course has moved from May to 9 June. Would that suit your team better? If "
            "not, just say so."
        ),
        (
            "Hi Nadia, the room for the team day is still free on two dates: Monday 4 May and Friday 8 May. "
            "Would either suit you? If not, no worries."
        ),
        ex("Hi Nadia, thanks for connecting. Which payroll course did you take in Leeds?", "first-message"),
    ),
    near_misses=(
        "Hi Nadia, two things have changed: 1) the price, 2) the date. Which model did you want? No rush.",
        "Hi Nadia, would Monday or Friday suit you?",
    ),
)
