"""A goodbye that says you've already removed them."""

from ..fix import instead
from ..rule import phrases

RULE = phrases(
    (
        "(i've|i have|i) (just|already|now|today)? (removed|deleted|disconnected|unfriended|blocked|"
        "dropped) ~1 (you|from you|our connection|your profile|the connection)",
        "(you've|you have|you are|you were) (been)? (just|already)? (removed|deleted|disconnected|blocked)",
        "(just|already) (removed|deleted|disconnected|blocked)",
    ),
    fix=instead("I'm going to remove our connection.", "Say it before you do it"),
    code="LE754",
    level="hint",
    situations=("disconnect",),
    most=1,
    message="You say you've already removed them, and then a message no longer reaches them.",
    why="You can message your connections. Once you've removed someone, there's usually no way to write to them.",
    sources=("message_unconnected", "removal_told"),
    ignore="If you're sending this by email or as an InMail.",
    instead="Send it first and remove them afterwards, or remove them without a message.",
    bad=(
        "Hi Lou, {==I've removed you==} from my network. Thank you for the Bonn years.",
        "Hi Lou, {==I just disconnected from you==}. It was good to know you in Bonn.",
        "Hi Lou, {==you have been removed==} from my network. All the best in Bonn.",
    ),
    good=(
        "Hi Lou, I'm making my network smaller, so I'm going to disconnect here. Thank you for the Bonn years.",
        "Hi Lou, I'm going to disconnect here, as I'm leaving Bonn. It was good to know you. All the best!",
        "Hi Lou, before I close this account: it was good to know you in Bonn. Take care.",
    ),
    near_misses=(
        "Hi Lou, I removed the old Bonn plans from the shared folder. I'm going to disconnect here; thank you for everything.",
    ),
)
