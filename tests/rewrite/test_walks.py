"""Five drafts of the kind people bring: each ends in a version they could send once its blanks are filled."""

from checkers.rewrite import suggest

STUDENT = (
    "Dear Ms. Vance, I hope this message finds you well! 🌟 As a passionate final-year biology student at Leeds, I recently "
    "came across your profile and was truly inspired by your remarkable journey in marine research 🌊. I would be honored to "
    "connect and gain invaluable insights from your experience. I believe we could explore a meaningful collaboration! 🚀"
)
SELLER = (
    "Hi Nadia, just bumping this to the top of your inbox. Our AI-powered scheduling tool has helped 150+ clinics cut their "
    "waiting times. Do you have 15 minutes this week? Here's my calendar: calendly.com/tom-demo. If I don't hear back I'll "
    "assume you're not interested in improving your clinic. Tom"
)
REFUSAL = (
    "Hi Marcus, thanks for the invite! I'm really swamped right now and I have a policy of not joining panels, plus your event "
    "isn't really relevant for me and my manager decides on these things. Maybe some other time. Let's keep in touch. Sorry "
    "again!! Julia"
)
ENGINEER = (
    "Hello dear Andrew, I am Java developer since 8 years and I saw your company have vacancies. I would like you to indicate "
    "me for a vacancy. I send my curriculum in attach, please analise it. I am waiting your answer anxiously. Rafael"
)
JOB_SEEKER = (
    "Hi Steve, I hope you're doing well! I saw that Harbour Bank is hiring a risk analyst. Can you refer me for the risk analyst "
    "role at Harbour Bank? I need it by Friday. My resume, cover letter and certificates are attached. Thanks in advance!"
)


def kept(draft: str, situation: str, **context: str) -> tuple[str, list[str]]:
    """The suggested text, and what's kept of the draft in it."""
    version = suggest(draft, situation, context)
    assert version is not None
    return version.text, [version.text[p.start : p.end] for p in version.pieces if p.kind == "kept"]


def test_a_student_keeps_who_she_is_and_gets_room_for_what_she_liked():
    text, words = kept(STUDENT, "invite-stranger", account="free")
    assert "final-year biology student at Leeds" in words
    assert text.startswith("Dear Ms. Vance, I liked [") and "inspired" not in text and "🚀" not in text


def test_a_seller_gets_a_follow_up_without_pitch_link_or_threat():
    text, words = kept(SELLER, "follow-up")
    assert not any(word in text for word in ("calendly", "clinics", "hear back", "15 minutes"))
    assert "[what's changed, or what you've found out]" in text and text.endswith("Tom")


def test_a_no_keeps_its_thanks_and_one_reason():
    text, words = kept(REFUSAL, "decline")
    assert text.startswith("Hi Marcus, thanks for the invite!") and "swamped" in text and text.endswith("Julia")
    assert not any(word in text for word in ("policy", "relevant", "manager", "other time"))


def test_an_engineer_is_greeted_back_properly_and_asks_for_a_role_by_name():
    text, words = kept(ENGINEER, "ask")
    assert text.startswith("Hello Andrew, ") and "I've been a Java developer for 8 years." in text and text.endswith("Rafael")
    assert "[which role]" in text and "anxiously" not in text


def test_a_job_seeker_asks_for_one_small_thing_that_is_easy_to_refuse():
    text, words = kept(JOB_SEEKER, "ask")
    assert "refer me for the risk analyst role at Harbour Bank?" in text
    assert "[how you know each other]" in text and "If you'd rather not, that's fine." in text
    assert "attached" not in text and "Friday" not in text


def test_the_greeting_is_mended_and_not_doubled():
    text, _ = kept("Hello dear Mark, please accept my invite asap!!", "invite-stranger", account="free")
    assert text.startswith("Hello Mark, ")


def test_a_reason_sounds_like_a_colleague():
    draft = "Hi Lea, I see you run the Graz bakery. We sell ovens to bakeries. Are you free for a call on Tuesday?"
    version = suggest(draft, "invite-stranger", {"account": "free"})
    assert [cut.why for cut in version.cut][0] == "This is a pitch, and they haven't asked for one."
