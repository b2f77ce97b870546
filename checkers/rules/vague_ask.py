"""A vague request for time, help or advice."""

import re

from ..finding import Match
from ..fix import first_of, if_said, instead
from ..moves import moves_of, spans_of
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.particulars import particulars, says_what_belongs_there
from ..text.phrase import Phrases

_VAGUE = Phrases(
    (
        "(spare|have|give|find|lend) (me|us)? (some|any|a little|a bit of|a few moments of) (of your)? time",
        "some of your ~1 time",
        "(guide|advise|tell|teach|explain|help|inform|brief) (me|us) ~2 (about|on|with|in)? ~1 (everything|all of it|anything and everything|every step|the whole|all the) ~1",
        "(offer|give|share|provide|have|appreciate|get|love|want|like|grateful for|keen for) ~1 (any|some|your) ~1 (advice|guidance|tips|wisdom|help|support|assistance|pointers|direction|insights|steer)",
        "any (guidance|support|help|assistance|advice) ~2 (or|you|would|is|will)",
        "(any|other) ~1 form of support",
        "(help|guide|support|mentor|advise|direct) me (with|in|on|through)? ~2 (career|job search|journey|path|life|future|transition|everything|please|further|properly|accordingly)",
        "help me ~1 (get ahead|succeed|grow|improve|progress|advance|move up|level up|get better|get on|make it|do better|develop|go further|climb)",
        "(kindly|please|to) (guide|advise|support|mentor) me",
        "(any|some|your) (help|advice|guidance|support|tips) (would|will|is|are|you)",
        "(talk|speak|chat|discuss) about (your|my) (career|journey|experience|path|life|future|options|opportunities)",
        "(hear|learn|know) (more)? about your (experience|journey|career|story|path|life|success) ~4 (and|where you)",
        "(everything|anything|whatever) you (know|can|could) (tell|share|about|do)?",
        "(learn|know|share|tell me) ~1 your secret*",
        "(what you'd|what you would|what to|what should i) do with my (life|career)",
        "open (some|a few|any|me some) doors",
        "(i|we) need (your)? (help|advice|guidance|support)",
        "(something|things) i'd (rather|like to|prefer to) (explain|discuss|tell you|talk about) (live|by phone|on the phone|in person|on a call)",
        "you name it",
        "(explore|exploring) synergies",
    )
)
# Asking for guidance on something as broad as a career.
_WIDE = "(career*|journey|path|life|story|roadmap|road map|ropes|success|experience|experiences|trajectory|background|industry|profession|field|job search|job hunt)"
_OPEN = Phrases(
    (
        "(guide|mentor|coach|advise|counsel|enlighten|steer|train|groom) (me|us) ~3 (on|about|in|through|regarding|how|towards|to|into|as|with|properly|a bit)",
        f"(help|show|tell|walk|give|teach|take|talk|lead|point|direct|inform|update|educate) me ~4 (what it takes|where to (start|begin)|everything|all about|how you (got|made|did|became|managed|built|grew|achieved)|how to (become|get into|break into|build|succeed|grow|get started|be like|be successful|land|switch|enter|get (a|an|my|any) ~2 (job|visa|work|start|foot)|find (a|an|any|some)? ~1 (job|work)|move to|come to)|{_WIDE})",
        f"(share|hear|learn|know|understand|discuss|tell me|ask|chat|talk|speak|curious) ~3 (about)? ~1 (your|how you) ~3 (wisdom|learnings|secret*|insights|knowledge|got (where|here|there|started|to where)|made it|{_WIDE})",
        "how (can|do|should|could|would) (i|one|someone like me|a person) ~2 (become|get into|break into|build|enter|start|switch|transition|grow|succeed|land|crack|begin|move into|get started|make it|get a job|find a job)",
        "(love|like|happy|great|nice|hoping|hope|want|wanted|keen|wish) to (chat|talk|speak|catch up|have a chat|have a conversation|meet|meet up|hop on|get together|sit down) ~5 (sometime|some time|someday|at some point|whenever|about it|about this|one day|about your|about my|when you)",
        "(not sure|don't know|no idea|unsure|not certain|clueless|lost) ~1 (about|as to)? ~1 (what to do|where to start|where to begin|which way|what i want|what next|how to start|how to begin|what's next)",
        "see (what|if there's anything|whether there's anything) ~1 you (can|could|might) do ~2",
        "(ask|discuss|talk|chat|speak|run|go) ~2 (about|through|over) (a few|some|a couple of|several|various|a number of|many) (things|matters|issues|bits|topics|ideas)",
        "(words|pearls|nuggets|bit|piece) of (wisdom|advice|guidance)",
        "(show|teach|tell) me ~2 (how (things|it|everything|this|it all) ~1 work*|the way things work|around)",
        "(have|got|i've|with|full of) ~1 (loads of|lots of|tons of|plenty of|so many|a lot of|a bunch of|a million|endless|a ton of|a list of|all my|all the|a lot) ~1 (questions|doubts|queries|things to ask)",
        "(learn|learning|gain|benefit) ~2 from (you|your ~2 (experience|wisdom|expertise|knowledge|journey))",
        "(any|all|whatever) ~2 (insight*|wisdom|knowledge|direction|suggestion*|pointers|tips|inputs|input|words of wisdom) ~4 (would|will|you|is|are|for|on)",
        "(what|which) ~1 (should|do|would|can) (i|you think i should) ~2 do (next|now|with my|after|to get|to become|about my)",
        "(need|want|seeking|looking for|in search of|in need of|after|would love|could use) ~2 (mentor|guidance|mentorship|direction|career advice|some advice|a guide|a coach|someone to guide)",
    )
)
# Asking for a coffee or a call is still vague if it doesn't say what about.
_NOTHING = Phrases(
    (
        "(coffee|chat|call|talk|meet|speak|catch up|lunch|connect) ~4 (about|discuss|explore|on|over) ~1 (opportunities|possibilities|potential opportunities|things|stuff|ideas|how we (can|could|might) ~3 (other|together))",
    )
)
_EVERYTHING = Phrases(("(everything|anything and everything|all of it|every step)",))
_BRAIN = Phrases(("(pick|picking) your brain*",))
# Asking for advice on something particular isn't vague.
_NAMED = Phrases(
    ("^(do|would|could|can|what) ~2 you (have|give|offer|share) (any|some|one)? ~1 (advice|tips) (for|on|about)",)
)
_WIDE_ADVICE = Phrases(
    (
        "(advice|tips|pointers|guidance) ~1 (on|about|for|with|regarding) ~1 (my|a|the|your|getting|breaking|becoming|moving|switching|finding|landing|changing|starting|growing|building|networking)? ~1 (into|career|careers|job search|job hunt|life|future|work|path|success|a job|industry)",
    )
)
_EDGE = Phrases(
    (
        "(minutes|minute|min|mins|hour|half an hour|half hour)",
        "(a|one|two|three|few|couple|quick|brief|short|single|1|2|3|specific|some) ~1 (question*|thing|call|chat|points|intro|introduction|tip|look|note|email|message|line|lines|paragraph|page|pages)",
        "(referral|refer me|reference|introduction|introduce|recommendation|recommend|intro|feedback)",
        "(on|next|this|by|wednesdays|until|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|end of)",
        "at (1|2|3|4|5|6|7|8|9|10|11|12|noon|5pm|4pm|3pm)",
        "coffee",
        "lunch",
    )
)
_HAS_HELPED = re.compile(
    r"(?<![\w'])(?:i|we) (?:(?!would|will)\w{2,12} )?\Z"
)  # "I appreciate your support" thanks them for it
_ABOUT_IT = Phrases(
    (
        "(advice|tips|guidance|pointers) ~4 (about|on|for) (this|the|that) (position|role|job|interview|application|course|exam|project)",
    )
)
_IF_ANY = Phrases(
    (
        "(if|should|in case) you ~2 (have|think of|come across|happen to have) (any|some) ~1 (advice|tips|guidance|pointers|thoughts)",
    )
)
_TO_DO = Phrases(("(anything|what|which|something) ~2 advise me to",))
TOPIC = 3


