"""A comment on the person, or on the slips, instead of the point."""

from ..rule import phrases

RULE = phrases(
    (
        "you (are|were|'re) (wrong|mistaken|clueless|ignorant|naive|confused|lying|biased|missing the point|"
        "delusional|out of touch)",
        "you're (so|just|simply|completely|totally|dead)? (wrong|mistaken|clueless|ignorant|naive|confused|"
        "lying|biased|delusional)",
        "(this|that|it) (is|sounds|reads like) (such|just|pure|utter|complete|total|absolute)? (nonsense|"
        "garbage|rubbish|bullshit|stupid|ridiculous|clickbait|fake|a joke|laughable|embarrassing|bs|crap)",
        "you (clearly|obviously|evidently) ~1 (don't|haven't|have no|never|do not|know nothing|missed|didn't)",
        "(clearly|obviously) you ~2",
        "(do|did) (your|you do your|some) (homework|research)",
        "(learn|go learn|learn how) to (spell|write|read|code|count)",
        "(it's|it is) (spelled|spelt)",
        "(you have|there's|there is|there are|nice|found|spotted) (a|an|some|several|two|three|your)? (typo|"
        "typos|spelling mistake|spelling mistakes|grammar mistake|grammar mistakes)",
        "(everybody|everyone|anyone) ~3 (knows|with a brain|who knows)",
        "funny (how|that) you",
        "(is|was|are) (spelled|spelt|written) (wrong|wrongly|incorrectly)",
        "(should be|needs|missing|should have) (a|an) (comma|hyphen|capital|full stop|apostrophe|semicolon)",
        "(let|leave) (someone|somebody|it to) ~2 (who|that) (actually|really)",
        "that's not how",
        "(who|what) (cares|asked)",
        "(nothing new|old news|yawn)",
        "(how|why) can you (even)? (say|write|post|claim)",
        "what do you know about",
        "no offense but",
        "(consultant|corporate|academic|typical|pure|such|utter|marketing|political) ~1 (drivel|rubbish|"
        "garbage|nonsense|bs|waffle|babble)",
        "(have|has|did) (you|he|she) ever (done|do|worked|had|run|built|been)",
        "stick to (your|what you)",
        "(just|only|merely) (another|looking for|fishing for) (likes|attention|clickbait)",
        "(half|most|all) of (this|these|your) ~3 (is|are) (wrong|false|made up|plain wrong)",
        "(wrong|incorrect|false) (on|in) (every|all|so many)",
        "^(wrong|false|nonsense|rubbish|bullshit)",
    ),
    code="LE503",
    level="caution",
    situations=("comment",),
    where="all",
    most=2,
    message="This is about the person, or about a slip, and not about the point.",
    why="Everything under a post is public. Readers remember the tone longer than the argument.",
    sources=("tagging", "linkedin-policies"),
    ignore="If the author asked for a proof-reader.",
    instead="Name the point you doubt, say what you have seen, and ask. Slips go into a private message.",
    bad=(
        "{==You are wrong==} about the Riga lamps. The riders came back because of the fares.",
        "{==You clearly have no==} idea of Riga. The lamps came after the riders.",
        "{==There is a typo==} in line 3, and the Riga figures are off.",
    ),
    good=(
        "I read the Riga figures another way: the fares fell in the same month. How did you part the two?",
        "We saw the opposite in Liepāja, where the lamps came first and nobody rode. What was different in Riga?",
        "The claim about lamps is a strong one. Is the Riga count of March in it?",
    ),
    near_misses=(
        "I was wrong about the Riga lamps, and the March count shows it.",
        "You are right that the Riga lamps came late.",
    ),
)
