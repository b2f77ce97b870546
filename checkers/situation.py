"""The situations you can write a message in: limits, questions about the circumstances, a checklist and a sample for
each."""

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
    """A situation. `limits`: account -> characters, None if the field has no limit.

    `checklist`: what a good draft does, in the order in which you'd check it yourself.
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

    def checked(self, context: dict[str, str], lenient: bool = False) -> dict[str, str]:
        """The context as strings, without empty answers. Raises ValueError with a plain sentence if something in it is
        wrong.

        lenient: leave out answers that only other situations have, because nobody chose this one.
        """
        fields = {f.name: f for f in self.context}
        out = {}
        for name, value in context.items():
            if name not in fields and lenient and any(name == f.name for s in SITUATIONS.values() for f in s.context):
                continue
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
    "How long your note can be depends on it.",
)
ABOUT = Field(
    "about",
    "What you know about them (optional)",
    "text",
    (),
    "Paste their headline or About text, and we'll check whether your draft uses any of it.",
)
RELATION = Field(
    "relation",
    "They are",
    "choice",
    (("peer", "A colleague at my level"), ("manager", "My manager, or senior to me"), ("report", "Someone I manage")),
    "What's friendly between colleagues can feel like an order from a manager.",
)
STATE = Field(
    "state",
    "What's happened so far",
    "choice",
    (
        ("connected", "We're connected, but they haven't replied"),
        ("pending", "They haven't accepted my invitation yet"),
        ("inmail", "I sent an InMail, but they haven't replied"),
    ),
    "You usually can't message people who haven't accepted yet.",
)
COUNT = Field(
    "count",
    "Follow-ups you've already sent",
    "choice",
    (("0", "None"), ("1", "One"), ("2", "Two or more")),
    "One is enough.",
)
DAYS = Field("days", "Days since you last wrote", "number", (), "Wait at least a week.")

_NOTE = {"free": _limit("note_limit_free"), "premium": _limit("note_limit_premium")}
_MESSAGE = {"": _limit("message_limit")}

_ALL = (
    Situation(
        "invite-stranger",
        "Invite someone you don't know",
        "a connection note to someone who doesn't know you",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "You greet them by name.",
            "You say why you're writing to them in particular.",
            "You give a reason to connect that works for both of you.",
            "You only ask to connect: no pitch, no link, no call, no favour.",
            "It fits your account's limit.",
            "Every [blank] is filled in, and names are spelled right.",
        ),
        "Hi, I came across your profile and would love to add you to my professional network. We help companies like "
        "yours grow faster!!! Book a slot: calendly.com/acme-demo",
    ),
    Situation(
        "invite-acquaintance",
        "Invite someone you know slightly",
        "a connection note to someone you've met once, worked near or have a friend in common with",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "You greet them by name.",
            "You say who you are and where you met, so they don't have to guess.",
            "You mention one thing you talked about or did together.",
            "If there's a reason to stay in touch, you say what it is.",
            "It fits your account's limit.",
        ),
        "Hey! It was so great to meet you. Lets connect and stay in touch, please accept my my request ASAP.",
    ),
    Situation(
        "invite-coworker",
        "Invite someone you work with",
        "a connection note to someone you work with",
        "Invitations",
        _NOTE,
        (ACCOUNT, RELATION, ABOUT),
        (
            "You greet them by name.",
            "You name the team, project or office you share.",
            "They can say no without it being awkward, especially if you're their manager.",
            "It's short: you'll see each other anyway.",
            "It fits your account's limit.",
        ),
        "Hi Sam, everyone on the team has already connected with me, so you need to accept this today.",
    ),
    Situation(
        "invite-recruiter",
        "Invite a recruiter or hiring manager",
        "a connection note to someone who hires people",
        "Invitations",
        _NOTE,
        (ACCOUNT, ABOUT),
        (
            "You greet them by name.",
            "You name the role, the field or the conversation you had.",
            "You say in a few words what you do.",
            "You ask to connect, and leave your CV and application for later.",
            "It fits your account's limit.",
        ),
        "Dear Sir/Madam, I'm looking for a job. Please find my CV attached and let me know of any suitable openings.",
    ),
    Situation(
        "follow-up",
        "Follow up when they haven't replied",
        "a second message when the first got no reply",
        "Messages",
        _MESSAGE,
        (STATE, COUNT, DAYS, ABOUT),
        (
            "You can message them: you're connected, or it's an InMail.",
            "You've waited at least a week, and this is your first follow-up.",
            "You add something new: an answer, a reason, a date, a link they asked for.",
            "You don't count the days, point out that they haven't replied or ask why.",
            "You make it easy to say no.",
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
            "You thank them.",
            "You say no clearly, and early on.",
            "You give one reason at most, and it's about you, not them.",
            "You only promise what you're going to do.",
            "It's short and ends kindly.",
        ),
        "I don't accept people I don't know. Stop spamming me with your requests, it's a waste of my time.",
    ),
    Situation(
        "first-message",
        "Write to a new connection",
        "the first message after they've accepted your invitation, or you've accepted theirs",
        "Messages",
        _MESSAGE,
        (ABOUT,),
        (
            "You greet them by name.",
            "You mention one real detail that shows you've read their profile.",
            "You offer or share something before you ask for anything.",
            "You ask one open question they'd enjoy answering.",
            "No pitch, link, calendar, phone number or favour yet.",
        ),
        "Thanks for connecting! We are a leading agency and we help businesses like yours get more clients. "
        "Are you free for a quick 15-minute demo tomorrow?",
    ),
    Situation(
        "ask",
        "Ask for a referral, recommendation, introduction or advice",
        "a request for someone's time, name or knowledge",
        "Messages",
        _MESSAGE,
        (RELATION, ABOUT),
        (
            "You say how you know each other, or why you're asking them.",
            "You ask for one clear, small thing, and say how long it takes.",
            "You give them what they need to say yes: the role, the date, a draft.",
            "You make it easy to say no.",
            "You say thank you.",
        ),
        "Hi Priya, can you refer me for a job at your company? I've attached my CV, portfolio, cover letter and references. "
        "I need it by tomorrow.",
    ),
    Situation(
        "comment",
        "Comment on a post",
        "a public reply under someone's post",
        "In public",
        {"": _limit("comment_limit")},
        (ABOUT,),
        (
            "You say something you couldn't say under any other post.",
            "You add an example, a question or a fact.",
            "If you disagree, it's with the point and not the person.",
            "You don't advertise yourself, and you only tag people it concerns.",
        ),
        "Great post! So true! Check out my profile, we offer the best coaching.",
    ),
    Situation(
        "congratulate",
        "Congratulate someone",
        "good wishes on a new role, award or anniversary",
        "Messages",
        _MESSAGE,
        (RELATION,),
        (
            "You say what you're congratulating them on.",
            "You add one line of your own: a memory, a wish, a reason why they deserve it.",
            "You don't ask for anything.",
            "You've checked that the news is true, and good news.",
        ),
        "Congrats on the new role!!! You look amazing in the photo. Now that you have a budget, let's talk about how we can help your team.",
    ),
    Situation(
        "check-in",
        "Check in with someone",
        "a friendly message to someone you haven't talked to for a while",
        "Messages",
        _MESSAGE,
        (ABOUT,),
        (
            "It's about them: their news, their work, something they once said.",
            "You bring something small: news, a link they'd like, a memory.",
            "There's no favour in it, and no pitch.",
            "You don't blame anyone for the long silence.",
        ),
        "Hi Ben, long time no talk! You never answered my last message. Anyway, I'm looking for a job, can you refer me?",
    ),
    Situation(
        "reply",
        "Reply to a message",
        "an answer to a message someone sent you",
        "Messages",
        _MESSAGE,
        (),
        (
            "You answer what they asked, or say when you'll answer.",
            "If you're late, you say sorry once, in a few words.",
            "If it's a no, you say so clearly and kindly.",
            "You only offer what you're ready to do.",
            "It's clear what happens next, and who does it.",
        ),
        "Sorry for the late reply, I've been so busy with clients, then I was ill, then my laptop broke! "
        "Anyway, check out our solution for companies like yours: acme.com/demo",
    ),
    Situation(
        "thank",
        "Say thank you",
        "thanks for advice, a referral, a recommendation or an introduction",
        "Messages",
        _MESSAGE,
        (),
        (
            "You say exactly what you're thanking them for.",
            "You say what came of it: what you did, learned or got.",
            "You don't ask for anything else.",
            "You thank them once, in your own words.",
            "If there's something to give back, you offer it.",
        ),
        "Thanks for everything! You're the most amazing person ever. By the way, could you also introduce me to your boss and "
        "refer me for two more jobs?",
    ),
    Situation(
        "disconnect",
        "End a connection",
        "a last message before you remove a connection",
        "Messages",
        _MESSAGE,
        (),
        (
            "You know each other well enough that saying nothing would be odd. Otherwise, just remove them.",
            "You send it before you remove them. Afterwards you can't.",
            "You thank them or wish them well.",
            "You don't list reasons or blame them.",
        ),
        "Your constant posts are annoying and you never reply, so I'm removing you from my network.",
    ),
)

SITUATIONS: dict[str, Situation] = {s.slug: s for s in _ALL}
"""All situations by slug, in the guide's order."""

AUTO = "auto"
"""Instead of a slug: work the situation out from the text."""

ANY = tuple(SITUATIONS)
INVITATIONS = tuple(s.slug for s in _ALL if s.group == "Invitations")
MESSAGES = tuple(s.slug for s in _ALL if s.group == "Messages")
PRIVATE = INVITATIONS + MESSAGES  # one-to-one, so everything except a comment


def limit_for(situation: str, context: dict[str, str]) -> int | None:
    """The limit in characters, or None if there's none or we don't know it.

    If we don't know the account of someone sending an invitation, it's the larger limit, because they may have Premium.
    """
    limits = SITUATIONS[situation].limits
    if context.get("state") == "inmail":
        return _limit("inmail_body_limit")
    if context.get("state") == "pending":
        return None
    account = context.get("account", "")
    return limits.get(account) or max(v for v in limits.values() if v is not None)
