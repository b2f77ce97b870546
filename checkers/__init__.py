"""Cordial's checkers: what in a LinkedIn draft could put people off, and what to write instead.

Standard library only: the same modules run natively and, compiled, in the reader's browser.
"""

__version__ = "1.0.0"
