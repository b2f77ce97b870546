"""Run the command line."""

import os
import sys

from .cli import UNREADABLE, main

status = main()
try:
    sys.stdout.flush()
    sys.stderr.flush()
except (BrokenPipeError, AttributeError, ValueError):  # nobody reads on, or there is no such stream
    status = status or UNREADABLE
# Python would now take apart, one by one, the million values that a large archive leaves: a tenth of the audit's time.
os._exit(status)
