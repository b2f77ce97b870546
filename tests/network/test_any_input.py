"""Whatever the bytes are, a reader gives rows or one plain sentence, and says how many rows it couldn't read."""

import datetime
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checkers.decoding import BLOCK, LINE_LIMIT
from checkers.network.audit import _READERS, ReadError, audit
from checkers.network.browser import Session
from checkers.network.dates import MONTH_FIRST, DateOrder, connected_on, iso_day
from checkers.network.files import BY_KIND
from checkers.network.people import comparable_name, profile_key, profile_link, shown
from checkers.network.readers.messages import COLUMNS
from checkers.network.repeats import Sending, find_repeats
from checkers.network.tables import FileNote, Table
from checkers.network.wording import _ASKS, _LINK, asks, plain_text
from checkers.spreadsheet import safe_cell
from tests.fuzz.archives import an_audit_holds
from tests.fuzz.drafts import not_json
from tests.fuzz.profiles import FEWER as FEW
from tests.support.exports import TODAY, files, to_csv, zipped

cells = some.one_of(
    some.text(some.characters(exclude_characters="\0"), max_size=30),
    some.sampled_from(
        [
            "",
            "08 Feb 2026",
            "2026-02-08 10:11:12 UTC",
            "1/29/26, 2:37 PM",
            "https://www.linkedin.com/in/ada",
            "OUTGOING",
            "Yes",
            "INBOX",
            "javascript:alert(1)",
            '"',
            "\\",
            "=1+1",
            "LinkedIn Member",
            "\ud800",
            "Ada\nAshbank",
        ]
    ),
)
kinds = some.sampled_from(sorted(_READERS))


def read(kind: str, data: bytes):
    columns, reader = _READERS[kind]
    note = FileNote(f"{BY_KIND[kind].stem}.csv", kind)
    return reader(Table(io.BytesIO(data), note, columns)), note


@FEW
@given(kinds, some.binary(max_size=400))
def test_any_bytes_give_rows_or_a_plain_sentence(kind, data):
    try:
        read(kind, data)
    except ReadError as error:
        assert str(error).endswith(".")


@FEW
@given(
    kinds, some.lists(some.lists(cells, min_size=3, max_size=9), max_size=12), some.binary(max_size=40), some.randoms()
)
def test_any_rows_under_the_right_header_are_read_or_counted(kind, rows, junk, random):
    columns = _READERS[kind][0]
    head = [*columns.required, *columns.optional]
    random.shuffle(head)
    rows = [[cell.encode("utf-8", "replace").decode() for cell in row] for row in rows]
    data = to_csv(head, *rows)
    lines = len(re.split(rb"\r\n|\r|\n", data))
    _, note = read(kind, data)
    assert note.skipped >= len(note.problems) and all(1 < problem.line <= lines for problem in note.problems)
    cut = random.randrange(len(data) + 1)
    try:
        read(kind, data[:cut] + junk + data[cut:])
    except ReadError:
        pass


@FEW
@given(
    some.lists(some.tuples(cells, cells, cells, cells, cells, cells, cells), max_size=6),
    some.lists(some.tuples(*[cells] * 11), max_size=8),
    some.lists(some.tuples(*[cells] * 7), max_size=4),
)
def test_any_archive_is_audited_and_exported(connected, talk, invited):
    clean = [
        [tuple(cell.encode("utf-8", "replace").decode() for cell in row) for row in rows]
        for rows in (connected, talk, invited)
    ]
    report = an_audit_holds(files(*clean))
    assert audit(zipped(files(*clean)), TODAY).as_dict() == report.as_dict(), "the same twice"


NAMES = [
    "id",
    "op",
    "action",
    "today",
    "files",
    "name",
    "path",
    "list",
    "by",
    "key",
    "sort",
    "query",
    "offset",
    "limit",
    "rank",
]
ACTIONS = [
    "lines",
    "groups",
    "text",
    "export",
    "forget",
    "audit",
    "sample",
    "pending",
    "company",
    "ics",
    "rank",
    "2026-11-23",
]


@FEW
@given(
    some.recursive(
        some.none()
        | some.booleans()
        | some.floats()
        | some.integers()
        | some.text(max_size=9)
        | some.sampled_from(ACTIONS),
        lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.sampled_from(NAMES), inner, max_size=9),
        max_leaves=14,
    ).map(json.dumps)
    | some.text(max_size=60)
)
def test_the_worker_answers_any_request(request):
    line = Session().handle(request)
    answer = json.loads(line, parse_constant=not_json)
    assert line.isascii() and (answer["ok"] is True or answer["error"])


