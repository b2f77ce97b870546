"""Regular expressions that most texts don't need."""

from __future__ import annotations

import re


class Search:
    """A regular expression that's compiled when it's first needed, so Python starts faster."""

    def __init__(self, source: str):
        self.source, self._compiled = source, None

    def __getattr__(self, name: str):
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        found = getattr(self._compiled, name)
        setattr(self, name, found)  # so that we aren't called for it again
        return found
