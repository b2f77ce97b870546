"""Texts for help(), which nobody calls."""


def get_cmeth_docstring(func):
    # The form that CPython expects of a builtin function's documentation.
    return f"{func.__name__}()\n--\n\n"
