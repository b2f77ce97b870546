"""Cordial's checkers: what a LinkedIn draft does that would land badly, and what to write instead.

Standard library only: the same modules run natively and, compiled, in the reader's browser.
"""

__version__ = "1.0.0"
