"""Finds the sign-off of a draft: "Best regards, Ana", "Thanks so much!", a name on a separate line, and anything under
it."""

from __future__ import annotations

import re

from .greeting import NAME

CLOSINGS = r"""
    (?: (?: (?:with[ ]|my[ ])? (?:best|kind|kindest|warm|warmest|many) (?:[ ](?:regards|wishes|thanks))?
      | regards | best,?[ ]
      | with[ ](?:many[ ]|best[ ]|sincere[ ])?thanks | with[ ](?:love|appreciation)
      | thanks (?:[ ](?:again|so[ ]much|in[ ]advance|a[ ]lot|very[ ]much))?
      | thank[ ]you (?:[ ](?:again|so[ ]much|very[ ]much|in[ ]advance))? | many[ ]thanks | thx | cheers
      | sincerely (?:[ ]yours)? | yours (?:[ ](?:sincerely|truly|faithfully))? | respectfully (?:[ ]yours)?
      | warmly | cordially | gratefully | with[ ]gratitude
      | take[ ]care | all[ ]the[ ]best | talk[ ]soon | speak[ ]soon | see[ ]you (?:[ ](?:soon|there))?
    ) )
"""
_SAYING = (
    r"[^\n]{0,80}(?:\?|(?i:\b(?:i|we|you|your|p\.?[ ]?s)\b))"  # a line with one of these isn't part of a signature
)
_SIGN_NAME = rf"(?:{NAME}(?:[ .]{{1,2}}{NAME}\.?){{0,3}}|ø+(?:[ ]ø+){{0,2}})"
_SIGNOFF = re.compile(
    rf"""
    (?:
        (?:^ | \n | [.!?][ ]{{1,2}}) [ \t]* (?i:{CLOSINGS}) (?!\w) [ \t]* [,!.—–-]? [ \t]* (?: \n[ \t\n]{{0,4}} | [ ] )?
        (?: (?P<n1>{_SIGN_NAME}) (?:,?[ ][^\n]{{0,60}})?
          | (?<![.!][ ]) [^\n.!?]{{0,60}} [.!]{{0,3}} [^\w\n]{{0,8}} (?=\n|$)  # "Thanks for your time!", not "Thanks! Book a demo."
        )
        (?: \n (?!{_SAYING}) [^\n]{{0,80}} ){{0,3}}
      | \s [—–-]{{1,2}} [ ]? (?P<n2>{_SIGN_NAME})
      | \n [ \t]* (?P<n3>{_SIGN_NAME}) [.,]?
    ) \s* $
    """,
    re.VERBOSE,
)
_PLACE = re.compile(r"[\s.!?](?:(?<=[\n.!?])|(?=[—–-]))")  # before a sign-off, unless it's the whole text
_CLOSED = re.compile(CLOSINGS + "|bye", re.IGNORECASE | re.VERBOSE)
_LAST_LINE = re.compile(rf"\n[ \t]*(?:[—–-]{{1,2}}[ ]?)?({_SIGN_NAME})[.,]?\s*$", re.VERBOSE)
_TAIL = 240  # code points: no sign-off is longer


def find(text: str, after: int, not_names: frozenset[str]) -> tuple[int, int, str] | None:
    """(start, end, name) of the closing lines of a text, which begin at `after` or later, or None. name: "" if there's
    none."""
    tail = max(0, len(text) - _TAIL)
    places = [0] if tail == 0 else []
    places += [m.start() for m in _PLACE.finditer(text, tail)]
    m = next(filter(None, (_SIGNOFF.match(text, place) for place in places)), None)
    if not m or m.start() < after:
        return None
    if m.start() <= next((n for n, c in enumerate(text) if c.isalnum()), len(text)):
        return None
    name = m.group("n1") or m.group("n2") or m.group("n3") or ""
    last = _LAST_LINE.search(text, m.start())
    if not name and last:
        name = last.group(1)
    if name and name.split()[0].lower() in not_names:
        return None
    if _CLOSED.fullmatch(name):
        name = ""
    start = m.start()
    while start < m.end() and (text[start].isspace() or text[start] in ".!?"):
        start += 1
    return start, m.end(), name
