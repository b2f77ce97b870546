"""The day counts and sizes the audits work with, in one place. All are advice, none is a platform limit."""

from dataclasses import dataclass

from ..facts import FACTS

MONTH_DAYS = 30.44
"""Mean length of a month, in days."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What counts as lately, quiet, long or many. Every `_days` is a number of whole days."""

    welcome_days: int = 14
    """Connected no longer ago than this: still a good moment for a welcome."""
    quiet_days: int = 90
    """No word for longer than this: time for the quarterly check-in."""
    few: int = 5
    """How many check-ins to offer at a time: a few that are meant beat a round to all."""
    many: int = 20
    """How many lines of any other list to show at a time."""
    owed_days: int = 365
    """An unanswered question older than this is counted, not listed."""
    pending_days: int = 30
    """A request still unanswered after this is worth a thought."""
    lapsed_days: int = round(FACTS["invitation_lifetime_months"].value * MONTH_DAYS)
    """After this LinkedIn drops a request silently (reported, see the fact)."""
    locked_weeks: int = FACTS["reinvite_wait_weeks"].value
    """How long LinkedIn may refuse a new request after a withdrawn one, in weeks."""
    same_people: int = 3
    """The same text to this many people ..."""
    same_days: int = 30
    """... within this many days is worth showing."""
    same_recent_days: int = 730
    """Texts sent longer ago than this are past; they are not compared."""
    chased_times: int = 1 + FACTS["followups_advised"].value
    """This many days with a message of yours and no answer: the first one and the advised follow-ups are used
    up.
    """
    chased_gap_days: int = 60
    """Attempts further apart than this are no chase: two birthday wishes a year apart are not."""
    chased_days: int = 365
    """A chase that ended longer ago than this is past; it is not listed."""
    review_days: int = 730
    """Connected longer ago than this without a word: worth a look."""
    thank_days: int = 180
    """A recommendation or endorsement no older than this deserves a thank-you."""
    groups_count: bool = False
    """Whether a message in a group conversation counts as contact with everybody in it."""
