"""An order instead of a request."""

import re

from ..finding import Suggestion
from ..fix import first_of, instead
from ..moves import spans_of
from ..rule import ex, phrases
from ..situation import PRIVATE
from ..text.capitals import capital
from ..text.phrase import Phrases

_ORDER = (
    "^(so|now|then|and|please|kindly|pls|therefore)? ~1 (refer|introduce|recommend|endorse|hire|employ) me",
    "^(please|kindly|pls)? (put|push) me (in|forward) for",
    "^(so|now|then|and|please|kindly|pls)? ~1 (send|give|get|forward|provide|lend|borrow|show|share|pass) (me|us) ~4 (cv|resume|contacts|contact|list|email|emails|address|intro|introduction|answer|meeting|interview|number|numbers|referral|recommendation|job|salary|names|details|info|"
    "information|essays|notes|agreement|slides|files|access|letter|reference|money|proof|screenshot|budget|bill|statement|copy|feedback)",
    "^(so|now|then|and|please|kindly|pls|just)? ~1 (shoot|drop|text|ping|give|send|forward) me ~1 (their|his|her) ~2 (name|names|number|numbers|email|emails|contact|contacts|details)",
    "^(so|now|and)? ~1 (please|kindly|pls) (write|send|give|prepare|make|tell) me (a|an|the|your) ~2 (summary|overview|list|outline|presentation|explanation|description|introduction)",
    "(explain|justify) (that|this|it|yourself) to me",
    "(i|we) (need|want|expect|require) (you|that you) to",
    "(i|we) (need|want|expect|demand|require) (it|this|that|the|a|an|your|my) ~3 (by|today|tomorrow|tonight|now|before|this week|uploaded|from you)",
    "(i|we) expect (that you|an explanation|a reply|an answer|it|the|your|you)",
    "you must (refer|introduce|recommend|hire|endorse|accept|connect)",
    "^(forward|pass on|pass|hand|show|submit|upload|approve|sign) (my|our) ~2 (cv|resume|application|details|profile|name|number|paper|request|invoice)",
    "^(please|kindly|pls|now)? ~1 (fill in|fill out|complete|take) (my|our|this|the) ~2 (survey|form|questionnaire|poll|quiz) ~3 (by|before|today|tomorrow|now|asap)",
    "you (need|have) to (help|refer|introduce|recommend|write|send|give|tell|connect)",
    "(you are|you're|is) (requested|required|expected|obliged) to",
    "(just|simply|only|so)? ~1 (do the needful)",
    "^(please|kindly)? revert (back)?",
    "^(please|pls|kindly)? (donate|subscribe|repost|vote|add me)",
    "^(please|pls|kindly) (like|share|follow|sign|support) ~2 (my|our|to|with|and|this|page)",
    "^(please|pls|kindly)? revert (with|to|by|asap)",
    "^(please|kindly)? send (me)? your ~3 (cv|resume|policy|details|number|email|availability|notice|salary|portfolio|date|bill|budget|requirements)",
    "you should (help|refer|introduce|recommend|accept|connect|give|hire|reply|respond)",
    "^(now|so|and)? ~1 (please|pls)? ~1 (write|leave|give) (me)? a ~2 (recommendation|reference|testimonial|review)",
    "(please|so please|and please|kindly) (have|get) (it|the|them|this|my) ~5 (ready|online|done|signed|submitted) ~1 (by|before|today|tomorrow|on)",
    "(send|write|submit|call|ring|answer|reply|confirm|do|finish|upload) ~4 (right now|immediately|this afternoon|this instant|at once|when it is done|when it's done|by noon|by lunchtime|latest tomorrow|by return)",
    "^(so|and|please|kindly)? ~1 (speak|talk|write|go) to ~4 (for me|on my behalf)",
    "do (anything|everything|whatever) you can",
    "(speak|talk) for me (with|to) your",
    "(find|arrange|secure|open) (for)? me ~3 (place|job|role|visa|position|posting|door*|five|contract)",
    "(see|make sure|ensure) (that)? (it's|it is|it|this) ~1 (not moved|done|happens|sent|signed|goes)",
    "(no|not) (later|longer) than (today|tomorrow|noon|monday|friday)",
    "^(pick up|answer) (your|the) phone",
    "^(please|kindly|pls|now|just)? ~1 (go to|head to|click on|click|fill in|fill out|complete|sign up (for|on|at)|register (on|at|for)|download|subscribe to) (our|my) ~3",
    "(accept|confirm) (this)? and (call|ring|send|pay|message|text)",
)
_NO_ORDER = re.compile(  # “do I need it before …?”, “all I need”
    r"(?:do|does|did|would|will|should|if|whether|what|which|when|why|all|everything|anything|something|once|until)\s+$"
)
_ASKED = Phrases(
    (
        "(if|when|whenever|only|would|could|once) ~3 (you'd|you would|you like|you want|you can|you have|you need|it suits|convenient)",
        "(you (asked|wanted)|as you|the steps)",
        "(do not|don't|didn't|never) (need|want|expect|require)",
        "(not|n't) ~2 (expect|need|want)",
    )
)


