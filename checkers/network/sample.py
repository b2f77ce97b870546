"""An invented archive to try the audits on. Every name, company and message is made up from the word lists below.

Dates count back from a given day, so the example never looks old. The same seed, day and sizes give the same
bytes.
"""

import csv
import datetime
import io
import random
import zipfile
from collections.abc import Iterator

OWNER = ("Robin", "Sample")
OWNER_URL = "https://www.linkedin.com/in/robin-sample-invented"

_FIRST = (
    "Ada Bela Cato Dara Edda Fenn Gala Hedy Ines Joss Kaia Lior Mira Nils Orla Pavo Quin Rhea Sven Tova"
    " Ulla Vito Wren Xeni Yael Zeno Amir Bree Ciro Dina Emre Fay Gus Hana Ivo Juno Koji Lena Milo Nadia"
    " Omar Petra Raj Sana Theo Uma Vera Wim Yuki Zara Zoë Anaïs Jürgen Søren Łucja"
).split()
_LAST_A = (
    "Ash Birch Cedar Dune Elm Fern Glen Heath Iron Juniper Kelp Linden Moss North Oak Pine Quill Reed Stone"
    " Thorn Upper Vale West Yarrow Zephyr".split()
)
_LAST_B = (
    "bank bridge brook by croft dale field ford gate grove hollow hurst ley lock mere mill mont ridge shaw"
    " stead ton ward well wick wood worth".split()
)
_COMPANIES = (
    "Brightwater Analytics, Copper Kettle Foods, Driftwood Logistics, Ember & Oak Studio, Fathom Robotics"
    " GmbH, Gable Insurance Ltd, Harrow Lane Books, Inkwell Software, Juniper Health, Kestrel Mapping,"
    " Lantern Energy, Millrace Water, Northlight Schools, Orchard Payments, Pebble Furniture, Quarry Street"
    " Theatre, Ridgeway Rail, Saltmarsh Foods, Tidewater Bank, Umber Paints, Vellum Archives, Windrose"
    " Travel, Yarrow Clinics, Zinc & Daughters"
).split(", ")
_COMPANIES = tuple(name.strip() for name in _COMPANIES)
_LEVELS = ("", "", "", "Senior ", "Junior ", "Lead ", "Head of ")
_ROLES = (
    "Engineer",
    "Designer",
    "Recruiter",
    "Teacher",
    "Nurse",
    "Accountant",
    "Data Analyst",
    "Product Manager",
    "Sales Manager",
    "Librarian",
    "Logistics Planner",
    "Translator",
    "Research Scientist",
    "Office Manager",
)
_TOPICS = (
    "the workshop on paper recycling",
    "your talk about tidal power",
    "the school garden",
    "our old team",
    "the trade fair in spring",
    "the reading group",
    "the new bus lines",
    "the translation project",
    "the charity run",
    "the bakery around the corner",
    "that long train ride",
    "the museum opening",
)
_OPENINGS = (
    "Hi {name}, I often think of {topic}.",
    "Hello {name}, somebody mentioned {topic} today.",
    "{name}, good to hear from you about {topic}.",
    "Hi {name}, thank you for what you wrote on {topic}.",
)
_MIDDLES = (
    "It was a pleasure to read.",
    "We tried it here and it worked well.",
    "My colleagues still talk about it.",
    "It rained all week, so there was time to think.",
    "I learned more from it than from any course.",
    "There is a small note on it in our newsletter,\nwith a picture.",
    'I would do it "the other way round" now.',
)
_ASKS = (
    "How did it go in the end?",
    "Would you send me the slides?",
    "Are you still in the same town?",
    "What would you read first?",
    "Could you tell me who looked after the catering?",
)
_ENDS = ("All the best", "Have a good week", "Warm regards", "See you one day", "Thank you again")
_MAILING = (
    "Hi {name}, I hope this finds you well. We have just opened a new round of our planning course, and I"
    " thought of you at once. There are twelve places and the first session is free. Shall I put you down"
    " for {day}?"
)
_NUDGES = (
    "Hi {name}, did you have time to look at my question about {topic}?",
    "Hi {name}, just coming back to {topic}. Any news?",
    "{name}, one more try about {topic}.",
)
_NOTE = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are'
    " missing."
    ' (Invented sample.)"\r\n\r\n'
)


def sample_archive(today: datetime.date, connections: int = 420, messages: int = 2_600, seed: int = 1) -> bytes:
    """An invented export as a zip, as of `today`, with roughly this many connections and messages (0 or more)."""
    maker = _Maker(today, connections, messages, seed)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, rows in maker.files():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=False) as raw, io.TextIOWrapper(raw, "utf-8", newline="") as text:
                if name == "Connections.csv":
                    text.write(_NOTE.replace("\r\n", "\n"))
                quoting = csv.QUOTE_ALL if name == "messages.csv" else csv.QUOTE_MINIMAL
                csv.writer(text, quoting=quoting, lineterminator="\n").writerows(rows)
    return out.getvalue()


