"""The only error that reading an archive raises: its text is a plain sentence for whoever gave us the file."""

from ..session import Refusal


class ReadError(Refusal):
    """A file can't be read. `str(error)` says what it is and what we need instead, in plain sentences.

    questions: what someone could answer so that it can be read (see `question.py`), as JSON-able values.
    """
