"""Asks for the reader's time: a call, a chat, a meeting, a demo, a slot in the calendar.

Mentioning a call isn't enough ("on our call in May"). The clause has to ask for it, offer it, propose it or announce
it.
"""

from __future__ import annotations

import re

from ..move import custom, move_at
from ..text.phrase import Phrases
from ..text.spans import Spans

_TALK = (
    "(call|calls|chat|meeting|zoom|demo|conversation|convo|catch up|catchup|sync|session|coffee|coffees|lunch|beer|drink|hangout|"
    "hangouts|skype|teams|google meet|consultation|walkthrough|appraisal|presentation|discovery|interview|"
    "video|videocall|phone|talk|audit|review|webinar|intro|introduction call)"
)
_CALL = (
    "(call|calls|chat|meeting|zoom|demo|conversation|convo|catch up|catchup|sync|session|coffee|hangout|skype|teams|google meet|"
    "consultation|walkthrough|appraisal|strategy sessions)"
)
_LONG = (
    "((5|10|15|20|25|30|45|60|90|five|ten|fifteen|twenty|thirty|forty|sixty|ninety|few|couple of|some) (min|mins|minute|minutes)|"
    "(5|10|15|20|25|30|45|60|90) (m|minutes or so)|15min|20min|30min|10min|half (an|a) hour|an hour|one hour|"
    "quarter of an hour|moment to talk|moment to chat|time to talk|time to chat|time for a chat|time for a call)"
)
_WHEN = (
    "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tomorrow|tonight|today|this week|next week|week|"
    "morning|afternoon|evening|month|mondays|tuesdays|wednesdays|thursdays|fridays|easter|quarter)"
)

