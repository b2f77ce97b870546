"""Praise you could give anyone by changing the name: "your expertise in marketing is impressive"."""

from ..fix import cut, instead
from ..rule import ex, said
from ..situation import INVITATIONS

RULE = said(
    "praise-generic",
    unless_moves=("occasion-met", "occasion-read", "occasion-introducer", "praise-particular"),
    fix=(instead("Your [post, talk or project] helped me with [what it helped you with].", "Name one thing"), cut),
    code="LE130",
    level="caution",
    situations=INVITATIONS + ("first-message", "ask", "follow-up"),
    message="You could say this to anyone in their line of work.",
    why="Praise with only a field or an employer in it is what templates and bots write. People skip it, and trust the rest "
    "of the message less.",
    sources=("recipients", "time-2015"),
    ignore="If you know each other well and they know what you mean.",
    instead="Name one thing they did, made or said, and what it changed for you. Or leave the praise out.",
    yields_at=("flattery",),
    bad=(
        "Hi Dana, {==your expertise in freight planning is impressive.==} I'd love to learn from you.",
        ex(
            "Hi Ben, thanks for connecting. {==Love what you're doing at Orchid Labs!==} What did you try first?",
            "first-message",
        ),
        "Hi Ruth, I came across your profile {==and your background really stood out.==}",
        "Hi Omar, {==I was impressed by your work at Northway.==} Could we connect?",
        ex("Hi Mia, {==your career journey is truly inspiring.==} Could I ask you two questions? Thank you!", "ask"),
    ),
    good=(
        "Hi Dana, your post on half-empty vans made us merge two routes last week. I'd love to learn from you.",
        ex(
            "Hi Ben, thanks for connecting. What you said about slow feedback in your interview is exactly "
            "our problem. What did you try first?",
            "first-message",
        ),
        "Hi Omar, I use the returns checklist from your talk in Leeds every Monday. I'd like to connect.",
    ),
    near_misses=(
        "Hi Ruth, your move from nursing to data is inspiring, because I'm trying the same at 45.",
        "Hi Omar, I was impressed by the Postgres extension you maintain, and it saved us a week.",
    ),
)
