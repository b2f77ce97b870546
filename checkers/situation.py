"""The situations a message is written in: their limits, the context each can use, a checklist and a sample."""

from __future__ import annotations

from typing import NamedTuple

from .facts import FACTS


class Field(NamedTuple):
    """A question about the circumstances. kind: "choice" (one of `choices`), "number" (days) or "text"."""

    name: str
    label: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""


class Situation(NamedTuple):
    """Where a draft is sent. `limits`: account -> characters, None where the field has no limit of its own.

    `checklist`: what a good draft does, in the order in which a reader would check it by hand.
    `sample`: an invented draft with faults, to try the checker on.
    """

    slug: str
    title: str
    purpose: str
    group: str
    limits: dict[str, int | None]
    context: tuple[Field, ...]
    checklist: tuple[str, ...]
    sample: str

    def checked(self, context: dict[str, str]) -> dict[str, str]:
        """The context as strings, empty answers left out. Raises ValueError in one plain sentence."""
        fields = {f.name: f for f in self.context}
        out = {}
        for name, value in context.items():
            if name not in fields:
                known = ", ".join(fields) or "none"
                raise ValueError(f"{self.slug} has no context “{name}” (it has: {known})")
            value = str(value).strip()
            if not value:
                continue
            field = fields[name]
            choices = [v for v, _ in field.choices]
            if field.kind == "choice" and value not in choices:
                raise ValueError(f"“{name}” must be one of {', '.join(c for c in choices if c)}, not “{value}”")
            if field.kind == "number" and not (value.isascii() and value.isdigit() and len(value) < 6):
                raise ValueError(f"“{name}” must be a whole number, not “{value[:40]}”")
            out[name] = value
        return out


def _limit(key: str) -> int:
    return int(FACTS[key].value)


ACCOUNT = Field(
    "account",
    "Your account",
    "choice",
    (("free", "Free"), ("premium", "Premium, Sales Navigator or Recruiter")),
    "The longest note you can send depends on it.",
)
ABOUT = Field(
    "about",
    "What you know about them (optional)",
    "text",
    (),
    "Paste their headline or About text. The checker then looks whether your draft uses any of it.",
)
RELATION = Field(
    "relation",
    "They are",
    "choice",
    (("peer", "A colleague at my level"), ("manager", "My manager, or senior to me"), ("report", "Someone I manage")),
    "What is friendly between peers can feel like an order from a manager.",
)
STATE = Field(
    "state",
    "What happened so far",
    "choice",
    (
        ("connected", "We are connected, no reply"),
        ("pending", "My invitation is still pending"),
        ("inmail", "I sent an InMail, no reply"),
    ),
    "With an invitation pending there is usually no way to write to them.",
)
COUNT = Field(
    "count",
    "Follow-ups already sent",
    "choice",
    (("0", "None"), ("1", "One"), ("2", "Two or more")),
    "One follow-up is enough.",
)
DAYS = Field("days", "Days since you last wrote", "number", (), "A week is the least to wait.")

_NOTE = {"free": _limit("note_limit_free"), "premium": _limit("note_limit_premium")}
_MESSAGE = {"": _limit("message_limit")}

