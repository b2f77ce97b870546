"""Something you've already arranged for them without asking."""

import re

from ..finding import Suggestion
from ..fix import first_of, instead
from ..moves import moves_of
from ..rule import ex, phrases, whole_clause
from ..situation import PRIVATE
from ..text.capitals import capital
from ..text.phrase import Phrases

I_HAVE = "(i've|i have|we've|we have|i|we|i'd|i had|i'm|i am|i'll be|i will be|she'll|he'll|have) (already|just|gone ahead and|even|also)?"

_PHRASES = (
    f"{I_HAVE} (blocked|blocking|booked|booking|scheduled|pencilled|penciled|moved|placed|signed|registered|enrolled|nominated|picked|chosen|set aside|entered) ~3 "
    "(you|us|your (place|seat|ticket|slot|spot|name|team|demo|session|appointment)|in my agenda|as my|as the|it to tomorrow) ~2",
    f"{I_HAVE} (added|adding|subscribed|invited|signed|put|enrolled|entered) you ~1 (to|up|on|onto|in|into|for) ~3 (newsletter|mailing|group|channel|database|course|event|webinar|workshop|whatsapp|programme|program|panel)",
    "(invite|invitation|meeting|call|slot|demo|session) ~4 (is|it's|now|already|sits|waiting) ~2 in your (calendar|diary|agenda)",
    "(went|gone) ahead and (booked|scheduled|reserved|blocked|put|set|signed|registered|sent|added|arranged|organised|organized|created|made|ordered) ~4",
    f"{I_HAVE} (put|putting|placed|added|sent) ~5 (in|on|to|into) your (calendar|diary|agenda|schedule)",
    f"{I_HAVE} (reserved|reserving|kept|held|holding|saved) ~1 (monday|tuesday|wednesday|thursday|friday|a slot|a time|time|an hour|a free|the dates)",
    "(put|putting) you (down|in) ~1 (as|for)",
    f"{I_HAVE} (named|entered|announced|billed|advertised|nominated) (you|your (name|number|email|details)) ~3 (as|for|to) (a|my|our|the|one of) ~2 (reference*|referee*|contact|speaker*|guest|sponsor|guarantor|mentor|author|supervisor|nominee|host|panellist|panelist|judge|adviser|advisor)",
    "(so|and|please) ~1 expect (some|a|their|his|her|an) (call*|email*|message*|invite)",
    "(have|get) ~1 put you (down|in)",
    "(pencilled|penciled|pencil) you in",
    "(i've|i have) got (monday|tuesday|wednesday|thursday|friday|saturday|sunday) for you",
    "(i've|i have|we've) you (down|in) (for|as)",
    "(took|taken|taking) the liberty (of|to) ~3",
    "(told|promised|assured) (your|my|them|him|her|the|everyone) ~8 (that)? (you'd|you would|you'll|you will|you're|you are|you can|you agreed|they could have)",
    "(i've|i have) already (written|given|used|announced) your name",
    "(i|we) (take|took) it (that)? (you'll|you will|you'd|you are|you're)",
    "(my|our) (assistant|office|secretary|team|consultant|adviser|advisor|rep|sales ~1) will ~3 (be in touch|contact|call|fix|arrange|ring|visit|phone)",
    f"{I_HAVE} (put|added|got) your name (on|down|onto) ~3",
    f"{I_HAVE} (put|given|entered|submitted|suggested|offered|thrown) ~1 your (name|cv|profile|details) (forward|down|in|to|as|for|into)",
    "(trust|expect|sure|count on it) (you'll|you will) be there",
    "(have|get) ~2 (the|your|my) (letter|letters|reference|references|documents|recommendation|statement) ready",
    "(i've|i have|i) (drafted|written|write|wrote) ~3 (for you|yours|your) ~3 (paste|sign|post|publish)",
    "(only need to|just need to|just have to) (paste|sign|click|confirm|accept)",
    "(and|accept and|then) i'll (get|have) you (booked|signed|registered|set up|enrolled|started) ~1",
)
_AGREED = Phrases(
    (
        "(as|like) (we|you) (agreed|discussed|said|asked|planned|wanted|requested|suggested)",
        "(you|you'd|you had) (asked|said|told|wanted|agreed|offered|requested|invited)",
        "(up to you|your choice|if you'd like|if you like|if you want|should you|say so|let me know if not|no obligation|just in case)",
        "as promised",
    )
)


