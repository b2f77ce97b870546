"""Only what `runPython` calls, without the rest of the module (run_js, find_imports, …)."""

from _pyodide._base import eval_code  # noqa: F401
