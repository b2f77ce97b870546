"""The rules on the site: links, a page for each, and an index, all generated from the rules themselves."""

import re
from html import escape
from urllib.parse import quote

from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.capitals import capital
from checkers.text.plural import plural
from tools.site.macros import annotate, checker, evidence

LEVELS = {"problem": "can't be sent, or is rude", "caution": "often puts people off here", "hint": "could be stronger"}
"""What each level means, most serious first."""

EVERYDAY = {
    "ai chatgpt": ("filler", "generic-praise", "jargon", "pasted-leftover"),
    "begging desperate": ("any-job", "bare-request", "guilt", "money-asked"),
    "boring generic template": (
        "empty-comment", "filler", "flattery", "generic-invitation", "generic-praise", "impersonal-greeting", "no-reason",
        "nothing-particular", "stock-opener", "unfilled-placeholder",
    ),
    "cold unfriendly": ("brush-off", "cold-no", "no-kind-word", "no-thanks"),
    "creepy flirting harassment": ("looks", "off-platform", "pet-name", "prying"),
    "grammar english mistake": (
        "doubled-word", "false-friend", "its-and-your", "lower-case-i", "missing-apostrophe", "missing-article",
        "since-or-for", "uncountable-noun", "usual-wording", "verb-form", "verb-pattern", "which-preposition",
    ),
    "job referral": ("any-job", "bare-request", "hollow-job", "missing-role", "stranger-referral", "vague-opportunity"),
    "mean rude unkind": (
        "backhanded", "blame", "brush-off", "demand", "grudging-thanks", "harsh-no", "insult", "picking-apart", "put-down",
        "shouting",
    ),
    "pushy desperate": (
        "booking-at-once", "call-at-once", "chasing", "demand", "forced-choice", "guilt", "pressure", "presumed-yes",
        "silence-as-answer", "too-soon",
    ),
    "salesy selling spam advert": (
        "booking-at-once", "hooked-congratulation", "link-at-once", "mass-mail", "no-pitch-pitch", "pitch", "pitch-back",
        "self-promotion", "thanks-that-sell",
    ),
    "scam fake": ("hidden-employer", "link-at-once", "money-asked", "off-platform"),
    "too long": (
        "life-story", "long-excuse", "long-request", "long-sentence", "monologue", "over-free-limit", "over-limit",
        "overexplained-no", "wall-of-text",
    ),
    "typo spelling": ("doubled-word", "its-and-your", "linkedin-spelling", "misspelling", "missing-apostrophe", "stray-space"),
}  # fmt: skip
"""What people call a fault -> its rules, whose own texts don't have these words. For the index's filter."""

COUNTING = ("its-and-your", "many-questions", "many-requests", "overexplained-no", "tag-flood")
"""Rules that count or compare, so the words they mark aren't wordings they look for."""

SHOWN = 2
"""How many examples a rule's page shows, each before and after."""

STATUS = {
    "stable": "Stable: it affects the verdict.",
    "trial": "On trial: we list what it finds separately, and it doesn't affect the verdict.",
    "retired": "Retired: it doesn't run any more.",
}

GROUPS = {
    101: "Connection requests and first contact",
    201: "Following up",
    301: "First messages, and selling",
    401: "Asking for something",
    501: "Comments and tags",
    561: "Replies",
    581: "Saying thank you",
    601: "Congratulations",
    651: "Keeping in touch",
    701: "Saying no",
    751: "Removing a connection",
    801: "Wording and spelling",
    901: "What you know about them",
}
"""Groups of rules: the first number of their codes, and a name. A group ends where the next starts."""


def by_name(name: str):
    """The rule of that name. Raises KeyError."""
    for rule in RULES:
        if rule.name == name:
            return rule
    raise KeyError(f"no rule {name!r} in checkers/rules")


def title(rule) -> str:
    """The rule's name as a heading: "generic-invitation" becomes "Generic invitation"."""
    return capital(rule.name.replace("-", " "))


