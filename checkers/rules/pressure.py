"""Wording that leaves no room for a no, or for time."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "asap",
        "a s a p",
        "{answering} ~3 (asap|today|immediately|right away|at once|urgently|quickly|within ~2 hours|by "
        "tomorrow|by tonight|by end of)",
        "(urgent|urgently|immediate|prompt|swift) ~1 (reply|response|answer|attention|action|feedback|"
        "request|decision|need|help)",
        "need ~3 urgently",
        "(very|this is|it's|it is) urgent",
        "(i|we) (expect|demand|require|insist|need) ~1 (your|an|a|you to) ~1 (reply|respond|response|answer|"
        "decision|accept|yes|confirmation|help|connect)",
        "(still)? (waiting|wait) (for)? your ~2 (reply|response|answer|call|confirmation|decision|message|email)",
        "awaiting your ~2 (reply|response|answer|call|confirmation|decision|positive)",
        "(eagerly|anxiously|keenly) (waiting|awaiting|anticipating|looking forward)",
        "(looking|look) forward to (your|a) (prompt|quick|speedy|early|positive|favourable|favorable|"
        "immediate) (response|reply|answer)",
        "don't miss (this|out|the (chance|opportunity|boat|offer)|my|your)",
        "don't (ignore|leave me|keep me waiting|let me down|say no|make me|waste)",
        "do not (miss|ignore|delete|leave me|keep me waiting|say no)",
        "let me know (by|before) (eod|end of day|end of the day|tonight|tomorrow|today|noon|close of business)",
        "(reach out|write|go|speak|talk|escalate) ~1 (to)? your (ceo|boss|manager|director|superior|"
        "supervisor) (directly|instead)?",
        "take (it|that|this|silence) as a (yes|no)",
        "(if|unless) i (don't|do not) hear (back )?(from you)? ~1 (by|before|until|today|this)",
        "(penciled|pencilled) you in",
        "third time lucky",
        "last chance",
        "final (notice|reminder|call|chance)",
        "act (now|fast|today)",
        "hurry (up|before|while|now)",
        "before it's too late",
        "limited time",
        "(spots|seats|places|slots) (left|are limited|remaining|filling|going fast)",
        "(only|just) ~2 (spots|seats|places|slots)",
        "while (spots|seats|places|stocks|supplies) last",
        "time is running out",
        "running out of time",
        "won't last",
        "offer (ends|expires)",
        "today only",
        "you (must|have to|need to|had better|better|ought to) ~1 (accept|reply|respond|connect|answer|act|"
        "decide|see|call|join|try|read|help|sign|do|vote)",
        "you'd be (foolish|crazy|mad|silly|stupid)",
        "you (won't|will not|will|would|'ll)? regret",
        "(won't|will not|don't|not) take no",
        "not an option",
        "(i'll|i will|we'll|going to) keep (trying|writing|messaging|calling|asking|following up|sending|contacting)",
        "until (you|i|we) (reply|respond|answer|accept|agree|hear)",
        "(everyone|everybody|all) (else)? ~5 (has|have|is|are) already (accepted|connected|signed|joined|added|agreed)",
        "(everyone|everybody) else ~6 (accepted|connected|signed|joined|added|agreed)",
        "^(just)? (accept|confirm) (please|and|it|me|my|now)",
        "i know you said",
        "rules are (there|made) to",
        "make an exception",
        "pencil you in",
        "(minutes|moment|time|free|call|talk) ~1 today or ~2 (tomorrow|later)",
        "today or would tomorrow",
        "(i|we|i'll|really|just|boss) ~1 (need|want) (it|this|them|that|an answer|your answer|to know) ~1 "
        "(by|today|now|tonight|asap|before) ~1 (tomorrow|monday|tuesday|wednesday|thursday|friday|tonight|"
        "eod|noon|end of|week)?",
        "(need|have) to (move|act) (quickly|fast)",
        "just reply with",
        "(answer|reply|respond|yes or no) ~2 (now|today)",
        "i (trust|assume|presume) you (will|'ll|are going to)",
        "make sure (you|to) (reply|accept|respond|answer|connect)",
        "(the)? least you (can|could) do",
        "you owe (me|us|it)",
        "(i'll|i will|we'll|we will) (remember|note|not forget|keep in mind) (it|this|that|who)",
        "(at|in) your (review|appraisal|evaluation)",
        "(there will be|face) consequences",
        "as your (manager|boss|supervisor|senior|director) i",
    ),
    unless=(
        "urgent (care|treatment)",
        "(i|we) (have|had) to act",
        "(care|surgery|ward|clinic) ~3 urgent",
        "don't miss (the|my) ~2 (commute|office|old)",
    ),
    code="LE111",
    level="caution",
    situations=ANY,
    message="This presses for an answer.",
    why="A request is polite as long as no is an easy answer to it. Pressed, people choose silence.",
    sources=("politeness", "linkedin-2011"),
    ignore="If there is a real date that binds you both, and you say what it is.",
    instead="Give the date and the reason if there is one, and make a no easy: “if not, no trouble at all”.",
    bad=(
        "Hi Lea, we met at the glass fair in Jena. Please {==answer ASAP==}.",
        ex(
            "Hi Lea, the jury meets on Friday and your report on the Jena glass is the one we lack. {==You "
            "need to reply==} to this.",
            "follow-up",
        ),
        ex(
            "Hi Lea, I applied for the glass blower role in Jena and am {==waiting for your reply==}.",
            "invite-recruiter",
        ),
        ex(
            "Could you introduce me to Mr Orth of the Jena glass museum? I {==will not take no==} for an "
            "answer. Thank you.",
            "ask",
        ),
    ),
    good=(
        ex(
            "Hi Lea, we met at the glass fair in Jena, at the stand with the blue lamps. I would like to "
            "stay in touch.",
            "invite-acquaintance",
        ),
        ex(
            "Hi Lea, the jury of the Jena glass prize meets on the 12th. If you can send your report "
            "before, it will be read; if not, no trouble at all. Thank you either way.",
            "follow-up",
        ),
        ex(
            "Could you introduce me to Mr Orth of the Jena glass museum? I would like to see the 1902 "
            "moulds. If that is awkward, do say so. Thank you!",
            "ask",
        ),
    ),
    near_misses=(
        ex("Hi Lea, I work in urgent care in Jena. Your post on burns is pinned in our ward.", "first-message"),
        ex("You make a fair point on deadlines. Ours moved when the furnace cracked.", "comment"),
    ),
)
