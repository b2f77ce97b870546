"""Docstrings for help(), which isn't called in a browser."""


def get_cmeth_docstring(func):
    # CPython parses the signature of a built-in function from text like this.
    return f"{func.__name__}()\n--\n\n"
