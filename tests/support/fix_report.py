"""Reports how many findings have a fix to click, and whether applying it makes a draft worse.

python -m tests.support.fix_report [FILE ...] [--show]    FILE: JSON Lines with "text" and "situation" or "scenario"

Without files it reads our own messages: the corpus and the marked messages that aren't held out. --show prints the
drafts that get worse, and the rules by how many of their findings only have advice.
"""

import collections
import json
import sys

from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.support.own_drafts import own_drafts


def applied(text, suggestions):
    """The text with these suggestions applied, from last to first, except those that overlap a later one."""
    at = len(text) + 1
    for s in sorted(suggestions, key=lambda s: (s.start, s.end), reverse=True):
        if s.end <= at and (s.start < at):
            text, at = text[: s.start] + s.text + text[s.end :], s.start
    return text


ALONE = {rule.name for rule in RULES if rule.alone}
"""Rules that can find something once the other rules don't."""


def weights(report, *levels):
    """rule -> how many findings of these levels it has, without blanks, which fixes add on purpose, and without rules
    that only report something if no other rule does.
    """
    left_out = ALONE | {"unfilled-placeholder"}
    return collections.Counter(f.rule for f in report.findings if f.level in levels and f.rule not in left_out)


def worse(text, situation, context):
    """(what was applied, new text, rules that found more than before) for each suggestion that makes a draft worse."""
    report = check(text, situation, context)
    before = weights(report, "problem", "caution", "hint")  # the same words can be a hint in a draft that reads well
    fixes = [s for f in report.findings for s in f.suggestions if s.kind != "idea"]
    tries = [[s] for s in fixes]
    if len(fixes) > 1:
        tries.append([s for f in report.findings for s in f.suggestions[:1] if s.kind == "apply"])
        tries.append([s for f in report.findings for s in f.suggestions[:1] if s.kind != "idea"])
    for some in tries:
        after = applied(text, some)
        now = weights(check(after, situation, context), "problem", "caution")
        more = now - before
        # If two rules find the same words, the milder one only reports them after the other's problem is fixed.
        if more and now.total() > weights(report, "problem", "caution").total():
            yield some, after, more


def shares(drafts):
    """kind of the best suggestion -> how many findings, and rule -> how many of its findings only have advice."""
    kinds, advice = collections.Counter(), collections.Counter()
    for text, situation, context in drafts:
        for finding in check(text, situation, context).findings:
            given = {s.kind for s in finding.suggestions}
            best = next((kind for kind in ("apply", "fill") if kind in given), "idea" if given else "none")
            kinds[best] += 1
            if best not in ("apply", "fill"):
                advice[finding.rule] += 1
    return kinds, advice


def _from_file(name):
    with open(name, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            situation = row.get("situation") or row.get("scenario")
            if situation in SITUATIONS:
                yield row.get("filled") or row["text"], situation, row.get("context")


def main(arguments):
    """Print the shares, and how many fixes make a draft worse."""
    files = [a for a in arguments if not a.startswith("--")]
    drafts = [draft for name in files for draft in _from_file(name)] if files else [draft for _, *draft in own_drafts()]
    kinds, advice = shares(drafts)
    total = sum(kinds.values())
    print(", ".join(f"{kind} {n} ({100 * n / total:.0f} %)" for kind, n in kinds.most_common()), f"of {total} findings")
    bad = [(draft, *found) for draft in drafts for found in worse(*draft)]
    print(f"{len(bad)} fixes add a problem or caution that wasn't there")
    if "--show" in arguments:
        print("only advice:", ", ".join(f"{rule} {n}" for rule, n in advice.most_common(40)))
        for (text, situation, _), some, after, more in bad:
            print(f"\n[{situation}] {text}\n  {[(s.label, s.text) for s in some]}\n  -> {after}\n  {dict(more)}")


if __name__ == "__main__":
    main(sys.argv[1:])
