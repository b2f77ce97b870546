"""Stock lines that say nothing except "connect"."""

from ..finding import Match
from ..fix import cut, first_of, instead, why_them
from ..moves import OCCASIONS, kind, moves_of
from ..moves.about_reader import says_about_reader
from ..moves.anyone import only
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.particulars import particulars
from ..text.phrase import Phrases

# Lines that never say anything ...
_STOCK = Phrases(
    (
        "(an|a|real|valuable|great|strong|big) asset to (any|your|the|an) ~1 (company|team|organization|organisation|employer|firm|business)",
        "{id}? ~1 (add|include|welcome) you (to|in|into|as part of) (my|our) ~2 (network|connections|contacts|circle)",
        "add to (my|our) ~2 network",
        "(have|having) you (in|as part of) (my|our) ~2 (growing|professional) (network|circle)",
        "(expand*|grow*|build*|extend*|widen*|increase*|broaden*|strengthen*|develop*) (my|our) ~2 (network|"
        "networks|connections|circle|contacts|reach)",
        "(always|constantly|actively)? (looking|love|happy|hoping|trying|keen|seeking|great|good) to (grow|expand|build|widen)"
        " (my|our)? ~2 (network|connections)",
        "(please|pls|plz|kindly|hope you|hoping you|do) ~2 accept ~2 (request|invitation|invite|connection)",
        "accept my ~2 (request|invitation|invite|connection)",
        "(looking|hoping|love|happy|keen|trying|eager|excited|great|good) to (connect|network|meet) with? ~3 (professionals|"
        "leaders|folks|individuals|experts|minds|talent|peers|enthusiasts)",
        "like minded (professionals|people|individuals|folks)",
        "please (accept|connect with me|add me|approve)",
        "(connect|connecting|networking) with (other|more|new|like minded|fellow)? (professionals|people|"
        "leaders|individuals) (like you|such as yourself|such as you|like yourself|in this space|in your field)",
        "(connect|connecting) with a fellow (professional|leader|enthusiast|expert)",
        "(be|get|stay|keep) in touch with professionals like (you|yourself)",
        "linkedin (suggested|recommended|recommends) (you|your profile|that we|we)",
        "i'd like to join your (professional)? network",
        "(be|become) (linkedin)? friends on (linkedin|here)",
    )
)
# ... and lines that are fine in a note that says why.
_STOCK_ALONE = Phrases(
    (
        "join (my|your) ~1 network",
        "i? (came|stumbled|happened) (across|upon|on|over) your profile and ~1 (would|i'd|wanted|thought|think|believe|love|decided|felt)",
        "(may|might|could|probably|likely|think we)? share (some|common|similar|mutual) (common|mutual|"
        "professional|career|similar)? (interests|goals|values|passions)",
        "(been)? following your (work|profile|content|journey|career) with (interest|admiration|great interest)",
        "(we|you) ~1 (have|share|both have) ~3 (mutual|common|shared) (connections|contacts|friends|mutuals)",
        "keen to connect with people",
        "(exchange|share) (ideas|insights|learnings|thoughts|knowledge) ~1 (sometime|with you|together)",
        "explore ~1 (synergies|ways to collaborate|opportunities)",
    )
)
# A request on its own counts if everything else could go to anyone too.
_BARE = Phrases(("^(let's|lets) connect", "would like to (connect|be connected) with you (please|on linkedin)"))
_MEANT = Phrases(("(network|circle|meet up|group) of",))
_REASONS = (*OCCASIONS, "praise-particular")
PARTICULAR_MOST = 4  # as many as in "30 mutual connections" or "HR leaders in Denver"
_TOGETHER = frozenset("we we're we've you you're your our us".split())
_SPECIFIC = frozenset("who who's who've who'd whose because".split())
_FIRM = _REASONS[:4]  # with one of these reasons, even an empty line is just polite


