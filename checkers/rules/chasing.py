"""A message that reminds them of an earlier one and says nothing new."""

from ..finding import Match
from ..fix import NEEDED, closing, leave_out
from ..moves import moves_of, spans_of
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.particulars import particulars
from ..text.phrase import Phrases

# These wordings are only chasing if nothing new comes with them.
_SOFT = Phrases(
    (
        "in case (you|it|this|my|our)",
        "(me again|reminder|nudge|check|checking|follow up|followup|following up|followed up|touch|touching|base)",
        "(writing|emailing|messaging|contacting|reaching out|checking|asking) ~1 (again|once more|one more|another time)",
        "(update|word|news|thoughts) (on|about|from|regarding|yet|for|please|so far)",
    )
)
_POINTS_BACK = Phrases(
    (
        "(has|have|had) (anything|things|something|much) changed ~3",
        "(where|how) (did|do|are|does) (we|things|this|that|it|you) ~1 (land|stand|at|on this|looking|sitting|with this|get to|left)",
        "(what's|what is|whats) ~1 (the (latest|status|story|verdict|situation|state of play|update|score)|happening|going on) ~2",
        "(any|some) ~1 (movement|joy|developments|decision|traction|appetite|verdict|clarity|idea when)",
        "(at|on|from|over) your (end|side)",
        "(hear|get|know) ~1 (your|any) ~1 (side|thoughts|take|view|verdict|end)",
        "(here i am|it's me|me) again",
        "(i|we) (await|am awaiting|are awaiting)",
        "(ready|able|time) to (decide|move forward|proceed|commit|sign|discuss|reconnect|pick this up|chat|talk|move on this)",
        "(pick|picking) (this|things|it|our ~2) (back)? up",
        "(still|this) ~2 (on your radar|on the table|on your list|of interest|a priority|something you)",
        "monologue",
        "(follow|following|followed) (up|on) ~4 (my|our|the|this|that|below|last|previous|with you|message*|email*|note|request)",
        "(follow|following|followed) up",
        "(my|our) (previous|last|earlier|prior|initial|first) ~2 (message*|email*|mail|note|request|invitation|correspondence)",
        "(i|we) (already)? (sent|wrote|messaged|emailed|contacted) (you|to you) ~2 (an|a|my|our|the|last|about|in|on|two|some)",
        "(any|an|some) (update|updates|news|word|thoughts|luck|progress|feedback) (on|about|from|regarding|yet|for|please|so far|would|will|your)",
        "^any (update|updates|news|word|thoughts|luck|progress)",
        "(provide|give|send) me ~2 update",
        "(are you|you)? still (interested|open|keen)",
        "(let me know|tell me) ~4 (chat|talk|call|interested|thoughts|think|connect)",
        "(wanted|writing|here|reaching out) to (check|follow|see|ask)",
        "(checking|check) (in|back)",
        "(my|our) (invitation|offer|question|proposal|request) ~4 (still|remains) (open|stands)",
        "we can move ahead",
        "(is|was) this ~3 (interest|relevant)",
    )
)
# The reader asked for this reminder, or named a date.
_AGREED = Phrases(
    (
        "(you|you'd|you had|they|she|he) ~2 (asked|told|promised|reckoned|agreed|offered) (me|us|that|to|for|i|panel|by)",
        "(you|they) (hoped|thought|mentioned|expected|planned|wanted|were hoping|were planning|intended|were going) ~6 (decide|decision|decisions|by the end|to know|to hear|to choose|in the new year|by (monday|tuesday|wednesday|thursday|friday|the|next|mid))",
        "(you|you'd|you had) said ~4 (by|decision*|would|when|write|ping|after|remind|check|hear|know|expect*|within|in)",
        "(my|the|your) ~2 (application|interview) ~8 (role|position|job|post|reference|ref|vacancy|for)",
        "(applied|application|interviewed|interview) (for|with|on)",
        "(as|because) (my|our|the) ~6 (need|needs|deadline|decide|decision|wants|asks|asked|must|have to|has to|closes|moved|starts|start)",
        "(invoice|delivery|payment|appointment|booking|reservation|agenda|parcel|shipment|refund)",
        "(my|your|our|the) order (of|for|from) ~2",
        "our ~1 (meeting|call|appointment|session|lunch|visit|interview|lesson) ~1 (on|at|tomorrow|today|this) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|morning|afternoon|evening|1*|2*|3*|4*|5*|6*|7*|8*|9*|ten|noon)",
        "since (my|our) ~1 last (message|note|email|letter) (our|my|we|i|the)",
        "feedback on my (interview|application|sketch*|draft|work|cv|portfolio|presentation|test|task|case)",
    )
)
_WITHDRAWS = Phrases(
    (
        "(stop|stopping|leave|leaving|won't|will not|shall not|shan't|not) ~3 (filling|writing|write|trouble|bother|bothering|emailing|messaging|you be|there)",
        "(close|closing) ~2 (file|loop)",
        "(no longer|don't|do not) need ~4",
        "this is (my|the) (last|final) (note|message|email|word)",
        "in my (last|previous|earlier|first) (message|email|note|mail) i (forgot|said|wrote|mentioned|gave|got|left)",
    )
)
# The writer has done something for them, which is news.
_DONE = Phrases(
    (
        "(i've|i have|we've|we have) ~1 (invited|added|shared|attached|opened|fixed|changed|moved|updated|uploaded|put|found|finished|booked|made) ~1 (you|your|it|them|the|a|an|our) ~3",
    )
)
_MINE = Phrases(
    ("(my|our) ~2 (message*|email*|mail|note|notes|inmail|voicemail|invitation|invite|proposal|pitch|correspondence)",)
)
ENOUGH = 4


