"""Asks to be referred, vouched for or put forward for a job."""

from ..move import wordings

MOVE = wordings(
    (
        "refer (me|us|my|her|him)",
        "(indicate|indicating) me (for|to)",
        "(a|an|your|provide|providing|submit|submitting|give|send the|internal|employee) referral",
        "open to refer",
        "(open to|comfortable|mind|consider|willing|up for|okay with|ok with|thinking of|possibility of) ~2 (referring|recommending) me",
        "(get|getting|put|putting|bring|slip|sneak|push) my (name|cv|resume|résumé|application|profile|details|portfolio) ~1 (in front of|in|to|into|onto|past|under|on|seen|noticed|before|through) ~4",
        "(put|putting) (in)? (a|in a) (good)? word",
        "(put|push|get|pull) me (in|forward|through) (for|to|at|with)",
        "(vouch|vouching) for me",
        "recommend me (for|to|as)",
        "(pass|passing|forward|hand|send|give) (on)? my (name|cv|resume|details|profile) (on)? (to|along|round)",
        "(tell|let) (him|her|them|the team|your boss|mr|ms) ~3 (how i|i am|i'm|know i|about me)",
        "(give|gave|giving) your name as",
        "speak (for|up for) me",
        "(happy|glad|grateful) ~2 about a referral",
    ),
    unless=(
        "(i|we|i'd|i'll|i'm|we'd|we'll) ~3 (put|putting|pass|forward|vouch|give) ~3 (word|referral|name)",
        "(word|referral) ~2 for (you|him|her|them)",
        "(if|in case|should|whenever) you ~2 (like|want|need|'d like) ~2 (referral|introduction)",
        "recommend+ me (for|to|as) ~3 (in|when|last|years)",
        "(he|she|they|who|has|kindly) referred",
        "(asked|asking) (you)? if you could refer",
        "(before|without) asking ~2 referral",
        "referral (bonus|fee|fees|programme|program|scheme|reward|discount|code|traffic)",
    ),
    examples=(
        "Hi Ana, could you {==refer me==} for the analyst role?",
        "Hi Leo, I was wondering if you'd give me {==a referral==}.",
        "Hi Mira, would you {==pass my name to==} the hiring manager?",
        "Hi Tom, would you {==put in a good word==} with your boss?",
        "Hi Zoe, would you feel able to {==vouch for me==}?",
        "Hi Kim, would you be {==open to referring me==}?",
        "Hi Ben, could you {==put me forward for==} the opening in sales?",
        "Hi Rui, can you {==indicate me for==} a vacancy at your bank?",
    ),
    near_misses=(
        "Hi Zoe, I can put in a word for you anywhere.",
        "Hi Ana, Priya referred me to your article on payroll.",
        "Hi Leo, you asked if I could refer customers to you, and I did.",
        "Hi Mira, the referral scheme at our clinic has changed.",
        "Hi Tom, I'm not asking you to refer me.",
        "Hi Rui, could you indicate where the entrance is?",
        "Hi Zoe, thank you for referring me to the eye clinic.",
    ),
)
