"""Shows limits and figures on the pages, each with a link to its date and source."""

from html import escape

from checkers.facts import CONFIDENCE, FACTS, Fact
from checkers.text.plural import plural


def _get(key: str) -> Fact:
    if key not in FACTS:
        raise KeyError(f"no fact {key!r} in checkers/facts.py; known: {', '.join(sorted(FACTS))}")
    return FACTS[key]


def about(fact: Fact) -> str:
    """When and how we know it, in one line: "As of July 2026. Official: LinkedIn says so itself."."""
    return f"As of {fact.when()}. {fact.confidence.capitalize()}: {CONFIDENCE[fact.confidence]}."


def fact(key: str, page: str = "") -> str:
    """The value with its unit, as a link to its entry in a list of facts (see `known`).

    page: relative URL of the page with that list, "" for this one. Raises KeyError for an unknown key.
    """
    entry = _get(key)
    return (
        f'<a class="ec-fact ec-fact--{entry.confidence}" href="{page}#fact-{key.replace("_", "-")}" '
        f'title="{escape(about(entry))}">{escape(entry.shown())}</a>'
    )


def _entry(entry: Fact) -> str:
    conflicts = (
        f'<p class="ec-known__conflict"><b>Others say:</b> {escape(entry.conflicts)}</p>' if entry.conflicts else ""
    )
    note = f"<p>{escape(entry.note)}</p>" if entry.note else ""
    return (
        f'<li id="fact-{entry.key.replace("_", "-")}" class="ec-known__item">'
        f'<p class="ec-known__head"><span class="ec-known__label">{escape(entry.label)}{"" if entry.label.endswith("?") else ":"}</span> '
        f"<b>{escape(entry.shown())}</b></p>{note}{conflicts}"
        f'<p class="ec-known__source"><span class="ec-sure ec-sure--{entry.confidence}">'
        f"{escape(entry.confidence)}</span> "
        f"<span>{escape(CONFIDENCE[entry.confidence])}, as of {entry.when()}. "
        f'Source: <a href="{escape(entry.source_url)}" rel="noopener">{escape(entry.source_title)}</a></span></p></li>'
    )


def known(keys: tuple[str, ...]) -> str:
    """A folded list of facts, each with its note, what contradicts it, its date and source.

    Raises as `listed`.
    """
    return (
        f'<details class="ec-more"><summary>What we know, and how sure we are ({plural(len(keys), "fact")})</summary>'
        f"{listed(keys)}</details>"
    )


def listed(keys: tuple[str, ...]) -> str:
    """A list of facts, each with its note, what contradicts it, its date and source.

    Raises KeyError for an unknown key and ValueError if there's no key or one twice.
    """
    if not keys or len(set(keys)) != len(keys):
        raise ValueError(f"known() needs at least one fact, each once; got {keys}")
    return f'<ul class="ec-known">{"".join(_entry(_get(key)) for key in keys)}</ul>'


def limits(keys: tuple[str, ...], root: str) -> str:
    """A line for each fact, for printing: label, value and date. The sources are on the page of all facts."""
    rows = "".join(
        f'<tr><td><a href="{root}about/facts/#fact-{key.replace("_", "-")}">{escape(_get(key).label)}</a></td>'
        f"<td><b>{escape(_get(key).shown())}</b></td><td>{escape(_get(key).confidence)}, {_get(key).when()}</td></tr>"
        for key in keys
    )
    return (
        f'<table class="ec-limits"><thead><tr><th>What</th><th>How much</th><th>How sure, as of</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def all_facts() -> str:
    """Every fact, in the order of checkers/facts.py."""
    return listed(tuple(FACTS))
