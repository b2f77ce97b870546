"""The language of phrases: what matches, where, and which ones we can't read."""

import time

import pytest

from checkers.text.draft import Draft
from checkers.text.phrase import STEM, Phrases, Triggers, checksum, needed
from checkers.text.vocabulary import COMMON, LISTS


def found(phrase, text):
    phrases = Phrases([phrase] if isinstance(phrase, str) else phrase)
    draft = Draft(text)
    return [text[s:e] for s, e in phrases.find(draft)]


@pytest.mark.parametrize(
    "phrase, text, expected",
    [
        ("tide table", "the tide table of May", ["tide table"]),
        ("tide table", "The TIDE Table", ["TIDE Table"]),
        (
            "tide table",
            "tide\u00a0table, tide\ntable, tide-table, tide, table, tide/table",
            ["tide\u00a0table", "tide\ntable", "tide-table", "tide, table", "tide/table"],
        ),
        ("tide table", "tide. table", []),
        ("tide table", "tide! Table", []),
        ("tide table", "tide? Table", []),
        ("tide table", "tidetable", []),
        ("tide table", "riptide table", []),
        ("tide table", "tide tables", []),
        ("tide table", "tide 'table", []),
        ("i'd like", "I’d like", ["I’d like"]),
        ("i'd like", "i`d like", ["i`d like"]),
        ("i'd like", "I d like", []),
        ("table", "table's", ["table"]),
        ("table", "'table", []),
        ("table", "a table_top", []),
    ],
)
def test_words(phrase, text, expected):
    assert found(phrase, text) == expected


@pytest.mark.parametrize(
    "phrase, text, expected",
    [
        ("(add|connect) you", "add you, connect you", ["add you", "connect you"]),
        ("(add|connect with) you", "connect with you; connect you", ["connect with you"]),
        ("(very)? old boat", "old boat, very old boat", ["old boat", "very old boat"]),
        ("old (very)? boat", "old boat, old very boat", ["old boat", "old very boat"]),
        ("old boat (here)?", "old boat, old boat here", ["old boat", "old boat here"]),
        ("very? old boat", "very old boat", ["very old boat"]),
        ("old very? boat", "old boat", ["old boat"]),
        ("(a (b|c)|d) boat", "a b boat d boat a boat", ["a b boat", "d boat"]),
        ("a? b? boat", "boat", ["boat"]),
        ("a? b? boat", "a b boat", ["a b boat"]),
        ("a? b? boat", "b boat", ["b boat"]),
        ("old a? b? boat", "old a b boat; old b boat; old boat", ["old a b boat", "old b boat", "old boat"]),
        ("((old|new) (red)?) boat", "new red boat, old boat", ["new red boat", "old boat"]),
    ],
)
def test_choices_and_optional_parts(phrase, text, expected):
    assert found(phrase, text) == expected


@pytest.mark.parametrize("gap, words, hit", [(1, 0, True), (1, 1, True), (1, 2, False), (3, 3, True), (3, 4, False)])
def test_a_gap_has_at_most_its_number_of_words(gap, words, hit):
    text = " ".join(["tide", *["w"] * words, "table"])
    assert found(f"tide ~{gap} table", text) == ([text] if hit else [])


def test_a_gap_has_as_few_words_as_possible_and_no_sentence_end():
    assert found("tide ~5 table", "tide a table b table") == ["tide a table"]
    assert found("tide ~5 table", "tide a. Table b") == []
    assert found("tide ~5 table", "tide a, b - c\nd table") == ["tide a, b - c\nd table"]
    assert found("tide ~2", "tide a b c") == ["tide"]


def test_a_gap_can_contain_blanks_and_addresses():
    """A blank or an address counts as one word, whatever is in it."""
    assert found("tide ~2 table", "tide [the town] and table") == ["tide [the town] and table"]
    assert found("tide ~2 table", "tide [the town] and a table") == []
    assert found("tide ~1 table", "tide https://a.example/b?c=d table") == ["tide https://a.example/b?c=d table"]
    assert found("tide ~1 table", "tide node.js table") == ["tide node.js table"]


@pytest.mark.parametrize(
    "phrase, text, expected",
    [
        ("appreciat*", "I appreciate, appreciated, appreciation", ["appreciate", "appreciated", "appreciation"]),
        ("appreciat*", "unappreciated", []),
        ("appreciat*", "appreciat", ["appreciat"]),
        ("appreciat* boat", "appreciating boats boat", []),
        ("(add|appreciat*) boat", "appreciates boat", ["appreciates boat"]),
    ],
)
def test_stems(phrase, text, expected):
    assert found(phrase, text) == expected


