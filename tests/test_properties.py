"""What's true of any text at all (hypothesis): no exception, spans inside the text, no overlap, the same result twice.

A usual run tries 150 texts. `make fuzz` tries more, and others each time.
"""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from checkers.browser import handle
from checkers.campaign.audit import Message, check_campaign
from checkers.campaign.files import Unreadable, stream
from checkers.engine import settle
from checkers.finding import LEVELS, Finding
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from checkers.text.length import measure
from checkers.text.names import same_person
from checkers.text.similar import groups, packed, sketch
from tests.fuzz.drafts import a_check_holds, applying_holds, joined, not_json
from tests.fuzz.profiles import FEWER
from tests.fuzz.profiles import USUAL as LIMITS

# Pieces that matter to the checkers, so that texts look like drafts, and any code point at all.
PIECES = st.sampled_from(
    [
        "Hi Ana,",
        "Hi [Name],",
        "Dear Sir/Madam,",
        "👋 Hi",
        "\n\n",
        "\r\n",
        " ",
        ", ",
        ". ",
        "! ",
        "? ",
        "...",
        "\n- ",
        "“",
        "”",
        '"',
        "'",
        "(",
        ")",
        "I'd like to add you to my professional network",
        "we help companies like yours grow",
        "book a demo",
        "just following up",
        "you you",
        "the the",
        "{{first_name}}",
        "[Company]",
        "%X%",
        "calendly.com/a",
        "https://a.example/b",
        "a@b.example",
        "+43 1 234 5678",
        "#peat",
        "@Ana",
        "👨‍👩‍👧‍👦",
        "🇦🇹",
        "👍🏽",
        "❤️",
        "𝐁𝐨𝐥𝐝",
        "e\u0301",
        "İ",
        "ß",
        "\ud83d",
        "\x00",
        "\u200d",
        "\u202e",
        "李雷",
        "שלום",
        "i",
        "ASAP",
        "PLEASE ACCEPT",
        "Linkedin",
        "recieve",
        "Best,\nJan",
        "Thanks!",
        "P.S. so",
        "10",
        "$99",
        "100%",
        "100x",
        "a" * 40,
    ]
)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=300),  # including lone surrogates and control characters
    st.lists(st.one_of(PIECES, st.text(st.characters(), max_size=6)), max_size=25).map("".join),
    st.lists(PIECES, max_size=25).map(" ".join),
)
PLACES = st.sampled_from(sorted(SITUATIONS))


@st.composite
def drafts(draw):
    """(text, situation, context), where the situation accepts the context."""
    place = SITUATIONS[draw(PLACES)]
    context = {}
    for field in place.context:
        if draw(st.booleans()):
            context[field.name] = draw(
                st.sampled_from([v for v, _ in field.choices])
                if field.kind == "choice"
                else st.integers(0, 99999).map(str)
                if field.kind == "number"
                else TEXTS.map(joined)
            )
    return joined(draw(TEXTS)), place.slug, context


@LIMITS
@given(drafts())
def test_a_check_of_any_text_here_and_through_the_worker(draft):
    text, situation, context = draft
    report = a_check_holds(text, situation, context)
    assert {f.rule for f in report.findings + report.trial} <= {r.name for r in RULES}
    applying_holds(report, text, context)


@LIMITS
@given(
    st.one_of(
        st.text(max_size=60),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["id", "op", "text", "situation", "context", "messages", "name"]), inner, max_size=6
                )
            ),
            max_leaves=12,
        ).map(json.dumps),
    )
)
def test_the_worker_answers_any_request(request):
    line = handle(request)
    answer = json.loads(line, parse_constant=not_json)
    assert line.isascii() and (answer["ok"] is True or answer["error"] and "stopped" not in answer["error"])


