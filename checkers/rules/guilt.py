"""Silence held against somebody."""

from ..rule import ex, phrases
from ..situation import PRIVATE

RULE = phrases(
    (
        "(haven't|havent|have not|didn't|did not|not|never) (yet|ever|even)? ~1 (heard|received|gotten|got|"
        "had|get|hear) ~1 (back|from you|anything|any|a|your|nothing) ~2 (from you|reply|response|answer|"
        "feedback|word|back)?",
        "(haven't|have not|never) heard (back|from you|anything|a word|yet)",
        "no (reply|response|answer|word) (from you|yet|so far|to my|at all)",
        "you ~1 (haven't|didn't|never|did not|have not|don't|do not) ~2 (replied|reply|responded|respond|"
        "answered|answer|wrote back|write back|got back|accept|accepted|bother|bothered|care)",
        "(ignor*|ghost*) (me|my|us|our)",
        "(been|being|feel|feeling|felt|are) (ignored|ghosted)",
        "(why|how come) (are|did|do|have|has|is)n't you",
        "why (aren't|didn't|don't|haven't|won't) you",
        "why (are|did|do|have) you ~1 (not|ignore|ignoring|never)",
        "(i'm|i am|we are|was|quite|bit|very|really|so)? (disappointed|hurt|offended|upset|sad) (that|by|"
        "you|in|with|to)",
        "barking up the wrong",
        "(don't|do not) (want|mean) to (be|become) a (nuisance|pest|bother|burden|pain)",
        "(hope|sorry) ~2 (bothering|bugging|annoying|pestering) you",
        "(take|taking) the hint",
        "(i thought|thought) (we|you) (were|are|was) (friends|better|different|serious)",
        "(least|minimum) you (can|could) ~1",
        "(no|not much) (time|interest) for (me|us|old friends)",
        "(you've|you have|did you|you) (forgotten|forgot|forget) (about|all about)? (me|us|your ~1 (friend|"
        "friends|colleague|colleagues))",
        "(leave|leaving|left) (me|us) hanging",
        "(counting|counted|relying|relied) on you",
        "nobody ~1 (got|gets|has got|came|wrote|answered|replied)",
        "(change|save) my life",
        "(courtesy|decency|politeness|manners) to (answer|reply|respond|write)",
        "(messaged|written|emailed|called|contacted|texted) ~1 (three|four|five|six|many|several|3|4|5|6) times",
        "you (must|might|may) have (missed|overlooked|forgotten)",
        "(last|only) hope",
        "(yes or a no|simple yes or no)",
        "(got|had|received) no (reply|response|answer|word)",
        "(sent|send) you ~1 (two|three|four|several|many|2|3|4) ~2 (invitations|requests|messages|emails|notes)",
        "ignore (them|it|this)",
        "you never (write|call|visit|answer|message|text|come|ask)",
        "^(hi|hello|hey) stranger",
        "what's up with that",
        "(too|so) (busy|important) (for|to) (me|us|reply|answer|write)",
        "after (all|everything) (i|we|i've|we've) (did|done|have done)",
        "(you)? (only|never|don't ever|hardly ever) (write|call|contact|message|remember) ~1 (me|when)",
        "(still|been) waiting (for|to hear|on) ~1 (you|your|an answer|a reply|a response)",
    ),
    unless=("(please|just|can|could|may|free to|simply|safely) ignore", "(leave|left) me hanging on the", "hanging on"),
    code="LE202",
    level="caution",
    situations=tuple(s for s in PRIVATE if s not in ("decline", "disconnect")),
    most=2,
    message="This holds the silence against them.",
    why="There are many reasons for silence, and most have nothing to do with you. A reproach turns a late "
    "answer into none.",
    sources=("follow-ups", "acceptance_gap"),
    ignore="If you agreed on a date and it has passed; then name the date and no more.",
    instead="Leave the silence out. Begin with what is new, or with them.",
    bad=(
        "Hi Aga, the linocut you lent me is back from the framer. I {==haven't heard back from you==}.",
        ex(
            "Hi Aga, the linocut you lent me is framed. {==Why haven't you==} written about the spring show?",
            "follow-up",
        ),
        ex(
            "Hi Aga, long time! {==You never answered==} about the spring show in Lublin. How are the presses?",
            "check-in",
        ),
    ),
    good=(
        ex(
            "Hi Aga, the linocut you lent me is back from the framer in Lublin. Shall I bring it on the "
            "4th? If another day is better, say so.",
            "follow-up",
        ),
        ex(
            "Hi Aga, I walked past the print shop in Lublin and thought of your spring show. How are the presses?",
            "check-in",
        ),
        ex("Hi Aga, thanks for connecting. Which press did you print the Lublin series on?", "first-message"),
    ),
    near_misses=(
        ex("Hi Aga, I have not heard the new choir in Lublin yet. How was it?", "check-in"),
        ex(
            "Hi Aga, the frames you chose for Lublin did not arrive until Friday, so the show opens a week "
            "later. Does that suit you?",
            "follow-up",
        ),
    ),
)