def rule_link(name: str, root: str) -> str:
    """A link to a rule's page with its readable name. Raises KeyError for an unknown rule."""
    rule = by_name(name)
    return f'<a class="ec-rule ec-{rule.level}" href="{root}rules/{rule.name}/">{escape(title(rule).lower())}</a>'


def report_link(rule, root: str, report_url: str) -> str:
    """Where to report a false alarm. The URL contains the rule's name, never the reader's text."""
    if report_url:
        join = "&" if "?" in report_url else "?"
        return f"{report_url}{join}title={quote('False alarm: ' + rule.name)}"
    return f"{root}about/report/#{rule.name}"


def _situations(rule) -> tuple[str, ...]:
    return tuple(rule.situations) or tuple(SITUATIONS)


def groups() -> dict[str, list]:
    """The rules that run, by the name of their group, in the order of their codes."""
    found: dict[str, list] = {name: [] for name in GROUPS.values()}
    for rule in RULES:
        if rule.status != "retired":
            found[GROUPS[max(first for first in GROUPS if first <= int(rule.code[2:]))]].append(rule)
    return found


def menu(name: str, root: str) -> str:
    """The side menu of a rule's page: all rules by group, with the group of this rule open."""
    out = []
    for group, members in groups().items():
        here = any(rule.name == name for rule in members)
        links = "".join(
            f'<li><a href="{root}rules/{rule.name}/"{" aria-current=page" if rule.name == name else ""}>'
            f"{escape(title(rule))}</a></li>"
            for rule in members
        )
        out.append(f"<details{' open' if here else ''}><summary>{group}</summary><ul>{links}</ul></details>")
    return f'<nav class="ec-rule-menu" aria-label="All rules">{"".join(out)}</nav>'


def wordings(rule) -> list[str]:
    """What a rule marks in its bad examples, if those wordings show what it looks for; otherwise nothing."""
    if rule.whole_draft or rule.name in COUNTING:
        return []
    found: dict[str, str] = {}
    for text, start, end, *_ in rule.bad:
        words = re.sub(r"^(?:and|but|so) ", "", text[start:end].strip(" .,!?…"))
        if not text[start - 1 : start].isalnum() and 2 <= len(re.findall(r"\w+", words)) <= 12:
            found.setdefault(words.lower(), words)
    return list(found.values()) if len(found) > 1 else []


def _neighbours(rule, root: str) -> str:
    """Links to the rules before and after this one."""
    every = [other for members in groups().values() for other in members]
    at = every.index(rule) if rule in every else len(every)
    links = [("Previous", every[at - 1])] if at else []
    links += [("Next", every[at + 1])] if at + 1 < len(every) else []
    return "".join(
        f'<a href="{root}rules/{other.name}/"><span>{which}</span> {escape(title(other))}</a>' for which, other in links
    )


def _checker(rule, root: str) -> str:
    """A checker that shows an example of the rule, and doesn't load the engine before the reader uses it.

    It doesn't show an example if all of them need answers that the form doesn't start with: their buttons set those.
    """
    begins = ({}, {"account": "free"})
    sample = next((sample for sample in rule.bad if dict(sample.context) in begins), None)
    return checker.checker(
        rule.bad[0].situation if sample is None else sample.situation,
        root,
        "Check your own draft",
        sample.text if sample is not None and rule.status == "stable" else "",
        load="touched",
    )


def _marked(sample, rule, root: str) -> str:
    """An example of a rule, with only this rule's findings."""
    findings = []
    if sample.start is not None:
        report = check(sample.text, sample.situation, dict(sample.context or {})).as_dict()
        hits = [f for f in report["findings"] + report["trial"] if f["rule"] == rule.name]
        findings = hits[:1] or [
            {
                "rule": rule.name,
                "level": rule.level,
                "start": sample.start,
                "end": sample.end,
                "message": rule.message,
                "suggestions": [],
            }
        ]
    return annotate.figure(
        sample.text,
        findings,
        good=not findings,
        caption=SITUATIONS[sample.situation].title,
        root=root,
        situation=sample.situation,
        context=dict(sample.context or {}),
        link=False,
    )


