"""What `runPython` calls; the rest of the module (run_js, find_imports, …) is for others."""

from _pyodide._base import eval_code  # noqa: F401