def test_short_stems_match_but_cant_be_triggers():
    assert found("add* boat", "adding boat") == ["adding boat"]
    with pytest.raises(ValueError, match="no word that every match must contain"):
        Phrases(["add*"])
    assert STEM == 4 and Phrases(["addi*"]).keys == {"addi*"}


@pytest.mark.parametrize(
    "text, hit",
    [
        ("let's connect", True),
        ("Hi Ana, let's connect", True),
        ("Hi Ana,\n\nlet's connect", True),
        ("So. Let's connect", True),
        ("So! “Let's connect soon", True),
        ("- let's connect", True),
        ("first line\nlet's connect", True),
        ("we said let's connect", False),
        ("Hello! let's connect", True),
        ("e.g. let's connect", False),
        ("Dear Dr. Ana, let's connect", True),
    ],
)
def test_the_beginning_of_a_sentence(text, hit):
    assert bool(found("^let's connect", text)) is hit


@pytest.mark.parametrize(
    "text, hit",
    [
        ('he wrote "let us connect" and left', False),
        ("he wrote “let us connect” and left", False),
        ("« let us connect »", False),
        ("let us connect “here”", True),
        ('"so let us connect', True),
        ('said "no" and let us connect "now"', True),
        ("it's 'let us connect' again", False),
    ],
)
def test_quoted_words_arent_the_writers(text, hit):
    # Single quotation marks are also apostrophes, so only the word boundary excludes them.
    assert bool(found("let us connect", text)) is hit


def test_every_entry_of_a_vocabulary_list_can_be_read():
    assert found("{day} at noon", "tomorrow at noon, next week at noon") == ["tomorrow at noon", "next week at noon"]
    assert found("noon {day}?", "noon; noon today") == ["noon", "noon today"]
    for name in LISTS:
        for entry in LISTS[name]:
            assert found(f"zebra {{{name}}}", f"a zebra {entry} b") == [f"zebra {entry}"], (name, entry)


def test_overlapping_matches_are_one_and_in_order():
    assert found(["tide table", "table of may", "boat"], "boat, tide table of May") == ["boat", "tide table of May"]


def test_a_search_can_be_limited_to_a_part():
    phrases, text = Phrases(["boat"]), "boat boat boat"
    draft = Draft(text)
    assert list(phrases.find(draft, 1)) == [(5, 9), (10, 14)]
    assert list(phrases.find(draft, 0, 8)) == [(0, 4)]
    assert phrases.first(draft, 5) == (5, 9) and phrases.first(draft, 11) is None
    assert phrases.first(Draft("")) is None and list(phrases.find(Draft("ship"))) == []


@pytest.mark.parametrize(
    "phrase",
    [
        "(tide",
        "tide)",
        "(tide|table",
        "tide))",
        "tide {nope}",
        "tide & table",
        "tide.",
        "tide [a]",
        "~",
        "tide ~x",
        "",
        "?",
        "~3",
        "(a|b)?",
        "boat?",
        "{day}?",
        "(tide|)",
        "^",
    ],
)
def test_a_phrase_we_cant_read_is_named_in_the_error(phrase):
    with pytest.raises(ValueError) as error:
        Phrases(["boat", phrase])
    assert repr(phrase) in str(error.value) or repr(phrase.removeprefix("^")) in str(error.value)


def test_triggers_are_rare_words_that_are_in_every_match():
    assert Phrases(["i would like to connect"]).keys == {"connect"}
    assert Phrases(["(add|invite) you"]).keys == {"add", "invite"}
    assert Phrases(["(very)? old boat"]).keys <= {"old", "boat"}
    assert Phrases(["{day} ~2 boat"]).keys == {"boat"}
    assert "you" in COMMON and Phrases(["you"]).keys == {"you"}


@pytest.mark.parametrize(
    "phrase, text",
    [
        ("(add|add more) boats", "we add more boats now"),
        ("a? (old|very old)? boat", "a very old boat"),
        ("tide ~3 (table|tables) (of)? may", "tide and flood tables of may"),
        ("(let's|lets) ~2 {call}", "let's have a call"),
        ("appreciat* ~2 (boat|boats)", "appreciating my old boats"),
    ],
)
def test_a_match_always_has_a_trigger(phrase, text):
    phrases, draft = Phrases([phrase]), Draft(text)
    assert phrases.keys & draft.keys and found(phrase, text) == [
        text if not text.startswith("we") else "add more boats"
    ]


