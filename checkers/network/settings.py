"""The numbers of days and people that the audits use, in one place. They're all advice; none is a LinkedIn limit."""

from dataclasses import dataclass

from ..facts import FACTS

MONTH_DAYS = 30.44
"""Mean length of a month, in days."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What counts as recent, quiet, long or many. Every `_days` is a number of whole days."""

    welcome_days: int = 14
    """Connected within this time: still a good moment for a welcome."""
    quiet_days: int = 90
    """No messages for longer than this: time for the quarterly check-in."""
    few: int = 5
    """How many check-ins to show at a time: a few you mean are worth more than one to everyone."""
    many: int = 20
    """How many lines of any other list to show at a time."""
    owed_days: int = 365
    """We count unanswered questions older than this, but don't list them."""
    pending_days: int = 30
    """A request that's been pending longer than this gets listed."""
    lapsed_days: int = round(FACTS["invitation_lifetime_months"].value * MONTH_DAYS)
    """After this, LinkedIn is reported to drop a request without telling anyone (see the fact)."""
    locked_weeks: int = FACTS["reinvite_wait_weeks"].value
    """How long LinkedIn may refuse another request after you withdraw one, in weeks."""
    same_people: int = 3
    """The same text to this many people ..."""
    same_days: int = 30
    """... within this many days is worth showing."""
    same_recent_days: int = 730
    """We don't compare texts sent longer ago than this."""
    chased_times: int = 1 + FACTS["followups_advised"].value
    """Messages on this many days without a reply: that's the first one and all the follow-ups we advise."""
    chased_gap_days: int = 60
    """Messages further apart than this aren't chasing: two birthday wishes a year apart, for example."""
    chased_days: int = 365
    """We don't list chasing that ended longer ago than this."""
    review_days: int = 730
    """Connected longer ago than this and never a message: worth a look."""
    thank_days: int = 180
    """A recommendation or endorsement within this time deserves a thank-you."""
    owner: str = ""
    """Whose export it is, if someone has said so: a key (`in/<slug>`) or a name."""
    date_order: str = ""
    """"day-first" or "month-first": what 3/4/2026 means, if someone has said so."""
    groups_count: bool = False
    """Whether a message in a group conversation counts as contact with everyone in it."""