def _about_nothing(draft) -> tuple[int, int] | None:
    for span in _NOTHING.find(draft, *draft.body):
        clause = draft.clause_at(span[0])
        if clause and not particulars(draft, span[1], clause.end) and not moves_of(draft, "acquainted"):
            return span
    return None


def _find(draft):
    if says_what_belongs_there(draft):
        return
    edge = _EDGE.first(draft) is not None
    span = _BRAIN.first(draft, *draft.body)
    if span:
        clause = draft.clause_at(span[0])
        if edge and clause and particulars(draft, clause.start, clause.end) >= TOPIC:
            return
    elif (span := _about_nothing(draft)) is not None:
        pass
    elif not edge and (_NAMED.first(draft) is None or _WIDE_ADVICE.first(draft)):
        span = _VAGUE.first(draft, *draft.body)
        if span is None and draft.situation not in INVITATIONS:  # in an invitation, these are fine
            span = _OPEN.first(draft, *draft.body)
            if span and spans_of(draft, "request-connect").overlap(*draft.sentence_at(span[0])):
                span = None  # it only asks to connect and learn from them
        clause = draft.clause_at(span[0]) if span else None
        if clause and (
            any(
                (q.start > clause.end or q.end < clause.start) and particulars(draft, q.start, q.end) >= TOPIC - 1
                for q in moves_of(draft, "request-question")
            )
            or particulars(draft, span[1], clause.end) >= TOPIC
            and _EVERYTHING.first(draft, *span) is None
            or draft.situation != "ask"
            and particulars(draft, *draft.body) >= 3 * TOPIC
        ):
            return
    if span and draft.low.startswith("appreciate your", span[0]) and _HAS_HELPED.search(draft.low, 0, span[0]):
        return
    if span and moves_of(draft, "role-name") and _ABOUT_IT.first(draft, *draft.sentence_at(span[0])):
        return
    if span and draft.situation != "ask" and moves_of(draft, "way-out"):
        if any(start <= span[0] < end for start, end in _IF_ANY.find(draft, *draft.body)):
            return
    if span and not _TO_DO.first(draft, max(0, span[0] - 24), span[1] + 6):
        yield Match(*span)


