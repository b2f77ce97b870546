"""Why a part of a draft is better left out, in a colleague's words, by its move, the worst first."""

from __future__ import annotations

TOO_LONG = "Without this, it fits the limit."
VAGUE_LINE = "This doesn't say what it's about."
ONE_APOLOGY = "One apology is enough."
FEELINGS = "This makes them feel bad about it."
FALSE_HOPE = "This sounds as if you might say yes later."
TOO_MUCH = "It's easier to answer without all this."
ONE_REASON = "One reason is enough."
ONE_REQUEST = "One request at a time is easier to say yes to."
POINTS_BACK = "This refers to a part that's gone."
EMPTY = "You could send this line to anyone."
UNCLEAR = "It's clearer without this."
ANNOUNCED = "Say it instead of announcing it."
BELONGS = "This goes with what's been cut."
SINCE = "Say “for eight years”, not “since”."
VAGUE = "A question about something particular is easier to answer."
COLD = "This is so short that it could sound cold."
PITCHED = "This belongs to the pitch."
ORDERED = "This sounds like an order."
LISTED = "You don't need to list what they did."
ADVERTISING = "Under their post, this is advertising."
PAPERS = "Leave your CV and links until they ask for them."
REPLACED = "This line does it in fewer words."

ALWAYS = {
    "pitch": "This is a pitch, and they haven't asked for one.",
    "reproach": "This blames them for not replying.",
    "slight": "This could hurt them.",
    "pressure": "This puts pressure on them.",
    "request-money": "Don't ask for money in a message.",
    "prying": "This is too personal.",
}
"""Moves we leave out everywhere."""

_EARLY_FAVOUR = "You've only just met, so leave the favour for later."
_EARLY_CALL = "You haven't talked yet, so leave the call for later."
_UNMET = {
    "request-call": "You haven't met, so leave the call for later.",
    "request-favour": "You haven't met, so leave the favour for later.",
    "request-job": "You haven't met, so leave the job question for later.",
    "request-referral": "You haven't met, so leave the referral for later.",
    "request-recommendation": "You haven't met, so leave the recommendation for later.",
    "request-introduction": "You haven't met, so leave the introduction for later.",
    "request-click": "Leave the link until they ask for it.",
    "request-reply": "An invitation needs no reply, only a click.",
    "chaser": "They'll see your invitation without this.",
    "disclaimer": "Saying it isn't a pitch makes them expect one.",
}
_FRIENDLY = {
    kind: "This turns a kind message into a request."
    for kind in (
        "request-call",
        "request-favour",
        "request-job",
        "request-referral",
        "request-recommendation",
        "request-introduction",
        "request-click",
    )
}
BY_SITUATION = {
    **dict.fromkeys(("invite-stranger", "invite-acquaintance", "invite-coworker", "invite-recruiter"), _UNMET),
    "first-message": {
        "request-call": _EARLY_CALL,
        "request-favour": _EARLY_FAVOUR,
        "request-job": _EARLY_FAVOUR,
        "request-referral": _EARLY_FAVOUR,
        "request-recommendation": _EARLY_FAVOUR,
        "request-introduction": _EARLY_FAVOUR,
        "request-click": "Leave the link until they ask for it.",
        "chaser": "It's your first message, so don't remind them of others.",
        "disclaimer": "Saying it isn't a pitch makes them expect one.",
    },
    "follow-up": {
        "chaser": "They know you've written. Say what's new instead.",
        "request-click": "Leave the link until they ask for it.",
    },
    "comment": {"request-click": ADVERTISING},
    "congratulate": _FRIENDLY,
    "check-in": {**_FRIENDLY, "chaser": "Don't remind them of an unanswered message."},
    "thank": _FRIENDLY,
    "disconnect": {"chaser": "This is a goodbye, so nothing's left to chase."},
}
"""Moves we leave out in a situation."""