def _find(draft):
    span = None
    if not moves_of(draft, *_FIRM):
        span = _STOCK.first(draft, *draft.body)
        if span and _MEANT.first(draft, *draft.sentence_at(span[0])):
            span = None
    if not span and not moves_of(draft, *_REASONS) and _particular_clauses(draft) < 3:
        span = _STOCK_ALONE.first(draft, *draft.body)
        if not span and only(draft, "self", "praise-generic"):
            span = _BARE.first(draft, *draft.body)
    stock = moves_of(draft, "stock-reason") if not span else ()
    if stock:
        starts = {move.start for move in stock}
        reasons = [
            move
            for move in moves_of(draft, *_REASONS)
            if move.kind not in ("occasion-shared", "occasion-introducer")
            or move.start not in starts
            or _gives_another_reason(draft, move, stock)
        ]
        if not reasons and _could_go_to_anyone(draft):
            span = stock[0].cue_start, stock[0].cue_end
    if span:
        yield Match(*span)


def _gives_another_reason(draft, move, stock) -> bool:
    """Whether another reason follows the stock reason: “we have mutual friends and both coach at Harriers”."""
    said = [reason.cue_end for reason in stock if reason.start == move.start]
    return move.cue_start >= max(said) and particulars(draft, move.cue_start, move.end) > 2


def _could_go_to_anyone(draft) -> bool:
    """Whether no clause is about this reader: all of them are stock reasons, praise for anyone, about the writer, or
    small talk."""
    if not only(draft, "stock-reason", "praise-generic", "request-connect", "self", "disclaimer"):
        return False
    stock = {move.start for move in moves_of(draft, "stock-reason", "praise-generic", "anyone", "request-connect")}
    if any(says_about_reader(draft, clause) for clause in draft.clauses if clause.start not in stock):
        return False
    words = {word.low for word in draft.body_words}
    if _SPECIFIC & words or only(draft, "praise-generic") or only(draft, "self") and not _TOGETHER & words:
        return False  # other rules find these
    return all(particulars(draft, clause.start, clause.end) <= PARTICULAR_MOST for clause in draft.clauses)


def _without_it(draft, start, end):
    """A cut if the draft says why they're writing; else a sentence that does."""
    cuttable = cut if moves_of(draft, *_REASONS) else why_them(instead)
    return first_of(cuttable, why_them(instead))(draft, start, end)


def _particular_clauses(draft) -> int:
    """How many clauses say something. After a few, a stock line only ends the message."""
    plain = {move.start for move in moves_of(draft, "anyone")}
    return sum(clause.start not in plain for clause in draft.clauses)


RULE = custom(
    _find,
    fix=_without_it,
    search=(_STOCK, _STOCK_ALONE, _BARE, *kind("stock-reason").search),
    code="LE101",
    level="caution",
    situations=INVITATIONS,
    message="You could send this line to anyone.",
    why="People look for what an invitation has to do with them. A stock line shows you've sent it to many others.",
    sources=("note_effect", "time-2015"),
    ignore="If the rest of your note says why you're writing to this person.",
    instead="Say what made you think of them: something they wrote or made, or something you have in common.",
    bad=(
        "Hi Lena, I'd like to {==add you to my professional network==}.",
        "Hello Tom, {==I came across your profile and would==} love to connect.",
        "Hi Ade, I'm a buyer in Leeds and {==always looking to grow my network==}.",
        ex("Hi Noor, it was nice to meet you. {==Please accept my connection==} request.", "invite-acquaintance"),
    ),
    good=(
        "Hi Lena, your talk on test data in Leeds changed how we set up our staging server. I'd like to connect.",
        (
            "Hello Tom, Ines Prado says you rebuilt the payroll system in Porto. I'm starting on ours in "
            "May, and I'd love to connect."
        ),
        ex(
            "Hi Noor, we shared a table at the buyers' dinner in Leeds and talked about linen. It'd be good to stay in touch.",
            "invite-acquaintance",
        ),
    ),
    near_misses=(
        "Hi Joe, I'm in the second week of the evening school where you teach risk. I'd like to be connected.",
        "Hi Joe, your article “How I grew my network by saying no” made me laugh on the train to Ghent.",
        "Hi Mina, I manage a walk-in clinic in Turku, and we're expanding our network of school nurses.",
        ex("Loved working with you on the Q3 launch. Let's connect!", "invite-coworker"),
    ),
)
