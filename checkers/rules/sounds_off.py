"""Drafts whose words, taken together, are like those in messages that put people off."""

from ..impression import sounds_off, strongest
from ..rule import ex, idea, overall
from ..situation import INVITATIONS

_COLD = "Say what made you write to this person, in words that fit nobody else, and leave out what you offer or need."
_ASKING = "Say why you're asking this person, ask for one small thing, and make it easy to say no."
_FIRST = tuple(situation for situation in (*INVITATIONS, "first-message") if situation != "invite-recruiter")
_INSTEAD = {**dict.fromkeys(_FIRST, _COLD), **dict.fromkeys(("ask", "follow-up"), _ASKING)}
"""The situations in which we judge a draft by its words alone. In comments, replies and thanks that's wrong too often, so we
leave those to the other rules. Recruiters expect notes about a job, which sound off to others."""


def _idea(draft, start: int, end: int):
    """Advice for the draft's situation."""
    return idea(_INSTEAD[draft.situation])


RULE = overall(
    sounds_off,
    at=strongest,
    alone=True,
    fix=_idea,
    code="LE132",
    level="caution",
    situations=tuple(_INSTEAD),
    message="As a whole, this sounds like messages that put people off.",
    why="We counted words in messages people were glad to get, and in messages that put them off. Yours are more like the "
    "second kind, above all in the sentence we've marked.",
    sources=(),
    ignore="If they've asked for what you write, or you're sure they'd be glad to get it.",
    bad=(
        ex(
            "Hi Sam, {==I have an idea that will change your industry.==} I can't say more in a message, but sign the "
            "agreement and I'll send you the details.",
            "first-message",
        ),
        ex(
            "Hello Joan, I'm writing a book about my life and need someone to help me get it published. {==Can you give "
            "me your agent's number?==}",
            "first-message",
        ),
        ex(
            "Hello Professor Lind, I am interested in doing research under you this summer. {==Kindly tell me what "
            "documents are required and how much the stipend is.==}",
            "ask",
        ),
    ),
    good=(
        ex(
            "Hi Sam, your article on cold storage made me think of something we tried at our farm last summer. Could I "
            "send you a page about it? No worries if you're too busy.",
            "first-message",
        ),
        ex(
            "Hello Joan, I enjoyed your novel about the lighthouse, and I'm looking for an agent for my own first book. "
            "Would you be willing to say how you found yours? No worries if you'd rather not.",
            "first-message",
        ),
        ex(
            "Hello Professor Lind, I'm a third-year student in Oslo, and your paper on cold solar cells is why I chose my "
            "thesis. Do you take students in summer? If not, thank you all the same.",
            "ask",
        ),
    ),
    near_misses=(
        ex(
            "Hello Professor Lind, I've read your paper on solar panels in cold places, and I'd like to ask one question "
            "about it for my project. Would that be all right? Thank you.",
            "ask",
        ),
    ),
)
