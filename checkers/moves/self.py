"""Says who the writer is or what they do."""

from ..move import custom, move_at
from ..text.phrase import Phrases

_SELF = Phrases(
    (
        "(i'm|i am|im) ~1 (a|an|the|one|from|with|in|at|on|currently|studying|working|moving|applying|writing|finishing|looking|starting)",
        "(my name is|my name's|this is|it's) ~3",
        "(i|we) (work|run|teach|study|lead|manage|handle|train|recruit|hire|sell|design|build|write|look after|cover|make|grow|coach|help"
        "|specialise|specialize|live|come|drive|own|organise|organize|nurse|clean|cook|repair|fix|inspect|serve|do|keep|have|moved|joined"
        "|started|left|used to|quit|graduated|studied|worked|retired|trained|spent)",
        "(i've|i have|we've|we have) ~1 (been|worked|run|spent|got|just|moved|left|taught|finished|started|had|built)",
        "i (recently|just|currently|now) ~2",
        "(as|being) (a|an) ~3",
        "(we're|we are) ~1 (a|an|the|based|hiring|building|moving|looking|opening)",
        "my (background|job|role|work|team|company|day job|degree|thesis|shop|class|field)",
    )
)


def _find(draft):
    seen = set()
    for start, end in _SELF.find(draft, *draft.body):
        move = move_at(draft, start, end, denied=False)
        if move.start in seen or move.asks:
            continue
        seen.add(move.start)
        yield move


MOVE = custom(
    _find,
    search=(_SELF,),
    examples=(
        "Hi Ana, {==I'm a==} nurse in Leeds.",
        "Hi Leo, {==my name is Mei==} and I study law.",
        "Hi Mira, {==we run==} a bike shop on Mill Road.",
        "Hi Sam, {==I've been==} in payroll for ten years.",
        "Hi Jo, {==as a new manager==} I read everything I can.",
        "Hi Kim, {==I teach==} year two in Hull.",
    ),
    near_misses=(
        "Hi Ana, your talk was a help.",
        "Hi Leo, could you look at it?",
        "Hi Mira, thank you for Tuesday.",
        "Hi Sam, do we have the room?",
    ),
)
