"""A comment on the person, or on their mistakes, instead of the point."""

from ..fix import cut, first_of, instead
from ..rule import phrases

RULE = phrases(
    (
        "you (are|were|'re) (just|simply|so|completely|totally|dead)? (wrong|mistaken|naive|confused|lying|biased|missing the point|out of touch)",
        "you're (so|just|simply|completely|totally|dead)? (wrong|mistaken|naive|confused|lying|biased|missing the point|out of touch)",
        "^(this|that|it|what you wrote|your post) (is|sounds|reads like) (such|just|pure|utter|complete|total|absolute)? (nonsense|garbage"
        "|rubbish|stupid|ridiculous|clickbait|fake|a joke|laughable|embarrassing|bs|crap|drivel)",
        "this (post|article|take|claim|advice|list) (is|sounds|reads like) (such|just|pure|utter|complete|total|absolute)? (nonsense"
        "|garbage|rubbish|stupid|ridiculous|clickbait|fake|a joke|laughable|embarrassing|bs|crap|drivel)",
        "you (clearly|obviously|evidently) ~1 (don't|haven't|have no|never|do not|know nothing|missed|didn't)",
        "(clearly|obviously) you ~2",
        "(do|did) (your|you do your|some) (homework|research)",
        "(learn|go learn|learn how) to (spell|write|count)",
        "(it's|it is) (spelled|spelt)",
        "(you have|there's|there is|there are|nice|found|spotted) (a|an|some|several|two|three|your)? (typo|typos|spelling mistake"
        "|spelling mistakes|grammar mistake|grammar mistakes)",
        "(everybody|everyone|anyone) (with a brain|who knows anything|knows that)",
        "funny (how|that) you",
        "(is|was|are) (spelled|spelt|written) (wrong|wrongly|incorrectly)",
        "(should be|needs|missing|should have) (a|an) (comma|hyphen|capital|full stop|apostrophe|semicolon)",
        "(let|leave) (someone|somebody|it to) ~2 (who|that) (actually|really)",
        "^that's not how ~3 works",
        "^(nothing new|old news|yawn|so what)",
        "(how|why) can you (even)? (say|write|post|claim)",
        "what do you know about",
        "no (offense|offence) but",
        "(consultant|corporate|academic|typical|pure|such|utter|marketing|political|hr) ~1 (drivel|rubbish|garbage|nonsense|bs|waffle|babble|whinge|speak)",
        "have you ever (even|actually|really)? (done|worked|had|run|built|managed|met|spoken) ~4 (real|yourself|a day|actual|in your)",
        "stick to (your|what you) ~2",
        "(just|only|merely) (looking for|fishing for) (likes|attention|clicks)",
        "(half|most|all) of (this|these|your) ~3 (is|are) (wrong|false|made up|plain wrong)",
        "(wrong|incorrect|false) (on|in) (every|all|so many)",
        "^(wrong|false|nonsense|rubbish)",
        "^it's fewer ~2 not less",
    ),
    unless=(
        "(i|we|i'm|we're) ~3 (wrong|mistaken|naive|confused|biased|missing the point)",
        "(don't|do not|not) (think|saying|say|believe) ~2 (wrong|mistaken|naive|biased)",
        "(nothing|not) wrong",
        "(if|unless|when) you're (wrong|mistaken|confused)",
    ),
    fix=first_of(cut, instead("[the point you doubt, and what you've seen]", "Name the point instead")),
    code="LE503",
    level="caution",
    situations=("comment",),
    where="all",
    yields_at=("insult",),
    most=2,
    message="This is about the author or their typos, not about the point.",
    why="Everything under a post is public. People remember the tone longer than the argument.",
    sources=("tagging", "linkedin-policies"),
    ignore="The author asked for a proofreader.",
    instead="Name the point you doubt, say what you've seen, and ask. Send typos in a private message.",
    bad=(
        "{==You are wrong==} about remote work. Sales went up because of the new prices.",
        "{==There is a typo==} in line 3, and the sales figures are off.",
        "{==You clearly have no==} idea of retail. The prices came first.",
    ),
    good=(
        "I read the sales figures another way: prices fell in the same month. How did you separate the two?",
        "The sales figures are higher here than in your March report. Did the method change?",
        "That's a strong claim about remote work. Does it include the March figures?",
    ),
    near_misses=(
        "I was wrong about remote work, and the March figures show it.",
        "You're right that the new prices came late.",
        "I don't think you're wrong about the prices, but March was unusual. Did you look at it?",
    ),
)