BASE = dict(
    pair.split("/")
    for pair in """blocked/block blocking/block booked/book booking/book scheduled/schedule pencilled/pencil penciled/pencil moved/move placed/place signed/sign
    registered/register enrolled/enrol nominated/nominate picked/pick chosen/choose entered/enter put/put putting/put added/add sent/send
    reserved/reserve reserving/reserve kept/keep held/hold holding/hold saved/save named/name announced/announce billed/bill advertised/advertise""".split()
)
_DONE = re.compile(
    r"(?:(?:so|and|but|also)\s+)?(?P<who>i've|i have|i'll be|i will be|i|we've|we have|we)\s+(?:(?:already|just|even|also|gone ahead and|went ahead and)\s+)*"
    r"(?P<verb>" + "|".join(sorted(BASE, key=len, reverse=True)) + r")\s+"
)
_AND_MORE = re.compile(
    r"[,;:]\s*(?:please|and|so|my|our|i|we|they|it|you|he|she)\b|\band (?:i|we|trust|expect|hope|please|count)\b"
)


def _to_the_end(draft, start, end):
    """The clause, and the rest of its sentence if that's short ("as my referee")."""
    first, clause_end = whole_clause(draft, start, end)
    last = draft.sentence_at(start)[1]
    return first, last if last - end < 60 else clause_end


def _ask(draft, start, end):
    """ "I've signed you up for it." becomes "May I sign you up for it?", if that's the whole sentence."""
    first, last = draft.sentence_at(start)
    m = _DONE.match(draft.low, first)
    if m is None or last > end:
        return None
    if _AND_MORE.search(draft.low, m.end(), last):
        return None
    who = "we" if m["who"].startswith("we") else "I"
    rest = draft.text[m.end() : last].rstrip(" .!…")
    text = f"may {who} {BASE[m['verb']]} {rest}?"
    small = first == draft.body[0] and draft.text[:first].rstrip(" ").endswith(",")
    return Suggestion("apply", "Ask first", text if small else capital(text), first, last)


def _easy_to_refuse(draft) -> bool:
    """Whether it offers a way out. "I know you're busy" doesn't count, because it's already arranged."""
    return any("busy" not in draft.low[m.cue_start : m.cue_end] for m in moves_of(draft, "way-out"))


RULE = phrases(
    _PHRASES,
    unless=("(may|might|shall|should|can|could|would|do|if|whether|before) (i|we|you want me)",),
    when=lambda draft: _AGREED.first(draft, *draft.body) is None and not _easy_to_refuse(draft),
    span=_to_the_end,
    most=1,
    fix=first_of(
        _ask, instead("Would it be all right if I [what you'd like to arrange]? If not, that's fine.", "Ask first")
    ),
    code="LE423",
    level="caution",
    situations=tuple(s for s in PRIVATE if s not in ("decline", "disconnect")),
    message="This arranges something in their name before they've agreed to it.",
    why="To say no, they now have to undo what you've done. Most people would rather be asked.",
    sources=("politeness",),
    ignore="If you've agreed on it and this is the reminder.",
    instead="Ask first, and offer to arrange it once they've said yes.",
    yields_at=("booking-at-once", "pressure"),
    bad=(
        ex(
            "Hi Dr Keane, I took your statistics course last year. {==I'll be putting you down as my "
            "referee.==} Thank you.",
            "ask",
        ),
        ex("Hi Farid, {==I've announced you as our speaker for the open day.==}", "follow-up"),
        ex(
            "Hi Nikhil, the compliance role closes on Monday. {==I told your manager that you'd vouch for me.==} Thank you.",
            "ask",
        ),
        ex("Hi Sara, thanks for connecting. {==I've signed you up for the Leeds workshop.==}", "first-message"),
    ),
    good=(
        ex(
            "Hi Dr Keane, I took your statistics course last year. May I put you down as my referee? I "
            "completely understand if not. Thank you.",
            "ask",
        ),
        ex("Hi Farid, the open day is on 4 May. Would you like to speak at it? If not, just say so.", "follow-up"),
        ex("Hi Sara, thanks for connecting. Which Leeds school did you train at?", "first-message"),
    ),
    near_misses=(
        ex("Hi Sara, I've booked my train and will be in Leeds on the 4th. How's the new office?", "check-in"),
        ex("Hi Sara, I've reserved two seats, if you'd like to come. No worries if not.", "follow-up"),
        ex("Hi Farid, the open day is on 4 May. May I put you down as our speaker?", "follow-up"),
    ),
)