def _find(draft):
    if draft.situation != "follow-up" and not moves_of(draft, "chaser"):
        return
    reproached = spans_of(draft, "reproach")
    chasers = [c for c in moves_of(draft, "chaser") if not reproached.overlap(c.start, c.end)]
    if chasers and all(_says_it_again(draft, c) for c in chasers):
        return
    hard = [
        c for c in chasers if _SOFT.first(draft, c.cue_start, c.cue_end) is None or _MINE.first(draft, c.start, c.end)
    ]
    if hard:
        yield Match(hard[0].start, hard[0].end)
        return
    if draft.situation != "follow-up" or not draft.body_words:
        return
    if _AGREED.first(draft, *draft.body) or _WITHDRAWS.first(draft, *draft.body):
        return
    if any("new" in draft.text[s:e] for s, e in draft.slots):
        return  # the writer is going to fill in what's new
    kind = moves_of(draft, "thanks", "update", "apology", "refusal")
    if chasers:
        if not kind and _rest(draft, chasers[0].start, chasers[0].end) < ENOUGH:
            yield Match(chasers[0].start, chasers[0].end)
        return
    back = _POINTS_BACK.first(draft, *draft.body)
    if back and reproached.overlap(*back):
        return
    if back and not kind:
        clause = draft.clause_at(back[0])
        start, end = (min(clause.start, back[0]), max(clause.end, back[1])) if clause else back
        if _rest(draft, start, end) < ENOUGH:
            yield Match(start, end)
    elif (
        not kind
        and not moves_of(draft, "reproach")
        and not moves_of(draft, "way-out", "promise")
        and _DONE.first(draft, *draft.body) is None
        and particulars(draft, *draft.body) < 2
    ):
        yield Match(*draft.first_line, "This follow-up doesn't tell them anything new.")


def _says_it_again(draft, chaser) -> bool:
    """Whether the point comes right after it: "in case my note got lost: the keys are with the porter"."""
    if not draft.low.startswith("in case ", chaser.cue_start) and not draft.low.startswith("in case ", chaser.start):
        return False
    end = draft.sentence_at(chaser.cue_start)[1]
    said = draft.low.find(":", chaser.cue_end, min(end, chaser.cue_end + 12))
    return said >= 0 and particulars(draft, said, draft.body[1]) >= 2


def _rest(draft, start: int, end: int) -> int:
    return particulars(draft, draft.body[0], start) + particulars(draft, end, draft.body[1])


def _fix(draft, start, end):
    """Leave the chasing out. If there isn't any, and the draft only says nothing new, add what's new."""
    chases = spans_of(draft, "chaser").overlap(start, end)
    if chases or _POINTS_BACK.first(draft, start, end):
        return leave_out(draft, start, end)
    return closing(NEEDED["follow-up"], "Add what's new")(draft, start, end)


RULE = custom(
    _find,
    fix=_fix,
    code="LE201",
    level="caution",
    situations=("follow-up", "first-message", "check-in", "ask", *INVITATIONS),
    message="This only points back to an earlier message. It doesn't tell them anything new.",
    why="They've got your earlier message. A reason, a date or an easy way to say no could change their mind.",
    sources=("follow-ups",),
    ignore="If they asked you to remind them.",
    instead="Add something new: what's changed, what you've found, or exactly what you're asking. If nothing's new, don't send it.",
    yields_to=("pending-invitation",),
    yields_at=("put-down", "insult"),
    bad=(
        "Hi Priya, {==just bumping this up in case it got buried.==}",
        "Hi Priya, {==did you see my last email about the training budget?==}",
        "Hi Priya, {==I wanted to follow up with you.==} I hope to hear from you.",
        "Hi Priya, {==I hope you're having a lovely week and that all is well.==}",
        "Hi Priya, {==any update?==}",
        "Hi Priya, circling back. {==Has anything changed at Northway?==}",
        ex("Hi Priya, thanks for connecting. {==Did you see my email about payroll software?==}", "first-message"),
    ),
    good=(
        (
            "Hi Priya, the training room now has a ramp, so your whole team could come. Would 3 June suit "
            "you? If not, no worries."
        ),
        (
            "Hi Priya, the training budget has grown since I wrote, so there are two more places for your "
            "team. Would you like them? If not, just say so."
        ),
        "Hi Priya, a quick note on the open day: the college is paying for the coach after all. If June is full, just say so.",
        "Hi Priya, I'll stop filling your inbox. If the timing's ever better, I'd be happy to hear from you. All the best with the opening!",
        "Hi Priya, thank you for letting me know. Would you be open to giving me some feedback on my interview? No worries if not.",
    ),
    near_misses=(
        "Hi Priya, this is a friendly reminder about our meeting on Friday at ten.",
        "Hi Priya, I'm following up on the invoice for the projector. Let me know if you need another copy.",
        "Hi Priya, has anything changed since May? Our new depot in Hull opens on the 3rd, so we'd need two trainers.",
        "Hi Priya, in case my note went astray: the keys are with the porter.",
        "Hi Priya, I've invited you to the shared folder you wanted. Can you open it?",
        "Hi Priya, I'm writing again because I gave you the wrong date. The workshop is on the 17th. Sorry!",
        "Hi Priya, you said in Leeds that the clinic needs a second nurse. Sam Ortiz would do it. Shall I introduce you?",
        "Hi Priya, you'd said decisions by the 15th. Is the search still going? It's fine if you can't say yet.",
        ex("Hi Priya, just checking in to see how the new job in Bristol is going.", "check-in"),
    ),
)
