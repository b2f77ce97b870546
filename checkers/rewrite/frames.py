"""What a message in each situation needs, in order, and the words we suggest where the draft doesn't have it.

Texts hold blanks in square brackets and facts in braces: a text with "{place}" is used only if the draft names one. We
use the first text whose facts are all there. "{role_said}" is replaced with nothing; it's there if a statement we keep
names the role. If no text can be used, the slot is left out.
"""

from __future__ import annotations

from typing import NamedTuple

LABEL = 48  # code points: a longer label takes more space than what will be filled in

OCCASIONS = frozenset(
    """occasion-read occasion-met occasion-shared occasion-introducer occasion-news occasion-contact acquainted
    praise-particular""".split()
)
ABOUT_THEM = OCCASIONS | {"about-reader"}
ASKS = frozenset(
    """request-question request-advice request-referral request-recommendation request-introduction request-favour
    request-job request-call""".split()
)


class Slot(NamedTuple):
    """One thing a message needs.

    by: the moves that fill it; particular: whether a clause that could go to anyone doesn't fill it; texts: what to
    write if it's missing; worth: if the message is too long, slots with less are cut first; words: a regular expression
    for what fills it. Without `by` and `words`, anything particular does. If several slots have the same name, we only
    need one of them.
    """

    name: str
    by: frozenset
    texts: tuple[str, ...]
    particular: bool = True
    worth: int = 5
    words: str = ""

    @property
    def says_who(self) -> bool:
        """Whether its text uses what the draft says about its writer."""
        return bool(self.texts) and "{self}" in self.texts[0]


def _slot(name: str, by, *texts: str, particular: bool = True, worth: int = 5, words: str = "") -> Slot:
    return Slot(name, frozenset((by,) if isinstance(by, str) else by), texts, particular, worth, words)


_THANKS = _slot("thanks", "thanks", "Thank you either way.", particular=False, worth=3)
_WAY_OUT = _slot("way-out", "way-out", "If you'd rather not, that's fine.", particular=False, worth=4)
_TRADE = ("I've been {self} for {years}.", "I'm {self}.")
_WHO = (*_TRADE, "I'm with {firm}.", "I work with {clients}.")  # only if the draft says it
_CONNECT = _slot("connect", "request-connect", "I'd like to connect.", particular=False, worth=1)

FRAMES: dict[str, tuple[Slot, ...]] = {
    "invite-stranger": (
        _slot("about", ABOUT_THEM, "I liked [something they wrote or made, and why].", worth=9),
        _slot("self", "self", *_WHO, worth=6),
        _slot("self", OCCASIONS | {"self", "reason"}, "I'm [what you do that has to do with them].", worth=6),
        _CONNECT,
    ),
    "invite-acquaintance": (
        _slot("met", OCCASIONS | {"earlier"}, "We met at [where you met].", worth=9),
        _slot(
            "recall",
            OCCASIONS - {"occasion-met", "acquainted"},
            "I enjoyed [what you talked about or did there].",
            worth=6,
        ),
        _CONNECT,
    ),
    "invite-coworker": (
        _slot("shared", OCCASIONS | {"self", "about-reader"}, "We both work on [your team or project].", worth=9),
        _slot("connect", "request-connect", "I'd like to connect here too.", particular=False, worth=1),
    ),
    "invite-recruiter": (
        _slot(
            "role",
            OCCASIONS - {"occasion-contact"} | {"role", "about-reader"},
            "I'm interested in {role} at {place}.",
            "I'm interested in {role}.",
            "I'm interested in [which role or team].",
            worth=9,
        ),
        _slot("self", {"self"}, *_TRADE, "I'm [what you do, and for how long].", worth=6),
        _CONNECT,
    ),
    "follow-up": (
        _slot(
            "earlier",
            ABOUT_THEM | {"earlier"},
            "I wrote to you about {topic}.",
            "I wrote to you about {role}.",
            "I wrote to you about [what you asked, in a few words].",
            worth=9,
        ),
        _slot("news", {"update", "reason"}, "Since then, [what's changed, or what you've found out].", worth=8),
        _slot("ask", ASKS, "Could you tell me [what you'd like to know]?", worth=7),
        _WAY_OUT,
    ),
    "decline": (
        _slot("thanks", "thanks", "Thanks for getting in touch.", particular=False, worth=7),
        _slot("no", "refusal", "I'm going to say no this time.", particular=False, worth=9),
        _slot("wish", ("wish", "congrats"), "I wish you all the best with it.", particular=False, worth=5),
    ),
    "first-message": (
        _slot("thanks", "thanks", "Thanks for connecting.", particular=False, worth=4),
        _slot("self", "self", *_WHO, worth=3),
        _slot("about", ABOUT_THEM, "I liked [something they wrote or made, and why].", worth=9),
        _slot(
            "question",
            ("request-question", "request-advice"),
            "May I ask [a question they'd enjoy answering]?",
            worth=7,
        ),
    ),
    "comment": (
        _slot("point", (), "Your point about [one thing they said] fits what I've seen: [your example].", worth=9),
    ),
    "congratulate": (
        _slot("news", ("congrats", "occasion-news"), "Congratulations on [what they've achieved]!", worth=9),
        _slot(
            "own line",
            OCCASIONS - {"occasion-news", "occasion-contact"} | {"about-reader", "wish", "earlier"},
            "I remember [a moment that shows how they earned it].",
            worth=7,
        ),
    ),
    "check-in": (
        _slot(
            "about", ABOUT_THEM | {"earlier", "congrats"}, "I thought of you when [what reminded you of them].", worth=9
        ),
        _slot(
            "question", ("request-question", "request-advice"), "How is [something they last talked about]?", worth=7
        ),
    ),
    "disconnect": (
        _slot(
            "end",
            (),
            "I'm going to remove our connection here.",
            worth=9,
            words=r"remov|disconnect|unfollow|connection|part ways|clos\w+ (?:my|this|the) (?:\w+ )?account|leav\w+ linkedin",
        ),
        _slot("thanks", ABOUT_THEM | {"thanks"}, "Thank you for [something you're glad of].", worth=7),
        _slot("wish", "wish", "I wish you all the best.", particular=False, worth=5),
    ),
    "reply": (
        _slot("thanks", ("thanks", "apology"), "Thanks for your message.", particular=False, worth=7),
        _slot("answer", (), "[Your answer, in one sentence].", worth=9),
    ),
    "thank": (
        _slot("thanks", "thanks", "Thank you for [what they did for you].", worth=9),
        _slot(
            "came of it",
            OCCASIONS - {"occasion-contact"} | {"update", "self", "reason", "about-reader"},
            "It helped me [what came of it].",
            worth=8,
        ),
    ),
}

