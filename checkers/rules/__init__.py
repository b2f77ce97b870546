"""One file per rule; the file's name is the rule's. Nothing to register: a new file is a new rule."""

from __future__ import annotations

import pkgutil
from importlib import import_module


def load() -> tuple:
    """All rules, sorted by code. Raises ValueError if a code stands twice or a file holds no RULE."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        rule = getattr(import_module(f"{__name__}.{module.name}"), "RULE", None)
        if rule is None:
            raise ValueError(f"checkers/rules/{module.name}.py holds no RULE")
        found.append(rule._replace(name=module.name.replace("_", "-")))
    found.sort(key=lambda r: r.code)
    for a, b in zip(found, found[1:]):
        if a.code == b.code:
            raise ValueError(f"{a.name} and {b.name} have the same code {a.code}")
    return tuple(found)


RULES = load()
