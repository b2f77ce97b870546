"""A missing or wrong "a" or "an": "I am engineer", "looking for job", "a interesting talk".

Sources: Lingo Harvest, Articles with jobs and professions (https://lingoharvest.com/english/grammar/articles/378-articles-jobs-professions.html);
Satori, Jobs and professions (https://satori.guru/exercises/articles-special/jobs-with-articles/); Just Practice, English mistakes French
speakers make, 2 (https://justpractice.online/english-mistakes-french-speakers/).
"""

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, article, swaps

_JOB = (
    "engineer|nurse|teacher|student|developer|programmer|accountant|lawyer|doctor|designer|architect|electrician|mechanic|welder|chef|cook"
    "|driver|translator|interpreter|analyst|technician|pharmacist|dentist|physiotherapist|psychologist|journalist|photographer|scientist"
    "|researcher|economist|consultant|salesperson|plumber|carpenter|baker|waiter|receptionist|librarian|midwife|paramedic|biologist|chemist"
    "|freelancer|recruiter|beginner|intern|trainee|apprentice|tester"
)
_KIND = (
    "software|civil|mechanical|electrical|data|web|graphic|junior|senior|qualified|registered|maths|music|primary|primary school"
    "|school|business|frontend|front-end|backend|back-end|full-stack|chemical|industrial|production|process|quality|network|security|java|python|phd|master's"
    "|university|medical|marketing|financial|tax|social|mobile|test|sales|truck|bus|freelance|legal|research|lab|first-year|second-year|third-year|final-year"
    "|[a-z]{3,12}(?:ian|ish|ese)|german|french|greek|dutch"
)
_STOP = r"(?=\s*(?:[.,;:!?)\n–—]|$)| (?:at|in|for|with|from|by|on|who|of|here|since|based|speciali[sz]ed|working|but|looking|and (?:i|my|we|have|would|am|want))(?![\w']))"
_JOBS = _JOB.replace("|", " ")
_GOOD = "good|great|nice|lovely|wonderful|fantastic|pleasant"
_VOWEL = (
    "experience|experienced|interest|engineer|interview|idea|opportunity|internship|article|email|event|update|answer|example|app|office|online|amazing|excellent"
    "|important|interesting|honest|hour|honour|honor|open|old|easy|international|independent|english|architect|accountant|electrician|inspiring|automotive"
    "|opinion|employee|expert|introduction|american|indian|italian|austrian|irish"
)
_CONSONANT = (
    "university|user|unique|useful|european|uni|union|usual|new|good|great|big|job|company|project|question|meeting|nurse|teacher|student|developer|small|nice"
    "|quick|short|position|role|colleague|course|career|real|very|long"
)

