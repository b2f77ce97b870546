"""No event loop: see asyncio."""

# What Python holds of JavaScript must be what Pyodide expects, in this order, or its memory cannot be kept.
from pyodide_js._api import scheduleCallback  # noqa: F401


def _initialize_event_loop():
    pass