def rule_page(name: str, root: str, report_url: str = "") -> str:
    """The body of a rule's page, with the same headings for every rule. The stub has the page's H1."""
    rule = by_name(name)
    where = ", ".join(
        f'<a href="{root}guide/{slug}/">{escape(SITUATIONS[slug].title.lower())}</a>' for slug in _situations(rule)
    )
    if len(_situations(rule)) == len(SITUATIONS):
        where = "all of them"
    sources = "".join(
        f'<li><a href="{escape(url)}" rel="noopener">{escape(what)}</a></li>' for what, url in rule.sources
    )
    pairs = "".join(
        f'<div class="ec-pair">{_marked(bad, rule, root)}{_marked(good, rule, root)}</div>'
        for bad, good in zip(rule.bad[:SHOWN], rule.good[:SHOWN], strict=True)
    )
    near = "".join(f"<li><q>{escape(sample.text)}</q></li>".replace("\n", "&#10;") for sample in rule.near_misses)
    *first, last = [f"<q>{escape(words)}</q>" for words in wordings(rule)] or [""]
    said = f"{', '.join(first)} or {last}" if first else ""
    mild = (
        "; just a hint if the whole message reads well"
        if rule.level == "caution" and not (rule.firm or rule.alone)
        else ""
    )
    parts = [
        f'<p class="ec-rule-head"><code>{rule.code}</code> <span class="ec-badge ec-{rule.level}">'
        f"{rule.level}</span> {escape(LEVELS[rule.level])}{mild}</p>",
        # Folded, since most readers come for the reason, and a checker fills a phone's screen.
        f'\n<details class="ec-opener"><summary>Check your draft</summary>{_checker(rule, root)}</details>\n',
        f"\n## What it catches\n\n{rule.message}\n",
        f"\n<p>It finds wordings such as {said}.</p>\n" if said else "",
        f"\n## Why it matters\n\n{rule.why}\n",
        f'\n<p class="ec-sources">Sources:</p><ul class="ec-sources">{sources}</ul>\n' if sources else "",
        f"\n## Before and after\n\n{pairs}\n",
        f"\n## When to ignore it\n\n{rule.ignore}\n" if rule.ignore else "",
        f"\n## What it doesn't flag\n\n<ul class='ec-near'>{near}</ul>\n" if near else "",
        f"\n## How often it's right\n\n{evidence.rule_evidence(rule.code, root)}\n",
        f'\n## About this rule {{ data-search-exclude }}\n\n<dl class="ec-about"><dt>Situations</dt><dd>{where}</dd>'
        f"<dt>Status</dt><dd>{STATUS[rule.status]}</dd><dt>Since</dt><dd>version {escape(str(rule.since))}</dd>"
        f'<dt>Is it wrong about your text?</dt><dd><a href="{escape(report_link(rule, root, report_url))}" rel="noopener">'
        f"Report a false alarm</a>. The link contains the rule's name and nothing from your draft.</dd></dl>\n"
        f'<nav class="ec-neighbours" aria-label="Previous and next rule">{_neighbours(rule, root)}</nav>\n',
    ]
    return "\n".join(part for part in parts if part)


def _row(rule, root: str) -> str:
    where = " ".join(_situations(rule))
    words = " ".join([rule.why, *(words for words, names in EVERYDAY.items() if rule.name in names)])
    return (
        f'<li class="ec-index__row" data-level="{rule.level}" data-situations="{where}" data-words="{escape(words)}">'
        f'<a href="{root}rules/{rule.name}/">{escape(title(rule))}</a> <code>{rule.code}</code>'
        f'<span class="ec-index__what">{escape(rule.message)}</span></li>'
    )


