"""Says that the two have already met, talked, worked together, been introduced or agreed on something."""

from ..move import wordings

MOVE = wordings(
    (
        "(we|we've|us) ~3 (met|meet again|spoke|talked|chatted|worked|emailed|sat|shared|studied|discussed|agreed|said|trained|"
        "caught up|built|ran|volunteered|served|used to|overlapped|crossed paths|connected at|go back)",
        "(i|i've) (was|were|sat|worked|studied|came|trained|attended|spoke|met|talked|joined) ~3 (you|your ~2 (team|class|lectures|lecture|"
        "workshop|course|session|group|crew))",
        "(great|good|lovely|nice|fun|wonderful|enjoyed|brilliant|pleasure|thanks for|thank you for|loved) ~2 (meeting|talking|speaking|"
        "chatting|seeing|working|catching up|having) ~2 (you|us|with you|to you)",
        "(enjoyed|loved|after|since|following|during) (our|the) ~2 (call|chat|conversation|meeting|talk|lunch|coffee|interview|exchange)",
        "our ~2 (call|chat|conversation|meeting|talk|lunch|coffee|interview|exchange) (on|last|in|at|yesterday|about|was|earlier|today)",
        "(as|like) (we)? (promised|agreed|discussed|requested|mentioned|arranged|planned)",
        "(you|you'd|you've|you had) ~2 (said|asked|offered|promised|told|suggested|invited|mentioned|wrote|left|kindly|gave|agreed|"
        "interviewed|taught|helped|hired|recommended|referred|ordered|bought|requested|replied|answered)",
        "(said|mentioned|suggested|told me|thought|recommended) ~2 (that)? (i|you) (should|might|could|would|may|'d|need|needed|were|are)? ~3",
        "(introduced|referred|pointed|sent) (us|me) ~4",
        "(suggested|recommended|advised) ~1 (i|that i|me|you|getting in touch|reaching out|talking|writing)",
        "(on|at|by|per) (your|the) (suggestion|recommendation|invitation|request)",
        "(your|my) (old|former) (colleague|student|boss|manager|teammate|classmate|neighbour|neighbor|tutor|teacher)",
        "(thanks|thank you) (again|so much|very much)? ~1 for (the|your|taking|coming|having|inviting|helping|sharing|answering|replying|"
        "getting back|seeing|calling|considering|interviewing|telling|sending|everything|all) ~3",
        "(it's|it is|this is) ~4 from (the|your|our|down|next|across)",
        "(remember|recall) ~3 (me|us|from|meeting|when)",
        "(my|our) (colleague|friend|manager|boss|professor|teacher) ~3 (knows you|worked with you|suggested|mentioned|said)",
    ),
    unless=("(haven't|never|not|hadn't|yet to|don't|didn't|we'd|could|should) ~2 (met|meet|spoken|talked|know|worked)",),
    examples=(
        "Hi Ana, {==we met==} at the energy forum in May.",
        "Hi Ana, {==great meeting you==} on Friday.",
        "Hi Ana, {==as promised==}, here are the slides.",
        "Hi Ana, Petra {==suggested I==} write to you about payroll.",
        "Hi Ana, {==you asked==} about our stock planner.",
        "Hi Ana, {==enjoyed our chat==} about onboarding.",
    ),
    near_misses=(
        "Hi Ana, I'd love to meet you next week.",
        "Hi Ana, we haven't met, but I liked your talk.",
        "Hi Ana, we help clinics like yours fill empty slots.",
        "Hi Ana, could we set up a call?",
    ),
)
