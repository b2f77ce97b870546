"""Asks for an answer: "let me know", "please confirm", "I await your reply"."""

from ..move import wordings

MOVE = wordings(
    (
        "(let me know|keep me posted|get back to me|drop me a line|write me|message me|text me|tell me today|call me back)",
        "(please|kindly|just|simply|pls|to)? (reply|respond|revert|confirm|answer) (to|with|by|back|me|here|asap|yes|if|in|before|once|soon|as|and|please|urgent*)",
        "^(please|kindly|just)? (reply|respond|confirm|revert)",
        "(awaiting|await|waiting for|wait for|look forward to|looking forward to) (your|a|hearing|hear) ~2 (reply|response|answer|feedback|back|from you|confirmation|yes)",
        "(hear|hearing) (back)? from you",
        "(your|any|quick|some) ~1 (feedback|thoughts|answer|reply|response|update) (on|about|by|please|yet|would|will|is|soon)",
        "(any|an|some) (update|updates|news|word)",
        "^are you (in|still|in or out)",
        "(still|you) interested",
        "what (do you think|say you)",
        "say (yes|no)",
    ),
    examples=(
        "Hi Ana, {==please confirm==} by Monday.",
        "Hi Leo, {==let me know==} what you think.",
        "Hi Mira, I {==look forward to hearing==} from you.",
        "Hi Tom, {==any update==} on the contract?",
    ),
    near_misses=(
        "Hi Ana, thank you for the course.",
        "Hi Leo, I run the lab in Leeds.",
        "Hi Mira, the confirmation email arrived today.",
    ),
)
