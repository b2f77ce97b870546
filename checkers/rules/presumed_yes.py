"""An answer taken for granted."""

from ..rule import ex, phrases

RULE = phrases(
    (
        "you (will|'ll|would) (definitely|certainly|surely|absolutely|really|all)? ~1 (get a lot|gain|"
        "benefit|love|thank me|find ~2 useful|appreciate|profit|be amazed|be interested|want to)",
        "you'll (definitely|certainly|surely|really)? (want|get a lot|gain|benefit|love|thank me|find ~2 "
        "useful|appreciate|be amazed)",
        "(know|sure|certain|confident|convinced) ~1 you (will|'ll|would) (agree|accept|say yes|love|like|"
        "want|be interested|benefit|find)",
        "(know|sure|certain|confident|convinced) ~1 you'll",
        "(looking|look) forward to (our|the) (call|meeting|collaboration|partnership|cooperation)",
        "(we|as we) (were planning|planned|agreed|had agreed|discussed) to (connect|talk|meet|have)",
        "(will|can|could|would) you (spend|give|spare) ~1 (30|45|60|90|an hour|half an hour|one hour|two "
        "hours|thirty|forty)",
        "(i|we) (truly|really|strongly|firmly) believe ~4 (could|would|will|can) benefit",
        "(are|you're) (a|the) (great|perfect|ideal|natural) fit (for|given|with)",
        "(let's|lets) (schedule|book|set up|get|hop|jump|meet) ~2 (call|chat|meeting|time|tomorrow|this "
        "week|next week)",
        "how (soon|quickly) can (you|we) (start|meet|talk|begin)",
        "when (can|should|shall) we (meet|talk|start|call|schedule)",
        "what is the best (way|time|number|day) (for us)? to",
    ),
    code="LE208",
    level="caution",
    situations=("invite-stranger", "invite-recruiter", "first-message", "follow-up", "ask"),
    most=1,
    message="This takes the answer for granted.",
    why="A question leaves the reader a choice. An answer assumed takes it away, and invites a no on principle.",
    sources=("politeness",),
    ignore="If they have said yes already.",
    instead="Ask, and leave room: “Would that be of use to you?”",
    bad=(
        ex(
            "Hi Pam, thanks for connecting. I bind books in York and {==you will love==} my marbled paper. "
            "Which glue do you use?",
            "first-message",
        ),
        ex("Hi Pam, the York book fair has a free table. {==Looking forward to our meeting==} there.", "follow-up"),
        ex("Hi Pam, your York bindery is a model for mine. {==When can we meet==} about the press? Thank you!", "ask"),
    ),
    good=(
        ex(
            "Hi Pam, thanks for connecting. I bind books in York and marble my own paper. Which glue do you use?",
            "first-message",
        ),
        ex(
            "Hi Pam, the York book fair has a free table. Would it be of use to you? If not, I will pass it on.",
            "follow-up",
        ),
        ex(
            "Hi Pam, your York bindery is a model for mine. Would you have 20 minutes in May for two "
            "questions on the press? If not, thank you all the same.",
            "ask",
        ),
    ),
    near_misses=(
        ex(
            "Hi Pam, thanks for connecting. Will you love the York bindery less in winter, when the glue freezes?",
            "first-message",
        ),
    ),
)
