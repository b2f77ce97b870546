"""Something already arranged in the reader's name, without asking."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import PRIVATE
from ..text.phrase import Phrases

I_HAVE = "(i've|i have|we've|we have|i|we|i'd|i had|i'm|i am|i'll be|i will be|she'll|he'll|have) (already|just|gone ahead and|even|also)?"

_PHRASES = Phrases(
    (
        f"{I_HAVE} (blocked|blocking|booked|booking|scheduled|pencilled|penciled|moved|placed|signed|registered|enrolled|nominated|picked|chosen|set aside|entered) ~3 "
        "(you|us|your (place|seat|ticket|slot|spot|name|team|demo|session|appointment)|in my agenda|as my|as the|it to tomorrow) ~2",
        "(went|gone) ahead and (booked|scheduled|reserved|blocked|put|set|signed|registered|sent) ~4",
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
        "(told|promised|assured) (your|my|them|him|her|the|everyone) ~8 (that)? (you'd|you would|you'll|you will|you|they could have)",
        "(i've|i have) already (written|given|used|announced) your name",
        "(i|we) (take|took) it (that)? (you'll|you will|you'd|you are|you're)",
        "my (assistant|office|secretary|team) will ~3 (be in touch|contact|call|fix|arrange|send|ring)",
        "(trust|expect|sure|count on it) (you'll|you will) be there",
        "(have|get) ~2 (the|your|my) (letter|letters|reference|references|documents|recommendation|statement) ready",
        "(i've|i have|i) (drafted|written|write|wrote) ~3 (for you|yours|your) ~3 (paste|sign|post|publish)",
        "(only need to|just need to|just have to) (paste|sign|click|confirm|accept)",
        "(and|accept and|then) i'll (get|have) you (booked|signed|registered|set up|enrolled|started) ~1",
    )
)
_AGREED = Phrases(
    (
        "(as|like) (we|you) (agreed|discussed|said|asked|planned|wanted|requested|suggested)",
        "(you|you'd|you had) (asked|said|told|wanted|agreed|offered|requested|invited)",
        "(up to you|your choice|if you'd like|if you like|if you want|should you|say so|let me know if not|no obligation|just in case)",
        "as promised",
    )
)


def _find(draft):
    if moves_of(draft, "way-out") or _AGREED.first(draft, *draft.body):
        return
    for start, end in _PHRASES.find(draft, *draft.body):
        clause = draft.clause_at(start)
        last = draft.sentence_at(start)[1]
        yield Match(min(clause.start, start) if clause else start, last if last - end < 60 else max(clause.end, end))
        return


RULE = custom(
    _find,
    keys=_PHRASES.keys,
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
        ex("Hi Sara, thanks for connecting. {==I've signed you up for the Leeds workshop.==}", "first-message"),
        ex(
            "Hi Dr Keane, I sat your statistics exam last year. {==I'll be putting you down as my referee.==} Thank you.",
            "ask",
        ),
        ex(
            "Hi Nikhil, the compliance role closes on Monday. {==I told your manager that you'd vouch for me.==} Thank you.",
            "ask",
        ),
        ex("Hi Farid, {==I've announced you as our speaker for the open day.==}", "follow-up"),
    ),
    good=(
        ex("Hi Sara, thanks for connecting. Which Leeds school did you train at?", "first-message"),
        ex(
            "Hi Dr Keane, I sat your statistics exam last year. May I put your name on my application? I completely understand if not. Thank you.",
            "ask",
        ),
        ex("Hi Sara, I've put the meeting in your calendar, as we agreed on Friday. The room is 2.04.", "follow-up"),
    ),
    near_misses=(
        ex("Hi Sara, I've booked my train and will be in Leeds on the 4th. How's the new office?", "check-in"),
        ex("Hi Sara, I've reserved two seats, if you'd like to come. No worries if not.", "follow-up"),
    ),
)
