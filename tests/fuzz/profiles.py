"""How far the hypothesis tests look. HYPOTHESIS_PROFILE=long (`make fuzz`) looks further, and elsewhere each time."""

import os

from hypothesis import HealthCheck, settings

LONG = 4
"""So many times the examples of a usual run, in each round of a long one."""

# Derandomized: a failure must come back on the next run; no deadline: machines are busy.
settings.register_profile(
    "usual",
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile(
    "long", settings.get_profile("usual"), max_examples=150 * LONG, derandomize=False, print_blob=True
)
USUAL = settings(settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual")))
FEWER = settings(USUAL, max_examples=USUAL.max_examples * 2 // 5)
"""For what takes longer."""
