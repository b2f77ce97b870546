"""What follows a verb: "looking forward to hear", "explain me", "I want that you".

Sources: Business English World, Wirtschaftsbrief auf Englisch, point 11
(http://business-english-world.de/wirtschaftsenglisch/wirtschaftsbrief-auf-englisch/wirtschaftsbrief-englisch); Stordar, Common
problems with verb patterns (https://stordar.substack.com/p/common-problems-with-verb-patterns) on "look forward to" and "be used
to"; McGraw-Hill Higher Education, Word usage: four rules for ESL students
(http://highered.mcgraw-hill.com/sites/0070400555/student_view0/editing-999/cliches-999/esl.html) on "explain us" and "advice me";
My Happy English, How to use suggest and recommend (https://www.myhappyenglish.com/free-english-lesson/tag/grammar/page/3/);
2min English, Explain me (https://2minenglish.com/por-que-no-puedes-decir-explain-me-la-regla-del-to) on "say me", "suggest me".
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, base, ing, swaps
from ..text.lexicon import lemma

_HEARING = "hear|meet|see|connect|talk|speak|join|learn|read|receive|get|know|discuss|collaborate|visit|catch|be|have|stay|keep|share|exchange|cooperate|contribute"
_ACCEPTING = "accept|add|take|give|send|read|write|spend|let|make|be|have|join|consider|follow|connect|get|tell|explain|teach|come|reply|answer|invite|help|share|show|respond"
_THING = r"(?= (?:me|us|my|our|the|this|that|your|it|with me|to my|to me|so|such)(?![\w']))"
_APPLY = "apply|contact|talk|write|speak|read|take|learn|connect|follow|do|study|start|ask|message|get|send|try|look|check|join|use|visit|attend|reach"
_KNOWING = "improve|learn|know|understand|become|discuss|obtain|explain|find|develop"
_PRONOUN = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}


def _to_ing(before: str, number: int):
    """A function from a match to `before` and the -ing form of the verb in group `number`."""

    def new(m: re.Match) -> str | None:
        form = ing(m[number])
        return f"{before} {form}" if form else None

    return new


def _wanted(m: re.Match) -> str | None:
    verb = "be" if m[2] in ("are", "is") else m[2]
    if lemma(verb) != verb or verb in (
        "can",
        "could",
        "will",
        "would",
        "may",
        "might",
        "must",
        "should",
        "have",
        "mentioned",
    ):
        return None
    return f"\\1 you to {verb}"


WORDINGS = (
    Wording("forward|to for", rf"(look|looking) forward (?:to|for) ({_HEARING})", _to_ing("\\1 forward to", 2)),
    Wording(
        "forward|work", r"(look|looking) forward to work (with|on|for|together|in|at)", "\\1 forward to working \\2"
    ),
    Wording(
        "thank thanks|for|accept add take give send read write spend let make be have join consider follow connect get tell explain teach come reply answer invite help share show respond acce* conn* adde* shar* answ* repl* help* sent given taken your",
        rf"(thank you|thanks)((?: (?:so|very) much| a lot)?) for ({_ACCEPTING}){_THING}",
        lambda m: f"\\1\\2 for {ing(m[3])}" if ing(m[3]) else None,
    ),
    Wording(
        "thank thanks|for|accept add take give send read write spend let make be have join consider follow connect get tell explain teach come reply answer invite help share show respond acce* conn* adde* shar* answ* repl* help* sent given taken your",
        r"(thank you|thanks)((?: (?:so|very) much| a lot)?) for (accept|connect|add|join|share|accepted|connected|added|shared)(?=\s*(?:[.,!]|$|and))",
        lambda m: f"\\1\\2 for {ing(base(m[3]) or m[3])}",
    ),
    Wording(
        "thank thanks|for|accept add take give send read write spend let make be have join consider follow connect get tell explain teach come reply answer invite help share show respond acce* conn* adde* shar* answ* repl* help* sent given taken your",
        rf"(thank you|thanks)((?: (?:so|very) much| a lot)?) for (accepted|connected|added|shared|answered|replied|helped|sent|given|taken){_THING}",
        lambda m: f"\\1\\2 for {ing(base(m[3]) or m[3])}",
    ),
    Wording(
        "thank",
        r"thank you to (accept|add|share|read|take|help|answer|reply|give)(?= (?:me|us|my|our|to my|the|this))",
        _to_ing("thank you for", 1),
    ),
    Wording(
        "thank thanks|for|accept add take give send read write spend let make be have join consider follow connect get tell explain teach come reply answer invite help share show respond acce* conn* adde* shar* answ* repl* help* sent given taken your",
        r"(thank you|thanks) for your (accept|accepting|connect)",
        "\\1 for accepting",
    ),
    Wording(
        "expl*",
        r"(explain|explains|explained|explaining) (me|us)(?= (?:how|what|why|which|where|when|who|if|that|about)(?![\w']))",
        "\\1 to \\2",
    ),
    Wording(
        "expl*",
        r"(explain|explains|explained|explaining) (me|us) ((?:the|your|this|that|a|an|its|their|our)(?: [\w'-]{1,20}){1,3})(?=\s*(?:[.,!?;]|$))",
        "\\1 \\3 to \\2",
    ),
    Wording("expl*", r"(explain|explained) (me|us)(?=\s*(?:[.,!?;]|$))", "\\1 it to \\2"),
    Wording(
        "desc* ment*",
        r"(describe|described|mention|mentioned) (me|us) (the|your|this|how|what|why|that)",
        "\\1 to \\2 \\3",
    ),
    Wording(
        "sugg* reco* prop*",
        rf"(suggest|suggested|recommended|recommend|proposed|propose) (me|us|him|her|them) to ({_APPLY})",
        lambda m: f"{m[1].replace('propose', 'suggest')} that {_PRONOUN[m[2]]} \\3",
    ),
    Wording("sugg* reco*", r"(?:suggest|recommend) (me|us) (how|what|which|where|who|if|when)", "tell \\1 \\2"),
    Wording(
        "sugg*",
        r"(suggest|suggested|suggests) (?:me|us) (an?|some|any|the|your|one|something|good|other|books|courses)",
        "\\1 \\2",
    ),
    Wording(
        "that|want like love prefer wanted",
        r"(want|would like|i'd like|wanted|would love|prefer) that you ([\w]{2,20})",
        _wanted,
    ),
    Wording(
        "interested|work join apply collaborate study buy participate take start develop pursue contribute cooperate become",
        r"interested (?:to|in) (work|join|apply|collaborate|study|buy|participate|take|start|develop|pursue|contribute|cooperate|become)(?= (?:with|for|in|at|to|on|as|my|the|a|an|your|this|part|our)(?![\w']))",
        lambda m: (
            None
            if m[0].split()[1] == "in"
            and m[1] in ("work", "study")
            and not re.match(r" (?:with|for|as|at)(?![\w'])", m.string[m.end() :])
            else f"interested in {ing(m[1])}"
        ),
    ),
    Wording(
        "interested|work join apply collaborate study buy participate take start develop pursue contribute cooperate become",
        r"interested (?:to|in) (apply|collaborate|participate)(?=\s*(?:[.,!?;]|$))",
        _to_ing("interested in", 1),
    ),
    Wording(
        "interesting",
        r"(i am|i'm|we are|we're|i was) ((?:very |really |also |so )?)interesting (in|to)(?= )",
        "\\1 \\2interested \\3",
    ),
    Wording(
        "used|to",
        r"(i am|i'm|we are|we're|i was|got|getting) used to (work|speak|talk|write|live|deal|travel|teach|read|wake|drive|study|be)(?! (?:by|to be))",
        _to_ing("\\1 used to", 2),
    ),
    Wording("mind|to", r"(would you|do you|if you don't|wouldn't) mind to ([a-z]{2,15})", _to_ing("\\1 mind", 2)),
    Wording(
        "enjoy enjoyed enjoys avoid avoided finish finished",
        r"(enjoy|enjoyed|enjoys|avoid|avoided|finish|finished) to (?!the|a|an|my|our|this|its)([a-z]{2,15})",
        _to_ing("\\1", 2),
    ),
    Wording(
        "for|improve learn know understand become discuss obtain explain find develop",
        rf"for ({_KNOWING})(?= (?:my|the|your|more|a|an|new|about|if|how|what|better|you|our|this|english|other)(?![\w']))",
        "to \\1",
    ),
    Wording("advice", r"(please|kindly|pls) advice(?=\s*(?:[.,!?]|$)| (?:me|us|on|if|how|what|whether))", "\\1 advise"),
    Wording(
        "advice",
        r"(can|could|to|would|you|please|kindly) advice (me|us|him)(?! (?:gave|give|has|have|had))",
        "\\1 advise \\2",
    ),
    Wording("please|meet", r"please to meet you", "pleased to meet you"),
    Wording(
        "instead before after without|contact apply send accept write speak ask wait read become",
        r"(instead of|before|after|without) (contact|apply|send|accept|write|speak|ask|wait|read|become)(?= (?:you|me|the|a|an|for|to|my|your|it)(?![\w']))",
        _to_ing("\\1", 2),
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE844",
    level="hint",
    situations=ANY,
    message="In English this verb is usually followed by another form.",
    why="Some verbs take “to”, some “-ing”, some “to me”, and you have to learn which. They'll understand you either way.",
    sources=("verb-patterns",),
    ignore="That's how people say it where you and they are.",
    since="2.1",
    bad=(
        ex(
            "Hi Ewa, thanks for connecting. I'm {==looking forward to hear==} how the new bakery in Lublin is doing. Is it open?",
            "first-message",
        ),
        ex(
            "Hi Ewa, your talk on rye in Lublin got me into baking. Could you {==explain me==} how you "
            "choose your flour? If you have no time, no problem.",
            "ask",
        ),
        "Hi Ewa, {==thank you for accept==} my flour order in Lublin last week. Could we connect here too?",
    ),
    good=(
        ex(
            "Hi Ewa, thanks for connecting. I'm looking forward to hearing how the new bakery in Lublin is doing. Is it open?",
            "first-message",
        ),
        ex(
            "Hi Ewa, your talk on rye in Lublin got me into baking. Could you explain to me how you choose "
            "your flour? If you have no time, no problem.",
            "ask",
        ),
        "Hi Ewa, thank you for accepting my flour order in Lublin last week. Could we connect here too?",
    ),
    near_misses=(
        "Hi Ewa, I look forward to work each Monday.",
        "Hi Ewa, could you recommend me to your manager?",
        "Hi Ewa, they suggested me for the job.",
        "Hi Ewa, I used to work in Lublin.",
        "Hi Ewa, I'm interested in work that lasts.",
        "Hi Ewa, I was interested to read your post.",
    ),
)
