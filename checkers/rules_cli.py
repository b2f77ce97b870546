"""`rules`: list the rules."""

from __future__ import annotations

import json

from .cli import READY


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = "List the rules: code, name, level and where they apply."
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(args) -> int:
    """Run the command; returns the exit code."""
    from .rules import RULES
    from .situation import SITUATIONS

    if args.format == "json":
        print(
            json.dumps(
                [
                    {
                        "code": r.code,
                        "rule": r.name,
                        "level": r.level,
                        "status": r.status,
                        "since": r.since,
                        "situations": r.situations,
                        "message": r.message,
                        "why": r.why,
                        "ignore": r.ignore,
                        "sources": r.sources,
                    }
                    for r in RULES
                ],
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        for r in RULES:
            where = "everywhere" if len(r.situations) == len(SITUATIONS) else ", ".join(r.situations)
            print(f"{r.code} {r.name:28} {r.level:8} {'' if r.status == 'stable' else r.status + ' '}{where}")
    return READY
