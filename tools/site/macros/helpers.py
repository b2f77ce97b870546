"""Helps readers decide, without JavaScript: a question with answers that unfold."""

from html import escape


def choose(question: str, *answers: tuple[str, str]) -> str:
    """A question with answers that unfold one at a time.

    answers: pairs (what applies to you, what to do). The second may have Markdown links and emphasis.
    Raises ValueError for fewer than two answers.
    """
    if len(answers) < 2:
        raise ValueError(f"choose({question!r}) needs two answers or more")
    name = "choose-" + "".join(c for c in question.lower() if c.isalnum())[:40]
    rows = "\n".join(
        f'<details name="{name}" markdown="1"><summary>{escape(when)}</summary>\n\n{what}\n\n</details>'
        for when, what in answers
    )
    return f'<div class="ec-choose" markdown="1"><p class="ec-choose__question">{escape(question)}</p>\n{rows}\n</div>'
