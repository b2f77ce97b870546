"""Names what the writer sells, or their business, even if the clause doesn't sell it: "our platform", "my agency"."""

from ..move import wordings

MOVE = wordings(
    (
        "our ~3 (solution|solutions|service|services|platform|software|product|products|tool|tools|app|offer|offers|programme|programmes|program|"
        "programs|package|packages|course|courses|range|brochure|webinar|demo)",
        "(my|our) ~1 (company|business|agency|firm|startup|start up|newsletter|blog|channel|course|app|tool|product|service|services|book|shop|store)",
        "find value in",
        "you (might|may|would|could) ~1 (be interested in|benefit)",
        "you'd ~1 (be interested in|benefit)",
        "we've (gathered|built|developed)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, {==our scheduling platform==} has a free month.",
        "Hi Leo, {==my agency==} builds websites.",
        "Hi Mira, {==you'd benefit==} from it too.",
        "Hi Sam, {==we've developed==} a planner.",
    ),
    near_misses=(
        "Hi Ana, your platform is easy to use.",
        "Hi Leo, our team is moving in May.",
        "Hi Mira, we've met twice.",
    ),
)
