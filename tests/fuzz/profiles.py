"""How many examples the hypothesis tests try. HYPOTHESIS_PROFILE=long (`make fuzz`) tries more, and others each
time."""

import os

from hypothesis import HealthCheck, settings

LONG = 4
"""Each round of a long run has this many times the examples of a usual one."""

# Derandomized so that a failure comes back in the next run. No deadline, because machines can be busy.
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
"""For tests that take longer."""
