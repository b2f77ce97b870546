"""A stock opener or polite phrase that could be in any message: "I hope this finds you well"."""

from ..move import wordings

_GOOD = (
    "(well|great|good|fine|amazing|fantastic|wonderful|awesome|healthy|safe|okay|ok|productive|strong|flying|"
    "excellent|best|lovely|nice|beautiful|kindly|enjoying|health|spirits)"
)

MOVE = wordings(
    (
        f"(hope|hoping|trust) ~1 (this|my) ~2 (message|email|e mail|mail|note|letter|inmail|finds) ~6 {_GOOD}",
        f"(hope|hoping|trust) ~1 (you|you're|you've|your|everyone|everything|all|that you) ~8 {_GOOD}",
        f"(hope|hoping) (it|it's|all|all's|things|that all) ~4 {_GOOD}",
        "(finds|find|found) you (well|in good (health|spirits)|in the best)",
        "greetings of the (day|season)",
        "^(happy|merry) (monday|tuesday|wednesday|thursday|friday|weekend|new week)",
        "(long time no|how's everything|how is everything|how are things|how's life|how is life|how are you (these days|doing))",
        "i (came|stumbled|ran) (across|upon|on) your profile",
        "(just|wanted to|just wanted to) (reach|reaching) out (as|to say|and|to introduce)",
        "(love|enjoy|like) connecting with (like minded|likeminded|other|fellow)",
        "(drop|dropping) (by|into) your inbox",
    ),
    deniable=False,
    examples=(
        "Hi Ana, {==I hope this message finds you well==}. Are you still in Leeds?",
        "Hi Ana, {==hope you're doing great==}!",
        "Hi Ana, {==hope all is well==}.",
        "Hi Ana, {==I trust your week is off to a flying start==}!",
        "Hi Ana, {==greetings of the day==}!",
        "Hi Ana, {==happy Friday==}! Is the store open?",
    ),
    near_misses=(
        "Hi Ana, I hope the new clinic opens on time.",
        "Hi Ana, I hope to see you at the fair.",
        "Hi Ana, I trust your judgement on payroll.",
        "Hi Ana, how did the launch go?",
    ),
)
