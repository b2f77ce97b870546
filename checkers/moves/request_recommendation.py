"""Asks for a recommendation, a reference or an endorsement."""

from ..move import wordings

MOVE = wordings(
    (
        "(write|writing|wrote|leave|give|do|giving|issue|provide|paste|upload|uploaded|request|need|want|appreciate|get) ~4 (recommendation|reference|testimonial|endorsement|reference letter)",
        "(endorsed|endorsing) (me|my|us)",
        "(recommendation|reference|testimonial|endorsement) ~2 (from you|would|letter|for my|on my|on here|of my)",
        "(be|being|become|act as|acting as|serve as) (a|my|our) ~1 (reference|referee)",
        "as my ~1 (reference|referee)",
        "endorse (me|my|us)",
        "(write|writing|put|putting|say|saying|jot|jotting) ~2 (few|two|three|couple|something|some|nice) ~3 (lines|sentences|words|nice|about me|on my|on here)",
        "(few|two|three|couple of) (lines|sentences|words) ~3 (linkedin|here|profile|page|our)",
        "(you|your) ~2 my referee",
        "a short quote for",
    ),
    unless=(
        "(thank|thanks) ~4 (reference|recommendation)",
        "(you|that reference you|recommendation you) wrote",
        "references (available|or any|on request)",
        "(i'm|i'd|i would|we'd|we're|i am) ~1 (happy|glad|pleased|delighted|willing) to",
        "(you|they|he|she) ~2 (need|needs|want|wants) ~1 (reference|recommendation|letter)",  # an offer
        "(write|writing|give|giving|leave|leaving|do) you (a|an|the|one|another|that|any) ~4",  # an offer
    ),
    examples=(
        "Hi Ana, would you {==write me a short recommendation==}?",
        "Hi Leo, would you be comfortable {==being a reference==} for me?",
        "Hi Mira, could you {==endorse my==} Excel skills?",
        "Hi Tom, would you {==write a few lines==} about our project?",
        "Hi Zoe, a {==recommendation from you==} would help a lot.",
    ),
    near_misses=(
        "Hi Ana, thank you for the reference. I got the job!",
        "Hi Leo, that recommendation you wrote for Sam was lovely.",
        "Hi Mira, I can give you references or any other papers.",
        "Hi Bea, I'd be glad to write you a recommendation.",
        "Hi Bea, if you ever need a reference, I'm happy to write it.",
        "Hi Bea, I'd be glad to write a few lines about our year on the ward.",
        "Hi Tom, your recommendation engine is impressive.",
    ),
)
