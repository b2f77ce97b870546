"""The only error that reading an archive raises. Its text is a plain sentence for the person who chose the file."""

from ..session import Refusal


class ReadError(Refusal):
    """A file can't be read. `str(error)` says what it is and what we need instead, in plain sentences.

    questions: what the reader can answer to make it readable (see `question.py`), as JSON values.
    """
