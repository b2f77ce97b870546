"""Asks for advice, guidance or an opinion."""

from ..move import wordings

MOVE = wordings(
    (
        "(any|some|your|for|of|little|few|get|give|offer|share|have|more) ~1 (advice|tips|guidance|pointers|wisdom|counsel)",
        "(value|love|hear|get|appreciate|like|welcome) ~2 (your|any) (thoughts|view|views|opinion|perspective|take|input|insight*|experience|feedback|tips|advice)",
        "(advise|guide|mentor|coach|teach) (me|us|my)",
        "(be|become) my (mentor|coach|guide)",
        "pick your brain*",
        "(what|which|how) (would|should|do|did|could) (you|i|a) ~3 (do|choose|suggest|recommend|advise|pick|say|start|take|prefer|think|use|hate|look|throw)",
        "(tell|show) me (what|how|which) ~2 (you'd|you would|to (do|improve)|you did|i should|one)",
        "(would|do) you (do|take|choose) it again",
        "do you still think",
        "any (idea|suggestion|suggestions|thoughts) (what|how|on|about|which)?",
        "(feedback) on my",
        "would you go for",
        "is (more|of more) use for",
    ),
    unless=(
        "(thank|thanks|grateful) ~6 (advice|guidance|tips|insight*|feedback|perspective)",
        "your (advice|tips|guidance) (was|were|about|on|to|helped|has)",
    ),
    examples=(
        "Hi Ana, do you have {==any advice==} for a first-time manager?",
        "Hi Leo, I'd {==love to hear your thoughts==} on the two offers.",
        "Hi Mira, could I {==pick your brain==} about moving into HR?",
        "Hi Tom, {==what would you do==} in my place?",
        "Hi Zoe, would you {==mentor me==} this year?",
    ),
    near_misses=(
        "Hi Ana, thank you for your advice on the interview.",
        "Hi Leo, your advice about reading one filing a week helped.",
        "Hi Mira, could you introduce me to Priya?",
        "Hi Tom, I teach marketing at the college.",
    ),
)
