"""Stock lines that say nothing but "connect"."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases
from ..text.signals import specifics

# Lines that never say anything ...
_STOCK = Phrases(
    (
        "{id}? ~1 (add|include|welcome) you (to|in|into|as part of) (my|our) ~2 (network|connections|contacts|circle)",
        "add to (my|our) ~2 network",
        "(expand*|grow*|build*|extend*|widen*|increase*|broaden*|strengthen*|develop*) (my|our) ~2 (network|"
        "connections|circle|contacts|reach)",
        "(always|constantly|actively)? (looking|love|happy|hoping|trying|keen|seeking) to (grow|expand|"
        "build|widen) (my|our)? ~2 (network|connections)",
        "accept my ~2 (request|invitation|invite|connection)",
        "(looking|hoping|love|happy|keen|trying|eager|excited) to (connect|network) with ~2 (professionals|"
        "leaders|folks|individuals|experts|minds|talent|peers)",
        "like minded (professionals|people|individuals|folks)",
        "please (accept|connect with me|add me|approve)",
        "(connect|connecting|networking) with (other|more|new|like minded|fellow)? (professionals|people|"
        "leaders|individuals) (like you|such as yourself|such as you|like yourself|in this space|in your "
        "field)",
        "(be|get|stay|keep) in touch with professionals like (you|yourself)",
        "linkedin (suggested|recommended|recommends) (you|your profile|that we|we)",
        "i'd like to join your (professional)? network",
    )
)
# ... and lines that do no harm in a note that goes on to say something.
_STOCK_ALONE = Phrases(
    (
        "join (my|your) (professional)? network",
        "^(let's|lets) connect",
        "would like to (connect|be connected) with you (please|on linkedin)",
        "(found|find|think) your profile (to be)? (very|really|quite|so)? (interesting|impressive|inspiring|"
        "fascinating|great|amazing|relevant)",
        "(impressed|intrigued|inspired|fascinated|amazed) (by|with) your (very|truly)? (impressive|"
        "professional|extensive|amazing|incredible)? (profile|background|career|experience|expertise|work|"
        "journey|credentials|accomplishments)",
        "appreciate* your ~1 (professional)? (background|profile|experience|career)",
        "your (profile|background|experience|career|journey) (caught|grabbed|drew|got) my (attention|eye)",
        "i? (came|stumbled|happened) (across|upon|on|over) your profile and",
        "(may|might|could|probably|likely|think we)? share (some|common|similar|mutual) (common|mutual|"
        "professional|career|similar)? (interests|goals|values|passions)",
        "(been)? following your (work|profile|content|journey|career) with (interest|admiration|great interest)",
        "(we|you) (have|share|both have) ~2 (mutual|common|shared) (connections|contacts|friends)",
        "following your (journey|career|profile|growth|success)",
        "(impressed|intrigued|inspired|fascinated|amazed) (by|with) (what you|all you|everything you|all that you)",
        "keen to connect with people",
        "(saw|noticed|see) (that)? (we|you) have (many|several|some|a lot of|lots of) mutual (connections|"
        "contacts|friends)",
    )
)
_MEANT = Phrases(("(network|circle) of",))
ENOUGH = 5  # from here on a note says enough to carry a stock line (see signals.specifics)


def _find(draft):
    span = _STOCK.first(draft, *draft.body)
    if span and _MEANT.first(draft, *draft.sentence_at(span[0])):
        span = None
    if not span and specifics(draft) < ENOUGH:
        span = _STOCK_ALONE.first(draft, *draft.body)
    if span:
        yield Match(*span)


RULE = custom(
    _find,
    keys=_STOCK.keys | _STOCK_ALONE.keys,
    code="LE101",
    level="caution",
    situations=INVITATIONS,
    message="This line could stand in an invitation to anybody.",
    why="People decide on an invitation by whether it has to do with them. A stock line tells them that it "
    "was sent to many, and no note at all would say as much.",
    sources=("note_effect", "time-2015"),
    ignore="Keep it if the same note also says why this person: the line then costs characters and little else.",
    instead="Name what brought you to this person: something they wrote, made or said, or what you share.",
    bad=(
        "Hi Lena, I'd like to {==add you to my professional network==}.",
        "Hello Tom, {==I came across your profile and==} would love to connect.",
        "Hi Ade, I'm a buyer in Leeds and {==always looking to grow my network==}.",
        ex("Hi Noor, it was nice to meet you. {==Please accept my connection==} request.", "invite-acquaintance"),
    ),
    good=(
        "Hi Lena, your talk on tram timetables in Graz changed how we plan our bus stops. May I follow your work here?",
        "Hello Tom, Ines Prado told me that you rebuilt the archive in Porto. I start on ours in May, so I "
        "would like to connect.",
        ex(
            "Hi Noor, we shared a table at the Leeds buyers' dinner and talked about linen. It would be "
            "good to stay in touch.",
            "invite-acquaintance",
        ),
    ),
    near_misses=(
        "Hi Joe, your article “How I grew my network by saying no” made me laugh on the train to Ghent.",
        "Hi Mina, I run the tool library in Turku and we are expanding our network of repair cafés.",
    ),
)
