"""What rules cite besides facts.py: key -> (title, address). A rule without a source is our own judgement."""

from __future__ import annotations

from .facts import FACTS

_SOURCES = {
    "linkedin-2011": (
        "LinkedIn blog: LinkedIn etiquette rules (2011)",
        "https://blog.linkedin.com/2011/07/18/linkedin-etiquette-rules",
    ),
    "linkedin-message-safety": (
        "LinkedIn Help: harmful content in messages (as of November 2026)",
        "https://www.linkedin.com/help/linkedin/answer/a1341705",
    ),
    "linkedin-restrictions": (
        "LinkedIn Help: invitation restrictions (as of November 2026)",
        "https://www.linkedin.com/help/linkedin/answer/a551012",
    ),
    "linkedin-policies": (
        "LinkedIn Professional Community Policies",
        "https://www.linkedin.com/legal/professional-community-policies",
    ),
    "time-2015": ("TIME and The Muse: 24 dos and don'ts (2015)", "https://time.com/3838926/24-linked-rules/"),
    "berkeley": (
        "UC Berkeley: informational interview etiquette",
        "https://career.berkeley.edu/Info/InfoInterviewEtiquette",
    ),
    "carleton": (
        "Carleton College: the networking process",
        "https://www.carleton.edu/career/students/networking/process/",
    ),
    "rochester": (
        "University of Rochester: networking toolkit",
        "http://www.rochester.edu/careercenter/toolkit/networking.html",
    ),
    "double-opt-in": (
        "A Learning a Day: internet etiquette (2015)",
        "https://alearningaday.blog/2015/05/21/5-pieces-of-internet-etiquette",
    ),
    "recipients": (
        "The Modern MBA: what recipients say of cold messages",
        "https://www.themodernmba.co.uk/post/cold-networking-approaches-on-linkedin-the-other-side-of-the-story",
    ),
    "politeness": (
        "Danescu-Niculescu-Mizil and others: a computational approach to politeness (ACL 2013)",
        "https://ar5iv.labs.arxiv.org/html/1306.6078",
    ),
    "inmail-length": (
        "Search Engine Journal on LinkedIn's InMail data (2022)",
        "https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/",
    ),
    "boomerang": (
        "Fast Company on Boomerang's e-mail data (2016)",
        "https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional",
    ),
    "follow-ups": (
        "Carleton College: wait a week, then once more",
        "https://www.carleton.edu/career/students/networking/process/",
    ),
    "wcag-plain": ("W3C: WCAG 2.2, readable and understandable text", "https://www.w3.org/TR/WCAG22/#readable"),
    "check-in-study": (
        "Liu and others: the surprise of reaching out (JPSP 2022)",
        "https://www.simplypsychology.org/the-surprise-of-reaching-out-appreciated-more-than-we-think.html",
    ),
    "ai-study": ("Cardon and Coman on AI-written messages (2025)", "https://news.ufl.edu/2025/08/writing-ai-work"),
    "gratitude": (
        "Kumar and Epley: undervaluing gratitude (Psychological Science 2018)",
        "https://doi.org/10.1177/0956797618772506",
    ),
    "late-replies": (
        "Cornell Chronicle on Giurge and Bohns: you don't need to answer right away (2021)",
        "https://news.cornell.edu/node/322477",
    ),
    "tagging": (
        "Pursue Networking: etiquette of tags and comments (2024)",
        "https://pursuenetworking.com/blog/linkedin-etiquette-tips",
    ),
    "congratulations": (
        "Fast Company: canned congratulations",
        "http://www.fastcompany.com/1841374/3-linkedin-etiquette-rules-you-should-never-break",
    ),
    "weak-ask": (
        "Gangly: reply rates by kind of ask (vendor data, 2026)",
        "https://getgangly.com/blog/cold-email-reply-rate-study",
    ),
    "direct-english": ("Nigel Daly: directness that reads as rude in English", "https://nigelpdaly.com/?p=666"),
    "mydomaine": ("MyDomaine: LinkedIn etiquette", "https://www.mydomaine.com/linkedin-etiquette"),
    "since-and-for": (
        "Harward Communications: how to use “since” (2017)",
        "https://blog.harwardcommunications.com/2017/09/21/how-to-use-since/",
    ),
    "uncountable": (
        "Nicola Bartlett: information, information, informations?",
        "https://nicolabartlett.de/information-information-informations",
    ),
    "small-words": (
        "ESL resources: most common dependent prepositions",
        "https://scribd.com/document/746769826/Most-common-dependent-prepositions",
    ),
    "verb-patterns": (
        "Stordar: common problems with verb patterns in English",
        "https://stordar.substack.com/p/common-problems-with-verb-patterns",
    ),
    "verb-forms": (
        "Learning English Free: correcting common English errors",
        "https://learningenglishfree.co.uk/index.php/basic-english/common-english-mistakes-and-how-to-avoid-them-esl-students",
    ),
    "false-friends": (
        "Intrepid English: false friends in English for Spanish speakers",
        "https://intrepidenglish.co.uk/podcasts/false-friends-in-english-for-spanish-speakers/",
    ),
    "articles": (
        "Lingo Harvest: articles with jobs and professions",
        "https://lingoharvest.com/english/grammar/articles/378-articles-jobs-professions.html",
    ),
    "indianisms": (
        "Daniel D'Mello: 10 classic Indianisms (2011)",
        "http://rajeevdesai.blogspot.com/2011/06/10-classic-indianisms.html",
    ),
}


def source(key: str) -> tuple[str, str]:
    """(title, address) of a source or of a fact's source. Raises KeyError for an unknown key."""
    if key in _SOURCES:
        return _SOURCES[key]
    fact = FACTS[key]
    return fact.source_title, fact.source_url
