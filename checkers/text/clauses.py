"""Cuts sentences into clauses: pieces that each do one thing in a message.

A clause ends where a sentence ends, at a semicolon, colon, dash or bracket, and before a conjunction that begins a new
statement ("…, and we'd love", "but could you", "because I saw").
"""

from __future__ import annotations

import re
from typing import NamedTuple

_STARTER = (
    r"(?:i|we|you|he|she|they|it|this|that|there|these|those|what|how|would|could|can|will|do|does|did|is|are|let|please"
    r"|my|our|your|i'[a-z]+|we'[a-z]+|you'[a-z]+|it's|that's|there's|here's|let's|if|happy|glad|just|maybe|perhaps"
    r"|hopefully|thanks|thank|feel|no|not|looking|hope|hoping|wanted|want|would|wondering|thought)"
)
_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf"
_JOINS = (
    r"(?=(?:and|but|so|or)\s(?:then\s|also\s|so\s|just\s)?" + _STARTER + r"\b)"
    r"|(?=(?:because|since|as|although|though|while|when|whenever|if|unless|so that|which|who)\s(?:i|we|you|he|she|they"
    r"|it|the|this|that|there|my|our|your|i'|we'|you'|it's|would|could|can|will|do|is|are|not|now|ever)\b)"
)
_MORE = r"[\ufe0f\u200d" + _EMOJI + r"]{0,12}\s"
# The pattern begins with a set of characters, and lookbehinds check the rest. Searching for one of a few characters is
# several times as fast as searching for any of these pieces. Most of them are spaces, so those come first.
_BREAK = re.compile(
    r"[;:\s—–)…." + _EMOJI + r",](?:"
    r"(?<=\s)(?:[-–—]{1,2}\s|\(|[" + _EMOJI + "]" + _MORE + "|" + _JOINS + ")"
    r"|(?<=\S)(?:(?<=;)|(?<=:)(?=\s)|(?<=—)|(?<=–)(?=\s)|(?<=\))(?=\s)|(?<=…)\s|(?<=\.)\.\.\s"
    r"|(?<=[" + _EMOJI + "])" + _MORE + r"|(?<=,)\s(?:" + _JOINS + "|(?=" + _STARTER + r"\b))))"
)
_SUBJECT = re.compile(
    r"(?:and |but |so |or |because |since |as |if |when |while |that |also |just |now |then |well |yes |no |please |maybe "
    r"|perhaps |though |although |which |who |really |still |recently |actually |honestly |currently )*"
    r"(?P<word>i|we|you|he|she|they|it|this|that|there|my|our|your|the|let's)\b"
)
ASKS = re.compile(
    r"(?:and |but |so |or |also |just |maybe |perhaps |quick question |by any chance |any chance )*"
    r"(?:would|could|can|will|may|might|do|does|did|is|are|am|was|were|have|has|had|should|shall|won't|don't|isn't|aren't"
    r"|what|how|when|where|who|which|why|whose|any)\b"
)
_NEGATION = re.compile(
    r"(?<!\w)(?:no|not|never|without|nothing|none|nor|neither|hardly|rather than|instead of|(?:do|does|did|is|are|was|were"
    r"|wo|ca|could|would|should|have|has|had)n't|cannot)(?!\w)"
)


class Clause(NamedTuple):
    """A clause: its span in code points, end exclusive, who it's about and whether it's a question.

    `subject`: i, we, you, they, it or "" (he and she count as they; my, our and your as i, we and you); `asks`: whether
    it's a question, by its question mark or word order; `sentence`: the number of the sentence it's in.
    """

    start: int
    end: int
    subject: str
    asks: bool
    sentence: int


_PERSON = {"i": "i", "my": "i", "we": "we", "our": "we", "let's": "we", "you": "you", "your": "you", "he": "they"}
_PERSON |= {"she": "they", "they": "they", "it": "it", "this": "it", "that": "it", "there": "it", "the": "it"}


def clauses(draft) -> list[Clause]:
    """The clauses of a draft's body, in order, none of them empty."""
    found: list[Clause] = []
    body_start, body_end = draft.body
    low = draft.low
    for number, (s, e) in enumerate(draft.sentences):
        s, e = max(s, body_start), min(e, body_end)
        if s >= e:
            continue
        cuts, at = [], s
        for m in _BREAK.finditer(low, s, e):
            if m.start() > at + 1:
                cuts.append((at, m.start()))
                at = m.end()
        cuts.append((at, e))
        question = "?" in low[max(s, e - 4) : e + 1]
        for a, b in cuts:
            while a < b and not (low[a].isalnum() or low[a] in "øŧ'\""):
                a += 1
            while b > a and low[b - 1].isspace():
                b -= 1
            if a < b:
                subject = _SUBJECT.match(low, a, b)
                asks = (question and b == e) or bool(question and ASKS.match(low, a, b))
                found.append(Clause(a, b, _PERSON[subject["word"]] if subject else "", asks, number))
    return found


def negated(draft, clause: Clause, position: int) -> bool:
    """Whether the clause denies the words at `position`: "no big ask", "I'm not selling", "without a pitch"."""
    return any(m.start() < position for m in _NEGATION.finditer(draft.low, clause.start, position))