_NEED = re.compile(r"(?:i|we) (?:need|want|expect|demand|require) (?!you)")
_BECAUSE = re.compile(r"\b(?:because|since|so that|as (?:the|my|our|i|we))\b")


def _is_order(draft, start: int, end: int) -> bool:
    if draft.low.endswith("add me", start, end) and draft.situation in ("invite-acquaintance", "invite-coworker"):
        return False
    if draft.low[start] in "iw" and _NO_ORDER.search(draft.low, max(0, start - 12), start):
        return False
    if _NEED.match(draft.low, start):  # with a reason it's a request, and without one it's pressure
        if _BECAUSE.search(draft.low, start, draft.sentence_at(start)[1]):
            return False
        if spans_of(draft, "pressure").overlap(start, end):
            return False
    clause = draft.clause_at(start)
    first, last = (clause.start, max(end, clause.end)) if clause else (start, end)
    return _ASKED.first(draft, first, last) is None


_PLAIN = re.compile(
    r"(?:(?:so|now|then|and|just|simply)\s+)?(?:(?:please|kindly|pls)\s+)?(?:(?:also|just)\s+)?"
    r"(?:(?:i|we) (?:need|want|would like|expect) you to\s+|you (?:should|need to|have to|must)\s+)?"
    r"(?P<verb>refer|introduce|recommend|endorse|put|push|send|give|get|forward|provide|lend|show|share|pass|write|leave|like|follow|sign|support|donate"
    r"|subscribe|vote|add|help|accept|reply|respond|read|fill|tell|speak|talk|call|find|have|make|open)\b(?!\s+for me (?:with|to)\b)"
)
_HURRY = re.compile(
    r"[,\s]+(?:please|kindly|pls|asap|right now|immediately|at once|at the earliest|today|tonight|now|urgently|by (?:eod|noon|tonight|tomorrow|return))"
    r"(?:\s+(?:please|at the latest|latest))?(?=[\s.!?…]*\Z)"
)
_AND_MORE = re.compile(
    r"\b(?:and|so|or) (?:i|we|then|do|don't|call|ring|tell)\b|[;:]|,\s*(?:please|my|our|i|we|they|it|you|he|she)\b"
)


def _question(draft, start, end):
    """ "Please refer me for the role." becomes "Could you refer me for the role?", if that's the whole sentence."""
    first, last = draft.sentence_at(start)
    m = _PLAIN.match(draft.low, first)
    if m is None or m.start("verb") > end:
        return None
    rest = draft.text[m.start("verb") : last].rstrip(" .!?…")
    rest = rest[: len(rest) - len(m2.group())] if (m2 := _HURRY.search(rest.lower())) else rest
    if len(rest) > 160 or _AND_MORE.search(rest.lower()) or "\n" in rest:
        return None
    rest = rest[:1].lower() + rest[1:]
    small = first == draft.body[0] and draft.text[:first].rstrip(" ").endswith(",")
    text = f"could you {rest}?"
    return Suggestion("apply", "Ask instead", text if small else capital(text), first, last)


def _ask_for_it(draft, start, end):
    if draft.low.startswith("accept", start):  # they accept with a button, so a question doesn't help
        return None
    return instead("Could you [what you'd like them to do]?", "Ask instead")(draft, start, end)


RULE = phrases(
    _ORDER,
    accept=_is_order,
    most=2,
    fix=first_of(_question, _ask_for_it),
    code="LE409",
    level="caution",
    firm=True,
    situations=PRIVATE,
    message="This sounds like an order.",
    why="When you don't know someone well, an imperative sounds like a command, “please” or not. A question does the same job.",
    sources=("politeness", "direct-english"),
    ignore="If you're close colleagues, or it's a list of steps they asked for.",
    instead="Ask: “Would you be willing to …?”",
    yields_at=("pressure", "any-job"),
    bad=(
        ex(
            "Hi Ned, I'm applying for the job in your Oban office. {==Introduce me==} to the manager, as you "
            "know her. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, I'm applying to the college in Oban. {==Please write me a short recommendation==}. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, thanks for connecting. {==I want you to==} show me the Oban workshop. When is it open?",
            "first-message",
        ),
        ex("Hi Ned, thank you for the introduction in Oban. Now {==do everything you can==} to help me.", "follow-up"),
    ),
    good=(
        ex(
            "Hi Ned, I'm applying for the job in your Oban office. Could you introduce me to the manager, if "
            "you know her? No worries if not. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, I'm applying to the college in Oban. Would you be willing to write me a short "
            "recommendation? If not, I'll understand. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, thanks for connecting. I'd love to see the Oban workshop one day. When is it open?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hi Ned, do I need a certificate before I apply to the college in Oban?", "ask"),
        ex(
            "Hi Ned, thanks for connecting. Please give my regards to the Oban team. How's the new building?",
            "first-message",
        ),
        ex("Hi Ned, I don't expect a reply. I just wanted to say that the Oban course helped.", "follow-up"),
    ),
)
