"""Asks the reader to do something: read my CV, share this, lend me that."""

from ..move import wordings

MOVE = wordings(
    (
        "(review|check|critique|proofread|rate|correct|edit|read|reading|improve|look at|looking at|look over|look through|glance at|go through|see|evaluate|fix) ~1 (my|our|these|two|the photos|the attached|one page) ~3",
        "(have|take|give|cast) (a|an|it a|some)? ~1 (look|read|eye|glance) (at|over|through|to)?",
        "take a red pen",
        "(fill|complete) (in|out)? (my|our|this|the) ~2 (survey|form|questionnaire)",
        "take (my|our|this|the) ~2 (survey|questionnaire|poll|quiz)",
        "(take part|participate) in (my|our|this|the|a) ~3 (study|survey|interview|research|poll)",
        "(share|repost|like|forward|circulate|promote|spread|print|buy|pre order) (my|our|this|it|them) ~3",
        "(forward|pass) (it|this|them) ~2 (to|on|around)",
        "(vote|sign|subscribe|donate) (for|to|our|my|this|the)",
        "(do|ask|need) ~2 (a|another|quick|small|big|one)? ~1 (favour|favor)",
        "(could|can|would|will|might) (i|we) ~1 (borrow|use|quote|have|get|take|visit|tag|come|show)",
        "(could|can|would|will|might) you ~2 (send|share|lend|look|read|check|glance|play|bring|help|fill|sign|spare|take|prepare|write|give|leave|record|translate|test|try|ask|see|do|support|show)",
        "(would|do) you mind",
        "(please|kindly|pls) (also)? (share|send|forward|pass|give|help|greet|read|fill|check|review|look|sign|support|bring|open|add|pop|find|see|print|write|leave|do|watch|like|follow|buy)",
        "^(send|share|forward|give|get|add|watch|open|bring|come|pop|shoot|review|leave|boost|correct) (me|my|us|our|it|this|your|the|some)",
        "(i|we) (need|want|would like|request|ask) you to",
        "is that (document|file|deck|list) something you could share",
        "(find|see|please see|please find) ~2 (attached|enclosed) ~2 (cv|resume|résumé|portfolio|deck)",
        "(find|see) (my|the) ~1 (cv|resume|résumé|portfolio) (is)? (attached|enclosed|below)",
    ),
    unless=(
        "(share|give|send|pass|bring) ~1 (my|our) ~1 (regards|best|love|thanks|greetings|wishes)",
        "(don't|do not|no need to)",
        "have (you|they|we|i) (read|looked)",
    ),
    examples=(
        "Hi Ana, could you {==review my==} CV?",
        "Hi Leo, would you {==have a look at==} my portfolio?",
        "Hi Mira, {==please share==} this with your team.",
        "Hi Tom, {==could I borrow==} your projector on Friday?",
        "Hi Zoe, could you {==do me a favour==}?",
    ),
    near_misses=(
        "Hi Ana, I run payroll for three schools.",
        "Hi Leo, which course did you take?",
        "Hi Mira, your talk on pricing was clear and useful.",
        "Hi Tom, please give my best to the team.",
    ),
)
