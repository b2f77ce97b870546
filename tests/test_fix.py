"""After you apply a fix, what's left are correct sentences."""

import pytest

from checkers.fix import after, closing, cut, first_of, if_said, instead, opening, swap, swap_in, why_them
from checkers.shorten import shorter
from checkers.text.draft import Draft


def put_in(fix, text, words, situation="first-message"):
    """The text with the fix for these words applied, or None if there's none."""
    start = text.index(words)
    made = fix(Draft(text, situation), start, start + len(words))
    return None if made is None else text[: made.start] + made.text + text[made.end :]


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        (
            "Hi Omar, your post on fuel costs was sharp. Our planner cuts fuel by a fifth.",
            "Our planner cuts fuel by a fifth.",
            "Hi Omar, your post on fuel costs was sharp.",
        ),
        (
            "Hi Omar, our planner cuts fuel by a fifth. How do you plan your routes in Leeds and York today?",
            "our planner cuts fuel by a fifth",
            "Hi Omar, how do you plan your routes in Leeds and York today?",
        ),
        (
            "Hi Omar,\n\nOur planner cuts fuel by a fifth. How do you plan your routes in Leeds and York today?",
            "Our planner cuts fuel by a fifth",
            "Hi Omar,\n\nHow do you plan your routes in Leeds and York today?",
        ),
        (
            "Hi Omar, I rode your night route through Leeds in May, and our planner cuts fuel by a fifth. How do you plan yours?",
            "our planner cuts fuel by a fifth",
            "Hi Omar, I rode your night route through Leeds in May. How do you plan yours?",
        ),
        (
            "Hi Omar, I rode your night route through Leeds in May, so can you reply today?",
            "can you reply today",
            "Hi Omar, I rode your night route through Leeds in May.",
        ),
        (
            "Hi Omar, you never replied, but I rode your night route through Leeds in May.",
            "you never replied",
            "Hi Omar, I rode your night route through Leeds in May.",
        ),
        (
            "Hi Omar, I rode your night route through Leeds in May. We built a planner. It cuts fuel by a fifth. How do you plan yours?",
            "We built a planner.",
            "Hi Omar, I rode your night route through Leeds in May. How do you plan yours?",
        ),
        (
            "Hi Omar, I rode your night route through Leeds in May.\n\nReply today.\n\nBest,\nAna",
            "Reply today.",
            "Hi Omar, I rode your night route through Leeds in May.\n\nBest,\nAna",
        ),
    ],
)
def test_a_cut_leaves_correct_sentences(text, words, left):
    after = put_in(cut, text, words)
    # After a greeting with a comma, the text can begin in lower case or with a capital.
    assert after is not None and after.casefold() == left.casefold()


def test_nothing_is_cut_if_too_little_would_be_left():
    assert put_in(cut, "Hi Omar, our planner cuts fuel by a fifth.", "our planner cuts fuel by a fifth") is None


def test_a_condition_is_not_left_without_its_sentence():
    text = "Hi Omar, I rode your night route through Leeds in May. If you've time, let's have a call tomorrow."
    assert put_in(cut, text, "let's have a call tomorrow") == "Hi Omar, I rode your night route through Leeds in May."


def test_a_sentence_replaces_another():
    fix = instead("[what you liked about their post]")
    made = fix(Draft("Hi Omar, I love your posts. Let's connect."), 9, 20)
    assert (made.kind, made.start, made.end) == ("fill", 9, 27)
    assert put_in(instead("I read your post."), "Hi Omar, I love your posts. Bye for now.", "love") == (
        "Hi Omar, I read your post. Bye for now."
    )


def test_a_word_keeps_its_capitals():
    assert put_in(swap("advice"), "Hi Omar, your Advices helped me.", "Advices") == "Hi Omar, your Advice helped me."
    assert put_in(swap("advice"), "Hi Omar, your ADVICES helped me.", "ADVICES") == "Hi Omar, your ADVICE helped me."
    assert put_in(swap("advice"), "Hi Omar, your advices helped me.", "advices") == "Hi Omar, your advice helped me."


def test_sentences_are_added_at_the_beginning_and_the_end():
    text = "Hi Omar, could you write me a reference? Best, Ana"
    assert put_in(opening("I hope the move went well."), text, "could", "ask") == (
        "Hi Omar, I hope the move went well. Could you write me a reference? Best, Ana"
    )
    assert put_in(closing("No worries if not."), text, "could", "ask") == (
        "Hi Omar, could you write me a reference? No worries if not. Best, Ana"
    )


def test_the_first_fix_that_works_is_used():
    fix = first_of(cut, instead("[what you liked about their post]"))
    assert put_in(fix, "Hi Omar, our planner cuts fuel by a fifth.", "our") == (
        "Hi Omar, [what you liked about their post]"
    )


def test_a_sentence_replaces_a_clause_and_the_rest_stays():
    fix = instead("Could I ask you one question?")
    assert put_in(
        fix, "Hi Omar, I rode your night route in May, so can you call me today?", "can you call me today"
    ) == ("Hi Omar, I rode your night route in May. Could I ask you one question?")
    assert put_in(fix, "Hi Omar, call me today, and I rode your night route in May.", "call me today") == (
        "Hi Omar, could I ask you one question? I rode your night route in May."
    )


