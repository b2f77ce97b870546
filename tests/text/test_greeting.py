"""Greetings and sign-offs, as tables."""

import pytest

from checkers.text.draft import Draft
from checkers.text.greeting import addressed

NAMED = """
    Hi Sir Jun!! I was in your group | Jun
    Good day Sir Anton, this is Lorna | Anton
    Hi hiring team, or rather, hi Orla! I've applied | Orla
    Hi hiring team (and hi Jordan, as you posted it) | Jordan
    Hey there Wanda, it's Angus | Wanda
    Hello my friend Khaled, how are you | Khaled
    Hello dear Joyce, thank you | Joyce
    Dear teacher Celeste, on Monday | Celeste
    Hi Priya Hope you're well | Priya
    hi emma, quick one | emma
    hey sam just saw your post | sam
    Hi van der Berg, I saw | van der Berg
    Hi Hope, I saw | Hope
    Hi An, I saw | An
    Hi Do, I saw | Do
    Hi Mark hope you're well | Mark
    Hi A.J., I saw | A.J.
    Hi A. J., I saw | A. J.
    Hi J.-P., I saw | J.-P.
    Hi A. J. Moss, I saw | A. J. Moss
    hi van den berg, I saw | van den berg
    hello de la cruz, I saw | de la cruz
    hey bin rashid! I saw | bin rashid
    Rory…I like your talk | Rory
    Ray - the shop's closing | Ray
    Emi-san I heard from Tanaka | Emi-san
    Kia ora Leilani, about the quote | Leilani
    Bonjour hi Mathieu! We met | Mathieu
    Guten Tag Herr Pütz, the paper | Pütz
    Ms. Greenbaum, we spent | Greenbaum
    Hi Eva and Martin, we spent | Eva
    Hi Bob 👋, it was | Bob
"""
UNNAMED = """
    Hi, my name is Mei and I study
    Hi, I'm Ashok, a developer
    Hi, Ashok here from the depot
    Hi just saw your post
    Hey! Loved your post
    Hi will you be there on Friday
"""
IMPERSONAL = """
    Hi there, your lecture
    Dear Hiring Manager, I applied
    Dear Sir/Madam, I applied
    Dear Hotel Owner/Manager, we collect
    To whom it may concern, I applied
    Hi all, the room has changed
    Hi hiring team, I applied
"""
NO_GREETING = """
    Your article on oysters
    Specifically, I think
    Naturally, I broke it
    Great post!
    Sounds good! Thursday works
    Briefly, we met in York
"""
ADDRESSED = """
    Congrats Lucía! Taking the leap takes courage.
    Congratulations Renske! A new role.
    I saw the list, Mr Boateng. Eleven of them!
    Thank you so much, Ada.
    Hope the show goes well, mate.
"""


def rows(table):
    return [line.strip() for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", rows(NAMED))
def test_a_greeting_with_a_name(row):
    text, name = row.split(" | ")
    found = Draft(text).greeting
    assert (found.name, found.impersonal) == (name, False)


@pytest.mark.parametrize("text", rows(UNNAMED))
def test_a_greeting_without_a_name(text):
    found = Draft(text).greeting
    assert (found.name, found.impersonal) == ("", False)


@pytest.mark.parametrize("text", rows(IMPERSONAL))
def test_a_greeting_for_anyone(text):
    assert Draft(text).greeting.impersonal


@pytest.mark.parametrize("text", rows(NO_GREETING))
def test_no_greeting(text):
    assert Draft(text).greeting is None


@pytest.mark.parametrize("text", rows(ADDRESSED))
def test_a_reader_who_is_addressed_later(text):
    assert addressed(text)


def test_a_reader_who_isnt_addressed():
    assert not addressed("I know .NET, Angular, and React. Thanks for reading. Specifically, I build.")


def test_everyone_who_is_greeted():
    assert Draft("Hi Eva, Ana and Martin, we spent").greeting.others == ("ana", "martin")


SIGNED = """
    Best regards, Ana | Ana
    Thanks, Ana | Ana
    Warmly,\\nAna Souza | Ana Souza
    – Ana | Ana
    Thanks so much! |
    Kind regards,\\n\\nAna\\nBuyer, Leeds | Ana
"""


@pytest.mark.parametrize("row", [line.lstrip() for line in SIGNED.strip().splitlines()])
def test_a_signoff(row):
    closing, name = (part.strip() for part in row.split("|"))
    text = "Hi Bo, the kiln is back on Tuesday.\n\n" + closing.replace("\\n", "\n")
    start, end, found = Draft(text).signoff
    assert found == name
    assert end == len(text)
