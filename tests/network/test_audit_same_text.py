"""The same text to many people."""

import random

import pytest

from checkers.network.repeats import Sending, find_repeats, plain_words, words_of
from tests.support.exports import audited, connection, invitation, message

TEXT = "Hi {}, we have opened a new round of our course and there are a few free places left for you this week."
PEOPLE = ["Ada Ashbank", "Bela Birchton", "Cato Cedarby", "Dara Dune"]


def found(talk, invited=()):
    report = audited([connection(name, 900) for name in PEOPLE], talk, list(invited))
    return report.list("same-text").items


def test_names_and_greetings_dont_hide_the_same_text():
    talk = [
        message(name, True, 9 - n, TEXT.format(name.split()[0]).replace("Hi", ("Hello", "Dear", "Hi")[n]))
        for n, name in enumerate(PEOPLE[:3])
    ]
    item = found(talk)[0]
    assert len(item.people) == 3 and item.repeat.same and "went to 3 people" in item.reasons[0]


def test_two_people_or_one_person_three_times_arent_enough():
    assert found([message(name, True, 5, TEXT) for name in PEOPLE[:2]]) == []
    assert found([message(PEOPLE[0], True, day, TEXT) for day in (5, 6, 7)]) == []


def test_the_same_text_over_years_is_not_a_mailing():
    assert found([message(name, True, 100 * n + 5, TEXT) for n, name in enumerate(PEOPLE)]) == []


def test_texts_from_years_ago_do_not_count():
    assert found([message(name, True, 729, TEXT) for name in PEOPLE])
    assert found([message(name, True, 731, TEXT) for name in PEOPLE]) == []


def test_nearly_the_same_text_counts_unless_its_an_answer():
    ends = ("Could I call on Monday?", "Could I call on Friday at noon?", "Shall I call?")
    item = found([message(name, True, 5, f"{TEXT} {end}") for name, end in zip(PEOPLE, ends)])[0]
    assert not item.repeat.same and "Nearly the same" in item.reasons[0]


def test_different_texts_of_the_same_length_are_not_grouped():
    texts = (
        "It was good to see your pictures of the old mill and to read what the carpenter said about the roof beams.",
        "My sister has moved to the coast, and she would like to hear about the reading group that you once started.",
        "The long report on bus lines that you asked for is done at last; it has more maps in it than we had planned.",
    )
    assert found([message(name, True, 5, text) for name, text in zip(PEOPLE, texts)]) == []


@pytest.mark.parametrize(
    "text", ["Congratulations!", "Happy birthday, have a lovely day!", "Thanks so much for connecting"]
)
def test_short_polite_texts_dont_count(text):
    assert found([message(name, True, 5, text) for name in PEOPLE]) == []


def test_received_messages_drafts_and_groups_dont_count():
    assert found([message(name, False, 5, TEXT) for name in PEOPLE]) == []
    assert found([message(name, True, 5, TEXT, draft="Yes") for name in PEOPLE]) == []


def test_notes_with_requests_count_too():
    item = found([], [invitation(name, 5, note=TEXT) for name in ("Emre Elm", "Fay Fern", "Gus Glen")])[0]
    assert item.person is None and item.people == [] and len(item.repeat.sendings) == 3


def test_the_text_itself_is_not_in_the_report():
    report = audited([connection(name, 900) for name in PEOPLE], [message(name, True, 5, TEXT) for name in PEOPLE])
    assert "free places" not in str(report.as_dict())


def test_words_are_compared_without_names_digits_and_punctuation():
    assert words_of("Dear Ms Birchton, ISN'T it 12 o’clock, Bela?", frozenset(plain_words("Bela Birchton"))) == [
        b"isn",
        b"t",
        b"it",
        "o’clock".encode(),
    ]


def test_the_order_of_sending_does_not_change_what_is_found():
    rows = [
        Sending(str(number % 40), 5 + number % 9, f"{TEXT} {'more words here ' * (number % 3)}", frozenset(), False)
        for number in range(200)
    ]
    first = find_repeats(rows, 3, 30)
    random.Random(1).shuffle(rows)
    assert {len(repeat.sendings) for repeat in find_repeats(rows, 3, 30)} == {len(repeat.sendings) for repeat in first}
