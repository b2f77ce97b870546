"""The only error that reading an archive raises: its text is a plain sentence for whoever gave us the file."""


class ReadError(Exception):
    """A file can't be read. `str(error)` says what it is and what we need instead, in plain sentences."""
