"""A message of a length that few people finish."""

from ..rule import ex, too_many

LONG = 200  # words; in Boomerang's count the best answers came at 50 to 125


_FILL = " ".join(
    (
        "We open the surgery at eight, and the first patients call at seven, which is early for a small team in winter and late for "
        "parents on their way to work. " * 8
    ).split()[:LONG]
)

RULE = too_many(
    lambda draft: [(word.start, word.end) for word in draft.body_words],
    LONG,
    message_for=lambda words: f"Your message is {words} words long. Few people read on from here.",
    code="LE406",
    whole_draft=True,
    level="hint",
    situations=("ask", "first-message", "follow-up", "check-in"),
    message="Your message is longer than most people read.",
    why="In large counts, short messages got the most replies. That was up to 400 characters on LinkedIn, and 50 to 125 words in email.",
    sources=("short_inmail_length", "boomerang"),
    ignore="If they asked for the whole story.",
    instead="Keep who you are, why you're writing to them and your request. Offer the rest.",
    bad=(
        "Hi Lu, " + _FILL + " {==And so it goes in Mainz all year==}.",
        "Hi Lu, " + _FILL + " {==Would you come to Mainz and see it==}?",
        "Dear Lu, " + _FILL + " {==Would you write to the Mainz council, if you've read this far==}?",
    ),
    good=(
        "Hi Lu, I run a surgery in Mainz. Would you be willing to look at one page, our plan for the phones? If not, thank you anyway.",
        "Hi Lu, could I ask you one question about the booking system in Mainz? If you're busy, leave it. Thank you!",
        ex("Hi Lu, thanks for connecting. When did the Mainz clinic open?", "first-message"),
    ),
    near_misses=(
        "Hi Lu, " + " ".join(_FILL.split()[:60]) + " Could I ask you one question about it? If not, thank you.",
    ),
)
