"""Recalls that they met, talked, worked or studied together."""

from ..move import wordings

MOVE = wordings(
    (
        "we ~1 (met|spoke|talked|chatted|worked|sat|studied|shared|taught|trained|played|lived|built|ran|served|spent|joined|did"
        "|closed|danced|volunteered|exchanged|marked|interned|crossed|guided|collaborated|presented)",
        "we (were|are|have been) ~1 (in|on|at|both in|both at|colleagues|classmates|neighbours|together)",
        "(met|meeting|seeing|running into|bumping into) you (in|at|on|during|last|this|yesterday|today|after|and|through|for|by|again)",
        "(speaking|talking|chatting|working|sitting|travelling|training|studying|catching up) ~1 (with|to|next to|beside|alongside)"
        " you (in|at|on|during|last|this|yesterday|today|after|about|and|for|through)",
        "(working|worked|interned|trained|served|studied|was|been) (on|in|under|with|for|at) your (team|group|class|department"
        "|office|shift|company|course|project|lab)",
        "our (chat|conversation|call|meeting|talk|exchange|coffee|lunch|discussion|interview|time at|project|team|days at) ~1"
        " (at|in|on|about|last|this|yesterday|during|over|today|after|together|with|for)",
        "(enjoyed|loved|liked|remember|appreciated|thanks for|thank you for) (our|the) ~1 (chat|conversation|call|meeting|talk"
        "|discussion|exchange|interview)",
        "(enjoyed|loved) (working|meeting|talking|speaking|chatting|learning) (with|from|to|you|on)",
        "(enjoyed|loved|liked|attended|was at|were at|missed none of|joined) your (session|talk|class|workshop|lecture|course|panel"
        "|keynote|presentation|webinar|demo|stand|booth)",
        "you (taught|lent|showed|helped|told|trained|gave|interviewed|placed|hired|managed|examined|introduced|coached|asked) (me|us|my)",
        "you were (my|our|the one|at my|at our|duty|on|in my)",
        "i was ~1 (the one|in your|your|at your|on your|next to you|one of your|sitting)",
        "(since|when|where|time|years|summer) (we|you and i) (met|spoke|talked|worked|last|were|shared|sat|studied|did|started)",
        "(thanks|thank you) for having (us|me)",
        "(great|good|nice|lovely|pleasure|fun|brilliant|wonderful|delight|fab|cool) to (meet|see|talk to|talk with|speak with|speak to|"
        "chat with|run into|bump into) you (at|in|on|during|last|yesterday|over)",
        "(was|it's been|been|really|so) ~1 (great|good|nice|lovely|pleasure|fun|brilliant|wonderful|delight|fab|cool) to ~1 (sit|stand|walk|queue|share|talk|speak|chat|work|travel|eat|dance|play|sing|row|run|learn|laugh|meet|see) ~4"
        " (you|yours) (at|in|on|during|last|yesterday|over|after|about|before|this|by)",
        "nice (seeing|running into|bumping into) you",
    ),
    unless=(
        "(mutual|common|shared) (connections|contacts|friends|interests)",
        "(haven't|have not|hasn't|never|not|didn't|didn) ~1 (met|spoken|talked|worked|meet|speak)",
        "(love|like|hope|hoping|happy|want) to ~1 (meet|meeting)",
        "(would|will|it'd|it'll|might|could|should) ~1 be ~2 (great|good|nice|lovely|pleasure|fun|brilliant|wonderful|delight|fab|cool) to",
    ),
    examples=(
        "Hi Ana, {==we met==} at the HR day in Leeds.",
        "Hi Leo, I enjoyed {==talking with you at==} the careers fair.",
        "Hi Mira, I really enjoyed {==working on your team==}.",
        "Hi Sam, {==you showed me==} the returns desk on my first day.",
        "Hi Jo, {==I was the one==} with the questions about pensions.",
        "Hi Kim, it was lovely {==meeting you at==} the open evening.",
        "Hi Ben, it {==was good to sit next to you at==} the tax seminar.",
    ),
    near_misses=(
        "Hi Ana, we haven't met, but I saw your post on rotas.",
        "Hi Leo, I'd love to meet you.",
        "Hi Mira, it would be nice to talk with you.",
        "Hi Sam, it was great to meet you.",
        "Hi Ben, it would be good to sit next to you at the tax seminar.",
        "Hi Zoe, it would be lovely to meet you at the open evening.",
    ),
)
