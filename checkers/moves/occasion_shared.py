"""Names what they have in common: a school, a place, a job, a cause."""

from ..move import wordings

MOVE = wordings(
    (
        "(we|we're|we've|us|you and i) ~2 both ~4",
        "(and|we) both (coach|volunteer|play|sing|run|ran|live|lived|use|write|climb|row|swim|train|trained|serve|served|attend|attended|know|love|collect|restore|keep|sit|are|have|belong|speak|support)",
        "both (of us|work|worked|studied|live|teach|went|trained|from|started|grew)",
        "(we|you and i) ~1 (share|shared) (a|an|the|our|one)",
        "(the)? same (school|university|college|company|team|city|town|course|class|street|building|field|floor|shift|ward|employer"
        "|certificate|programme|program|scheme|job|church|club|office|problem|year|degree|site|department|firm|group|trade|project|account|cohort|shift|train|bus|event|conference|client|manager|boss|committee|board|panel|table|hometown|village|gym|choir)",
        "fellow ~2 (alum|alumni|alumna|alumnus|graduate|grad|student|nurse|teacher|volunteer|member|parent|runner|carer)",
        "(alum|alumni|alumna|alumnus|alma mater|old girls|old boys)",
        "(as|like) you (do|did|have|were|once|are|went|studied|teach|work)",
        "i (also|too) (work|study|studied|teach|trained|run|live|went|use|moved|come|did)",
        "(i'm|i am|it's|this is) ~3 from (the|our|number|next door|down|across|upstairs|downstairs|opposite) ~2",
        "(we'll|we will|we're going to) be (working|on|in|at|sharing|together|colleagues|neighbours|neighbors) ~2",
        "(i'm|i am|i'll be|i will be|i just|i've just|just|i) (joining|joined|started|starting|moving|moved) ~2 your (team|floor|office|department|site|shift|group|project)",
        "across the (road|street|hall|river|line) from",
        "(my|our) (old|former) (school|employer|team|company|street|office)",
    ),
    unless=(
        "(mutual|common|shared|similar) ~1 (connections|contacts|friends|interests)",
        "(share|shared) ~2 (bunch|lot|number|few|couple|handful|ton|dozen) ~1 (connections|contacts|friends|mutuals|people|mutual)",
        "from the ~3 (industry|field|sector|company|agency|firm|world)",
        "both connected",
        "(could|would|can|may|might|will) both",
        "like you ~1 (like|save|grow)",
    ),
    examples=(
        "Hi Ana, {==we both==} studied at Leeds.",
        "Hi Leo, we teach at the {==same school==}, you upstairs and I down.",
        "Hi Mira, I'm a {==fellow nursing graduate==} from Cardiff.",
        "Hi Sam, I moved from retail into HR {==as you did==}.",
        "Hi Jo, {==I also teach==} adults to read.",
        "Hi Kim, {==we share a==} landlord on Mill Road.",
    ),
    near_misses=(
        "Hi Ana, we share some common interests.",
        "Hi Leo, we have many mutual connections.",
        "Hi Mira, I'd love to connect with professionals like you.",
        "Hi Sam, let's connect and share ideas.",
    ),
)