@LIMITS
@given(TEXTS)
def test_the_parts_of_any_draft_are_inside_it(text):
    draft = Draft(text)
    size = len(text)
    assert len(draft.plain) == len(draft.masked) == len(draft.low) == size
    for spans in (
        draft.slots,
        draft.links,
        draft.emails,
        draft.emoji,
        draft.phones,
        draft.hashtags,
        draft.mentions,
        draft.sentences,
        [(w.start, w.end) for w in draft.words],
    ):
        assert all(0 <= s < e <= size for s, e in spans)
        assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:])), "they're in order and don't overlap"
    greeting, signoff, (start, end) = draft.greeting, draft.signoff, draft.body
    assert 0 <= start <= end <= size
    if greeting:
        assert 0 <= greeting.start < greeting.end <= size
        assert not greeting.name or draft.masked.startswith(greeting.name, greeting.name_start)
    if signoff:
        assert 0 <= signoff[0] < signoff[1] <= size and (not greeting or signoff[0] >= greeting.end)
    s, e = draft.first_line
    assert 0 <= s <= e <= size
    assert all(0 <= p <= size for p in draft.sentence_starts)
    for position in (0, size // 2, size):
        s, e = draft.sentence_at(position)
        assert 0 <= s <= e <= size


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)
FINDINGS = st.lists(
    st.builds(
        lambda span, level, code: Finding(f"r{code}", f"T{code}", level, *span, "m"),
        SPANS,
        st.sampled_from(LEVELS),
        st.integers(0, 9),
    ),
    max_size=12,
)


@LIMITS
@given(FINDINGS, st.text("ab .,\n", min_size=30, max_size=30))
def test_settling_any_findings_keeps_all_of_them(findings, text):
    settled = settle(findings, text)
    assert sorted((f.code, f.level) for f in settled) == sorted((f.code, f.level) for f in findings), (
        "no finding is lost"
    )
    covered = set()
    for f in settled:
        places = set(range(f.start, f.end))
        assert not covered & places
        covered |= places
        assert any(o.code == f.code and o.level == f.level and o.start <= f.start <= f.end <= o.end for o in findings)
    worst = [f for f in findings if f.level == "problem"]
    if len(worst) == 1:
        assert any((f.start, f.end, f.code) == (worst[0].start, worst[0].end, worst[0].code) for f in settled)
    assert settle(findings[::-1], text) == settled or len({(f.level, f.start, f.end, f.code) for f in findings}) < len(
        findings
    )


@LIMITS
@given(TEXTS, st.one_of(st.none(), st.integers(0, 300)))
def test_the_length_of_any_text_is_counted(text, limit):
    length = measure(text, limit)
    assert 0 <= length.count <= length.utf16 <= 2 * len(text) + 1
    assert not (length.over and length.close)
    assert length.over == (limit is not None and length.count > limit)


@FEWER
@given(
    st.lists(st.tuples(TEXTS, st.text(max_size=12), st.sampled_from(["", "2026-01-01", "x"])), max_size=8),
    st.booleans(),
)
def test_a_campaign_of_any_texts_gets_a_report(rows, singly):
    messages = [Message(str(n), text, to, "", sent) for n, (text, to, sent) in enumerate(rows)]
    report = check_campaign(messages, singly=singly, situation="ask")
    assert check_campaign(messages, singly=singly, situation="ask") == report
    given = report.as_dict()
    assert json.loads(json.dumps(given)) == given and report.counts.messages == len(messages)
    for f in report.findings:
        assert f.ids and set(f.ids) <= {m.id for m in messages} and len(f.ids) == len(set(f.ids))


@FEWER
@given(
    st.one_of(
        st.binary(max_size=300),
        TEXTS.map(lambda t: t.encode("utf-8", "replace")),
        st.lists(
            st.sampled_from(
                ["text", "to", ",", ";", "\t", '"', "\n", "\r\n", "---", "{", "}", "[", "]", ":", "Hi Ana", "\ufeff"]
            ),
            max_size=40,
        ).map(lambda parts: "".join(parts).encode()),
    ),
    st.sampled_from(["", "a.csv", "a.jsonl", "a.json", "a.txt", "a"]),
)
def test_any_file_is_read_as_a_list_or_refused(raw, name):
    try:
        skipped = []
        messages = list(stream(io.BufferedReader(io.BytesIO(raw)), name, skipped.append))
    except Unreadable as error:
        assert str(error) and "\n" not in str(error)
    else:
        assert messages and all(m.text.strip() and m.id for m in messages)
        assert all(s.line >= 1 and s.why for s in skipped)


@FEWER
@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=20), max_size=12))
def test_groups_of_any_texts_are_consistent(texts):
    found = groups([packed(sketch(text)) for text in texts], 0.5)
    places = [n for group in found for n in group]
    assert len(set(places)) == len(places) and set(places) <= set(range(len(texts)))
    assert all(len(group) > 1 and group == sorted(group) for group in found)


@LIMITS
@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_names_can_be_compared(one, other):
    assert same_person(one, other) in (True, False, None)