WORDINGS = (
    Wording(
        _JOBS,
        rf"(i am|i'm|i was|she is|she's|he is|he's) ((?:(?:{_KIND}) ){{0,2}}(?:{_JOB})){_STOP}",
        lambda m: f"\\1 {article(m[2])} \\2",
    ),
    Wording(
        _JOBS,
        rf"((?:i|we|he|she) works?|i worked|working|i've worked|i have worked|who works|to work|worked) as ((?:(?:{_KIND}) ){{0,2}}(?:{_JOB})){_STOP}",
        lambda m: f"\\1 as {article(m[2])} \\2",
    ),
    Wording(
        _JOBS,
        rf"(become|became|becoming) ((?:(?:{_KIND}) ){{0,2}}(?:{_JOB})){_STOP}",
        lambda m: f"\\1 {article(m[2])} \\2",
    ),
    Wording(
        "job internship position apprenticeship|looking searching find found got get",
        r"(looking for|searching for|find|found|got|get) ((?:new |good |better |full-time |part-time |first |summer |paid )?(?:job|internship|position|apprenticeship))"
        r"(?=\s*(?:[.,;:!?)\n–—]|$)| (?:in|as|at|and|with|near|abroad|here|where|that|related)(?![\w']))",
        lambda m: (
            None if m[1] in ("get", "got", "found", "find") and m[2] == "position" else f"\\1 {article(m[2])} \\2"
        ),
    ),
    Wording(
        "looking|challenge opportunity role position",
        r"looking for ((?:new|better|good|great|interesting|exciting) (?:challenge|opportunity|role|position))(?=\s*(?:[.,;:!?)\n–—]|$)| (?:in|as|at|and|with|where|that|to)(?![\w']))",
        lambda m: f"looking for {article(m[1])} \\1",
    ),
    Wording(
        "have|good great nice lovely wonderful fantastic pleasant",
        rf"have ({_GOOD}) (day|weekend|week|evening|time|trip|start)(?=\s*(?:[.,!]|$)| (?:and|in|at|to)(?![\w']))",
        lambda m: f"have {article(m[1])} \\1 \\2",
    ),
    Wording(
        "question|have had",
        r"(have|had) ((?:quick |small |short |little )?)question(?= (?:about|on|for|regarding|if|to you|concerning)(?![\w'])|\s*[.,:])",
        lambda m: f"\\1 a {m[2]}question",
    ),
    Wording(
        "pleasure",
        r"(was|is|it's|would be) ((?:great |real |big )?)pleasure (to|meeting|talking|speaking|working|connecting)",
        "\\1 a \\2pleasure \\3",
    ),
    Wording(
        "honor honour",
        r"(was|is|it's|would be|be) ((?:great |real |big )?)(honou?r) (to|meeting|talking|speaking|working|connecting)",
        lambda m: f"\\1 {article((m[2] or '') + m[3])} \\2\\3 \\4",
    ),
    Wording(
        "degree|have",
        r"have (master's|master|bachelor's|bachelor|phd|university) degree(?= (?:in|from|of)|\s*[.,])",
        lambda m: (
            f"have {article(m[1])} \\1{'' if m[1].endswith('s') or m[1] in ('phd', 'university') else chr(39) + 's'} degree"
        ),
    ),
    Wording(
        _VOWEL.replace("|", " "),
        rf"(?<!vitamin )(?<!plan )(?<!series )(?<!grade )(?<!hepatitis )(?<!team )(?<!group )(?<!class )(?<!level )a ({_VOWEL})",
        "an \\1",
    ),
    Wording("an|" + _CONSONANT.replace("|", " "), rf"an ({_CONSONANT})", "a \\1"),
    Wording("others", r"each others(?!')", "each other"),
    Wording("other|an", r"an other(?! than)", "another"),
    Wording(
        "company|in|big small international german french american large",
        r"in (big|small|international|german|french|american|large) company(?=\s*(?:[.,!?]|$)| (?:in|that|which|and|as|with))",
        lambda m: f"in {article(m[1])} \\1 company",
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE847",
    level="hint",
    situations=ANY,
    message="English has “a” or “an” here.",
    why="A job, like any single thing you can count, has “a” or “an” in front: “I'm an engineer”. Which of the two depends on the sound that follows.",
    sources=("articles",),
    ignore="It's a title, or a name.",
    since="2.1",
    bad=(
        "Hi Rosa, {==I'm engineer==} at the waterworks in Porto, and your talk on pumps saved us a week. Could we connect?",
        ex(
            "Hi Rosa, we met at the pump fair in Porto. I'm {==looking for job==} in Lisbon now. How is your team?",
            "check-in",
        ),
        ex("{==A interesting==} chart. Does the second column count the pumps in Porto too?", "comment"),
    ),
    good=(
        "Hi Rosa, I'm an engineer at the waterworks in Porto, and your talk on pumps saved us a week. Could we connect?",
        ex(
            "Hi Rosa, we met at the pump fair in Porto, and I have a question about your pump. How is your team?",
            "check-in",
        ),
        ex("An interesting chart. Does the second column count the pumps in Porto too?", "comment"),
    ),
    near_misses=(
        "Hi Rosa, I'm head of pumps.",
        "Hi Rosa, I'm student president.",
        "Hi Rosa, I worked as cook and cleaner.",
        "Hi Rosa, I'm looking for job openings.",
        "Hi Rosa, the hepatitis A update was clear.",
    ),
)
