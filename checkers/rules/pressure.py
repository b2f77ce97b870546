"""Wording that makes it hard to say no or take time."""

from ..cuts import LEFT
from ..fix import first_of, if_said, instead, leave_out, swap_in
from ..rule import ex, said
from ..situation import ANY, INVITATIONS

_WHEN = "Say when you need it, and why"
_REFUSES_A_NO = (
    r"\bignore|say no|for an answer|not an option|keep me waiting|let me down|you owe (?:me|us)|if i don't hear"
    r"|giving up on you"
)
_NO_WORRIES = if_said(_REFUSES_A_NO, instead("No worries at all if not."))
_CONNECT = instead("Would you like to connect?")


def _no_worries(draft, start, end):
    """A way out instead of the pressure, if there's anything left to say no to."""
    return _if_enough_is_left(draft, _NO_WORRIES(draft, start, end))


def _ask_to_connect(draft, start, end):
    """A question instead of the order to accept."""
    return _if_enough_is_left(draft, _CONNECT(draft, start, end)) if draft.situation in INVITATIONS else None


def _if_enough_is_left(draft, new):
    """The suggestion, if enough of the message is left without it."""
    return new if new and len(draft.body_words) - len(draft.words_in(new.start, new.end)) >= LEFT else None


def _with_its_threat(draft, move) -> tuple[int, int]:
    """The move and the rest of its threat: "one more invitation, and I'll tell your boss"."""
    last = draft.clause_at(move.cue_end - 1)
    start = move.cue_start if ". " in draft.text[move.start : move.cue_start] else move.start
    return start, max(move.end, last.end if last else 0)


RULE = said(
    "pressure",
    span=_with_its_threat,
    most=2,
    fix=first_of(
        swap_in(r"(?<=\w )(?:asap|a\.s\.a\.p\.?)(?!\w)", "by [the day you need it], because [why]", _WHEN),
        if_said(
            r"forward to|\bawaiting|\bwait(?:ing)? (?:for|on|your)|prompt|swift"
            r"|(?:immediate|urgent) (?:reply|response|answer|attention|feedback)",
            instead("I'd be glad to hear what you think."),
        ),
        if_said(
            r"\bi (?:really |urgently )?need (?:this|it|that|them|an answer|your)|\burgent"
            r"|\bby (?:tomorrow|tonight|lunchtime|end of)",
            instead("It would help me to have it by [the day you need it], because [why].", _WHEN),
        ),
        if_said(
            r"(?:won't|will not|isn't going to) (?:be open|be available|stay open|last)",
            instead("It's open until [the closing date].", "Give the date"),
        ),
        _no_worries,
        if_said(r"\b(?:accept|approve|add me|confirm)\b(?! our| the)", _ask_to_connect),
        leave_out,
    ),
    code="LE111",
    level="caution",
    firm=True,
    situations=ANY,
    message="This puts pressure on them to answer.",
    why="A request is polite as long as no is an easy answer. Under pressure, people choose silence.",
    sources=("politeness", "linkedin-2011"),
    ignore="If there's a real date that matters to you both, and you say what it is.",
    instead="If there's a date, say when and why. Make it easy to say no: “No worries at all if not.”",
    yields_at=("booking-at-once", "insult", "presumed-yes", "silence-as-answer"),
    bad=(
        ex("Hi Lea, the organisers want the list of stands for the HR fair. {==Could you answer ASAP?==}", "follow-up"),
        ex(
            "Hi Lea, I've applied for the payroll role in Leeds {==and I'm waiting for your reply.==}",
            "invite-recruiter",
        ),
        ex("Hi Lea, the new clinic opens in May. {==This role won't be open long.==}", "follow-up"),
        ex("Could you introduce me to Mr Orth at the museum? {==I won't take no for an answer.==} Thank you.", "ask"),
    ),
    good=(
        ex(
            "Hi Lea, the organisers want the list of stands for the HR fair by Friday. Shall I put you down "
            "for one? If not, no trouble at all.",
            "follow-up",
        ),
        ex(
            "Hi Lea, I've applied for the payroll role in Leeds, and your name's on the advert. I'd like to connect.",
            "invite-recruiter",
        ),
        ex(
            "Hi Lea, we met at the HR fair in Leeds and talked about night shifts. I'd like to stay in touch.",
            "invite-acquaintance",
        ),
    ),
    near_misses=(
        ex("Hi Lea, I work in urgent care in Leeds. Your post on burns is pinned up in our ward.", "first-message"),
        ex("You make a fair point on deadlines. Ours moved when two nurses left.", "comment"),
        ex("Hi Lea, nothing urgent, whenever you have a minute.", "follow-up"),
    ),
)