RULE = custom(
    _find,
    fix=first_of(
        if_said(
            r"\b(?:time|talk|chat|speak|meet|catch up|conversation)\b",
            instead(
                "Would you have 15 minutes to talk about [what you'd like to know]?", "Say how long, and about what"
            ),
        ),
        instead("Could I ask you one question: [what you'd like to know]?", "Ask one question"),
    ),
    search=(_VAGUE, _NOTHING, _BRAIN, _OPEN),
    code="LE401",
    level="caution",
    situations=("ask", "first-message", "follow-up", "check-in", *INVITATIONS),
    message="This is open-ended: it doesn't say how much time you need, or what you want to know.",
    why="People put off what they can't size up. One question, or 15 minutes, is something they can answer straight away.",
    sources=("berkeley", "recipients"),
    ignore="If you help each other often.",
    instead="Ask for one thing, and say how long it takes.",
    bad=(
        (
            "Hi Rui, I'm taking over a small payroll team in Évora. Could I {==pick your brain==}? No "
            "worries if not, and thank you."
        ),
        ex("Hi Rui, thanks for connecting. I'd love to {==pick your brain==} sometime!", "first-message"),
        "Hi Rui, I'm taking over a small payroll team in Évora, and {==any help would==} be welcome. Thank you.",
        "Hi Rui, I'd love to grab a {==coffee and chat about opportunities==}. No worries if not, and thank you.",
        "Hi Rui, I'm taking over a small payroll team in Évora. Could you {==spare some time==} to talk? Thank you.",
    ),
    good=(
        (
            "Hi Rui, I'm taking over a small payroll team in Évora. Could I ask you two questions about "
            "overtime? No worries if not, and thank you."
        ),
        ex(
            "Hi Rui, thanks for connecting. Like you, I'm moving from payroll into managing a team. What "
            "would you do in the first month?",
            "first-message",
        ),
        (
            "Hi Rui, I'm taking over a small payroll team in Évora. Would you have 15 minutes in May? If "
            "not, I understand. Thank you!"
        ),
        "Hi Rui, I'd love to discuss the tech scene in Lisbon and any advice you have for my job search. Are you free on Wednesday at 5? Thank you, and no worries if not.",
    ),
    near_misses=(
        ex("Hi Rui, I really appreciate your support. The Évora fair raised €900.", "follow-up"),
        ex(
            "Hi Rui, your post on night shifts helped me. I'd love to connect and learn from your experience.",
            "first-message",
        ),
        "Hi Rui, I've applied for the planner role in Évora. Any advice you have about this role would help. No worries if not, and thank you.",
        ex(
            "Hi Rui, I start in Évora on Monday. If you have any advice, I'd love to hear it, but no worries if not.",
            "follow-up",
        ),
        "Hi Rui, could we have a 15-minute call about opportunities for welders in Évora? No worries if not, and thank you.",
        "Hi Rui, could I ask two questions about the team in Évora? Any advice on overtime would help. Thank you.",
    ),
)
