"""The one error a reader of an archive raises: its text is a plain sentence for the person who gave the
file.
"""


class ReadError(Exception):
    """What was given cannot be read. `str(error)` says what it is and what is wanted, in plain sentences."""
