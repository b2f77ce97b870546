"""Several requests at once."""

import re

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_REQUEST = Phrases(
    (
        "(could|can|would|will) you (please|also|maybe|kindly|then)? (introduce|refer|recommend|review|look|"
        "read|send|share|forward|pass|tell|help|give|write|connect|check|put|make|ask|call|meet|advise|edit|"
        "endorse|explain|find)",
        "(would|do) you mind",
        "(could|can|may|might) i (also|please|then)? (ask|have|get|call|send|use|visit|borrow|meet)",
        "^(and)? (please|kindly) (also)? (introduce|refer|recommend|review|send|share|forward|pass|tell|"
        "help|give|write|connect|check)",
        "(i'd|i would) (also)? (need|like you to|love you to|want you to)",
        "(and|also|then) (look at|check|review|read|share|sign) my",
        "(would|are) you (be)? (willing|able|open) to",
        "(and|or|also|then)? (introduce|recommend|endorse|coach|mentor|refer) me",
        "(and|or|also|then)? (write|send|give|lend) me (a|an|your|the)",
    )
)

_NUMBERED = re.compile(r"\(\d\)|(?:^|\n)\s*\d[.)]")


def _find(draft):
    asks = list(_REQUEST.find(draft, *draft.body))
    if len(asks) < 3:
        asks += [m.span() for m in _NUMBERED.finditer(draft.low, *draft.body)]
    if len(asks) >= 3:
        yield Match(*asks[2], f"This is the third of {len(asks)} requests in one message.")


RULE = custom(
    _find,
    keys=_REQUEST.keys,
    code="LE407",
    level="caution",
    situations=("ask", "check-in", "first-message"),
    message="This is one of several requests in one message.",
    why="Three requests are three decisions, and the largest one sets the tone. One at a time, each is small.",
    sources=("berkeley",),
    ignore="If they asked you for a list.",
    instead="Ask the one that matters now; the others can wait for the answer.",
    bad=(
        "Hi Noa, could you introduce me to the Haifa lab? Can you also check my poster? And {==would you "
        "write==} to the dean? No worries if not, thank you.",
        "Hi Noa, could I ask you for the Haifa data? Would you mind a call? {==Could you send==} the code "
        "too? Thank you, if it suits.",
        "Hi Noa, can you tell me when the Haifa lab opens? Could you share the map? {==Would you be willing "
        "to==} show me round? Thank you.",
    ),
    good=(
        "Hi Noa, could you introduce me to the Haifa lab? No worries if not, and thank you.",
        "Hi Noa, could I ask you for the Haifa data, and would you mind if I quote it? Thank you, if it suits.",
        "Hi Noa, would you be willing to show me the Haifa lab in May? If not, thank you all the same.",
    ),
    near_misses=(
        "Hi Noa, could you tell me which Haifa bus is best? I can walk. Would you mind if I come early? Thank you.",
    ),
)
