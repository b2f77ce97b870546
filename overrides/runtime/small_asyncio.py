"""Becomes `asyncio/__init__.py` in the browser's zip: what Pyodide's event loop is made of, and no more.

Pyodide imports asyncio at every start. All that deals with sockets, pipes, processes and TLS would be a seventh of the
library's bytes, and no browser has any of it.
"""

# ruff: noqa: F403
from .coroutines import *
from .events import *
from .events import BaseDefaultEventLoopPolicy as DefaultEventLoopPolicy  # elsewhere it depends on the system  # noqa: F401
from .exceptions import *
from .futures import *
from .locks import *
from .queues import *
from .runners import *
from .tasks import *
from .timeouts import *
