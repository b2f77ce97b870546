"""A last message announced as such."""

from ..rule import phrases

RULE = phrases(
    (
        "(last|final) ~1 {message}",
        "(last|final) (follow up|followup|attempt|try|time|reminder|outreach|one from me)",
        "(close|closing) (the|this|your|out) ~1 (loop|case|ticket)",
        "(closing|close) your file",
        "(stop|quit|cease) (following up|reaching out|writing|messaging|bothering|contacting)",
        "(won't|will not|not going to) (bother|message|write|contact|email|ping|chase) you (again|further|"
        "any more|anymore)",
        "(i'll|i will) (assume|take it|presume|consider|conclude) ~2 (you|this|that|it|you're|no)",
        "this is my (last|final)",
        "never (bother|contact|write to) you again",
    ),
    code="LE207",
    level="caution",
    situations=("follow-up",),
    most=1,
    message="This announces a last message, which is pressure in a polite form.",
    why="It tells the reader that there was a series, and asks them to answer so that it ends.",
    sources=("follow-ups",),
    ignore="If they asked to be told.",
    instead="Say what you want to say, make it easy to say no, and then leave it.",
    yields_to=("chasing",),
    bad=(
        "Hi Rob, the Leeds brass band still needs a second horn. I {==won't bother you again==}.",
        "Hi Rob, the Leeds brass band found a second horn in Ann Lee, so I will {==close the loop==} here.",
        "Hi Rob, the Leeds brass band plays on 4 May. {==I'll assume you==} are not coming, unless you write.",
    ),
    good=(
        "Hi Rob, the Leeds brass band found a second horn, so the seat I wrote of is filled. Would you like "
        "the score all the same?",
        "Hi Rob, the Leeds brass band plays on 4 May, and there is a seat for you by the horns. If it does "
        "not suit, no need to answer.",
        "Hi Rob, Ann Lee of the Leeds brass band sends her regards and the score. Shall I post it?",
    ),
    near_misses=(
        "Hi Rob, the last train from the Leeds concert goes at ten, so you would be home by midnight. Shall "
        "I keep a seat?",
    ),
)
