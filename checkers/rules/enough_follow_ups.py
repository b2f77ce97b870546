"""More than one follow-up."""

from ..rule import ex, overall

RULE = overall(
    lambda draft: draft.context.get("count", "0") in ("1", "2"),
    message_for=lambda draft: (
        "You've already followed up once. This would be the second time."
        if draft.context["count"] == "1"
        else "You've already followed up twice or more."
    ),
    code="LE205",
    level="caution",
    situations=("follow-up",),
    any_language=True,
    message="You've already followed up.",
    why="One follow-up is a reminder. After that, people think about your persistence rather than what you wrote.",
    sources=("followups_advised", "follow-ups"),
    ignore="If they've answered since, or asked you to try again.",
    instead="Leave it here. Reach them another way: comment on something they post, or ask someone you both know.",
    bad=(
        ex(
            "Hi Tor, {==the science museum has a free day on 3 June.==} Would it suit your class? If not, no worries.",
            count="1",
        ),
        ex("Hi Tor, {==the science museum has moved the tour to 9 June.==} Does that suit your class?", count="2"),
        ex("{==The science museum now has two free days in June.==}", count="2"),
    ),
    good=(
        ex(
            "Hi Tor, the science museum has a free day on 3 June. Would it suit your class? If not, no worries.",
            count="0",
        ),
        "Hi Tor, the science museum has moved the tour to 9 June. Does that suit your class?",
        ex("Hi Tor, the science museum kept your students' poster. Shall I send it on?", state="connected"),
    ),
    near_misses=(ex("Hi Tor, we've followed up on your idea: the museum is open on 9 June.", count="0"),),
)