_ALL = (
    Situation(
        "invite-stranger",
        "Invite someone you do not know",
        "a connection note to a person who does not know you",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "It greets the person by name.",
            "It says what made you write to this person and nobody else.",
            "It gives a reason to connect that serves both of you.",
            "It asks for nothing but the connection: no pitch, no link, no call, no favour.",
            "It fits the limit of your account.",
            "Every [blank] is filled in, and names are spelt right.",
        ),
        "Hi, I came across your profile and would love to add you to my professional network. We help companies like "
        "yours grow faster!!! Book a slot: calendly.com/acme-demo",
    ),
    Situation(
        "invite-acquaintance",
        "Invite someone you know slightly",
        "a connection note to somebody you met once, worked near or have a friend in common with",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "It greets the person by name.",
            "It says who you are and where you met, so that they need not guess.",
            "It recalls one thing you talked about or did together.",
            "It says why you would like to stay in touch, if there is a reason.",
            "It fits the limit of your account.",
        ),
        "Hey! It was so great to meet you. Lets connect and stay in touch, please accept my my request ASAP.",
    ),
    Situation(
        "invite-coworker",
        "Invite a coworker, manager or report",
        "a connection note to somebody you work with",
        "Invitations",
        _NOTE,
        (ACCOUNT, RELATION, ABOUT),
        (
            "It greets the person by name.",
            "It names the team, project or place you share.",
            "It can be declined without awkwardness, most of all if you manage them.",
            "It is short: you will see each other anyway.",
            "It fits the limit of your account.",
        ),
        "Hi Sam, everyone in the team has already connected with me, so you need to accept this today.",
    ),
    Situation(
        "invite-recruiter",
        "Invite a recruiter or hiring manager",
        "a connection note to somebody who hires",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "It greets the person by name.",
            "It names the role, the field or the conversation you had.",
            "It says in a few words what you do.",
            "It asks to connect, and leaves CV and application for later.",
            "It fits the limit of your account.",
        ),
        "Dear Sir/Madam, I am looking for a job. Please find my CV attached and let me know of any suitable openings.",
    ),
    Situation(
        "follow-up",
        "Follow up when there is no answer",
        "a second message after silence",
        "Messages",
        _MESSAGE,
        (STATE, COUNT, DAYS, ABOUT),
        (
            "There is a way to write to them: you are connected, or it is an InMail.",
            "At least a week has passed, and this is the first follow-up.",
            "It adds something new: an answer, a reason, a date, a link they asked for.",
            "It does not count the days, remind them of their silence or ask why.",
            "It makes it easy to say no.",
        ),
        "Hi Dana, just following up on my previous message. I haven't heard back from you, so please respond today.",
    ),
    Situation(
        "decline",
        "Decline an invitation or offer",
        "a polite no",
        "Messages",
        _MESSAGE,
        (),
        (
            "It thanks them.",
            "The no is plain, and comes early.",
            "It gives one reason at the most, about you and not about them.",
            "It promises only what you mean to do.",
            "It is short and ends kindly.",
        ),
        "I don't accept people I don't know. Stop spamming me with your requests, it's a waste of my time.",
    ),
    Situation(
        "first-message",
        "Write to a new connection",
        "the first message after an invitation was accepted",
        "Messages",
        _MESSAGE,
        (ABOUT,),
        (
            "It greets the person by name.",
            "It shows that you read their profile: one true, particular detail.",
            "It offers or shares something before it asks for anything.",
            "It asks one open question they would like to answer.",
            "No pitch, link, calendar, phone number or favour yet.",
        ),
        "Thanks for connecting! We are a leading agency and we help businesses like yours get more clients. "
        "Are you free for a quick 15-minute demo tomorrow?",
    ),
    Situation(
        "ask",
        "Ask for a referral, recommendation, introduction or advice",
        "a request for somebody's time, name or knowledge",
        "Messages",
        _MESSAGE,
        (RELATION, ABOUT),
        (
            "It says how you know each other or why you ask this person.",
            "It asks for one clear, small thing, and says how long it takes.",
            "It gives what they need to say yes: the role, the date, a draft.",
            "It makes it easy to say no.",
            "It says thank you.",
        ),
        "Hi Priya, can you refer me for a job at your company? I attached my CV, portfolio, cover letter and references. "
        "I need it by tomorrow.",
    ),
    Situation(
        "comment",
        "Comment on a post",
        "a public reply under somebody's post",
        "In public",
        {"": _limit("comment_limit")},
        (ABOUT,),
        (
            "It says something that only this post could have got.",
            "It adds an example, a question or a fact.",
            "It disagrees, if it does, with the point and not the person.",
            "It does not advertise you, and names people only where they are part of it.",
        ),
        "Great post! So true! Check out my profile, we offer the best coaching.",
    ),
    Situation(
        "congratulate",
        "Congratulate somebody",
        "good wishes on a new role, award or anniversary",
        "Messages",
        _MESSAGE,
        (RELATION,),
        (
            "It names the occasion.",
            "It adds one line that is yours: a memory, a wish, a reason why it is deserved.",
            "It asks for nothing.",
            "You have checked that the news is true and happy.",
        ),
        "Congrats on the new role!!! Now that you have a budget, we should talk about how we can help your team.",
    ),
    Situation(
        "check-in",
        "Check in with somebody",
        "a friendly word to a connection you have not spoken to lately",
        "Messages",
        _MESSAGE,
        (ABOUT,),
        (
            "It is about them: their news, their work, something they once said.",
            "It gives a little: news, a link they would like, a memory.",
            "It holds no favour and no pitch.",
            "It does not make the silence anybody's fault.",
        ),
        "Hi Ben, long time no talk! You never answered my last message. Anyway, I am looking for a job, can you refer me?",
    ),
    Situation(
        "disconnect",
        "Part company",
        "a last message before you remove a connection",
        "Messages",
        _MESSAGE,
        (),
        (
            "You know each other well enough that silence would be odd; otherwise simply remove them.",
            "You send it before you remove them: afterwards there is no way to.",
            "It thanks them or wishes them well.",
            "It gives no list of reasons and no blame.",
        ),
        "Your constant posts are annoying and you never reply, so I'm removing you from my network.",
    ),
)

SITUATIONS: dict[str, Situation] = {s.slug: s for s in _ALL}
"""All situations by slug, in the order in which the guide lists them."""

ANY = tuple(SITUATIONS)
INVITATIONS = tuple(s.slug for s in _ALL if s.group == "Invitations")
MESSAGES = tuple(s.slug for s in _ALL if s.group == "Messages")
PRIVATE = INVITATIONS + MESSAGES  # one-to-one: everything but a comment


def limit_for(situation: str, context: dict[str, str]) -> int | None:
    """The limit in characters, as far as it is known.

    For an invitation without a stated account it is the larger one: a note that Premium can send may be fine.
    """
    limits = SITUATIONS[situation].limits
    if context.get("state") == "inmail":
        return _limit("inmail_body_limit")
    if context.get("state") == "pending":
        return None
    account = context.get("account", "")
    return limits.get(account) or max(v for v in limits.values() if v is not None)
