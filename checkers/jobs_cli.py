"""Runs a function over many lines or messages in several processes: `batch --jobs`, `campaign --jobs`. Only the command
line uses this."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

AT_A_TIME = 50
"""How many lines a process gets at a time: enough that handing them over takes hardly any time."""


def jobs(given: str) -> int:
    """The number of processes in the option; for 0, the number of cores this process can use. Raises ArgumentTypeError
    if it isn't a whole number."""
    if not (given.isascii() and given.isdigit()):
        raise ArgumentTypeError(f"“{given}” isn't 0 or a whole number")
    return int(given) or _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[list[Given]], Made], given: Iterable[Given], jobs: int, at_a_time: int) -> Iterator[Made]:
    """Yield the results of `work` in order. It's called with at most `at_a_time` of the given values at a time, and is a
    module's function, or a partial of it."""
    from multiprocessing import get_context  # here, so that reading the option doesn't load it

    given = iter(given)
    with get_context().Pool(jobs) as pool:
        results: deque = deque()
        # Don't read further ahead than the processes need, because standard input may never end.
        for chunk in iter(lambda: list(islice(given, at_a_time)), []):
            results.append(pool.apply_async(work, (chunk,)))
            if len(results) > 2 * jobs:
                yield results.popleft().get()
        for made in results:
            yield made.get()


def answers(answer: Callable[[int, bytes], str], lines: Iterable[tuple[int, bytes]], jobs: int) -> Iterator[str]:
    """Yield what `answer(number, line)` gives for the lines, in order, joined for AT_A_TIME lines. `answer` is a
    module's function."""
    return in_order(partial(_together, answer), lines, jobs, AT_A_TIME)


def _together(answer: Callable[[int, bytes], str], chunk: list[tuple[int, bytes]]) -> str:
    return "".join(answer(number, line) for number, line in chunk)
