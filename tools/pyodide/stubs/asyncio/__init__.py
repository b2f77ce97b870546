"""No event loop: none of our code awaits anything. Pyodide calls `get_event_loop` when a JavaScript promise is awaited."""


def get_event_loop():
    raise RuntimeError("the checker has no event loop")