_LINK_TO_THEM = _slot(
    "link", ABOUT_THEM | {"earlier"}, "I'm asking you because [how you know them, or why them].", worth=8
)
_ASKED = {  # the request -> how to ask
    "request-recommendation": "Could you write a short recommendation about [what you did together]?",
    "request-introduction": "Could you introduce me to [who, and why them]?",
    "request-referral": (
        "Could you refer me{role_said}?",
        "Could you refer me for {role} at {place}?",
        "Could you refer me for [which role] at {place}?",
        "Could you refer me for {role}?",
        "Could you refer me for [which role, and where]?",
    ),
    "request-job": (
        "Could you tell me who to ask about it{role_said}?",
        "Could you tell me who to ask about {role} at {place}?",
        "Could you tell me who to ask about {role}?",
        "Could you tell me who to ask about [which role]?",
    ),
    "request-advice": "Could you tell me [what you'd like to know]?",
}
_ANYTHING = "Could you help me with [what you need, and by when]?"


RECRUITS, DISAGREES, CELEBRATES, INVITED = "recruits", "disagrees", "celebrates", "invited"
"""Not moves, but facts about a draft: it offers its reader a job; it's a comment that disagrees; it's one that
celebrates; it's about a pending invitation."""
_RECRUITING = (
    *FRAMES["first-message"][:2],
    _slot(
        "role",
        "role",
        "I'm hiring {title}: [what it pays, and where it is].",
        "I'm hiring for {role}: [what it pays, and where it is].",
        "I'm hiring for [which role, where, and the pay].",
        worth=9,
    ),
    _slot("about", ABOUT_THEM, "I thought of you because of [what in their work fits].", worth=8),
    _slot("question", ("request-question", "way-out"), "Would you like to hear more? If not, that's fine.", worth=7),
)
_INVITED = (
    _slot("earlier", ABOUT_THEM, "I invited you to connect because [why you'd like to be in touch].", worth=9),
    _WAY_OUT,
)
_DISAGREEING = (_slot("point", (), "I see [one thing they said] differently: [how you see it, and why].", worth=9),)
_CELEBRATING = (_slot("news", ("congrats", "occasion-news"), "Congratulations on [what they've achieved]!", worth=9),)


def frame_for(situation: str, kinds: frozenset[str] | set[str]) -> tuple[Slot, ...]:
    """The slots of a situation. kinds: the draft's moves, because they decide how to ask, and any of RECRUITS,
    DISAGREES, CELEBRATES and INVITED."""
    if situation == "first-message" and RECRUITS in kinds:
        return _RECRUITING
    if situation == "follow-up" and INVITED in kinds:
        return _INVITED
    if situation == "comment" and DISAGREES in kinds:
        return _DISAGREEING
    if situation == "comment" and CELEBRATES in kinds:
        return _CELEBRATING
    if situation == "reply" and "refusal" in kinds:
        return FRAMES["reply"][0], FRAMES["decline"][1]
    if situation != "ask":
        return FRAMES[situation]
    texts = next((texts for kind, texts in _ASKED.items() if kind in kinds), _ANYTHING)
    request = Slot("request", ASKS, (texts,) if isinstance(texts, str) else texts, True, 9)
    return _slot("self", "self", *_WHO[:3], worth=5), _LINK_TO_THEM, request, _WAY_OUT, _THANKS


KNOWN = frozenset(FRAMES) | {"ask"}  # the situations we have a frame for

CURES = {
    "hard-to-refuse": _slot(
        "free to refuse", (), "No need to accept if you'd rather not.", worth=9, words=r"rather not|no need"
    ),
    "no-way-out": _WAY_OUT._replace(name="way out"),
    "no-thanks": _THANKS._replace(name="some thanks"),
    "nothing-recalled": FRAMES["invite-acquaintance"][1]._replace(name="recalled", by=frozenset(), words=r"(?!)"),
}
"""Rules that say something is missing, and the slot to add for each."""
