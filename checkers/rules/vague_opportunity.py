"""An opportunity praised and not described."""

from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(exciting|amazing|great|fantastic|incredible|unique|perfect|awesome|lucrative|excellent|wonderful|"
        "golden|lifetime|life changing|confidential|brilliant) ~2 (opportunit*|challenge|venture)",
        "(job|career|business|new|role|an) opportunit* (that|which|to|for you|with us|at our)",
        "(opportunity|role|position|job|project|opening) ~2 (that|which)? ~1 (matches|fits|suits|match|fit|"
        "aligned with|perfect for|ideal for|tailored to) (you|your)",
        "(next|new) (big)? (challenge|adventure)",
        "(coolest|most exciting|amazing|best) (projects|perks|team|office|culture)",
        "(amazing|great|fun|awesome|fantastic|incredible) (perks|benefits|team|office|culture)",
        "your (profile|resume|cv|skills|background|experience) (matches|match|fits|fit|suits|is a match|is "
        "a great|is a perfect|aligns|is suitable|seems suitable|looks suitable)",
        "dear candidate",
        "(current|expected)? ctc",
        "notice period",
        "no other company",
        "not like (the)? others",
        "messages like this (all the time|every day|daily|a lot)",
        "rhymes with",
        "(market|industry|global|world) leader",
        "leading (company|provider|firm|agency|platform|player)",
        "competitive (salary|pay|package|compensation)",
        "(fast|rapidly|quickly) growing (startup|company|start up|business|team)",
        "work hard play hard",
        "like a family",
        "(rockstar*|rock star|ninja*|guru*|unicorn*)",
        "(perfect|great|good|ideal|right) (fit|match|candidate) for (our|an|a|this|my|the) ~2 (role|team|"
        "position|opportunity|opening|company|client)",
        "(earn|make) ~3 (money|income|a month|per month|a week|per week|from home|extra|online)",
    ),
    code="LE302",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    where="all",
    most=2,
    message="This praises an opportunity without saying what it is.",
    why="What the work is, where, and what it pays lets people decide. Adjectives do not, and they have "
    "read them before.",
    sources=("recipients", "linkedin-policies"),
    ignore="If the same message goes on to name the role, the place and the pay.",
    instead="Name the role, the place and one fact that would matter to this person.",
    bad=(
        ex("Hi Ivy, we have an {==exciting opportunity==} in our team. Interested?", "first-message"),
        ex("Hi Ivy, are you ready for your {==next challenge==}?", "first-message"),
        "Hi Ivy, I have a {==role that matches your==} skills in Porto.",
    ),
    good=(
        ex(
            "Hi Ivy, the tide lab in Porto looks for a second diver from May, paid by the city scale, two "
            "dives a week. Your survey of the Douro bar is why I thought of you. Shall I send the text?",
            "first-message",
        ),
        ex("Hi Ivy, thanks for connecting. How did you get the permit for the Douro survey?", "first-message"),
        "Hi Ivy, your survey of the Douro bar is on our wall at the tide lab. I dive there and would like to connect.",
    ),
    near_misses=(
        ex("Hi Ivy, thank you for the opportunity to dive with you in Porto. Did the film come out?", "first-message"),
    ),
)
