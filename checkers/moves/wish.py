"""Wishes them well."""

from ..move import wordings

MOVE = wordings(
    (
        "(i'm|i am) (sure|certain) you'll ~1 (find|get|do|have|enjoy) ~3",
        "(i|we)? (hope|trust|hoping) (you|your|the|it|this|all|everything|that|things|to see|things) ~3",
        "(wish|wishing) (you|your|them|everyone|her|him) ~3",
        "(all the best|best of luck|good luck|best wishes|all good wishes|much luck|fingers crossed)",
        "(have|enjoy) (a|the|your) ~2 (day|week|weekend|evening|time|trip|holiday|holidays|summer|rest|one|couch|leave|party|show)",
        "take care",
        "(get well|safe travels|see you|god bless|bless you|keep well|stay well|happy holidays|merry christmas)",
        "may (you|the|your|god|this|it) ~4",
        "(rooting|cheering) for you",
        "look forward to (seeing|hearing|meeting)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, {==I hope the move went==} well.",
        "Hi Leo, {==good luck==} on Friday!",
        "Hi Mira, {==wishing you and the team==} a quiet week.",
        "Hi Sam, thanks again. {==Enjoy the holiday==}!",
        "Hi Jo, {==all the best==} with the opening.",
        "Hi Kim, {==take care==} until spring.",
    ),
    near_misses=(
        "Hi Ana, can I take your name for the list?",
        "Hi Leo, the best one was the third.",
        "Hi Mira, may I add you here?",
        "Hi Sam, I enjoy the work.",
    ),
)
