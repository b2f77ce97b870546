"""Signs of selling, added up over a message."""

import pytest

from checkers.text import selling
from checkers.text.draft import Draft


def weigh(text: str) -> float:
    """How much a first message with this text sells."""
    return selling.weight(selling.signs(Draft(text, "first-message")))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, we specialise in outsourced bookkeeping. Is that something you'd be open to exploring?",
        "Hi Dana, I run paid ads for founders. Last quarter we took a candle brand to 3.9. Want the breakdown?",
        "Hi Dana, your site doesn't have a chatbot. I can install one for you this weekend for 300 dollars.",
    ],
)
def test_signs_from_several_clauses_add_up_to_a_sale(text):
    assert weigh(text) >= selling.ENOUGH


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, I teach first-year nurses, and they would love that line. What helped?",
        "Hi Dana, I found the 2022 report on the county website, so you don't need to dig it out.",
        "Hi Dana, I sell phone systems. I read your piece on call queues twice. What made you drop the menu?",
        "Hi Dana, are you happy with your current provider? We change ours in May.",
    ],
)
def test_work_and_questions_alone_do_not_sell(text):
    assert weigh(text) < selling.ENOUGH


def test_an_offer_that_means_something_else_doesnt_count():
    draft = Draft("Hi Dana, we specialise in bookkeeping. Worth a look?", "first-message")
    assert "serves" in selling.signs(draft)
    assert "serves" not in selling.signs(draft, lambda start, end: True)
