"""A list of messages in a file, and what has to be true whenever we read one and check its messages together."""

from __future__ import annotations

import io
import json

from checkers.campaign.audit import check_campaign
from checkers.campaign.browser import Session
from checkers.campaign.files import MAX_FIELD, MAX_TEXT, Listing, Unreadable, read_list, stream
from checkers.decoding import as_text
from checkers.situation import SITUATIONS
from tests.fuzz.drafts import PLACES, not_json, text_of

NAMES = ("", "a.csv", "a.tsv", "a.jsonl", "a.json", "a.txt", "a")


def listing_holds(listing: Listing, lines: int) -> None:
    """Check that the messages can be used, and that the lines of skipped rows exist."""
    assert listing.messages and listing.format in ("csv", "jsonl", "json", "text")
    for m in listing.messages:
        assert m.text.strip() and len(m.text) <= MAX_TEXT and m.id and (not m.situation or m.situation in SITUATIONS)
        assert all(len(short) <= MAX_FIELD and "\n" not in short for short in (m.id, m.to, m.sent))
    assert all(s.line >= 1 and s.why for s in listing.skipped)
    if listing.format != "json":  # there it's the number of the entry
        assert all(s.line <= lines for s in listing.skipped), "a line that isn't in the file"


def run(data: bytes) -> None:
    """The target `lists`: a byte for the name, one for the situation, then the file."""
    head, raw = data[:2].ljust(2, b"\0"), data[2:]
    name, situation = NAMES[head[0] % len(NAMES)], ("", *PLACES)[head[1] % (len(PLACES) + 1)]
    try:
        skipped = []
        messages = list(stream(io.BufferedReader(io.BytesIO(raw)), name, skipped.append))
        text = as_text(raw)
        listing = read_list(text, name)
        assert (messages, skipped) == (listing.messages, listing.skipped)
    except Unreadable as error:
        assert str(error) and "\n" not in str(error) and not str(error).endswith(".")
        text, listing = text_of(raw), None
    else:
        listing_holds(listing, text.count("\n") + text.count("\r") + 1)
        report = check_campaign(listing.messages, singly=bool(situation), situation=situation)
        given = report.as_dict()
        assert json.loads(json.dumps(given)) == given and report.counts.messages == len(listing.messages)
        ids = {m.id for m in listing.messages}
        for f in report.findings:
            assert f.ids and set(f.ids) <= ids and f.people >= 0
    session = Session()

    def ask(action: str, **more) -> dict:
        line = session.handle(json.dumps({"id": 1, "action": action, **more}))
        return json.loads(line, parse_constant=not_json)

    answer = ask("check", text=text, name=name, situation=situation, separator="dashes")
    assert answer["ok"] or "detail" not in answer, answer["detail"]
    if listing and answer["ok"]:
        assert answer["report"]["counts"] == given["counts"] and answer["report"]["verdict"]
        assert ask("lines", limit=200)["count"] == len(listing.messages)
        assert all(ask(action)["ok"] for action in ("each", "lines", "export"))
        assert ask("text", place=0)["text"] == listing.messages[0].text
