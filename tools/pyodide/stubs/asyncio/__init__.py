"""No event loop: nothing of ours waits inside Python. Pyodide looks `get_event_loop` up and calls it for promises only."""


def get_event_loop():
    raise RuntimeError("the checker has no event loop")
