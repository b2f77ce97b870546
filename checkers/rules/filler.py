"""Phrases that sound written by a machine, or for anybody."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY
from ..text.phrase import Phrases

_FILLER = Phrases(
    (
        "(in today's|in this|ever|constantly|rapidly) ~2 (fast paced|evolving|changing|dynamic|competitive|"
        "digital) ~1 (world|landscape|environment|market|era|business)?",
        "(dynamic|evolving|changing|competitive|professional|digital) landscape",
        "delve into",
        "(rich )?tapestry of",
        "(truly|true)? (a)? testament to",
        "(unlock|unlocking|unleash|harness|harnessing) (the|new|your|our)? ~1 (potential|synergies|power|"
        "possibilities|growth|value|opportunities)",
        "(embark|embarking) on (this|a|our|your) ~2 (journey|adventure|path)",
        "(unwavering|relentless|tireless|steadfast) (dedication|commitment|pursuit|support|passion)",
        "(pursuit|commitment) (of|to) excellence",
        "(resonates|resonated|resonate) (deeply|profoundly|strongly) with",
        "(invaluable|profound|remarkable|unparalleled|transformative) (insight|insights|experience|"
        "opportunity|expertise|perspective|perspectives|milestone|journey|achievement)",
        "(meaningful|genuine|authentic) (connections|connection|dialogue|relationships|conversations)",
        "(truly|deeply|genuinely|incredibly|sincerely) (inspired|inspiring|impressed|fascinated|admire|"
        "honored|honoured|grateful|captivated)",
        "(cutting edge|state of the art|groundbreaking|game changing|best in class|world class|next level|"
        "next gen) (technolog*|solution*|innovation*|work|platform*|ai)?",
        "(foster|fostering|cultivate|cultivating|nurture) ~2 (growth|collaboration|innovation|connection|"
        "connections|relationships|synergy|culture)",
        "(beautifully|perfectly|brilliantly|eloquently) (captures|captured|articulated|articulates|said|put|"
        "written|summarized|highlights)",
        "(reaching|achieving|scale|to) ~1 (even )?(greater|new) heights",
        "(thought|visionary) (leader|leadership)",
        "(leverage|leveraging) (my|our|your|the|cutting|innovative|synerg*)",
        "(i am|i'm) (thrilled|excited|delighted|eager|honored|honoured) to (connect|announce|embark|explore|"
        "leverage|contribute|share)",
        "(finds|find) you (well|in good (health|spirits))",
        "(drive|driving|drives) ~1 (meaningful|positive|impactful|innovative|real)? (change|impact|"
        "innovation|growth|results|success)",
        "at the (intersection|forefront|cutting edge) of",
        "(express|convey) my (sincere|deepest|heartfelt|profound|enthusiastic|genuine|keen) ~2",
        "(heartfelt|sincerest|warmest) (congratulations|gratitude|thanks|appreciation)",
        "(passion|passionate) (for|about) (innovation|excellence|technology|making a difference|leveraging|"
        "growth|people)",
        "the (power|essence|importance|beauty) of (authenticity|collaboration|leadership|connection|"
        "networking|resilience|innovation|human)",
        "mutual growth",
        "well deserved (recognition|success)",
        "(key|crucial|valuable|powerful) takeaway*",
    )
)
LEAST = 2


def _find(draft):
    spans = list(_FILLER.find(draft))
    if len(spans) >= LEAST:
        for s, e in spans[1:2]:
            yield Match(s, e, f"{len(spans)} phrases like this one could stand in any message.")


RULE = custom(
    _find,
    keys=_FILLER.keys,
    code="LE813",
    level="caution",
    situations=ANY,
    message="Several phrases here could stand in any message.",
    why="Readers take such phrases for a template or for machine text. In a study, praise written mostly by "
    "AI was found sincere half as often.",
    sources=("ai-study",),
    ignore="One such phrase is nothing; the rule speaks up at two or more.",
    instead="Replace each by what you saw, did or want, in the words you would use aloud.",
    bad=(
        ex(
            "Congratulations on the Cork award, Ian! Your unwavering dedication and {==relentless "
            "pursuit==} of stout are known.",
            "congratulate",
        ),
        ex(
            "Hi Ian, I hope this message finds you well. {==In today's fast-paced world==}, how does Cork "
            "brew so slowly?",
            "first-message",
        ),
        ex("Your Cork post is a testament to stout, and {==perfectly captures==} the smell of it.", "comment"),
    ),
    good=(
        ex(
            "Congratulations on the Cork award, Ian! You brewed that stout forty times before you sold a glass.",
            "congratulate",
        ),
        ex("Hi Ian, I hope you are well. How does Cork brew so slowly, and still sell out?", "first-message"),
        ex("Your Cork post smells of stout: I could hear the copper tick.", "comment"),
    ),
    near_misses=(ex("Hi Ian, I hope this message finds you well. How is the Cork stout this year?", "check-in"),),
)
