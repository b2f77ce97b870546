"""A comment that advertises its writer."""

from ..finding import Match
from ..fix import cut, first_of, instead
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases
from ..text.spans import Spans

_PROMOTION = Phrases(
    (
        "check (out)? (my|our) ~2",
        "check (us|this|me) out",
        "(dm|message|contact|email|text|inbox|ping|follow|hire) (me|us) ~2 (for|to|if|at|now|today|on|here|and)?",
        "(dropped|sent|sending) you a (dm|message)",
        "(link|links) (is)? ~1 (in|on) (my|our|the)? ~1 (bio|profile|comments|comment|page)",
        "(that's|that is|this is|which is|it's|exactly|reason) ~3 (why|what|the reason|how|where) ~1 (i|we|my team|our team) ~1 (built|build|created|launched|founded|started (a|an|my|our|the|this)|developed|teach|coach|help|offer|train|preach|solve)",
        "(that's|that is|this is|which is|it's|exactly) ~3 what ~1 (i|we|my team|our team) ~1 do",
        "(give|take) (it|us|me|mine|ours) a (spin|try|go|look|follow|shout|whirl|call|shot)",
        "(in|at|on|from) (my|our) ~1 (featured|about) section",
        "(my|our) new ~1 (book|course|ebook|podcast|newsletter|masterclass|cohort|app|webinar|workshop|programme|program)",
        "(come|hop|jump|head|swing) (over|on|by)? (to|and|on) ~1 (my|our|see|visit|check)",
        "(my|our) (latest|recent|upcoming|free|own|brand new) ~2 (post|article|course|ebook|book|guide|newsletter|video|podcast|webinar|episode|workshop|masterclass|cohort|app|tool|product|service|template|checklist)",
        "(my|our) next ~1 (course|podcast|webinar|masterclass|cohort|episode|newsletter|bootcamp)",
        "(join|attend|come to|book) (my|our) ~2 (workshop|masterclass|webinar|event|session|cohort)",
        "(happy|glad|love|free) to (chat|talk|help|connect) ~2 (anyone|anybody)",
        "(anyone|anybody|if you|those|everyone) ~4 (need|needs|needing|wants|want|looking for|struggling with|interested) ~5 (dm|message|contact|ping|inbox|reach out|hit me|let me know|comment|follow|drop me|check)",
        "(reach out to me|hit me up|drop me a|slide into my|shoot me|get in touch with (me|us))",
        "(my|our) (dms|dm|inbox|door|calendar|waitlist|books) (are|is)? ~1 open",
        "(subscribe|sign up|register|enrol|enroll|tune in|swipe) (via|through|at|to|here|on|for) ~3",
        "(i|we) ~1 (coach|train|advise|consult|mentor) ~1 (founders|leaders|managers|teams|people|clients|companies|women|executives|entrepreneurs|professionals|coaches|owners|brands) ~3",
        "(in|on|via|through) (my|our) (newsletter|podcast|channel|course|blog|profile|website|feed)",
        "(visit|see|read|join|follow|subscribe to|download|get|grab|buy|order|try) (my|our) ~2 (profile|page|website|site|"
        "channel|newsletter|course|book|podcast|blog|webinar|guide|app|tool|shop|article|post|group)",
        "(we|i|my company|our company|our team|my team) (also)? (offer|provide|specialize in|specialise in|help ~3 (with|to|grow|get|"
        "save|build)|can help ~1 (you|with|anyone|companies|businesses|clients|teams|others))",
        "(my|our) (new)? ~1 (course|ebook|newsletter|podcast|channel|webinar|masterclass|coaching|agency|startup|product|platform|tool|"
        "service|services|app|book|company|programme|program) (is|are|does|helps|can|covers|solves|offers|available|will|launches|"
        "explains|has|goes out)",
        "what i teach in my",
        "(i|we) covered (this|it) ~4 (here|in my|on my)",
        "(i|we) (wrote|made|built|created|launched|recorded) (a|an|the) ~2 (course|ebook|newsletter|podcast|webinar|guide|app|tool|book) ~3",
        "(i|we|just|recently) ~1 (wrote|made|built|created|launched|recorded|released|published|dropped|put together|opened|started) "
        "(a|an|the|our|my) ~3 (course|ebook|newsletter|podcast|webinar|guide|app|tool|playbook|masterclass|toolkit|community|cohort|bootcamp|checklist|template)",
        "(that's|this is|which is|exactly) (why|what|where) (we|i|my team|our team) (built|build|created|started (a|an|my|our|this)|founded|launched|developed|offer|teach) ~2",
        "(try|get|test|use|grab) it ~1 (free|for free|today|now)",
        "comment ~2 (below|under|on my|and i'll|for)",
        "(grab|get|find|download|catch|watch|read) (it|them|yours|one|a copy) ~5 (my|our) ~2",
        "if (anyone|anybody|someone|you) ~1 (needs|wants|need|want|is looking for|are looking for) ~6 (inbox|dm|dms|hire|call|shout|hands|me|here)",
        "if (anyone|anybody|you) ~1 (needs|need|wants|want|struggling|interested|looking) ~6 (reach out|get in touch|contact|speak|talk|drop|give) ~1 (me|us) ~1",
        "(reach out|get in touch|come) (to|with) (me|us) ~1",
        "(we|my company|our company|our team|my team) (also)? sell ~1",
        "(my|our) (inbox|dms|dm|calendar|doors|door|waitlist|books) (is|are|opens|open)",
        "(first|next) (1*|2*|3*|5*|ten|fifty|hundred) ~1 (signups|sign ups|users|people|customers|subscribers) ~3",
        "(i|we) (coach|train|advise|consult|mentor) ~3 (on|in|through) ~1 (this|exactly|precisely|that|it)",
        "here's my ~3 (process|framework|method|system|template|guide|playbook)",
        "cfbr",
        "comment* for (better )?reach",
        "check (your)? (dm|inbox)",
        "book a (call|slot|demo|session)",
        "let's grab ~2 (mins|minutes|call)",
        "(i'm|i am|am|currently|still|actively|also) ~1 (looking for|open to|seeking) (a job|work|new opportunities|new roles|clients|investors)",
        "(opentowork|hire me)",
        "(i|we) ~1 do (exactly|just|precisely) (that|this|it) ~2",
        "(take|have) a (look|peek) at (our|my) ~2",
        "(have|got|running|offering) (a|an) (spring|summer|autumn|winter|easter|christmas|special|introductory|new year) (offer|sale|discount|deal)",
        "(anyone|anybody|if you|those|everyone|whoever) ~2 (who)? (need|needs|needing|want|wants|looking for|struggling with) ~5 (write|call|ring|ask|text|talk|speak|turn|come) ~1 (to)? me ~2",
        "shameless plug",
        "(sign|signing) up (for|to|at|here) ~1 (my|our)",
        "(we're|we are|i'm|i am) (hiring|offering|selling|giving away|running a)",
        "doors close",
    )
)

