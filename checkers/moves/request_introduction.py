"""Asks to be introduced, or who the right person is."""

from ..move import wordings

MOVE = wordings(
    (
        "(introduce|introducing) (me|us|our|my)",
        "(get|be|getting) introduced to",
        "(an|the|a|quick|warm|short|brief|maybe|make|making|making an) (intro|introduction) ~1 (to|with|for|would)",
        "(intro|introduction) (me|to (your|the|her|him|my|captain|mr|ms|dr|someone|anyone|whoever))",
        "intro me",
        "(could|can|would|will|might) you ~2 (connect|introduce|link) us",
        "(put|putting|get) (me|us) (in touch|in contact) (with)?",
        "(connect|connecting|link|linking) (me|us) (up)? (with|to|direct*)",
        "(right|best|correct|appropriate|wrong) (person|contact|people) (to|for|who)?",
        "(right|best|correct|appropriate|wrong) one (to|for|who)",
        "(who|whom) ~2 (should|could|can|would|else|is) ~1 (i|the (right|best)|be the) (speak|talk|contact|approach|ask|write|right|best)?",
        "(give|share|send|may i have|can i have|could i have|shoot) ~2 (her|his|their|the) (name|names|number|numbers|contact|contacts|email)",
        "(forward|pass|passing) (this|it|them|my) ~2 (on)? to (your|the|whoever|anyone|someone)",
        "(quick|a) (hello|hi) (from you|to)",
        "^(who) (handles|runs|looks after|is in charge of|takes care of) ~4",
    ),
    unless=(
        "introduce (myself|itself)",
        "(reach out|want|wanted|like|love|writing|pleased|happy|glad|here) to introduce (our|my|you|us)",
        "(allow me|let me|may i|can i) ~1 introduce (our|my|you|us)",
        "(thank|thanks) ~4 (intro|introduction|introducing|touch)",
        "introduced (us|me)",
    ),
    examples=(
        "Hi Ana, could you {==introduce me==} to your head of finance?",
        "Hi Leo, would you make {==an introduction to==} the hiring manager?",
        "Hi Mira, could you {==put me in touch with==} whoever ran the project?",
        "Hi Tom, who's {==the right person==} to ask about training?",
        "Hi Zoe, may I {==have her name==}?",
    ),
    near_misses=(
        "Hi Ana, I wanted to introduce our new platform.",
        "Hi Ana, let me introduce myself: I teach maths in Leeds.",
        "Hi Leo, thank you for the introduction to Priya.",
        "Hi Mira, your introduction to statistics was my favourite course.",
        "Hi Tom, Sam introduced us at the fair in May.",
    ),
)
