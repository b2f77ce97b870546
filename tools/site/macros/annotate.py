"""Shows a text with its findings underlined, as a figure that also works without JavaScript."""

import json
from html import escape

from checkers.situation import SITUATIONS

LEVELS = {"problem": "Problem", "caution": "Caution", "hint": "Hint"}


def mark_up(text: str, findings: list[dict]) -> str:
    """`text` as HTML in which each finding's span is a numbered <mark>.

    findings: dicts with start, end (code points, end exclusive) and level, in reading order. If a span begins inside the
    one before it, only the rest is marked. An empty span becomes a number without a mark.
    """
    out, at = [], 0
    for number, finding in enumerate(findings, 1):
        start, end = max(finding["start"], at), max(finding["end"], at)
        out.append(escape(text[at:start], quote=False))
        number_html = f'<sup class="ec-num">{number}</sup>'
        if end > start:
            out.append(
                f'<mark class="ec-mark ec-{finding["level"]}">{escape(text[start:end], quote=False)}{number_html}</mark>'
            )
        else:
            out.append(f'<span class="ec-point ec-{finding["level"]}">{number_html}</span>')
        at = end
    out.append(escape(text[at:], quote=False))
    return "".join(out)


def _instead(suggestions: list[dict]) -> str:
    """The most specific suggestion: a text to use, otherwise one to fill in, otherwise an idea."""
    for kind, words in (("apply", "Instead"), ("fill", "For example")):
        for suggestion in suggestions:
            if suggestion["kind"] == kind and suggestion["text"] and suggestion["text"].strip():
                return f' <span class="ec-instead">{words}: <q>{escape(suggestion["text"].strip())}</q></span>'
    ideas = [suggestion["label"] for suggestion in suggestions if suggestion["kind"] == "idea"]
    return f' <span class="ec-instead">{escape(ideas[0])}</span>' if ideas else ""


def notes(findings: list[dict], root: str, link: bool = True) -> str:
    """The findings as a numbered list: level, message, one suggestion, and a link to the rule's page if `link`."""
    items = []
    for finding in findings:
        why = (
            (
                f' <a class="ec-why" href="{root}rules/{finding["rule"]}/">Why<span class="ec-sr"> this matters: '
                f"{escape(finding['rule'].replace('-', ' '))}</span></a>"
            )
            if link
            else ""
        )
        items.append(
            f'<li class="ec-note ec-{finding["level"]}"><b class="ec-level">{LEVELS[finding["level"]]}:</b> '
            f"{escape(finding['message'])}{_instead(finding['suggestions'])}{why}</li>"
        )
    return f'<ol class="ec-notes">{"".join(items)}</ol>' if items else ""


def given_of(situation: str, context: dict[str, str] | None) -> list[tuple[str, str]]:
    """The context of the text as (question, answer), worded as in the checker's form."""
    fields = {field.name: field for field in SITUATIONS[situation].context}
    return [
        (fields[name].label.removesuffix(" (optional)"), dict(fields[name].choices).get(value, value))
        for name, value in (context or {}).items()
    ]


def figure(
    text: str,
    findings: list[dict],
    *,
    good: bool,
    caption: str,
    root: str,
    situation: str,
    context: dict[str, str] | None = None,
    link: bool = True,
) -> str:
    """An example: its verdict in words, our remark, the marked text, the notes and the "try" button."""
    kind, verdict = ("good", "Good to send") if good else ("bad", "Needs work")
    attributes = f' data-try-context="{escape(json.dumps(context))}"' if context else ""
    # A blank line would end the HTML block for Markdown, so newlines become character references.
    shown = mark_up(text, findings).replace("\n", "&#10;")
    tried = escape(text).replace("\n", "&#10;")
    given = "".join(
        f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in given_of(situation, context)
    )
    given = f'<dl class="ec-given">{given}</dl>' if given else ""
    return (
        f'<figure class="ec-example ec-{kind}"><figcaption><b class="ec-verdict">{verdict}</b> '
        f"{escape(caption)}</figcaption>"
        f'{given}<blockquote class="ec-text"><p>{shown}</p></blockquote>{notes(findings, root, link)}'
        f'<p class="ec-try"><button type="button" class="md-button" data-try-text="{tried}" '
        f'data-try-situation="{situation}"{attributes}>Try this one</button></p></figure>'
    )
