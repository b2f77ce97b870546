"""Invented lists of messages for the tests."""

from checkers.campaign.audit import Message

PITCH = (
    "Hi {}, I read your piece on harbour cranes. We help companies like yours grow, and I would love to show you "
    "how our platform can cut costs. Book a free demo this week."
)
NEWS = (
    "Hi {}, the tide tables for next spring are out, and the new gauge in {} finally made it in. "
    "Did your crew end up using the old benchmark after all?"
)
TOWNS = ("Cuxhaven", "Ostend", "Esbjerg", "Vigo", "Brest", "Lerwick", "Aveiro", "Gdynia")
NAMES = ("Ana Silva", "Tom Reed", "Lena Graf", "Piet Bos", "Noor Aziz", "Kofi Mensah", "Mina Sato", "Emil Lund")
OWN_WORDS = (
    "the ferry you drew in Ostend sails on paper in my daughter's room now. Which pencil did you take for the waves?",
    "your question at the bee fair stuck with me, so I counted: eleven hives in our street. Do you still want the list?",
    "congratulations on the bakery's tenth year! The rye with fennel is why our Saturdays begin early.",
    "I found the bolt that you lost at the bridge survey. It sits on my desk; shall I send it or keep it as a trophy?",
    "your students sang in the hospital garden last week and my mother asked who taught them. What was the second song?",
    "thank you for the map of the old quarry. The spring is where you said, under ivy, and it still runs.",
    "the museum took the loom. Your drawing of the treadles hangs beside it, with your name under it.",
    "we start the night train in May, and the timetable has your idea with the two sleeping cars in it.",
)


def many(template, people=NAMES, **more):
    return [
        Message(str(n), template.format(p.split()[0], TOWNS[n % len(TOWNS)]), p, **more)
        for n, p in enumerate(people, 1)
    ]


def varied(people=NAMES):
    return [Message(str(n), f"Hi {p.split()[0]}, {OWN_WORDS[n % len(OWN_WORDS)]}", p) for n, p in enumerate(people, 1)]


def messy():
    return [
        *many(PITCH),
        *many(PITCH)[:2],
        Message("x", "Hi , {{x}}", "Zoë"),
        *varied(),
        *[Message(f"c{n}", f"Hi Ana, {OWN_WORDS[n]} Bye, Tom.", "Ana Silva") for n in range(4)],
    ]


def crowd(count):
    """A list of `count` messages to about as many people: two mailings, blanks, wrong names, and reminders."""
    first = "Ana Tom Lena Piet Noor Kofi Mina Emil".split()
    made = []
    for n in range(count):
        name = f"{first[n % 8]} {chr(65 + n % 26)}{'aeiou'[n % 5]}{'lmnrst'[n // 26 % 6]}{'bdgkp'[n // 7 % 5]}{n:x}"
        name = name.translate(str.maketrans("0123456789", "ghijklmopq"))
        own = f"the ferry {name[-4:]} sails to {TOWNS[n % 8]} on day {n}, and my daughter drew number {n * 7} of its cabins for school."
        text = [
            PITCH.format(name.split()[0], ""),
            PITCH.format(name.split()[0], ""),
            NEWS.format(name.split()[0], TOWNS[n % 8]),
            f"Hi {first[(n + n % 3) % 8]}, {own}",
            f"Hi {{{{first_name}}}}, {own}" if n % 10 == 4 else f"Hi {name.split()[0]}, {own}",
        ][n % 5]
        made.append(Message(f"m{n}", text, name, "follow-up" if n % 4 else ""))
        if n % 6 == 0:
            made += [Message(f"m{n}{x}", f"Hi {name.split()[0]}, did you see {x}?", name) for x in "bc"]
    return made[:count]
