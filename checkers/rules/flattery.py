"""Praise too large to be true."""

from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(thought leader|visionary|guru|legend|genius|rock star|rockstar|superstar|icon|mastermind|queen of|"
        "king of|god of|goddess)",
        "(incredible|amazing|outstanding|extraordinary|phenomenal|mind blowing|unbelievable|stellar|"
        "spectacular) (profile|career|background|journey|person|leader|individual|professional|resume|cv)",
        "(such|true|real|huge|absolute|great) ~1 inspiration (to|for)? (me|us|all|everyone|many)?",
        "(biggest|number one|greatest|huge|massive) (fan|admirer)",
        "(in|absolute) awe of",
        "(best|greatest|most (inspiring|impressive|amazing|brilliant)) ~3 (ever|in the world|on linkedin|"
        "alive|i have ever seen|in your field|in the industry)",
        "(leader|expert|authority|pioneer) in (your|the|this) (field|industry|space|area|domain)",
        "(privilege|blessing) to (connect|know|have|be)",
        "want to be (just)? like you",
        "(idol|role model|hero) (of mine|to me|for me)",
    ),
    unless=("(not|no|never|isn't) ~3",),
    code="LE820",
    level="caution",
    situations=INVITATIONS + ("first-message", "ask"),
    most=1,
    message="This praise is so large that it could be meant for anybody.",
    why="Small praise with a reason is believed. Large praise without one is read as the way to something else.",
    sources=("recipients", "boomerang"),
    ignore="If you go on to say what exactly you admire.",
    instead="Name one thing that they did, and what it changed for you.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Liv, your Turku lamp archive is a joy, and you are a {==visionary==}.",
        ex(
            "Hi Liv, thanks for connecting. What an {==incredible career==}! How did the Turku lamps start?",
            "first-message",
        ),
        ex(
            "Hi Liv, you are {==such an inspiration==}. Would you answer two questions on the Turku lamps? "
            "No worries if not, thank you.",
            "ask",
        ),
    ),
    good=(
        "Hi Liv, your Turku lamp archive taught me to date our street lights in Umeå to the year.",
        ex("Hi Liv, thanks for connecting. How did you come from nursing to the Turku lamps?", "first-message"),
        ex(
            "Hi Liv, your lamp dates saved us a year. Would you answer two questions on Turku? No worries "
            "if not, thank you.",
            "ask",
        ),
    ),
    near_misses=("Hi Liv, the iconic Turku lamps in your archive also stand in Umeå.",),
)
