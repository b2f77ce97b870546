"""One file per rule; the file's name is the rule's. You don't register a rule anywhere: a new file is a new rule."""

from __future__ import annotations

import os
from importlib import import_module


def load() -> tuple:
    """All rules, sorted by code. Raises ValueError if two rules have the same code or a file has no RULE."""
    found = []
    for name in _names():
        rule = getattr(import_module(f"{__name__}.{name}"), "RULE", None)
        if rule is None:
            raise ValueError(f"checkers/rules/{name}.py has no RULE")
        found.append(rule._replace(name=name.replace("_", "-")))
    found.sort(key=lambda r: r.code)
    for a, b in zip(found, found[1:]):
        if a.code == b.code:
            raise ValueError(f"{a.name} and {b.name} have the same code {a.code}")
    return tuple(found)


def _names() -> list[str]:
    """The names of the rules' modules, in order."""
    if os.path.isdir(__path__[0]):  # pkgutil would load inspect, which takes 7 ms
        return sorted(
            name.removesuffix(".py") for name in os.listdir(__path__[0]) if name[0] != "_" and name[-3:] == ".py"
        )
    from pkgutil import iter_modules  # in the browser's zip

    return [module.name for module in iter_modules(__path__)]


RULES = load()
