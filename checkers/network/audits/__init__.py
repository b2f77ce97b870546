"""The audits, one file each, in the order we show them."""

from . import added, chased, check_in, gone, moved, owed_reply, pending, recent, review, same_text, thank, welcome

AUDITS = (
    welcome.AUDIT,
    recent.AUDIT,
    owed_reply.AUDIT,
    check_in.AUDIT,
    thank.AUDIT,
    pending.AUDIT,
    chased.AUDIT,
    same_text.AUDIT,
    review.AUDIT,
    moved.AUDIT,
    added.AUDIT,
    gone.AUDIT,
)
"""Every audit. Names are unique and never change."""
