"""The audits, one file each, in the order we show them."""

from . import chased, check_in, owed_reply, pending, review, same_text, thank, welcome

AUDITS = (
    welcome.AUDIT,
    owed_reply.AUDIT,
    check_in.AUDIT,
    thank.AUDIT,
    pending.AUDIT,
    chased.AUDIT,
    same_text.AUDIT,
    review.AUDIT,
)
"""Every audit. Names are unique and never change."""
