"""No event loop: see asyncio/__init__.py."""

# Pyodide can't make a snapshot of its memory if Python holds other JavaScript objects than it expects, in this order.
from pyodide_js._api import scheduleCallback  # noqa: F401


def _initialize_event_loop():
    pass
