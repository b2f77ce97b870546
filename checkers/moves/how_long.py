"""Says how long someone has done something: "for 8 years", "since 8 years"."""

from ..move import named

MOVE = named(
    r"(?<![\w'])(?:since|for|with) (?P<what>(?:(?:over|almost|about|more than) )?(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|many|several) (?:years|months))(?! ago)(?![\w'])",
    examples=(
        "Hi Ana, I've been a nurse for {==8 years==}.",
        "Hi Ana, I am nurse since {==eight years==}.",
        "Hi Ana, I'm an engineer with {==7 years==} of experience.",
    ),
    near_misses=("Hi Ana, I moved two years ago.", "Hi Ana, I've been a nurse since 2019."),
)
