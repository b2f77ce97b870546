"""Phrases that sound written by a machine, or for anyone."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY
from ..text.phrase import Phrases

FILLER = Phrases(
    (
        "(in today's|in this|ever|constantly|rapidly) ~2 (fast paced|evolving|changing|dynamic|competitive|digital) ~1 (world|landscape|"
        "environment|market|era|business)?",
        "(dynamic|evolving|changing|competitive|professional|digital) landscape",
        "delve into",
        "(rich )?tapestry of",
        "(truly|true)? (a)? testament to",
        "(unlock|unlocking|unleash|harness|harnessing) (the|new|your|our)? ~1 (potential|synergies|power|possibilities|growth|value|"
        "opportunities)",
        "(embark|embarking) on (this|a|our|your) ~2 (journey|adventure|path)",
        "(unwavering|relentless|tireless|steadfast) (dedication|commitment|pursuit|support|passion)",
        "(pursuit|commitment) (of|to) excellence",
        "(resonates|resonated|resonate) (deeply|profoundly|strongly) with",
        "(invaluable|profound|unparalleled|transformative) (insight|insights|experience|opportunity|expertise|perspective|perspectives|"
        "milestone|journey|achievement)",
        "(meaningful|genuine|authentic) (connections|connection|dialogue|relationships|conversations)",
        "(cutting edge|state of the art|groundbreaking|game changing|best in class|world class|next level|next gen) (technolog*|solution*|"
        "innovation*|work|platform*|ai)?",
        "(foster|fostering|cultivate|cultivating|nurture) ~2 (growth|collaboration|innovation|connection|connections|relationships|synergy|"
        "culture)",
        "(beautifully|perfectly|brilliantly|eloquently) (captures|captured|articulated|articulates|summarized|highlights)",
        "(reaching|achieving|scale|to) ~1 (even )?(greater|new) heights",
        "(thought|visionary) (leader|leadership|leaders)",
        "(leverage|leveraging) (my|our|your|the|cutting|innovative|synerg*)",
        "(i am|i'm) (thrilled|excited|delighted|eager|honored|honoured) to (connect|announce|embark|explore|leverage|contribute)",
        "(finds|find|found) you (and yours|and your ~2)? (well|in good (health|spirits)|in the best)",
        "(hope|trust) (you're|you are) doing (well|great|amazing|fine) and (staying|keeping|having) ~2",
        "greetings of the day",
        "(drive|driving|drives) ~1 (meaningful|positive|impactful|innovative|measurable|real)? (change|impact|innovation|growth|results|success|"
        "business outcomes)",
        "at the (intersection|forefront|cutting edge) of",
        "(express|convey) my (sincere|deepest|heartfelt|profound|enthusiastic|genuine|keen) ~2",
        "(passion|passionate) (for|about) (innovation|excellence|technology|making a difference|leveraging|growth|people)",
        "the (power|essence|importance|beauty) of (authenticity|collaboration|leadership|connection|networking|resilience|innovation|human)",
        "mutual growth",
        "well deserved (recognition|success)",
        "(key|crucial|valuable|powerful) takeaway*",
        "(like minded|likeminded) (professionals|people|individuals)",
        "(results driven|visionary|disruptive) ~3 (leader|professional|mindset)",
    )
)
LEAST = 2


def _find(draft):
    spans = list(FILLER.find(draft))
    if len(spans) >= LEAST:
        s, e = spans[1]
        yield Match(s, e, f"This is one of {len(spans)} stock phrases in your message.")


RULE = custom(
    _find,
    search=(FILLER,),
    code="LE813",
    level="caution",
    situations=ANY,
    message="You use several stock phrases.",
    why="Phrases like these make people think of a template, or of text written by a machine. In a study, praise written "
    "mostly by AI was found sincere half as often.",
    sources=("ai-study",),
    ignore="One phrase like this is fine; you'll see this from two on.",
    instead="Say what you saw, did or want, in words you'd use out loud.",
    bad=(
        ex(
            "Congratulations on the award, Ian! Your unwavering dedication and {==relentless pursuit==} of "
            "quality show.",
            "congratulate",
        ),
        ex("Your post is a testament to good teaching, and {==perfectly captures==} a Monday in year 9.", "comment"),
        ex(
            "Hi Ian, I hope this message finds you well. {==In today's fast-paced world==}, how do you keep "
            "your beer so simple?",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Congratulations on the award, Ian! You brewed that stout forty times before you sold a glass.",
            "congratulate",
        ),
        ex("Your post took me straight back to Mondays in year 9: I could smell the wet coats.", "comment"),
        ex("Hi Ian, I hope you're well. How do you keep your beer so simple, and still sell out?", "first-message"),
    ),
    near_misses=(ex("Hi Ian, I hope this message finds you well. How did the Leeds opening go?", "check-in"),),
)