# These ask for a call by themselves.
_CLEAR = Phrases(
    (
        f"(hop|jump|get|go|come|dial) (on|onto|in|into) ~3 {_TALK}",
        f"(set up|setup|schedule|arrange|organise|organize|book) ~4 {_CALL}",
        f"(open|up|game|keen|down|willing|available|free) (to|for) ~4 {_TALK}",
        f"(worth|fancy|up for|time for|interested in|how about|what about) (a|an|having a)? ~3 {_CALL}",
        f"(worth|spare|give me|lend me|set aside|carve out|squeeze in|block|blocking|grab|borrow|get|find) ~3 {_LONG}",
        f"(have|got|take|need|want|like|love|appreciate|ask for|ask|possible|share) ~3 {_LONG} ~2 (of|with|to|from|for|this|next|on|over|"
        f"together|please|tomorrow|today|sometime|by|in|some)",
        f"(do you have|could you have|would you have|can i have|may i have|have you got|you could spare|you might have|you have) ~2 {_LONG}",
        f"{_LONG} ~2 {_CALL}",
        f"(quick|short|brief|virtual|introductory|informal|exploratory|15 minute|20 minute|30 minute|10 minute) ~2 {_CALL}",
        f"are you (free|available|around|in|open) ~5 {_WHEN}",
        "(when|what|which) (time|day|times|days|slot|moment|date) ~6 (works|work|suits|suit|are you free|is good|are you available|"
        "would be convenient|convenient)",
        "when (would|does|do|are|is) (you|it|that|be|a|we|best) ~2 (suit|work|works|free|good time|convenient)",
        "(let me know|tell me|say|shout) ~3 (minute|minutes|moment|moments|time) (for|to) ~2 (call|chat|talk|speak|meet|catch up|coffee)",
        "when (suits|works) (you|best|for you)",
        "when (is|are|would be) (good|best|convenient|free)",
        "(set up|find|schedule|arrange|book) (a|some|us a) time ~1",
        "(good|best|better|convenient|suitable) (time|number|day|moment) ~2 to (reach|call|talk|catch|speak|ring|chat|get|connect) ~1",
        "when ~2 (a)? good time (for|to)",
        "when (can|could|should|shall|do|would) we (meet|talk|speak|call|chat|start)",
        f"(does|would|how about|how's|how is|is|what about|say|could) ~1 {_WHEN} ~5 (work|suit|do|ok|okay|possible)",
        f"{_WHEN} ~3 or ~3 {_WHEN}",
        "what does your (diary|calendar|schedule|week) look like",
        "you (pick|choose|name) (the|a) (time|day|date|place)",
        "(pick|choose|grab|book|reserve|select) (a|any|your|the|some|whatever|an)? ~2 (slot|slots|time|appointment|date)",
        "(my|our) (calendly|booking link|calendar link)",
        "(in|on|to|from|with|here's|here is|at) (my|our|your) (calendar|diary|agenda)",
        "^(my|our) calendar",
        "(calendly|savvycal|hubspot meetings|chilipiper|cal com)",
        "send (me)? (a|your) ~1 (invite|availability|availabilities)",
        "(pick|picking) your brain",
        "(buy|treat|invite|take) you (a|to|for|out) ~3 (coffee|lunch|drink|beer|tea|dinner)",
        "(can|could|may|shall) (i|we) (call|ring|phone|drop by|pop in|come by|swing by|stop by|pass by|visit|come and|come round|give you a)",
        "(i'll|i will|i could|i can|i'd|could|we'll) ~1 (call|ring|phone|drop by|pop in|come by|swing by|stop by|pass by|stop in|drop in|"
        "give you a (call|ring))",
        f"(pencil|pencilled|penciled|put) you ~1 (in|down) for ~2 {_WHEN}",
        "(reserved|booked|blocked|blocking|put|moved) ~5 (calendar|agenda|diary|demo|meeting)",
        "(give me|give us) a (bell|call|ring|buzz)",
        "(call|ring|phone) me (today|tomorrow|now|back|at your|this|on|asap|anytime|whenever|when)",
        "(need|want) ~1 (a)? (meeting|call|minutes|time) with you",
        "let's ~3 (meet|talk|speak|chat|connect on|call)",
        "shall we (meet|talk|speak|sit down|chat|call|grab|find|set|have) ~3",
        f"i (need|want) ~2 {_LONG}",
    )
)
# These only ask for a call if the clause asks for something.
_WORD = Phrases(
    (
        f"(a|an|the|another|brief|quick|short|our|over|by|on|for|via|have|virtual) ~3 {_CALL}",
        f"^{_CALL}",
        f"{_LONG}",
        f"(talk|speak|meet|chat|catch up|connect|discuss) ~6 {_WHEN}",
        "(speak|talk|meet|chat) ~2 (by|over|on|in|via) (phone|zoom|teams|coffee|lunch|person|video|a call)",
        "(sit down|get together|catch up|meet up) ~4",
        "face to face",
    )
)
_ASKING = re.compile(
    r"(?<![\w'])(?:let's|let me|love to|like to|happy to|glad to|keen to|would love|could we|can we|could i|can i|may i|would you|"
    r"could you|can you|open to|please|i'd welcome|welcome (?:a|the)|grateful|appreciate|hoping|wonder(?:ing)?|hope to|how about|shall|any chance|"
    r"up for|i'll|worth|if you (?:have|could|can|might)|would be (?:great|good|nice|lovely)|would do|wanted to|suggest|propose|ask(?:ing)? (?:for|is)|"
    r"looking to|interested in|able to|feel free|would show|in a \d+ min|don't mind)(?![\w])"
)
_BYGONE = re.compile(
    r"(?<![\w'])(?:had|was|were|enjoyed|thanks for|thank you for|after (?:our|the|your|my|a)|since (?:our|the)|during|following (?:our|the|up on our)|"
    r"great (?:chat|call|talking|meeting|catching)|good (?:chat|call|talking|meeting|to)|nice (?:talking|meeting|chatting)|"
    r"(?:on|from|in|at) our|last (?:week|month|year|night|spring|summer|autumn|fall|winter|time)|yesterday|"
    r"made me|our (?:call|chat|conversation|talk|meeting) (?:was|made|got|gave|has|on|about)|after our|thank you for your time|spent|took me|cut|saved|helped|got|walked|waited|told|said|mentioned|spoke|met|talked|asked me|ran|gave|your (?:call|chat|session|talk|"
    r"presentation|zoom|webinar|interview)|looking forward to (?:our|the|your|speaking|talking|meeting|seeing|catching)|see you)(?![\w])"
)
# Minutes for something else.
_TASK = Phrases(("(survey|questionnaire|quiz|form|video|clip|read|drive|walk|presentation|episode)",))
_LENGTH = re.compile(
    r"(?:\d{1,3}|half an|an|one|five|ten|fifteen|twenty|thirty|forty|sixty)[ -](?:min(?:ute)?s?|hour)(?!\w)"
)


