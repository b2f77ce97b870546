"""No event loop: see asyncio/__init__.py."""

# Pyodide can only make a snapshot of its memory if Python holds the JavaScript objects it expects, in this order.
from pyodide_js._api import scheduleCallback  # noqa: F401


def _initialize_event_loop():
    pass