# Stories about what happened at the writer's work.
_AT_WORK = Phrases(
    (
        "(at|for|in|on|with) (our|my) ~2 (library|clinic|ward|school|team|office|department|hospital|shop|site|staff|students|pupils|nurses|"
        "drivers|volunteers|apprentices|trainees|floor|depot|warehouse|class|juniors|lab|plant|kitchen|last project|projects|parish|town)",
        "(teach|train|tell|coach|mentor) (my|our|the|new) ~1 (apprentices|students|pupils|juniors|trainees|kids|class|team|staff|starters|nurses|drivers|interns|hires)",
        "(in|on|during|from) their ~1 (first|induction|probation)",
        "(it failed|failed|nobody|no one|halved|fell|dropped|it cut|went (up|down)|didn't work|backfired|never (used|worked|looked|caught))",
        "help ~1 (staff|colleagues|our own)",
        "same (problem|issue|trouble|question|mistake)",
        "hiring (in|the same|fewer|less|differently|again|slower|slowly|freeze)",
        "for ~1 (patients|residents|pupils|students|parents|starters|reception|carers|staff|colleagues|ourselves) ~6",
        "every new (starter|colleague|hire|nurse|teacher)",
        "(and|but) (the|it|it's|we|they|then|people|most) ~4 (was|were|wasn't|got|came|took|learned|turned|stopped|started|already|ended)",
        "your (first|second|third|fourth|last|final) point",
        "you asked",
        "(do|did|can|could|should) (you|they|people|we|patients|parents|staff) ~1 (subscribe|sign up|register|enrol|enroll)",
    )
)


def sells(draft) -> list[tuple[int, int]]:
    """Spans of advertising in a comment, links and pitches included, in order."""
    spans = [span for span in _PROMOTION.find(draft) if _AT_WORK.first(draft, *draft.sentence_at(span[0])) is None]
    promoted = Spans(spans)
    spans += [s for s in draft.links if not promoted.overlap(s[0], s[0] + 1)]
    spans += [
        (move.cue_start, move.cue_end)
        for move in moves_of(draft, "pitch")
        if not spans and _AT_WORK.first(draft, *draft.sentence_at(move.start)) is None
    ]
    return sorted(spans)


def _find(draft):
    for s, e in sells(draft)[:1]:
        clause = draft.clause_at(s)
        yield Match(min(s, clause.start), max(e, clause.end)) if clause and e > clause.start else Match(s, e)


RULE = custom(
    _find,
    fix=first_of(cut, instead("[what you know about the point itself]", "Say something about the point")),
    code="LE502",
    level="caution",
    situations=("comment",),
    message="This turns your comment into an advert.",
    why="It takes the author's readers somewhere else. People notice, and the author notices most.",
    sources=("tagging", "linkedin-policies"),
    ignore="If the author's asked for links or offers.",
    instead="Say what you know about the point itself. Anyone who wants more will look at your profile.",
    bad=(
        "Moving the due date to the 5th helped us too. {==Check out my page for more.==}",
        "Most of our new starters left in the second week. {==DM me if==} you need help with yours.",
        "Most of our new starters left in the second week. More here: {==starters.example.com==}",
        "Moving the due date to the 5th helped us too. {==We do exactly that at Ledgerworks.==}",
    ),
    good=(
        "Moving the due date to the 5th helped us too: late invoices fell by a third.",
        "Most of our new starters left in the second week. When did yours leave?",
        "Did you count late invoices before you moved the date, or only after? We forgot, and wish we hadn't.",
    ),
    near_misses=(
        "In Riga the city offers free training to shops. Does yours?",
        "Who sells training like that to shops?",
        "We built a small app for our drivers, and nobody used it.",
    ),
)
