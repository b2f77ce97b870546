"""Phrases that are usually worded differently in English: "I wait your answer", "do the needful", "myself Ravi",
"according to me".

Sources: Daniel D'Mello, 10 classic Indianisms (http://rajeevdesai.blogspot.com/2011/06/10-classic-indianisms.html) on revert, the
needful, passing out, out of station; Twisted Tattles on Indianisms (https://twistedtattles.blogspot.com/2016/08) on "myself" and prepone;
Amal Fabian, Indianisms (https://amalfabian.com/category/uncategorized/) on "kindly"; English Advantage, see verb_form.py, on "I have 24
years"; Learning English Free, see verb_form.py, on "I have 26 years"; Business English World, see verb_pattern.py, on closings.
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps
from ..text.lexicon import can_be_name, lemma

_ANSWER = "(?:answer|reply|response|return|feedback|news|message|contact|confirmation)"
_WAITING = r"(?: (?:anxiously|impatiently|with impatience|soon))?"
_FORWARD = {"feedback": "feedback", "news": "news", "message": "message", "confirmation": "confirmation"}


def _reply(m: re.Match) -> str:
    noun = next((_FORWARD[word] for word in m[0].split() if word in _FORWARD), "reply")
    going = m[1].strip() in ("i'm", "i am", "we're", "we are")
    who = "we" if m[1][0] == "w" else "I"
    start = f"{who} look" if not going else "we're looking" if who == "we" else "I'm looking"
    if noun == "news":
        return f"{start} forward to hearing from you"
    return f"{start} forward to your {noun}"


def _named(m: re.Match) -> str | None:
    return f"I'm {m[1].title()}" if can_be_name(m[1].title()) and not lemma(m[1]) else None


WORDINGS = (
    Wording(
        "wait waiting|your",
        rf"(i|we|i'm|i am|we're|we are) (?:wait|waiting)(?: for)? your {_ANSWER}{_WAITING}",
        lambda m: (
            None
            if "waiting for" in m[0] and re.search(r"(?:answer|reply|response|feedback|confirmation)$", m[0])
            else _reply(m)
        ),
    ),
    Wording("expect expecting", rf"(i|we|i'm|i am|we're|we are) (?:expect|expecting) your {_ANSWER}{_WAITING}", _reply),
    Wording("hope|your", r"(i|we) hope your (?:answer|reply|response|return|feedback)(?=\s*(?:[.!]|$)| soon)", _reply),
    Wording(
        "wait waiting|your",
        r"^(waiting)(?: for)? your (?:answer|reply|return|response|news)",
        lambda m: (
            None
            if "for your answer" in m[0] or "for your reply" in m[0] or "for your response" in m[0]
            else "I look forward to your reply"
        ),
    ),
    Wording("needful", r"do(?: all)? the needful(?: at the earliest)?", "do what's needed"),
    Wording("needful", r"for the needful", "for what's needed"),
    Wording(
        "revert",
        r"(please|kindly|pls)(?: kindly)? revert(?: back)?(?=\s*(?:[.,!]|$)| (?:to me|to us|with|on this|at|soon|asap|by)(?![\w']))",
        "please reply",
    ),
    Wording(
        "revert",
        r"(i'll|i will|we'll|we will) revert(?: back)?(?: to you)?(?=\s*(?:[.,!]|$)| (?:soon|shortly|asap|by|on this|with|tomorrow|next))",
        "\\1 get back to you",
    ),
    Wording(
        "revert reverting reverted",
        r"(revert|reverted|reverting) back to (me|us|you|my (?:message|email|mail))",
        lambda m: (
            {"revert": "get", "reverted": "got", "reverting": "getting"}[m[1]] + " back to \\2"
            if not m[2].startswith("my")
            else {"revert": "reply", "reverted": "replied", "reverting": "replying"}[m[1]] + " to \\2"
        ),
    ),
    Wording(
        "kindly",
        r"^kindly (do|let|check|review|accept|find|share|help|advise|send|connect|note|consider|reply|confirm|provide|refer|forward|go|see|look|have|guide|give|add)",
        "please \\1",
    ),
    Wording("kindly", r"(?:please kindly|kindly please)(?= [a-z])", "please"),
    Wording(
        "myself",
        r"^myself (?:is |mr\.? )?([a-z][\w-]{1,20})(?=(?: [a-z][\w'-]{1,20})?(?:,| from| working| and i|\.| a | an | i |$))",
        _named,
    ),
    Wording("having name", r"my good name is", "my name is"),
    Wording("according", r"according to me(?! and)", "in my opinion"),
    Wording("per", r"as per me", "in my opinion"),
    Wording(
        "moment|this",
        r"in this moment(?! (?:of|in|when|that))(?=,? (?:i'm|i am|i work|i live|i study|we are|we're))",
        "at the moment",
    ),
    Wording(
        "moment|this",
        r"(i'm|i am|we're|we are) (working|living|studying|looking|unemployed|employed|searching|based) ((?:[\w']{1,20} ){0,5}?)in this moment(?! (?:of|in|when|that))",
        "\\1 \\2 \\3at the moment",
    ),
    Wording(
        "attached attachment",
        r"(?:in the (?:attached|attachment)|attached|in attached|in annex),? you(?: can| will|'ll)? find(?= (?:my|our|the|a|an)(?![\w']))",
        "I've attached",
    ),
    Wording("attach attached", r"i (?:attach|send) you attached(?= (?:my|our|the))", "I've attached"),
    Wording("attach|you in", r"i attach you(?= (?:my|our|the|a))", "I've attached"),
    Wording("attach|you in", r"in attach(?![\w-])", "attached"),
    Wording("years|old i'm am", r"(i) have (\d\d) years old", "I'm \\2 years old"),
    Wording(
        "years|name",
        r"(my name is [^\W\d_]{2,20}(?: [^\W\d_]{2,20})?,? (?:and )?)i have (\d\d) years(?=\s*[.,]| and)",
        "\\1I'm \\2 years old",
    ),
    Wording("years|old i'm am", r"i(?:'m| am) (\d\d) years(?=\s*(?:[.,]|$)| and)", "I'm \\1 years old"),
    Wording("prepone preponed", r"prepone(d)?", lambda m: "brought forward" if m[1] else "bring forward"),
    Wording(
        "passed pass",
        r"(passed|pass) out (?:from|of)(?= (?:the |my )?(?:college|university|school|institute|iit|nit|engineering|\w{2,20} (?:college|university|institute)))",
        lambda m: ("graduated" if m[1] == "passed" else "graduate") + " from",
    ),
    Wording("station", r"(am|i'm|is|was|are|were|be|currently) out of station", "\\1 out of town"),
    Wording("request|you", r"i (?:would |humbly |kindly |sincerely )*request you to", "I'd like to ask you to"),
    Wording(
        "updation upgradation",
        r"(upda|upgrada)tion(s)?",
        lambda m: ("update" if m[1] == "upda" else "upgrade") + (m[2] or ""),
    ),
    Wording("thanks", r"thanks you", "thank you"),
    Wording("thank's", r"thank's", "thanks"),
    Wording("thanks|lot lots", r"(?:a lot of|lots of) thanks(?= (?:for|to)|\s*[.,!])", "many thanks"),
    Wording(
        "regard|best kind warm kindest with", r"(best|kind|warm|kindest|with) regard(?=\s*(?:[,.!\n]|$))", "\\1 regards"
    ),
    Wording("greetings", r"(?:cordial|best|kind) greetings(?=\s*(?:[,.!\n]|$))", "kind regards"),
    Wording("pleasure|meet", r"(have|had) the pleasure of meet", "\\1 the pleasure of meeting"),
    Wording(
        "days|all",
        r"(work|use|read|see|do|speak|write|travel|practise|practice) ((?:[\w']{1,15} ){0,3}?)all days(?=\s*(?:[.,!?]|$))",
        "\\1 \\2every day",
    ),
    Wording("persons", r"(many|some|few|other|two|three|these|those|different|several|more|all) persons", "\\1 people"),
    Wording(
        "english|good well very",
        r"(speak|write|understand) ((?:very |so )?)(?:good|well) english|english very good",
        lambda m: (
            "English very well" if m[0].startswith("english") else ("\\1 \\2good English" if " well " in m[0] else None)
        ),
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE848",
    level="hint",
    situations=ANY,
    message="In English this is usually said in other words.",
    why="It's normal in some places and unusual in others. The wording we suggest works everywhere.",
    sources=("indianisms", "direct-english"),
    ignore="That's how people write where you and they are.",
    since="2.1",
    bad=(
        ex(
            "Hello Mark, thanks for connecting. I saw your bridge in Leeds and liked the railings. Who "
            "designed them? {==I wait your answer==}.",
            "first-message",
        ),
        ex("Hi Priya, the forms for the fair in Pune are on your desk. {==Please revert==} by Friday.", "follow-up"),
        "Hi Priya, {==myself Ravi==} from the sales office in Pune. Your talk on tea exports helped us. Could we connect?",
    ),
    good=(
        ex(
            "Hello Mark, thanks for connecting. I saw your bridge in Leeds and liked the railings. Who designed them?",
            "first-message",
        ),
        ex(
            "Hi Priya, the forms for the fair in Pune are on your desk. Could you sign them by Friday? If "
            "that's too soon, Monday is fine.",
            "follow-up",
        ),
        "Hi Priya, I'm Ravi from the sales office in Pune. Your talk on tea exports helped us. Could we connect?",
    ),
    near_misses=(
        "Hi Priya, please revert the change.",
        "Hi Priya, I have 25 years of experience.",
        "Hi Priya, I wait for the bus here.",
        "Hi Priya, she kindly sent me the list.",
        "Hi Priya, I did it by myself.",
        "Hi Priya, in this moment of change I think of you.",
    ),
)
