"""Docstrings for help(), which nobody calls in a browser."""


def get_cmeth_docstring(func):
    # CPython reads the signature of a built-in function from text of this form.
    return f"{func.__name__}()\n--\n\n"