def test_a_sentence_is_added_after_another():
    fix = after("No worries if not.")
    assert put_in(fix, "Hi Omar, could you write me a reference? Thank you.", "could", "ask") == (
        "Hi Omar, could you write me a reference? No worries if not. Thank you."
    )
    assert put_in(fix, "Hi Omar, could you write me a reference", "could", "ask") == (
        "Hi Omar, could you write me a reference? No worries if not."
    )


def test_a_fix_can_depend_on_the_words():
    fix = first_of(if_said(r"\btoday\b", swap("this month")), swap("this week"))
    assert put_in(fix, "Hi Omar, call me today.", "today") == "Hi Omar, call me this month."
    assert put_in(fix, "Hi Omar, call me now.", "now") == "Hi Omar, call me this week."


@pytest.mark.parametrize(
    "text, limit, new",
    [
        pytest.param(
            "Hi Sol, I hope you're well. Your timetable is the clearest I've seen. May I connect?",
            66,
            "Hi Sol, your timetable is the clearest I've seen. May I connect?",
            id="filler-first",
        ),
        pytest.param(
            "Hi Sol, your post on queues helped our ward. May I connect? Could you also read my thesis?",
            62,
            "Hi Sol, your post on queues helped our ward. May I connect?",
            id="a-second-request",
        ),
        pytest.param(
            "Hi Sol, your post on queues helped our ward. I run a shop in Hull. It opened in May. May I connect?",
            64,
            "Hi Sol, your post on queues helped our ward. May I connect?",
            id="and-what-points-back-to-it",
        ),
    ],
)
def test_what_is_worth_least_is_cut_first(text, limit, new):
    draft = Draft(text, "invite-stranger")
    s = shorter(draft, limit)
    assert s.kind == "apply"
    assert draft.text[: s.start] + s.text + draft.text[s.end :] == new


def test_a_draft_with_nothing_to_cut_gets_a_blank_for_its_longest_sentence():
    draft = Draft("Hi Sol, your post on queues and on how they form in the morning helped our ward. May I connect?")
    s = shorter(draft, 80)
    new = draft.text[: s.start] + s.text + draft.text[s.end :]
    assert s.kind == "fill" and len(new) <= 80 and new.endswith("May I connect?")
    assert Draft(new).blanks


def test_a_draft_that_fits_is_left_as_it_is():
    assert shorter(Draft("Hi Sol, your post on queues helped our ward. May I connect?"), 200) is None


@pytest.mark.parametrize(
    "regex, text, new",
    [("asap", "Could you answer asap?", "Could you answer by Friday?"), ("asap", "Could you answer soon?", None)],
)
def test_words_in_the_span_are_swapped(regex, text, new):
    draft = Draft(text)
    s = swap_in(regex, "by Friday")(draft, 0, len(text))
    assert (s and draft.text[: s.start] + s.text + draft.text[s.end :]) == new


def test_a_reason_replaces_the_first_line_if_theres_no_space_before_it():
    long = "Hi Ewa, I'd love to connect. " + "We plan rotas for nurses in Hull. " * 8
    short = "Hi Ewa, I'd love to connect."
    for text, starts in ((long, 8), (short, 8)):
        draft = Draft(text, "invite-stranger")
        s = why_them(opening)(draft, *draft.first_line)
        assert s.kind == "fill" and s.start == starts
        assert (s.end - s.start > 1) == (text is long)


def test_a_question_is_replaced_together_with_what_leads_to_it():
    text = "Hi Omar, I rode your night route through Leeds in May, so I'm asking if you have a job for me."
    assert put_in(instead("[your question]"), text, "if you have a job for me") == "Hi Omar, [your question]"


def test_a_long_sentence_isnt_replaced_because_of_a_few_words():
    text = "Hi Omar, " + "as I rode your night route through Leeds in May and again in June, " * 3 + "do call me."
    assert put_in(instead("[your question]"), text, "call me") is None


def test_the_sentence_after_a_cut_first_one_follows_the_greeting():
    rest = "You planned the night route through Leeds and York last May."
    assert put_in(cut, f"Hi Omar, call me today. {rest}", "call me today") == f"Hi Omar, y{rest[1:]}"
    assert put_in(cut, "Hi Omar, call me today. I've planned the night route in Leeds.", "call me today") == (
        "Hi Omar, I've planned the night route in Leeds."
    )
    assert put_in(cut, f"Hi Omar, call me today. Leeds, {rest}", "call me today") == f"Hi Omar, Leeds, {rest}"
    assert put_in(cut, f"Hi Omar,\n\nCall me today. {rest}", "Call me today") == f"Hi Omar,\n\n{rest}"


def test_a_cut_doesnt_leave_a_noun_as_a_sentence():
    text = (
        "Hi Omar, a reminder of my note, and my message of Sunday. You planned the night route through Leeds and York."
    )
    assert put_in(cut, text, "a reminder of my note") == "Hi Omar, you planned the night route through Leeds and York."


def test_a_label_only_shows_whats_cut():
    text = "Hi Omar, never mind my note, but I rode your night route through Leeds in May."
    assert cut(Draft(text), 9, 27).label == "Cut “never mind my note”"


def test_a_question_that_begins_with_which_stays():
    text = "Hi Omar, our planner cuts fuel by a fifth. Which planner do you use for the night routes in Leeds?"
    assert put_in(cut, text, "our planner cuts fuel by a fifth.") == (
        "Hi Omar, which planner do you use for the night routes in Leeds?"
    )
