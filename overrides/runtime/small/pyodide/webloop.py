"""No event loop: see asyncio."""


def _initialize_event_loop():
    pass