@pytest.mark.parametrize(
    "phrase, text, expected",
    [
        ("tide ~3 boat", "the boat and its tide", []),
        ("tide ~3 boat", "tide and boats", []),
        ("tide ~3 boat", "tide and boat's", ["tide and boat"]),
        ("boat helps you", "a boat helps you'd say", ["boat helps you"]),
        ("boat helps i'm", "boat helps i'm'x", ["boat helps i'm"]),
        ("a? ~1 (add|adds) boats", "we, readd boats", [" readd boats"]),
        ("boat 'll sink", "the boat 'll sink", ["boat 'll sink"]),
        ("boat (will|'ll) sink", "boat 'll sink; boat will sink", ["boat 'll sink", "boat will sink"]),
        ("appreciat* old boats", "appreciating old boats; old boats", ["appreciating old boats"]),
    ],
)
def test_a_phrase_needs_all_its_words_and_loses_no_match(phrase, text, expected):
    assert found(phrase, text) == expected


@pytest.mark.parametrize(
    "phrase, text, expected",
    [
        ("(the|a)? boat", "the boat, a boat, boat", ["the boat", "a boat", "boat"]),
        ("(i|i'd) like boats", "i'd like boats, i like boats", ["i'd like boats", "i like boats"]),
        ("boat", "boat's, 'boat', _boat, boat", ["boat", "boat"]),
        ("sail* ~1 sails", "sailing sails, sail sails", ["sailing sails", "sail sails"]),
        ("(boat|boat boat)", "boat boat boat", ["boat", "boat", "boat"]),
        ("~1 boat", "old boat", ["boat"]),
        ("add* boats", "adding boats, 'add boats", ["adding boats"]),
        ("sail ~2 boat", "sail sail boat", ["sail sail boat"]),
    ],
)
def test_every_place_where_a_phrase_can_begin_is_tried(phrase, text, expected):
    assert found(phrase, text) == expected


def test_a_search_in_part_of_a_draft_keeps_to_that_part():
    phrases, draft = Phrases(["old boat", "~1 red sail", "(an|my)? oar"]), Draft("old boat, red sail, an oar. My oar")
    assert list(phrases.find(draft, 1)) == [(10, 18), (20, 26), (28, 34)]
    assert list(phrases.find(draft, 0, 22)) == [(0, 8), (10, 18)]
    assert phrases.first(draft, 21) == (23, 26)


def test_phrases_made_after_a_draft_can_be_searched_in_it():
    draft = Draft("an old boat and a red sail")
    assert Phrases(["old boat"]).first(draft) == (3, 11)
    assert Phrases(["red sail", "old boat"]).first(draft, 4) == (18, 26)


def test_a_phrase_needs_a_word_from_each_of_its_groups():
    assert needed("tide ~2 (boat|boats) please") == ["tide", "boat boats", "please"]
    assert needed("tide you") == ["tide", "you"] and needed("^tide (boat)? (of)? may") == ["tide", "may"]
    assert needed("(the|a)? old you ~1 tide") == ["old", "you", "tide"]
    assert needed("~2 tide") == needed("(add*|my) tide") == ["tide"]
    assert checksum(("tide",)) != checksum(("tides",))
    with pytest.raises(ValueError, match="no word that every match must contain"):
        needed("(tide)?")


def test_triggers_say_which_groups_have_a_word_in_a_draft():
    triggers = Triggers(["boat sail", "appr*", "red"])
    assert triggers.found(Draft("I'd appreciate a sail")) == [0, 1]
    assert triggers.found(Draft("The red boats")) == [2] and triggers.keys == {"boat", "sail", "appr*", "red"}


def test_letters_whose_lower_case_is_longer_dont_shift_spans():
    assert found("tide table", "İİİ the tide table İ") == ["tide table"]
    assert found("straße boat", "STRAßE boat ß") == ["STRAßE boat"]


def test_styled_letters_are_read_as_plain_ones():
    assert found("tide table", "𝐭𝐢𝐝𝐞 ｔａｂｌｅ 𝕥𝕒𝕓") == ["𝐭𝐢𝐝𝐞 ｔａｂｌｅ"]


def test_a_search_is_linear():
    phrases = Phrases(["{id}? ~3 (love|like) ~3 (to)? (add|connect) ~5 boat", "like ~9 like ~9 like ~9 boat", "boat"])
    unit = "i'd like to add like - , "
    draft = Draft(unit * 1600 + "boat")
    begin = time.process_time()
    assert list(phrases.find(draft))[-1][1] == len(draft.text)
    assert time.process_time() - begin < 5  # it's usually far below a second
