"""A no that sounds like "maybe later"."""

from ..finding import Match
from ..fix import cut, first_of, instead
from ..rule import custom, ex
from ..text.phrase import Phrases

_LATER = Phrases(
    (
        "(maybe|perhaps|possibly) (later|someday|some day|one day|another day|another time|next year|next month|next time|in the future|down the road|down the line|some other time|sometime|some time|soon)",
        "(i'll|i will|let me|i'm going to|i am going to|we'll|we will) (definitely|certainly|surely|absolutely|totally|of course|also|always)? "
        "(get back|think about|think it over|circle back|let you know|be in touch|reach out|come back|follow up|consider it|see about|see what i can|keep it in mind|sleep on it|ping you|"
        "make it up|make time|find time|have to do|try to make|call you|do the next|be there next|join next|do it next)",
        "(i'll|i will|we'll|we will) (definitely|certainly|surely|absolutely|totally) ~1 (do|come|join|help|lead|invest|make|get|meet|talk|connect|catch|speak|find|introduce|buy|sign|work|be (there|in|at))",
        "(we'll|we will|we should|let's|lets|we must|we have to) (definitely|certainly|surely|absolutely|totally|still|do|really)? (talk|connect|revisit|touch base|catch up|meet|have|do|grab|get|speak|chat|find|work) ~5 "
        "(later|soon|some day|someday|sometime|some time|another time|one day|next|in a few|again|things calm|it calms)",
        "(we'll|we will|we should|let's|lets) (definitely|absolutely|totally) ~4",
        "(i|we) promise (to|i|that|we)",
        "(i'll|i will|i can) ~1 (get|land|secure|guarantee) you (the|a|that|this|an) ~1 (job|role|position|interview|visa|place|contract|promotion)",
        "(leave it (with|to) me|leave it all to me|as good as yours|consider it done|it's basically yours)",
        "(i'm|i am) going to introduce you to ~4",
        "ask me again (in|next|later)",
        "(ping|try|ask|write|contact|message|call|email|remind|chase|check) (me|us|to me|back|with me|again) ~3 in (a few|some|a couple of) (weeks|months|days)",
        "(and|then) (we'll|i'll|we can) see",
        "(count me in|sign me up|put me down|save me a (seat|spot)|i'm in|i'm there) ~2 (next|for the next|another)",
        "(next|another) (one|time) (for sure|definitely|certainly|i promise|without fail|guaranteed|absolutely)",
        "(definitely|certainly|surely|absolutely|for sure|totally|100) (next|another|some other) (one|time|year|month)",
        "(i'm|i am|we're) (sure|certain|confident) ~1 (we|i) ~1 (can|could|will|'ll) ~1 (sort|work|arrange|find|figure|make|do|get|meet|manage) ~3",
        "(i'm|i am|we're|we'll|we'll) (sure|certain|confident)? ~1 (we'll|i'll) (sort|work|arrange|find|figure|manage|work|make) ~3",
        "(give|drop) me (a)? (shout|call|ring|line|nudge|message|bell) (again)? ~2 (in a (few|couple)|later|next|sometime|after|another)",
        "(not right now|not now|not yet) but (maybe|later|soon|ask|one day|definitely)",
        "(i'd|i would) (love|be happy|like) to but (later|maybe|not now|not yet)",
    )
)
# With a date, or a condition that says when, it's a promise the writer can keep.
_WHEN = Phrases(
    (
        "(january|february|march|april|june|july|august|september|october|november|december)",
        "(in|by|until|till|after|from|on) (may|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (1st|2nd|3rd)|spring|summer|autumn|easter|christmas|q1|q2|q3|q4)",
        "(when|once|as soon as|after) (that|the|my|our|we|i|it|this) ~3",
        "(tomorrow|tonight)",
        "within ~3 (hour|hours|day|days|week)",
        "(by|before) the end of (the|this|next) (day|week|month)",
        "(if|should|in case|unless|whenever) (that|this|it|things|anything|something|my|our|we|i|the|there|you) ~6",
    )
)
_NO = Phrases(("(it's|it is|that's|it has to be|answer is|say) ~2 no ~2",))
_SOCIAL = Phrases(("(catch up|coffee|lunch|drink|drinks|beer|pint|dinner)",))
_FORECAST = Phrases(("(next (year|month|time)|soon|later) (will|won't|is|looks)",))
_WISH = Phrases(
    (
        "(keep in touch|stay in touch|follow|following|cheer|cheering|watch|watching|read|think of you|remember|root|rooting|listen|recommend)",
    )
)


_YES = Phrases(("^(yes|yeah|yep|sure|of course|absolutely|gladly|with pleasure|sounds good|count me in|happy to)",))


def _find(draft):
    if draft.situation == "reply" and _YES.first(draft):
        return
    for start, end in _LATER.find(draft, *draft.body):
        sentence = draft.sentence_at(start)
        if (
            _WHEN.first(draft, *sentence) is None
            and _WISH.first(draft, start, end + 24) is None
            and _FORECAST.first(draft, start, end + 10) is None
            and not (_SOCIAL.first(draft, *sentence) and _NO.first(draft))
            and not draft.low.startswith(("let's talk about something", "lets talk about something"), start)
            and "hope" not in draft.low[max(0, start - 12) : start]
        ):
            yield Match(start, end)
            return


RULE = custom(
    _find,
    search=(_LATER,),
    fix=first_of(
        cut, instead("Thank you for asking, but I'm going to pass. I wish you well with it.", "Leave it at no")
    ),
    code="LE704",
    level="caution",
    situations=("decline", "reply"),
    message="This sounds as if you might say yes later.",
    why="If you don't mean it, they'll come back, and you'll have to say no twice.",
    sources=("linkedin-2011",),
    ignore="If you mean it, and can say when.",
    instead="Leave it at no, and wish them well.",
    bad=(
        "Hi Jay, thank you for the invitation, but not now, {==maybe later==}.",
        "Hi Jay, thank you, but I must pass. {==We should definitely have coffee some day==}.",
        "Hi Jay, thank you, I can't take it on. {==I'll get back==} to you!",
        ex("Hi Jay, {==I'll get you the job==} at the paper, no problem at all.", "reply"),
    ),
    good=(
        "Hi Jay, thank you for the invitation. I'm going to pass, and I wish you well with the conference.",
        "Hi Jay, thank you, but I must pass. If the course moves to November, write to me again: I'm free then.",
        "Hi Jay, thank you, I can't take on the project. I hope you find a developer soon.",
        "Hi Jay, thank you for asking me to coach the team. I can't take it on this year. I'll certainly cheer for you on Saturday!",
    ),
    near_misses=(
        ex("Thank you, Jay. I'll get back to you within two days.", "reply"),
        ex("Yes, let's talk next week, Jay. Does Tuesday at ten suit you?", "reply"),
        "Hi Jay, thank you, we're happy with our supplier. If that changes, I'll be in touch.",
        "Hi Jay, thank you. Maybe the college in Leeds can help you; I must pass.",
        "Hi Jay, thank you. I can't meet now, but I'll get back to you in March, when the merger is done.",
    ),
)
