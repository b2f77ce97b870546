"""Platform limits and figures, each with its unit, date, source and how sure we are of it.

Limits and figures are in this file and nowhere else. Rules, pages and tests read them from here, so you only have to
correct a number once. If LinkedIn's help is the source, the link goes to the help page, and `as_of` is the month we
last saw that text. LinkedIn changes these without notice.
"""

from typing import NamedTuple

CONFIDENCE = {
    "official": "LinkedIn says so itself",
    "well-supported": "good evidence, or several independent sources",
    "reported": "reported by others, not confirmed by LinkedIn",
    "uncertain": "sources are old, few or disagree",
}
"""What each level of confidence means, in the reader's words."""

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Fact(NamedTuple):
    """One limit or figure.

    value: the number or the short text to print; unit: what it counts, in the plural ("characters"), or "" for a text;
    as_of: when the source said so, "YYYY-MM" or "YYYY"; confidence: a key of CONFIDENCE; note: a plain sentence on how
    to read the figure; conflicts: other values you may come across, or "".
    """

    key: str
    value: int | float | str
    unit: str
    label: str
    as_of: str
    confidence: str
    source_title: str
    source_url: str
    note: str = ""
    conflicts: str = ""

    def shown(self) -> str:
        """The value with its unit, as a reader expects it: "8,000 characters", "3 weeks", "1 week", "22%"."""
        value = f"{self.value:,}" if isinstance(self.value, (int, float)) else self.value
        if self.unit == "%":
            return f"{value}%"
        unit = self.unit[:-1] if self.value == 1 and self.unit.endswith("s") else self.unit
        return f"{value} {unit}".strip()

    def when(self) -> str:
        """`as_of` in words: "November 2026", or only the year."""
        year, _, month = self.as_of.partition("-")
        return f"{_MONTHS[int(month) - 1]} {year}" if month else year


def _help(number: str) -> str:
    """The address of a LinkedIn Help page, from its answer number."""
    return f"https://www.linkedin.com/help/linkedin/answer/{number}"


_PERSONAL = ("LinkedIn Help: personalise invitations", _help("a550555"))
_RESTRICTED = ("LinkedIn Help: invitation limits and restrictions", _help("a551012"))
_INMAIL = ("LinkedIn Help: InMail messages", _help("a554514"))
_WHO = ("LinkedIn Help: who you can message", _help("a554575"))
_SAFETY = ("LinkedIn Help: harmful content in messages", _help("a1341705"))
_EXPORT = ("LinkedIn Help: download your data", _help("a1339364"))
_IGNORE = (
    "LinkedIn Help: accepting or declining invitations (old edition)",
    "https://help.linkedin.com/app/answers/detail/a_id/1303/",
)
_REMIND = (
    "LinkedIn Help: invitation reminders (old edition)",
    "https://help.linkedin.com/app/answers/detail/a_id/3882/",
)
_WITHDRAW = (
    "LinkedIn Help: withdrawing an invitation (old edition)",
    "https://help.linkedin.com/app/answers/detail/a_id/26/",
)
_UNIPILE = (
    "Unipile: provider limits (tool vendor)",
    "https://developer.unipile.com/v2.0/docs/provider-limits-and-restrictions",
)
_TYPECOUNT = ("typecount: LinkedIn character limits", "https://typecount.com/blog/linkedin-character-limit")
_INMAIL_DATA = (
    "Search Engine Journal on LinkedIn's InMail data",
    "https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/",
)
_BOOMERANG = (
    "Fast Company on Boomerang's e-mail data",
    "https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional",
)
_CARLETON = ("Carleton College: the networking process", "https://www.carleton.edu/career/students/networking/process/")
_AI_STUDY = ("University of Florida on Cardon and Coman, 2025", "https://news.ufl.edu/2025/08/writing-ai-work")
_WEAK_TIES = (
    "Stanford Data Science on Rajkumar and others, Science 2022",
    "https://datascience.stanford.edu/events/causal-science-center/online-causal-inference-seminar/"
    "online-causal-inference-seminar-1",
)
_CHECK_INS = (
    "Simply Psychology on Liu and others, JPSP 2022",
    "https://www.simplypsychology.org/the-surprise-of-reaching-out-appreciated-more-than-we-think.html",
)
_FAIRNESS = (
    "Evsyukova, Rusche and Mill, Quarterly Journal of Economics 2025",
    "https://ideas.repec.org/a/oup/qjecon/v140y2025i1p283-334..html",
)

