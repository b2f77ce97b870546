"""What fuzzing starts from, all of it our own: the corpus, the rules' examples, the invented export, odd texts, and the
files next to this one.

seeds/TARGET.jsonl   short inputs that fuzzing found, each reaching something new when it was found
crashers.jsonl       inputs that once showed a fault, with what it was
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

from checkers.network.sample import sample_archive
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.fuzz.archives import KINDS, METHODS, OTHERS, PART, TODAY
from tests.fuzz.drafts import PLACES, bytes_of
from tests.fuzz.lists import NAMES
from tests.support.corpus import messages

HERE = Path(__file__).parent
SMALL = 1_200
"""How many bytes of a file of the invented export become a seed."""
DAMAGED = 60
"""How many damaged zips become seeds, for each way to pack them."""

ODD = (
    "",
    " ",
    "\n\n",
    "\x00",
    "\ufeffHi Ana,",
    "Hi",
    "hi",
    "Hi Ana",
    "\r\n",
    "\u2028",
    "\u0085Hi",
    "\ud83d",
    "\udc4b Hi Ana,",
    "Hi \ud83d Ana, \udc4b thanks",
    "\ud83d\udc4b",
    "👋 Hi Ana, you you",
    "👨‍👩‍👧‍👦 Hi 👩🏽‍🚀, {{first_name}} 🇦🇹🇩🇪🇫",
    "❤️ ❤ ☎️ ™️ 1️⃣",
    "𝐈'𝐝 𝐥𝐢𝐤𝐞 𝐭𝐨 𝐚𝐝𝐝 𝐲𝐨𝐮",
    "Ｈｉ Ａｎａ, ａｓａｐ",
    "İİİ İstanbul i̇",
    "ẞ ß ﬁ ﬀ",
    "e\u0301\u0301\u0301 n\u0303",
    "Å Å Å",
    "a" + "\u0300" * 300,
    "שלום Ana, I'd like to connect",
    "مرحبا Ana",
    "\u202eAna iH\u202c",
    "李雷，你好。",
    "Привет, Ана! Давай дружить",
    "Здраво",
    "Γειά σου Άννα",
    "สวัสดี",
    "नमस्ते Ana",
    "ᏣᎳᎩ ꮳꮃꭹ",
    "Ⴀⴀ Აა",
    "ǅ ǈ ŉ ΐ",
    "ſ K Å Ω",
    "𑢠𑣀 𞤀𞤢 𐐀𐐨",
    "\U0001fae8\U0001fadc\U0001f6d8",
    "Hi Ana,\u00a0just\u202ffollowing\u2009up on my previous message",
    "“Hi” ‘Ana’ „kindly accept“ «Name»",
    "Hi [Name], {first} ${x} <%y%> *|FNAME|* <<z>> %FIRST% $NAME$ ___ XX {{",
    "Hi Ana!!!!!!!!!!!!???????....",
    "I I I you you the the",
    "recieve recieve Linkedin",
    "www.a.com http:// https://a.example/( a@b.c +43 1 234 5678",
    "#a #b #c #d #e #f @a @b @c @d @e @f",
    "P.S. P.S. P.S.\n\n- a\n- b",
    "1. 2. 3. e.g. i.e. etc. a.b.c",
    "Best,\nJan\n\nBest,\nJan",
)
"""Texts in which counting, case, folding or cutting has gone wrong in other programs, and might here."""  # fmt: skip


def kept(target: str) -> list[bytes]:
    """The inputs in seeds/TARGET.jsonl, which are stored as text with one character for each byte."""
    path = HERE / "seeds" / f"{target}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [json.loads(line).encode("latin-1") for line in lines]


def crashers() -> list[tuple[str, str, bytes]]:
    """(target, what was wrong, input), from crashers.jsonl."""
    rows = map(json.loads, (HERE / "crashers.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row["target"], row["was"], row["input"].encode("latin-1")) for row in rows]


def made(target: str) -> Iterator[bytes]:
    """Seeds made from what we have."""
    yield from _MAKERS[target]()


def checked_elsewhere(target: str) -> Iterator[bytes]:
    """More seeds. They're too many to replay in every test run, and other tests check most things about them."""
    if target == "engine":
        for message in messages():
            yield bytes_of(message["text"], message["situation"], message.get("context") or {})
        for rule in RULES:
            for example in (*rule.bad, *rule.good, *rule.near_misses):
                yield bytes_of(example.text, example.situation, example.context)


def _engine() -> Iterator[bytes]:
    for message in messages()[::8] + messages("ten_drafts.jsonl"):
        yield bytes_of(message["text"], message["situation"], message.get("context") or {})
    for number, text in enumerate(ODD):
        yield bytes_of(text, PLACES[number % len(PLACES)], {"about": text[::-1]} if number % 2 else {})
    for place in SITUATIONS.values():
        yield bytes_of(place.sample, place.slug, {})