class _Maker:
    """Makes the rows of every file from one random generator, always in the same order."""

    def __init__(self, today: datetime.date, connections: int, messages: int, seed: int):
        self.random = random.Random(seed)
        self.today = today
        self.people = [self._person(number) for number in range(connections)]
        self.message_count = messages

    def _person(self, number: int) -> dict:
        pick = self.random.choice
        first, last = pick(_FIRST), pick(_LAST_A) + pick(_LAST_B)
        company = pick(_COMPANIES)
        # Spread over about eleven years, more recent ones than old ones; the first few are from the last two weeks.
        days = number * 2 if number < 7 else int(4_000 * self.random.random() ** 1.6) + 1
        return {
            "first": first,
            "last": last + (", PhD" if self.random.random() < 0.03 else ""),
            "slug": f"{first}-{last}-{number:05x}".lower().replace("ë", "%C3%AB"),
            "company": company,
            "role": f"{pick(_LEVELS)}{pick(_ROLES)}",
            "on": self.today - datetime.timedelta(days=days),
            "days": days,
        }

    def files(self) -> Iterator[tuple[str, Iterator[tuple]]]:
        """Yield (file name, rows with the header first)."""
        yield ("Profile.csv", iter([("First Name", "Last Name", "Maiden Name", "Headline"), (*OWNER, "", "Invented")]))
        yield (
            "Positions.csv",
            iter(
                [
                    ("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
                    ("Inkwell Software", "Project Lead", "", "", "Jan 2024", ""),
                    ("Juniper Health", "Planner", "", "", "Mar 2018", "Dec 2023"),
                ]
            ),
        )
        yield "Connections.csv", self._connections()
        yield "messages.csv", self._messages()
        yield "Invitations.csv", self._invitations()
        yield "Notes.csv", self._notes()
        yield "Recommendations_Received.csv", self._recommendations()
        yield "Endorsement_Received_Info.csv", self._endorsements()
        yield "Comments_1.csv", self._comments()
        yield "guide_messages.csv", iter([("CONVERSATION ID", "CONTENT"), ("1", "Not yours to read")])

    def _url(self, person: dict) -> str:
        return f"https://www.linkedin.com/in/{person['slug']}"

    def _connections(self) -> Iterator[tuple]:
        yield "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"
        months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
        for place, person in enumerate(sorted(self.people, key=lambda person: person["days"])):
            on = person["on"]
            date = f"{on.day:02} {months[on.month - 1]} {on.year}"
            if place % 80 == 40:  # members who closed or hid their profile
                yield "", "", "", "", "", "", date
            yield (person["first"], person["last"], self._url(person), "", person["company"], person["role"], date)

    def _messages(self) -> Iterator[tuple]:
        yield (
            "CONVERSATION ID",
            "CONVERSATION TITLE",
            "FROM",
            "SENDER PROFILE URL",
            "TO",
            "RECIPIENT PROFILE URLS",
            "DATE",
            "SUBJECT",
            "CONTENT",
            "FOLDER",
            "IS MESSAGE DRAFT",
        )
        written, number = 0, 0
        # Nobody writes to the first few, who've just connected, so the welcome list has people in it.
        talkers = [person for person in self.people[4:] if self.random.random() < 0.6] if self.people else []
        for row in self._extras():
            yield row
            written += 1
        rounds = 0
        while written < self.message_count and talkers and rounds < 400:
            rounds += 1
            for person in talkers:
                if written >= self.message_count:
                    return
                for row in self._talk(person, number, rounds):
                    yield row
                    written += 1
                number += 1

    def _row(
        self, thread: str, person: dict, mine: bool, days: float, text: str, folder: str = "INBOX", draft: str = "No"
    ) -> tuple:
        when = datetime.datetime.combine(self.today, datetime.time(9)) - datetime.timedelta(days=days)
        them, me = f"{person['first']} {person['last']}", " ".join(OWNER)
        ends = (me, OWNER_URL, them, self._url(person)) if mine else (them, self._url(person), me, OWNER_URL)
        return thread, "", *ends, f"{when:%Y-%m-%d %H:%M:%S} UTC", "", text, folder, draft

    def _text(self, person: dict, mine: bool, asking: bool) -> str:
        pick = self.random.choice
        name = person["first"] if mine else OWNER[0]
        parts = [pick(_OPENINGS).format(name=name, topic=pick(_TOPICS)), pick(_MIDDLES)]
        return " ".join([*parts, pick(_ASKS)] if asking else [*parts, pick(_ENDS) + "."])

    def _talk(self, person: dict, number: int, rounds: int) -> Iterator[tuple]:
        """A conversation of a few messages, newest first as in the real file."""
        end = (
            self.random.random() ** 0.7 * max(person["days"] - 1, 0.5)
            if rounds > 1 or number % 4
            else self.random.random() * min(person["days"], 60)
        )
        length = self.random.randint(1, 7)
        mine = self.random.random() < 0.5
        days = end
        for _left in range(length):
            yield self._row(
                f"2-thread{person['slug'][-5:]}",
                person,
                mine,
                days,
                self._text(person, mine, self.random.random() < 0.35),
            )
            days += self.random.random() * 6
            if days > person["days"]:
                break
            mine = not mine if self.random.random() < 0.85 else mine

    def _extras(self) -> Iterator[tuple]:
        """Cases for the audits to find, and the file's oddities."""
        people = [person for person in self.people if person["days"] > 60][:40]
        if len(people) < 40:
            return
        for number, person in enumerate(people[:9]):  # one text to nine people
            text = _MAILING.format(name=person["first"], day=("Monday", "Friday")[number % 2])
            yield self._row(f"2-mailing{number}", person, True, 40 - number, text)
        for number, person in enumerate(people[9:12]):  # chased
            for step, nudge in enumerate(_NUDGES[: 2 + number % 2]):
                yield self._row(
                    f"2-nudge{number}",
                    person,
                    True,
                    50 - step * 12,
                    nudge.format(name=person["first"], topic=_TOPICS[number]),
                )
        yield self._row("2-draft", people[12], True, 3, "Hi, I never sent th", draft="Yes")
        sponsored = self._row(
            "2-sponsored",
            people[13],
            False,
            5,
            '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%, a rare offer</p>',
        )
        yield (*sponsored[:2], "Umber Paints", "", *sponsored[4:])
        gone = self._row("2-gone", people[14], False, 300, "We should meet again.")
        yield (*gone[:2], "LinkedIn Member", "", *gone[4:])
        group = self._row("2-group", people[15], True, 20, "Lunch for everybody on Thursday?")
        yield (
            *group[:4],
            ", ".join(f"{person['first']} {person['last']}" for person in people[15:18]),
            ",".join(self._url(person) for person in people[15:18]),
            *group[6:],
        )

    def _invitations(self) -> Iterator[tuple]:
        yield "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"
        me = " ".join(OWNER)
        for number in range(12):
            days = (4, 12, 35, 48, 61, 75, 90, 120, 150, 175, 190, 230)[number]
            other = f"{self.random.choice(_FIRST)} {self.random.choice(_LAST_A)}{self.random.choice(_LAST_B)}"
            url = f"https://www.linkedin.com/in/invented-{number}"
            note = "Hello, we met at the trade fair and talked about rail freight." if number % 3 == 0 else ""
            yield me, other, self._us(days), note, "OUTGOING", OWNER_URL, url
        for person in self.people[:2]:
            yield (
                f"{person['first']} {person['last']}",
                me,
                self._us(person["days"] + 1),
                "Hello Robin, I liked your piece on tidal power.",
                "INCOMING",
                self._url(person),
                OWNER_URL,
            )

    def _us(self, days: int) -> str:
        on = self.today - datetime.timedelta(days=days)
        return f"{on.month}/{on.day}/{on.year % 100:02}, 2:37 PM"

    def _notes(self) -> Iterator[tuple]:
        yield (
            "Connection First Name",
            "Connection Last Name",
            "Connection Profile URL",
            "Note",
            "Created On",
            "Edited On",
        )
        for person in self.people[20:23]:
            yield person["first"], person["last"], self._url(person), "Knows a lot about bees", "", ""

    def _recommendations(self) -> Iterator[tuple]:
        yield "First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"
        for number, person in enumerate(self.people[30:32]):
            yield (
                person["first"],
                person["last"],
                person["company"],
                person["role"],
                "Always on time.",
                f"{self._us(15 + number * 40).replace('2:37', '02:37')}",
                "VISIBLE",
            )

    def _endorsements(self) -> Iterator[tuple]:
        yield (
            "Endorsement Date",
            "Skill Name",
            "Endorser First Name",
            "Endorser Last Name",
            "Endorser Public Url",
            "Endorsement Status",
        )
        for number, person in enumerate(self.people[32:38]):
            on = self.today - datetime.timedelta(days=12 + number * 25)
            yield (
                f"{on:%Y/%m/%d} 10:11:12 UTC",
                "Planning",
                person["first"],
                person["last"],
                self._url(person).removeprefix("https://"),
                "ACCEPTED",
            )

    def _comments(self) -> Iterator[tuple]:
        yield "Date", "Link", "Message"
        for number in range(25):
            on = self.today - datetime.timedelta(days=number * 9)
            yield (f"{on:%Y-%m-%d} 08:00:00", "https://www.linkedin.com/feed/update/invented", "That is a good point.")
