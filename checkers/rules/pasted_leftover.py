"""What a chatbot or a web page left in the text: "Sure! Here's a message:", "**bold**", "&amp;"."""

from ..finding import Match, Suggestion
from ..fix import short
from ..rule import custom, ex
from ..situation import ANY

MOST = 3
_MESSAGES = {
    "chatbot": "This is from the chatbot, not from you.",
    "mark": "This is from the chatbot, not from you.",
    "front": "This comes before your message. They'd see it too.",
    "entity": "This is code for a character.",
    "tag": "This is a tag from a web page. LinkedIn shows it as it is.",
    "formatting": "LinkedIn doesn't know this formatting. It shows the marks as they are.",
    "garbled": "This character got garbled.",
    "quotes": "Your whole message is in quotation marks.",
}


def _find(draft):
    left = MOST
    for start, end, kind, new, cut in draft.leftovers:
        if left and (kind == "garbled" or not draft.quoted_at(start, end)):
            left -= 1
            yield Match(start, end, _MESSAGES[kind], _fix(kind, new, cut))


def _fix(kind: str, new: str | None, cut: tuple[int, int]) -> tuple[Suggestion, ...]:
    if new is None:
        return ()
    if kind == "quotes":
        label = "Remove the quotation marks"
    elif not new:
        label = "Remove it"
    else:
        label = f"Write “{short(new)}”" if new.strip() else "Start a new line" if new == "\n" else "Write a space"
    return (Suggestion("apply", label, new, *cut),)


RULE = custom(
    _find,
    code="LE831",
    level="caution",
    situations=ANY,
    any_language=True,
    message="This is left over from a chatbot or a web page.",
    why="It tells them you didn't read the message before sending it.",
    sources=("rochester",),
    ignore="You're writing about code, and it belongs there.",
    instead="Remove it.",
    since="2.0",
    bad=(
        ex(
            "{==Here is a polished version of your message:==}\n\nHi Ana, thanks for connecting. Your talk on night shifts was the "
            "best of the day. What made you try six-hour shifts?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. What you said about R{==&amp;==}D budgets matches what I see at "
            "our bank. Where did you get the figures?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. Your talk on {==**night shifts**==} was the best of the day. What made you try "
            "six-hour shifts?",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Hi Ana, thanks for connecting. Your talk on night shifts was the best of the day. What made you try six-hour shifts?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. What you said about R&D budgets matches what I see at our bank. "
            "Where did you get the figures?",
            "first-message",
        ),
        ex("In our hospital the six-hour shift cost two more nurses. Did you count the agency hours?", "comment"),
    ),
    near_misses=(
        ex("Hi Ana, here's a note on the R&D budget: we spent it in March.", "first-message"),
        ex("Press <p> and **kwargs at once? I never got that to work.", "comment"),
    ),
)
