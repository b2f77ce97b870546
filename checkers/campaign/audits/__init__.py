"""The checks of many messages, one file each, in the order in which we show findings of the same level."""

from . import about_us, chasing, name_of_another, promotion, same_text, sent_twice, unfilled_field, wrong_name

AUDITS = (
    unfilled_field.AUDIT,
    wrong_name.AUDIT,
    name_of_another.AUDIT,
    sent_twice.AUDIT,
    same_text.AUDIT,
    chasing.AUDIT,
    promotion.AUDIT,
    about_us.AUDIT,
)
"""Every check. Names never change: reports and scripts use them as `kind`."""