_ALL = (
    # Length: what LinkedIn accepts
    Fact(
        "note_limit_free",
        200,
        "characters",
        "Longest note with an invitation, free account",
        "2026-05",
        "well-supported",
        *_UNIPILE,
        "Spaces, punctuation and emoji count too.",
        "Many pages still give 300, which was the limit for everyone some years ago.",
    ),
    Fact(
        "note_limit_premium",
        300,
        "characters",
        "Longest note with an invitation, Premium account",
        "2026-05",
        "well-supported",
        *_UNIPILE,
        "Sales Navigator and Recruiter accounts are reported to have the same limit.",
    ),
    Fact(
        "inmail_subject_limit",
        200,
        "characters",
        "Longest InMail subject",
        "2026-11",
        "official",
        *_INMAIL,
        "A subject is required.",
        "One page gives 100, without a source.",
    ),
    Fact(
        "inmail_body_warn",
        1900,
        "characters",
        "Safe length of an InMail",
        "2026",
        "uncertain",
        "LinkedHelper: character limits (tool vendor)",
        "https://www.linkedhelper.com/blog/linkedin-character-limit/",
        "Some senders are stopped here already, so we warn from this length on.",
    ),
    Fact(
        "inmail_body_limit",
        2000,
        "characters",
        "Longest InMail",
        "2026-11",
        "official",
        *_INMAIL,
        "LinkedIn's help gives this figure.",
        "Tool vendors report 1,900.",
    ),
    Fact(
        "message_limit",
        8000,
        "characters",
        "Longest message to a connection",
        "2026-01",
        "reported",
        *_TYPECOUNT,
        "No good message comes near it.",
        "Two pages give 3,000; LinkedIn publishes none.",
    ),
    Fact(
        "comment_limit",
        1250,
        "characters",
        "Longest comment",
        "2026-01",
        "reported",
        *_TYPECOUNT,
        "All sources that give a figure give this one; none is official.",
    ),
    Fact(
        "post_limit",
        3000,
        "characters",
        "Longest post",
        "2025-12",
        "well-supported",
        "n8n issue 22899: LinkedIn's interface rejects longer posts",
        "https://github.com/n8n-io/n8n/issues/22899",
        "LinkedIn's own interface for programs refuses longer ones.",
        "1,300 was the limit before about 2021.",
    ),
    Fact(
        "recommendation_limit",
        3000,
        "characters",
        "Longest recommendation",
        "2020",
        "uncertain",
        "LinkedInsights: maximum character counts",
        "https://www.linkedinsights.com/maximum-linkedin-character-counts-and-image-sizes-for-2020/",
        "The best source is old.",
        "One page of 2026 gives 1,000.",
    ),
    # Invitations: what LinkedIn lets you do
    Fact(
        "notes_per_month_free",
        5,
        "notes a month",
        "Invitations with a note, free account",
        "2026-09",
        "official",
        *_PERSONAL,
        "After that, invitations can only be sent without a note. Premium has no such limit.",
        "Tool vendors report anything from 3 to 10.",
    ),
    Fact(
        "invitations_per_week",
        "about 100",
        "a week",
        "Invitations you can send",
        "2026",
        "reported",
        *_UNIPILE,
        "LinkedIn has a weekly limit but doesn't publish it. Paying doesn't lift it.",
        "Figures from 100 to 200 circulate, some tied to paid accounts.",
    ),
    Fact(
        "restriction_weeks",
        1,
        "weeks",
        "Usual length of an invitation restriction",
        "2026-09",
        "official",
        *_PERSONAL,
        "A first one may end within hours; too many pending invitations can make it a month. Withdrawing them doesn't end it sooner.",
    ),
    Fact(
        "restriction_cause",
        "many invitations ignored, left open or marked as spam",
        "",
        "What leads to an invitation restriction",
        "2026-07",
        "official",
        *_RESTRICTED,
        "Sending many in a short time is a cause too.",
    ),
    Fact(
        "people_you_know",
        "invite only people you know and trust",
        "",
        "LinkedIn's own advice on who to invite",
        "2026-09",
        "official",
        *_PERSONAL,
        "This guide is a little wider: a specific professional reason will also do.",
    ),
    Fact(
        "reinvite_wait_weeks",
        3,
        "weeks",
        "Wait before you can invite the same person again after withdrawing",
        "2026-07",
        "official",
        *_RESTRICTED,
        "LinkedIn says up to this long.",
        "Three days, in pages from 2012.",
    ),
    Fact(
        "invitation_lifetime_months",
        6,
        "months",
        "How long an invitation stays open",
        "2025-11",
        "reported",
        "PhantomBuster: do connection requests expire? (tool vendor)",
        "https://blogv2.phantombuster.com/blog/sales-prospecting/do-linkedin-connection-requests-expire",
        "Then it expires, and LinkedIn doesn't tell anyone.",
        "Pages that say it never expires give no source.",
    ),
    Fact(
        "reminders_sent",
        2,
        "reminders",
        "Reminders LinkedIn sends about a pending invitation",
        "2013-02",
        "uncertain",
        *_REMIND,
        "At most this many, and none once the person answers. The source is old.",
    ),
    Fact(
        "withdrawal_told",
        "not told",
        "",
        "Is the other person told when you withdraw an invitation?",
        "2015-04",
        "uncertain",
        *_WITHDRAW,
        "The source is old, and later accounts agree with it.",
    ),
    Fact(
        "ignore_told",
        "not told",
        "",
        "Is the sender told when you ignore an invitation?",
        "2016-01",
        "well-supported",
        *_IGNORE,
        "To the sender it simply stays unanswered.",
    ),
    Fact(
        "reply_without_accepting",
        "possible",
        "",
        "Can you reply to an invitation without accepting it?",
        "2016-01",
        "uncertain",
        *_IGNORE,
        "Replying doesn't accept it. The source is old.",
    ),
    Fact(
        "dont_know_effect",
        "blocks further invitations from that person",
        "",
        "What “I don't know this person” does",
        "2016-01",
        "uncertain",
        *_IGNORE,
        "It also counts when LinkedIn decides whether to restrict the sender.",
        "The often-quoted rule that five of these suspend an account has no official source.",
    ),
    Fact(
        "connections_max",
        30000,
        "connections",
        "Most connections one member can have",
        "2026-07",
        "official",
        *_RESTRICTED,
        "Someone at this limit can't accept you, even if they'd like to.",
        "One page gives 5,000, without a source.",
    ),
    Fact(
        "message_unconnected",
        "fellow group members, current coworkers and Open Profile members",
        "",
        "Who you can message without being connected or paying",
        "2026-11",
        "official",
        *_WHO,
        "Group members and coworkers get it as a message request. Anyone else needs InMail.",
    ),
    Fact(
        "inmail_credits_career",
        5,
        "credits a month",
        "InMail credits, Premium Career",
        "2026-11",
        "official",
        *_INMAIL,
        "Other paid plans have more.",
    ),
    Fact(
        "inmail_credit_days",
        90,
        "days",
        "Time to answer an InMail for its credit to go back to the sender",
        "2026-11",
        "official",
        *_INMAIL,
        "A yes, a no and a reply all count as an answer.",
    ),
    Fact(
        "removal_told",
        "not told",
        "",
        "Is someone told when you remove them as a connection?",
        "2015-05",
        "well-supported",
        "Online Amplify: unlinking on LinkedIn",
        "http://onlineamplify.com/2015/05/04/unlinking-on-linkedin-a-how-to-post",
        "Several independent guides agree; no official page was found.",
    ),
    Fact(
        "unfollow_told",
        "not told",
        "",
        "Is someone told when you unfollow them?",
        "2026",
        "reported",
        "SMPro Tips: unfollow without removing",
        "https://www.smprotips.com/can-you-unfollow-on-linkedin-without-removing-connection/",
        "You stay connected and can still write to each other.",
    ),
    Fact(
        "reporter_named",
        "not named",
        "",
        "Is the person who reports a message named to the sender?",
        "2026-11",
        "official",
        *_SAFETY,
    ),
    Fact(
        "off_platform_signal",
        "moving the conversation off LinkedIn",
        "",
        "What LinkedIn's message filter treats as a warning sign, beside harassment",
        "2026-11",
        "official",
        *_SAFETY,
        "For members who switched the filter on, such a message from a new sender goes to spam.",
    ),
    Fact(
        "members",
        "more than a billion",
        "members",
        "Registered members",
        "2026",
        "reported",
        "The Project: LinkedIn continues to add customers, income",
        "https://theprojectyl.com/linkedin-continues-to-add-customers-income",
        "Sign-ups, not active people. One press estimate is that about two in five are active.",
        "Older pages give 700 million.",
    ),
    Fact(
        "tags_ended",
        "March 2017",
        "",
        "When tags and notes on contacts ended for free members",
        "2017-02",
        "well-supported",
        "Subjectively Speaking: LinkedIn now with less value",
        "http://www.subjectivelyspeaking.net/2017/02/04/linkedin-now-with-less-value/",
        "Some accounts have private notes on people again; lead lists belong to Sales Navigator.",
    ),
    Fact(
        "export_wait_hours",
        24,
        "hours",
        "Longest wait for the full copy of your own data",
        "2026-11",
        "official",
        *_EXPORT,
        "A few selected files usually come within minutes. Ask for it on a desktop computer.",
    ),
    Fact(
        "export_link_hours",
        72,
        "hours",
        "How long the download link of your data works",
        "2026-11",
        "official",
        *_EXPORT,
    ),
    # What we advise: our own figures, and we say so
    Fact(
        "followups_advised",
        1,
        "follow-ups",
        "Follow-ups we advise",
        "2026-11",
        "uncertain",
        *_CARLETON,
        "Advice, not a limit. Sales data disagree on whether a second one helps; to be polite, one is enough.",
        "Some career guides allow two.",
    ),
    Fact(
        "followup_wait_days",
        "7 to 14",
        "days",
        "Wait before a follow-up",
        "2026-11",
        "uncertain",
        *_CARLETON,
        "Advice, not a limit: a week at the least.",
    ),
    Fact(
        "check_in_months",
        3,
        "months",
        "A good rhythm for a check-in",
        "2026-11",
        "uncertain",
        *_CHECK_INS,
        "Advice, not a limit. The study shows that check-ins are welcome, not how often.",
    ),
    # Evidence: what studies measured, and with which people
    Fact(
        "short_inmail_gain",
        22,
        "%",
        "More answers to InMails of up to 400 characters than to the average one",
        "2022-05",
        "official",
        *_INMAIL_DATA,
        "Tens of millions of messages from recruiters, May 2021 to April 2022. Not measured between peers.",
    ),
    Fact(
        "short_inmail_length",
        400,
        "characters",
        "Length up to which InMails did best",
        "2022-05",
        "official",
        *_INMAIL_DATA,
        "Messages from recruiters; nine in ten were longer.",
    ),
    Fact(
        "long_inmail_loss",
        11,
        "%",
        "Fewer answers to InMails of over 1,200 characters than to the average one",
        "2022-05",
        "official",
        *_INMAIL_DATA,
        "Messages from recruiters.",
    ),
    Fact(
        "weak_days",
        "Friday and Saturday",
        "",
        "Weakest days to send",
        "2022-05",
        "official",
        *_INMAIL_DATA,
        "Messages from recruiters. The other days are within one per cent of each other.",
    ),
    Fact(
        "questions_best",
        "1 to 3",
        "questions",
        "Number of questions that got the most replies",
        "2016-02",
        "reported",
        *_BOOMERANG,
        "Ordinary emails, mostly between people who know each other. More did worse.",
    ),
    Fact(
        "note_effect",
        "about 26% accepted, with a note or without",
        "",
        "Does a note get more invitations accepted?",
        "2026-05",
        "uncertain",
        "Automated MSP: connection requests (tool vendor)",
        "https://automatedmsp.com/learn/linkedin-connection-requests",
        "Figures from tool vendors, and who measured them is unclear. Later replies were more frequent with a note.",
        "Other vendors found that fewer noted invitations were accepted. LinkedIn has said that a note helps.",
    ),
    Fact(
        "weak_ties_people",
        "20 million",
        "people",
        "People in the study on weak ties and new jobs",
        "2022-09",
        "well-supported",
        *_WEAK_TIES,
        "Moderately weak ties led to the most job moves, and the closest ones to fewer.",
    ),
    Fact(
        "check_in_studies",
        13,
        "experiments",
        "Experiments on how welcome a check-in is",
        "2022",
        "well-supported",
        *_CHECK_INS,
        "People guessed too low, most of all with those they knew less well.",
    ),
    Fact(
        "gratitude_studies",
        3,
        "experiments",
        "Experiments on how welcome a letter of thanks is",
        "2018-06",
        "well-supported",
        "Kumar and Epley, Psychological Science 2018",
        "https://doi.org/10.1177/0956797618772506",
        "The writers thought it would be more awkward and less welcome than it was.",
    ),
    Fact(
        "late_reply_studies",
        8,
        "studies",
        "Studies on how fast people expect an answer",
        "2021",
        "well-supported",
        "Cornell Chronicle on Giurge and Bohns, OBHDP 2021",
        "https://news.cornell.edu/node/322477",
        "It's about emails at work that weren't urgent. The people who got them thought the senders wanted an answer sooner "
        "than they really did.",
    ),
    Fact(
        "ai_sincerity_light",
        83,
        "%",
        "Found a manager's message sincere when AI helped a little",
        "2025-08",
        "well-supported",
        *_AI_STUDY,
        "1,100 working people in the United States judged messages of praise.",
    ),
    Fact(
        "ai_sincerity_heavy",
        "40 to 52",
        "%",
        "Found a manager's message sincere when AI wrote most of it",
        "2025-08",
        "well-supported",
        *_AI_STUDY,
        "The same study.",
    ),
    Fact(
        "acceptance_gap",
        13,
        "%",
        "Fewer invitations accepted from Black profiles than from white ones",
        "2025-02",
        "well-supported",
        *_FAIRNESS,
        "A field experiment in the United States with over 400 profiles and about 20,000 members.",
    ),
    Fact(
        "bulk_share",
        94,
        "%",
        "Share of bulk mail among the messages of the least answered recruiters",
        "2014-07",
        "official",
        "LinkedIn Talent Blog: InMail policy change",
        "https://business.linkedin.com/talent-solutions/blog/2014/07/inmail-policy-change",
        "Old, but LinkedIn's own count.",
    ),
)

FACTS: dict[str, Fact] = {fact.key: fact for fact in _ALL}
"""Every fact by its key, in the order on the facts page."""
