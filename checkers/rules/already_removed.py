"""A farewell that would come too late."""

from ..rule import phrases

RULE = phrases(
    (
        "(i've|i have|i) (just|already|now|today)? (removed|deleted|disconnected|unfriended|blocked|"
        "dropped) ~1 (you|from you|our connection|your profile|the connection)",
        "(you've|you have|you are|you were) (been)? (just|already)? (removed|deleted|disconnected|blocked)",
        "(just|already) (removed|deleted|disconnected|blocked)",
    ),
    code="LE754",
    level="caution",
    situations=("disconnect",),
    most=1,
    message="This says that they are removed already; a message sent after that no longer reaches them.",
    why="Messages go to connections. Once you have removed somebody, there is usually no way to write to them.",
    sources=("message_unconnected", "removal_told"),
    ignore="If you write by e-mail, or as InMail.",
    instead="Send it first, and remove them afterwards. Or remove them without a word.",
    bad=(
        "Hi Lou, {==I have removed you==} from my network. Thank you for the Bonn years.",
        "Hi Lou, {==you have been removed==} from my network. All the best in Bonn.",
        "Hi Lou, {==I just disconnected from you==}. It was good to know you.",
    ),
    good=(
        "Hi Lou, I am going to make my network smaller, so we will be disconnected here. Thank you for the Bonn years.",
        "Hi Lou, I will remove our connection this week, as I leave Bonn. All the best to you!",
        "Hi Lou, before I close this account: it was good to know you in Bonn. Take care.",
    ),
    near_misses=(
        "Hi Lou, I removed the old Bonn plans from the shared folder. I will disconnect here; thank you for "
        "everything.",
    ),
)
