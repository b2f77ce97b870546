"""An answer that turns into a pitch."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases

_SELLS = Phrases(
    (
        "(you'll|you will|you'd|you would|you might|you may) ~1 (love|like|enjoy|need|want|benefit) ~2 (my|our) ~4",
        "(check|checking) out (my|our) ~3",
        "(have a look at|take a look at|visit|try|buy|order|join|sign up for|subscribe to|download) (my|our) ~3 (course|shop|store|website|"
        "site|product|products|app|software|tool|programme|program|book|ebook|academy|workshop|webinar|newsletter|channel|page|offer|"
        "services|service|platform|demo)",
        "(only|just) ~2 (seats|places|spots|spaces) (left|remaining|available)",
        "(by the way|meanwhile|while (we're|you're|i've got you|i have you) ~1|since you wrote|on that note|in return|actually|come to think of it) ~3 (do you need|are you looking for|we also|we offer|"
        "i also offer|i offer|my company|our company)",
    )
)
# They asked for it, so it's an answer.
_ASKED = Phrases(
    (
        "(you asked|you wanted to know|as you asked|you were asking|you requested|as requested|to answer your|in answer to|your question|"
        "your questions|your interview|your application|your appointment|your booking|your order|your first day|your enquiry|your inquiry|your interest in|you enquired|you inquired|asked (me|us) (about|for))",
    )
)


def _find(draft):
    if _ASKED.first(draft) is None:
        spans = [*_SELLS.find(draft, *draft.body)] + [(m.start, m.end) for m in moves_of(draft, "pitch")]
        for start, end in sorted(spans)[:1]:
            clause = draft.clause_at(start)
            yield Match(min(start, clause.start), max(end, clause.end))


RULE = custom(
    _find,
    code="LE562",
    level="caution",
    situations=("reply",),
    message="You answer with a pitch of your own, and they haven't asked for one.",
    why="They wrote about something else. If the answer sells them something, they'll think twice before they write again.",
    sources=("recipients", "linkedin-policies"),
    ignore="If they've asked what you offer.",
    instead="Answer what they wrote. If your offer could help them, wait until they ask.",
    yields_to=("no-pitch-pitch",),
    bad=(
        "Hi Naa, thank you for your kind words about my talk. {==You'll love my twelve-week course even more.==}",
        (
            "Hi Piotr, no, I'm not looking for a new job. {==We help agencies like yours find candidates in "
            "half the time.==}"
        ),
        "Hi Lucy, glad you liked the post. {==Check out our new booking software.==}",
    ),
    good=(
        "Hi Naa, thank you for your kind words about my talk. The slides are on my profile now.",
        "Hi Piotr, no, I'm not looking for a new job, but thank you for thinking of me.",
        "Hi Lucy, you asked about our booking software: it's 40 a month for a small clinic, and the first month is free.",
    ),
    near_misses=(
        "Hi Naa, your interview is on 4 May at ten. You may want to look at our flood guide before.",
        "Hi Piotr, thank you for your question about our planner. It runs on any phone and costs 12 a month.",
        "Hi Lucy, thank you for the offer. We help patients with forms ourselves, so there's nothing for you to do here.",
    ),
)