class Pieces(io.BytesIO):
    """A file that gives at most `most` bytes at a time."""

    def __init__(self, data: bytes, most: int):
        super().__init__(data)
        self.most = most

    def readinto(self, buffer) -> int:
        data = self.read(min(len(buffer), self.most))
        buffer[: len(data)] = data
        return len(data)


@FEW
@given(
    some.lists(some.sampled_from(["a", "ë", "😀", "\u2028", "\x85", "\v", "\r", "\n", "\r\n", '"']), max_size=60),
    some.integers(1, 9),
)
def test_a_file_is_split_into_the_same_lines_as_by_python(parts, most):
    """Apart from the first kilobytes, which we look at to see what kind of file it is."""
    data = b"x" * 5_000 + b"\n" + "".join(parts).encode()
    lines = list(Table(Pieces(data, most), FileNote("messages.csv", "messages"), COLUMNS)._lines())
    assert lines == list(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline=""))


@pytest.mark.parametrize("at", range(LINE_LIMIT - 4, LINE_LIMIT + 2))
def test_an_endless_line_is_read_in_pieces_without_cutting_characters(at):
    data = b"x" * at + "😀".encode() + b"x" * (2 * BLOCK) + b"\nend"
    lines = list(Table(io.BytesIO(data), FileNote("messages.csv", "messages"), COLUMNS)._lines())
    assert "".join(lines) == data.decode() and len(lines) == 3 and len(lines[0].encode()) <= LINE_LIMIT


_WORDS = (
    "Let me know could you would can Please send share tell confirm look looking waiting forward to for hear your reply"
    " answer thoughts YOU \u017fend plea\u017fe ? https://a.b/?q www.x?"
).split()


@FEW
@given(some.lists(some.sampled_from(_WORDS), max_size=8))
def test_a_message_asks_if_the_phrases_say_so(words):
    text = " ".join(words)
    assert asks(text) == bool(_ASKS.search(_LINK.sub(" ", text)))


@FEW
@given(some.text("aB-%C3/?#é .ß", max_size=8))
def test_the_fast_path_to_a_key_gives_the_same_key(slug):
    short = profile_key(f"https://www.linkedin.com/in/{slug}")
    assert short == profile_key(f"HTTPS://www.linkedin.com/in/{slug}")


@FEW
@given(some.text(max_size=80))
def test_the_words_of_any_text_can_be_compared(text):
    assert comparable_name(comparable_name(text)) == comparable_name(text) or not text.isascii()
    link = profile_link(profile_key(text))
    assert link == "" or link.startswith("https://www.linkedin.com/in/") and link.isascii() and " " not in link
    assert "\n" not in shown(text) and len(shown(text)) <= 120
    shown(text).encode()
    asks(text)
    plain_text(text)
    for parse in (connected_on, iso_day, DateOrder([text], MONTH_FIRST).day):
        day = parse(text)
        assert day is None or 2000 <= datetime.date.fromordinal(day).year <= 2099
    assert not safe_cell(text).lstrip().startswith(("=", "+", "@"))


@FEW
@given(
    some.lists(
        some.builds(
            Sending,
            some.sampled_from("abcdef"),
            some.integers(1, 90),
            some.sampled_from(
                [
                    "one two three four five six seven eight nine ten eleven twelve",
                    "one two three four five six seven eight nine ten eleven twelve x",
                    "a b c d e f g h i j k l m n",
                    "short",
                ]
            ),
            some.just(frozenset()),
            some.booleans(),
        ),
        max_size=40,
    )
)
def test_a_repeat_reaches_as_many_people_as_it_says(sendings):
    for repeat in find_repeats(sendings, 3, 30):
        first, last = repeat.window
        inside = {sending.key for sending in repeat.sendings if first <= sending.day <= last}
        assert repeat.people_in_window == len(inside) >= 3 and last - first <= 30


def test_hostile_texts_take_time_in_proportion_to_their_length():
    # In quadratic time, these would take minutes.
    for text in (
        "<" * 200_000,
        "<p" * 100_000,
        ",A" * 100_000,
        "&" * 200_000,
        "?" * 200_000,
        "www." * 50_000,
        "(" * 200_000,
        "%E2" * 60_000,
        "linkedin.com/in/" * 20_000,
        "a." * 100_000,
    ):
        comparable_name(text)
        shown(text)
        profile_key(text)
        asks(text)
        plain_text(text)
