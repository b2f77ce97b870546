"""Wrong prepositions after a verb or adjective: "discuss about", "depend of", "married with".

Sources: ESL resources for students and teachers, Most common dependent prepositions
(https://scribd.com/document/746769826/Most-common-dependent-prepositions); Nicola Bartlett, see uncountable_noun.py; Daniel
D'Mello, 10 classic Indianisms (http://rajeevdesai.blogspot.com/2011/06/10-classic-indianisms.html) on "discuss about"; Prosa,
Erros gramaticais em e-mails (https://www.prosa.app/blog/post/quais-sao-os-erros-gramaticais-mais-comuns-ao-escrever-e-mails-profissionais-em-ingles)
on "reply him"; Learning English Free, Correcting common errors (https://learningenglishfree.co.uk/index.php/basic-english/common-english-mistakes-and-how-to-avoid-them-esl-students).
"""

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps

_THE = r"(?=(?: (?:the|a|an|this|that|your|our|my|their|his|her|its|some|any|all|it|what|how)(?![\w'])))"
_NUMBER = r"(?! (?:\d|half|twice|once|one|two|three|four|five|six|ten|twenty|a (?:dozen|hundred|third|quarter)))"
_ME = "(me|you|him|her|us|them)"
_ROLE = r"(role|position|job|post|vacancy|opportunity|internship|course|programme|program|project|offer)"
_STOP = r"(?=\s*(?:[.,;:!?)\n–—]|$)| (?:in|as|at|with|and|near|for|from|here|that|which|where|abroad|related|because)(?![\w']))"

