"""Names the company with the job that the writer wants or offers: "refer me at Harbour Bank"."""

from ..move import named

MOVE = named(
    r"(?<![\w'])(?:[Rr]efer me (?:to|at|for a job at|for a role at)|(?:role|position|job|jobs|opening|openings|vacancy|internship|roles"
    r"|positions|work|working|hiring|apply|applying|team) (?:at|with|to)|[Jj]oin|join the team at) "
    r"(?P<what>[A-Z][\w&'-]*(?: (?:of |& )?[A-Z][\w&'-]*){0,3})",
    cased=True,
    examples=(
        "Hi Ana, could you refer me for the analyst role at {==Harbour Bank==}?",
        "Hi Leo, I'd like to join {==Northline==} in May.",
        "Hi Mira, I'm applying to {==Fenwick & Sons==}.",
    ),
    near_misses=("Hi Ana, we met at Harbour Bank.", "Hi Leo, I work at night.", "Hi Mira, Northline makes pumps."),
)
