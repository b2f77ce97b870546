"""Draws how time grows, from recorded figures: docs/assets/site/growth.svg."""

from __future__ import annotations

from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402


def draw(native: dict, path: Path) -> None:
    """Draw two log-log plots, each with a line of slope 1 for linear growth."""
    plt.rcParams.update({"svg.hashsalt": "cordial", "svg.fonttype": "none", "font.size": 9})
    figure, axes = plt.subplots(1, 2, figsize=(7.2, 3))
    for axis, key, label in (
        (axes[0], "lengths", "characters of one text"),
        (axes[1], "counts", "messages checked together"),
    ):
        sizes = sorted(int(size) for size in native[key])
        times = [native[key][size] if size in native[key] else native[key][str(size)] for size in sizes]
        axis.loglog(sizes, times, "o-", color="#6b1f4d", label="measured")
        axis.loglog(sizes, [times[-1] * size / sizes[-1] for size in sizes], ":", color="#777", label="linear")
        axis.set_xticks(sizes[::2], [f"{size:,}" for size in sizes[::2]])
        axis.set_xticks([], minor=True)
        axis.yaxis.set_major_formatter("{x:g}")
        axis.set_xlabel(label)
        axis.set_ylabel("ms")
        axis.grid(True, which="major", color="#ddd", linewidth=0.5)
        axis.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)