def _members() -> dict[str, bytes]:
    """The files of a small invented export, cut after the first lines."""
    with zipfile.ZipFile(io.BytesIO(sample_archive(TODAY, connections=12, messages=40))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _tables() -> Iterator[bytes]:
    from checkers.network.files import BY_KIND

    members = {name.rpartition("/")[2]: data for name, data in (_members() | OTHERS).items()}
    for number, kind in enumerate(KINDS):
        data = members.get(f"{BY_KIND[kind].stem}.csv", b"First Name,Last Name\nAda,Ashbank\n")[:SMALL]
        for form in (
            data,
            data.replace(b",", b";"),
            data.decode("utf-8", "replace").encode("utf-16"),
            data[:-7] + b'"',
        ):
            yield bytes([number]) + form


def _archive() -> Iterator[bytes]:
    yield b"\0" + sample_archive(TODAY, connections=4, messages=12)
    for how in (0, 1, 64):
        built = [part for name, data in OTHERS.items() for part in (name.encode(), data)]
        yield bytes([1, how, 0, 0, 0]) + PART.join(built)
    yield b"\1\1\0\0\0" + PART.join((b"../Connections.csv", b"x", b"a/Connections.csv", OTHERS["Connections.csv"]))
    yield b"\1\0\0\x08\x01" + PART.join((b"Connections.csv", OTHERS["Connections.csv"]))
    for how in range(len(METHODS)):
        yield from (bytes([2, how, seed]) for seed in range(DAMAGED))


def _lists() -> Iterator[bytes]:
    some = messages()[:6]
    table = 'to;text;sent\n"Ana Silva";"Hi Ben, {{x}}";2026-01-01\n;"Hi Ana;\n""so""";\nAna;"open\nBen;Hi Ben;\n'
    texts = (
        "\n---\n".join(m["text"] for m in some),
        "\n".join(json.dumps({"text": m["text"], "to": "Ana", "situation": m["situation"]}) for m in some),
        json.dumps({"messages": [{"text": m["text"], "id": n, "sent": "2026-01-01"} for n, m in enumerate(some)]}),
        'text,to,situation\n' + "".join(f'"{some[0]["text"]}",Ana {n},ask\n' for n in range(4)),
        table, table.replace(";", "\t"), "text\nHi\nHi\nHi", '[[[["Hi"', '{"text": NaN, "id": 1e999}', "---\n---\n", "\ufeffHi Ana,\r---\rHi",
    )  # fmt: skip
    for number, text in enumerate(texts):
        for encoding in ("utf-8", "utf-16"):
            yield bytes([number % len(NAMES), number % 3]) + text.encode(encoding)


GREW = (
    ("a'", "first-message"),
    ("knows “says you ", "check-in"),
    ("built you ", "follow-up"),
    ("pinned i ", "first-message"),
    ("Illiterate You ", "disconnect"),
    ("blind you ", "invite-acquaintance"),
    ("interviewed you work[spammer(", "decline"),
    ("talent/accident i ctc[", "follow-up"),
    ("1k/gracias! ", "decline"),
    ("PROMO? ", "decline"),
)
"""(unit, situation): what once took sixteen times as long when it was repeated four times as often."""


def _growth() -> Iterator[bytes]:
    for unit, situation in GREW:
        yield bytes([PLACES.index(situation)]) + unit.encode()


_MAKERS = {"growth": _growth, "engine": _engine, "tables": _tables, "archive": _archive, "lists": _lists}


def words(target: str) -> list[bytes]:
    """Words that a fuzzer would take long to find by itself: the rules' trigger words, names of columns and files."""
    from checkers.campaign.files import COLUMNS
    from checkers.network.files import BY_KIND

    if target in ("engine", "growth"):
        keys = {key.rstrip("*") for rule in RULES for key in rule.keys or ()}
        starts = {example.text[:20] for rule in RULES for example in rule.bad}
        return sorted(
            word.encode("utf-8", "surrogatepass") for word in keys | starts | {text[:12] for text in ODD} if word
        )
    if target == "lists":
        return sorted(
            {name.encode() for names in COLUMNS.values() for name in names}
            | {b"\n---\n", b'"""', b'{"text":"', b"\xff\xfe"}
        )
    from checkers.network.audit import _READERS

    columns = {name for found, _ in _READERS.values() for name in (*found.required, *found.optional, *found.aliases)}
    names = {f"{file.stem}.csv" for file in BY_KIND.values()}
    cells = {
        "LinkedIn Member",
        "2026-02-08 10:11:12 UTC",
        "08 Feb 2026",
        "1/29/26, 2:37 PM",
        "OUTGOING",
        "INCOMING",
        "ARCHIVE",
        "SPAM",
    }
    return sorted(word.encode() for word in columns | names | cells) + [
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"PK\x03\x04",
        PART,
        b"https://www.linkedin.com/in/",
    ]