WORDINGS = (
    Wording("disc*|about", rf"(discuss(?:ed|es|ing)?) about{_NUMBER}", "\\1"),
    Wording("ment*|about", rf"(mention(?:ed|s|ing)?) about{_NUMBER}", "\\1"),
    Wording("desc*|about", rf"(describ(?:e|ed|es|ing)) about{_THE}", "\\1"),
    Wording(
        "contact|to with",
        rf"(please|can|could|may|will|hesitate to|want to|like to|wanted to|free to|i|you) contact (?:with|to) {_ME}",
        "\\1 contact \\2",
    ),
    Wording("depe*", r"(depend(?:s|ed|ing)?) (?:of|from)(?! (?:there|here|now))", "\\1 on"),
    Wording(
        "responsible",
        r"(?<!most )(?<!more )(?<!very )(?<!so )(?<!that )responsible of(?! (?:you|us|them|him|her|me|all)(?![\w']))",
        "responsible for",
    ),
    Wording(
        "married|with",
        r"married with (him|her|my|an? (?:man|woman|\w{2,20}(?:er|or|ian|ist|nurse))|an? nurse)(?! (?:kids|children|daughter|son|family|dog|baby|friends))",
        "married to \\1",
    ),
    Wording("cons*", r"(consists?|consisted) on", "\\1 of"),
    Wording("part*", rf"(participat(?:e|ed|es|ing)) (?:to|at|on){_THE}", "\\1 in"),
    Wording(
        "atte*",
        r"(attend(?:ed|s|ing)?) to (the|a|an|this|your|our) ((?:\w{2,20} )?(?:conference|webinar|course|meeting|event|class|lecture|talk|fair|interview|workshop|seminar))",
        "\\1 \\2 \\3",
    ),
    Wording("entered", r"entered (?:in|into|to) (the|this|my|a) (company|team|firm|university)", "joined \\1 \\2"),
    Wording("graduated", r"graduated of", "graduated from"),
    Wording(
        "similar", r"similar (?:than|with|as)(?= (?:the|my|your|our|mine|yours|ours|what|this|that))", "similar to"
    ),
    Wording("same|than", r"the same than", "the same as"),
    Wording(
        "congratulations congratulation congrats",
        r"(congratulations?|congrats) (?:for|with)(?= (?:the|your|this) )",
        lambda m: ("congratulations" if m[1] != "congrats" else "congrats") + " on",
    ),
    Wording("congratulation", r"congratulation(?= (?:on|to)(?![\w'])|\s*[.!,])", "congratulations"),
    Wording(
        "repl*",
        r"(reply|replied|replies|replying) (me|us|him|her|them|(?:my|your|our) (?:message|messages|email|emails|mail|question|questions|post|note))",
        "\\1 to \\2",
    ),
    Wording(
        "resp*",
        r"(respond|responded|responds|responding) (me|us|him|her|them|my message|my email|my question)",
        "\\1 to \\2",
    ),
    Wording(
        "said say says|me us",
        r"(say|said|says) (me|us) (that|about|how|what|if|where|when|who|which)",
        lambda m: {"say": "tell", "said": "told", "says": "tells"}[m[1]] + " \\2 \\3",
    ),
    Wording(
        "tell told telling|to",
        r"(tell|told|telling) to (me|us|you|him|them) (that|about|how|what|if|where|when|who|which)",
        "\\1 \\2 \\3",
    ),
    Wording(
        "sear*",
        rf"(search|searching|searched) (an?|my|the|new) ((?:new |first |good |better )?(?:job|jobs|position|work|internship|opportunity|opportunities|role|roles|employment|apprenticeship)){_STOP}",
        "\\1 for \\2 \\3",
    ),
    Wording(
        "looking|job jobs position internship opportunity opportunities role roles apprenticeship",
        rf"(i'm|i am|we're|we are|currently|now) looking (an?|new) ((?:new |first |good |better )?(?:job|jobs|position|internship|opportunity|opportunities|role|roles|apprenticeship)){_STOP}",
        "\\1 looking for \\2 \\3",
    ),
    Wording(
        "apply applied applying|position job vacancy internship role",
        r"(apply|applied|applying) (the|this|your|a|an) ((?:\w{2,15} )?(?:position|job|vacancy|internship|role))(?=\s*(?:[.,;:!?)\n–—]|$)| (?:at|in|with|of|on|and|as|you|that)(?![\w']))",
        "\\1 for \\2 \\3",
    ),
    Wording("interested", r"interested (?:on|about|to)(?= (?:the|this|your|a|an|my|any|our) )", "interested in"),
    Wording(
        "interested",
        rf"interested for (the|this|your|a|an) ((?:\w{{2,15}} ){{0,2}}?){_ROLE}",
        "interested in \\1 \\2\\3",
    ),
    Wording("await awaiting", r"(i am|i'm|we are|we're) awaiting for", "\\1 waiting for"),
    Wording("await", r"(i|we) await for", "\\1 await"),
    Wording("cope coped coping", r"(cope|coped|coping) up with", "\\1 with"),
    Wording("count counting", r"(count|counting) with (your|you)", "\\1 on \\2"),
    Wording("part|from", r"from my part", "for my part"),
    Wording("accustomed", r"accustomed with", "accustomed to"),
    Wording(
        "forward|look looking",
        r"(look|looking) forward (?:for|on|of)(?= (?:your|you|our|the|a|an|hearing|meeting|seeing|working|it)(?![\w']))",
        "\\1 forward to",
    ),
    Wording(
        "forward|look looking",
        r"(look|looking) forward (your|our next|hearing|meeting|seeing|working|speaking)",
        "\\1 forward to \\2",
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE843",
    level="hint",
    situations=ANY,
    message="English uses another small word here, or none.",
    why="Which small word follows (on, of, to, for) differs from language to language. They'll understand you either way.",
    sources=("small-words",),
    ignore="That's how people say it where you and they are.",
    since="2.1",
    bad=(
        ex(
            "Hi Lucia, could we {==discuss about==} the layout of the new lab in Turin? You drew the plan I liked.",
            "first-message",
        ),
        ex(
            "Hi Lucia, I'm {==responsible of==} the lab in Turin, and your plan helped us. Which benches did "
            "you choose?",
            "first-message",
        ),
        "Hi Lucia, {==congratulations for==} your prize for the lab in Turin. I built one of its benches. Could we connect?",
    ),
    good=(
        ex(
            "Hi Lucia, could we discuss the layout of the new lab in Turin? You drew the plan I liked.", "first-message"
        ),
        ex(
            "Hi Lucia, I'm responsible for the lab in Turin, and your plan helped us. Which benches did you choose?",
            "first-message",
        ),
        "Hi Lucia, congratulations on your prize for the lab in Turin. I built one of its benches. Could we connect?",
    ),
    near_misses=(
        "Hi Lucia, we discussed about twenty plans.",
        "Hi Lucia, that was responsible of you.",
        "Hi Lucia, I'm married with two children.",
        "Hi Lucia, thank you for your contact with us.",
        "Hi Lucia, I attend to the machines at night.",
    ),
)
