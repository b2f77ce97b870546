"""A message so long that few people finish it."""

from ..rule import ex, too_many

LONG = 200  # words; according to Boomerang, messages of 50 to 125 got the most replies

_STORY = (
    "I run a surgery in Mainz with two other doctors and a team of five. We open at eight, but the first patients call "
    "at seven, and by half past we have thirty people on hold. Last year we tried an answering machine, which nobody "
    "liked, and then a second phone line, which only moved the problem to the next desk. In spring our receptionist left "
    "after eleven years, and her successor stayed for three months. She was very good with patients, but she had two "
    "phones, a door and a printer to look after, and I couldn't blame her. Since then we've taken turns. On Mondays I sit "
    "at the front desk myself until nine, and then I start my own appointments an hour late, which makes everyone else "
    "late as well. A friend in Bonn told me that her practice now uses online booking for everything but emergencies. I "
    "looked at four systems, and I liked the one you use best, because older patients can still call. My colleagues are "
    "less sure. One of them thinks that half of our patients won't use it, and the other is worried about the cost. I'd "
    "like to show them how "
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
        "Hi Lu, "
        + _STORY
        + "{==it went for you. Could I ask you two questions about it? If not, no worries==}. Thank you.",
        "Hi Lu, "
        + _STORY
        + "{==it went for you. Would you be willing to show us how you set it up? If not, thank you anyway==}.",
        "Dear Lu, "
        + _STORY
        + "{==it went for you. Could you send me what you wrote for your own team? No worries if not, and thank you==}.",
    ),
    good=(
        "Hi Lu, I run a surgery in Mainz, and I'd like to move to the booking system you use. Could I ask you two questions "
        "about it? If you're busy, leave it. Thank you!",
        "Hi Lu, I run a surgery in Mainz, and my colleagues aren't sure about online booking. Would you be willing to look at "
        "our plan, one page? If not, thank you anyway.",
        ex("Hi Lu, thanks for connecting. When did you move to online booking?", "first-message"),
    ),
    near_misses=(
        "Hi Lu, " + " ".join(_STORY.split()[:60]) + " Could I ask you one question about it? If not, thank you.",
    ),
)