_ASKS_ABOUT = re.compile(  # "Did the first meeting go well?", but not "Is the call still on?"
    r"(?:(?:and|so|but) )?(?:how (?:was|were|did)|did|was|were|is|are|had|has) (?:the|your|those|that|their) (?!call )"
)
_CALENDAR = re.compile(  # a link to pick a time
    r"calendly\.|(?:^|//|www\.|\.)cal\.com|savvycal|chilipiper|tidycal|zcal\.|youcanbook|oncehub|/meetings?/|/book(?:ing|ings|-a-|/)|doodle\."
)


def _find(draft):
    clear = list(_CLEAR.find(draft, *draft.body))
    body_start, body_end = draft.body
    clear += [
        (s, e) for s, e in draft.links if body_start <= s < body_end and _CALENDAR.search(draft.plain[s:e].lower())
    ]
    sure, apart = Spans(clear), set(clear)
    spans = clear + [s for s in _WORD.find(draft, *draft.body) if not sure.overlap(*s)]
    seen = set()
    for start, end in sorted(spans):
        move = move_at(draft, start, end)
        if move.start in seen or _TASK.first(draft, move.start, move.end):
            continue
        low = draft.low
        if _BYGONE.search(low, move.start, min(end + 1, move.end)) and not move.asks:
            continue
        if (start, end) not in apart and not (move.asks or _ASKING.search(low, move.start, move.end)):
            continue
        if (start, end) not in apart and _ASKS_ABOUT.match(low, move.start):
            continue
        seen.add(move.start)
        length = _LENGTH.search(low, move.start, move.end)
        yield move._replace(slots=(("time", length.group()),) if length else ())


MOVE = custom(
    _find,
    examples=(
        "Hi Dana, {==do you have 15 minutes==} this week?",
        "Hi Dana, would you be {==open to a quick chat==}?",
        "Hi Dana, {==worth 15 minutes==}?",
        "Hi Dana, let's {==hop on a call==} tomorrow.",
        "Hi Dana, {==does Thursday at 10 work==} for you?",
        "Hi Dana, here's {==my calendar==}, {==pick a time==}.",
        "Hi Dana, I'd love to {==meet next week==} and compare notes.",
        "Hi Dana, {==can I buy you a coffee==}?",
        "Hi Dana, quick thought on your rota: {==calendly.com/example-demo==}",
    ),
    near_misses=(
        "Hi Dana, when does work start on site?",
        "Hi Dana, the slides are at slides.example.com/rota.",
        "Hi Dana, I enjoyed our call on Tuesday.",
        "Hi Dana, thanks for the quick chat at the fair.",
        "Hi Dana, you once called it the quiet quarter.",
        "Hi Dana, I answer forty calls a day at the clinic.",
        "Hi Dana, how was the staff meeting?",
        "Hi Dana, did the coffee machine survive the move?",
        "Hi Dana, the talk you gave on Friday was sharp.",
        "Hi Dana, we cut our setup from two hours to ten minutes.",
    ),
)