def report_targets(root: str) -> str:
    """For the page on false alarms: a line for each rule. CSS only shows the line of the rule in the URL."""
    lines = "".join(
        f'<p id="{rule.name}">You came from the rule <a href="{root}rules/{rule.name}/">'
        f"{escape(title(rule).lower())}</a> (<code>{rule.code}</code>).</p>"
        for rule in RULES
    )
    return f'<div class="ec-targets" data-search-exclude>{lines}</div>'


def index_css() -> str:
    """The index's filter, in CSS: hides rules of other situations and levels."""
    hidden = [
        f'.ec-index:has([value="{slug}"]:checked) .ec-index__row:not([data-situations~="{slug}"])'
        for slug in SITUATIONS
    ]
    hidden += [f'.ec-index:has([value="{level}"]:not(:checked)) [data-group="{level}"]' for level in LEVELS]
    return ",\n".join(hidden) + " {\n  display: none;\n}\n"


def rules_index(root: str) -> str:
    """All rules, grouped by level, with a filter for situation and level. Browsers without :has() show all of them.

    docs/assets/site/rule-filter.js runs the field for words, which is hidden without scripts.
    """
    options = ["all", *SITUATIONS]
    words = {"all": "Any situation", **{slug: situation.title for slug, situation in SITUATIONS.items()}}
    picks = "".join(
        f'<label class="ec-pick"><input type="radio" name="ec-where" value="{slug}" id="ec-where-{slug}"'
        f"{' checked' if slug == 'all' else ''}> {escape(words[slug])}</label>"
        for slug in options
    )
    levels = "".join(
        f'<label class="ec-pick"><input type="checkbox" name="ec-level" value="{level}" checked> '
        f"{level.capitalize()}</label>"
        for level in LEVELS
    )
    groups = []
    for level, meaning in LEVELS.items():
        rows = "".join(_row(rule, root) for rule in RULES if rule.level == level and rule.status == "stable")
        groups.append(
            f'<section data-group="{level}"><h2 id="{level}"><span class="ec-badge ec-{level}">'
            f'{level.capitalize()}</span> <span class="ec-index__meaning">{meaning}</span></h2><ul class="ec-index__list">{rows}</ul></section>'
        )
    trial = "".join(_row(rule, root) for rule in RULES if rule.status == "trial")
    if trial:
        groups.append(f'<section><h2 id="trial">On trial</h2><ul class="ec-index__list">{trial}</ul></section>')
    return (
        '<form class="ec-index" autocomplete="off"><p class="ec-find"><label for="ec-words">Find a rule</label>'
        '<input type="search" id="ec-words" placeholder="pushy, too long, spelling"><span role="status"></span></p>'
        f'<details class="ec-more"><summary>Filter by situation or level</summary><fieldset><legend>Situation</legend>{picks}'
        f"</fieldset><fieldset><legend>Level</legend>{levels}</fieldset></details>{''.join(groups)}</form>"
    )


def rules_of(situation: str, root: str) -> str:
    """The rules that run in a situation, folded, most serious first; those that run nearly everywhere come last.

    Raises KeyError if there are none.
    """
    mine = [rule for rule in RULES if situation in _situations(rule) and rule.status == "stable"]
    if situation not in SITUATIONS or not mine:
        raise KeyError(f"no rules for the situation {situation!r}")
    order = list(LEVELS)
    mine.sort(key=lambda rule: (order.index(rule.level), rule.name))

    def listed(rules) -> str:
        return f'<ul class="ec-rules">{"".join(f"<li>{rule_link(rule.name, root)}</li>" for rule in rules)}</ul>'

    everywhere = [rule for rule in mine if len(_situations(rule)) >= len(SITUATIONS) - 2]
    own = [rule for rule in mine if rule not in everywhere]
    general = f"<p>And {plural(len(everywhere), 'general check')}:</p>{listed(everywhere)}" if everywhere else ""
    return (
        f'<details class="ec-more"><summary>What the checker looks for here ({plural(len(mine), "rule")})</summary>'
        f"{listed(own) if own else ''}{general}</details>"
    )
