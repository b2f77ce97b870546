"""Whether a greeting can be for a recipient."""

import pytest

from checkers.campaign import files as files
from checkers.text.names import same_person, without_accents


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", "Ana Silva"),
        ("ana", "ANA SILVA"),
        ("Liz", "Elizabeth Moor"),
        ("Bob", "Robert Hill"),
        ("José", "Jose Ruiz"),
        ("Jürgen", "Juergen Maas"),
        ("Søren", "Soren Lund"),
        ("Reed", "Tom Reed"),
        ("Tom Reed", "Reed, Tom"),
        ("J", "Jane Roe"),
        ("O'Brien", "Niamh O’Brien"),
        ("Alex", "Aleksandra Nowak"),
        ("Ana", "ana.silva@example.org"),
        ("Maggie", "Margaret Ho"),
        ("Ann Marie", "Annmarie Poe"),
        ("Anna", "anna-lena-graf-8a71b"),
        ("Łukasz", "Lukasz Zet"),
        ("Xu", "Xu Wei"),
    ],
)
def test_names_that_could_be_the_same_person(greeted, to):
    assert same_person(greeted, to) is True


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", "Tom Reed"),
        ("Lena", "Ana Silva"),
        ("Priya", "paul.jones@example.org"),
        ("Jhon", "John Poe"),
        ("Ольга", "Анна Петрова"),
    ],
)
def test_names_of_two_people(greeted, to):
    assert same_person(greeted, to) is False


@pytest.mark.parametrize(
    "greeted, to",
    [
        ("Ana", ""),
        ("", "Ana"),
        ("Ana", "12345"),
        ("Ana", "user_77812"),
        ("Ana", "Анна Петрова"),
        ("Ana", "asilva@example.org"),
        ("Priya", "linkedin.com/in/pn-8812"),
        ("Ana", "李雷"),
    ],
)
def test_names_we_cant_judge(greeted, to):
    assert same_person(greeted, to) is None


def test_names_without_accents():
    assert [without_accents(n) for n in ("Zoë", "ÅSA", "O’Neil", "Straße", "Œuvre", "Đặng")] == [
        "zoe",
        "asa",
        "oneil",
        "strasse",
        "oeuvre",
        "dang",
    ]
