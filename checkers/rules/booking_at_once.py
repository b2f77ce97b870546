"""A booking link or a set time before you've talked."""

from ..moves import moves_of
from ..rule import ex, phrases
from ..situation import INVITATIONS
from ..text.phrase import Phrases
from .call_at_once import question

_BOOKS = (  # these count whatever else the draft says
    "(calendly|savvycal|chilipiper|cal com|hubspot meetings)",
    "(book|grab|choose|reserve|schedule) (a|some|your|my|any)? ~1 (slot|slots|spot|appointment) ~3",
    "book (a|your)? ~1 (call|meeting|session|demo|consultation)",
    "(pick|choose|find) (a|any|your|whatever) ~1 (slot|time|date) ~2 (on|in|with|here|from|below|that works)",
    "(on|in|to|here's|here is|use) (my|our) ~1 (calendar|calendly|booking link|scheduling link|diary)",
    "(my|our) (calendar|booking|scheduling) (link|page)",
    "(i'll|i will) (ring|call|phone|stop by|stop in|drop by|swing by|come by|pass by) ~3 (tomorrow|today|monday|tuesday|wednesday|thursday|"
    "friday|saturday|sunday|in between|between)",
    "(i|we) need ~1 (10|15|20|30|45|60) (minutes|min|mins) (with|of)",
    "(i'll|i will|i'd like to|will|going to|plan to) (swing|pop|drop|stop|come) (past|by|in|into|over|round) ~3 (with|reception|office|your|and|to|tomorrow|on|monday|next|this)",
    "you pick the time",
)
_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today)"
_PROPOSES = (  # these count unless it's easy to say no
    f"are you (free|available) ~4 {_DAY}",
    f"{_DAY} ~3 or ~3 {_DAY}",
    f"(does|how about|how's) (this|next)? ~1 {_DAY} ~4 (work|suit|do|ok|okay)",
    f"(call|chat|meet|talk|zoom|demo|sync) ~4 {_DAY}",
    f"(how|what) about ~3 {_DAY}",
    "(what|which) (time|day|one)? ~1 (works|suits|is better|is best) ~1",
    f"(shall we say|let's say|how does) ~1 {_DAY} ~3",
    "send (me)? (a|your) (calendar|meeting)? (invite|availability)",
)
_AGREED = Phrases(
    (
        "(does|is|will) ~4 still (work|suit|good|ok|okay|fine|convenient|on)",
        "(rearranged|moved|postponed|rescheduled) our",
        "(reschedule|rescheduling|postpone|rearrange|move|moving|cancel) (your|our|the) ~1 (interview|meeting|call|appointment|session|visit|lesson)",
    )
)
_BOOKING = Phrases(_BOOKS)
_EASY = Phrases(
    (
        "(or|any) ~2 (other|another) (time|day) ~2",
        "(no|not a) (worries|pressure|problem|rush|bother)",
        "if (not|it doesn't|that doesn't|it's not|you're busy|you'd rather|you don't)",
        "whenever (suits|it suits|you)",
        "(prefer|happy|fine) (not|either way|with)",
        "(plain|simple|quick)? no is ~3 (fine|ok|okay)",
    )
)


def _presses(draft, start, end) -> bool:
    """Whether it's a booking, or a time for a call that's hard to say no to."""
    if _BOOKING.first(draft, start, end) is not None:
        return True
    if _AGREED.first(draft, *draft.body):
        return False
    easy = _EASY.first(draft) is not None or moves_of(draft, "way-out")
    return bool(not easy and moves_of(draft, "request-call"))


RULE = phrases(
    _BOOKS + _PROPOSES,
    unless_moves=("acquainted",),
    when=lambda draft: all(move.slot("pay") for move in moves_of(draft, "role")),
    accept=_presses,
    span="clause",
    most=1,
    fix=question,
    code="LE110",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    message="You're asking for a slot in their calendar, and nothing here says you've talked before.",
    why="In one vendor's data, a calendar link got the fewest replies of all ways to ask. A question they can answer in "
    "two lines got the most.",
    sources=("weak-ask",),
    ignore="If you've already agreed to talk and only the time is open.",
    instead="Ask one question they can answer in a line or two.",
    bad=(
        "Hi Ivan, I work in flood insurance too. {==Here's my calendar link==}: book a slot that suits you.",
        ex(
            "Hi Ivan, thanks for connecting. I train sales teams in Leeds. {==Could we talk for an hour tomorrow?==}",
            "first-message",
        ),
        "Hi Ivan, I run a glazing firm in Leeds. {==Book a slot with me to talk about your windows.==}",
        ex("Hi Karen, just one thing about the audit: {==here's my calendar link.==}", "follow-up"),
    ),
    good=(
        (
            "Hi Ivan, I work in flood insurance too, and your post on claims letters changed how we write "
            "ours. I'd like to connect."
        ),
        ex(
            "Hi Ivan, thanks for connecting. I train sales teams in Leeds, and I liked your post on hiring "
            "juniors. How do you choose a trainer?",
            "first-message",
        ),
        "Hi Ivan, I read your Tuesday newsletter on flood claims every week. Could we connect?",
        ex("Hi Ivan, we spoke at the Leeds fair. Are you free for that coffee on Tuesday?", "follow-up"),
    ),
    near_misses=(
        ex(
            "Hi Ivan, I'm sorry, we need to reschedule your interview. Would Monday or Friday at ten work?", "follow-up"
        ),
        "Hi Ivan, your calendar of flood dates is the one we use in Leeds.",
        ex("Hi Ivan, could I phone you on Tuesday, or any other time that suits you?", "first-message"),
    ),
)
