"""Reports how well we find moves and judge drafts, on our own marked messages.

    python -m tests.support.move_report [--held] [--show MOVE] [--verdicts]

Prints precision and recall by clause for each move, and how many good and bad messages get `revise`. Without --held it
uses the messages that you can read while tuning; with --held it counts the others and doesn't show any text. --show
lists the clauses where a move is missed or wrongly found, --verdicts lists good messages that get `revise` and bad ones
that get `ready`.
"""

from __future__ import annotations

import argparse
from collections import Counter

from checkers.engine import check
from checkers.moves import moves_of, names
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from tests.support.marked_messages import messages


def labels(marks: tuple[str, ...]) -> set[str]:
    """The names of our moves for the marks of a clause: "request:call" is "request-call"."""
    return {mark.replace(":", "-").replace("_", "-") for mark in marks}


def main(argv: list[str] | None = None) -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--show", default="")
    parser.add_argument("--verdicts", action="store_true")
    options = parser.parse_args(argv)
    if options.held and (options.show or options.verdicts):
        parser.error("held-out messages are only counted, never shown")
    right, found, marked = Counter(), Counter(), Counter()
    revised, total = Counter(), Counter()
    for message in messages(held=options.held):
        draft = Draft(message.text, message.situation)
        for name in names():
            hits = moves_of(draft, name)
            for start, end, marks in message.clauses:
                said = any(start <= move.cue_start < end for move in hits)
                meant = name in labels(marks)
                found[name] += said
                marked[name] += meant
                right[name] += said and meant
                if name == options.show and said != meant:
                    print("FALSE" if said else "MISS ", marks, message.text[start:end])
        if message.situation in SITUATIONS:
            report = check(message.text, message.situation)
            label = "good" if message.good else "bad"
            total[label] += 1
            revised[label] += report.verdict == "revise"
            if options.verdicts and message.good == (report.verdict == "revise"):
                said = [(f.rule, message.text[f.start : f.end][:50]) for f in report.findings if f.level != "hint"]
                print(label, message.id, message.situation, message.faults, repr(message.text), said)
    print(f"{'move':24} marked  found  precision  recall")
    for name in names():
        precision = f"{right[name] / found[name]:.2f}" if found[name] else "-"
        recall = f"{right[name] / marked[name]:.2f}" if marked[name] else "-"
        print(f"{name:24} {marked[name]:6} {found[name]:6} {precision:>10} {recall:>7}")
    for label in ("good", "bad"):
        print(f"{label}: {revised[label]} of {total[label]} get revise")


if __name__ == "__main__":
    main()
