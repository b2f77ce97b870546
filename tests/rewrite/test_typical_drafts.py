"""Typical drafts, from start to finish. Each gets a version they could send once its blanks are filled in."""

import pytest

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


def test_a_student_keeps_who_she_is_and_gets_a_blank_for_what_she_liked():
    text, words = kept(STUDENT, "invite-stranger", account="free")
    assert "final-year biology student at Leeds" in words
    assert text.startswith("Dear Ms. Vance, I liked [") and "inspired" not in text and "🚀" not in text


def test_a_salesperson_gets_a_follow_up_without_pitch_link_or_threat():
    text, words = kept(SELLER, "follow-up")
    assert not any(word in text for word in ("calendly", "clinics", "hear back", "15 minutes"))
    assert "[what's changed, or what you've found out]" in text and text.endswith("Tom")


def test_a_no_keeps_its_thanks_and_one_reason():
    text, words = kept(REFUSAL, "decline")
    assert text.startswith("Hi Marcus, thanks for the invite!") and "swamped" in text and text.endswith("Julia")
    assert not any(word in text for word in ("policy", "relevant", "manager", "other time"))


def test_an_engineer_is_greeted_back_properly_and_asks_for_a_role_by_name():
    text, words = kept(ENGINEER, "ask")
    assert (
        text.startswith("Hello Andrew, ")
        and "I've been a Java developer for 8 years." in text
        and text.endswith("Rafael")
    )
    assert "[which role, and where]" in text and "anxiously" not in text


def test_a_job_seeker_asks_for_one_small_thing_thats_easy_to_refuse():
    text, words = kept(JOB_SEEKER, "ask")
    assert "refer me for the risk analyst role at Harbour Bank?" in text
    assert "[how you know them, or why them]" in text and "If you'd rather not, that's fine." in text
    assert "attached" not in text and "Friday" not in text


def test_the_greeting_is_corrected_and_not_repeated():
    text, _ = kept("Hello dear Mark, please accept my invite asap!!", "invite-stranger", account="free")
    assert text.startswith("Hello Mark, ")


def test_a_reason_sounds_like_a_colleague():
    draft = "Hi Lea, I see you run the Graz bakery. We sell ovens to bakeries. Are you free for a call on Tuesday?"
    version = suggest(draft, "invite-stranger", {"account": "free"})
    assert [cut.why for cut in version.cut][0] == "This is a pitch, and they haven't asked for one."


def test_the_second_of_two_requests_can_be_cut_by_itself():
    draft = (
        "Dear Mr Holm, I'm writing my thesis on hand hygiene at Uppsala University. Could you fill in my questionnaire and "
        "also forward it to all your colleagues? It takes ten minutes."
    )
    text, _ = kept(draft, "ask")
    assert "Could you fill in my questionnaire? It takes ten minutes." in text and "colleagues" not in text


def test_an_order_becomes_a_question():
    draft = "Hi Ines, we sang in the same choir in Lund. I need you to sign our petition for the library. It's open until May."
    text, _ = kept(draft, "ask")
    assert "Could you sign our petition for the library?" in text


def test_a_small_fix_never_changes_a_figure():
    draft = "Hi Ines, if you commute more than 45 minutes please take my survey. I really need this, so please please share it!"
    assert "15 minutes" not in kept(draft, "ask")[0]


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        ("Hi Joanna, we're a platform for fashion shops and we cut returns. How does Thursday look?", "fashion shops"),
        (
            "Hello Dr Singh, my name is Carla and I represent MedSupply, a leading provider of gloves.",
            "I'm with MedSupply.",
        ),
        ("Hi Bea, as a certified tax adviser I've saved 40 studios a fortune. Book a call now!", "I'm a tax adviser."),
    ],
)
def test_a_salesperson_still_says_who_they_are(draft, says):
    assert says in kept(draft, "first-message")[0]


def test_years_at_work_are_written_with_for():
    draft = "Dear Sir, I am nurse since 8 years and I need any job in your hospital urgently."
    assert "I've been a nurse for 8 years." in kept(draft, "ask")[0]


def test_what_leads_to_a_fault_in_the_same_sentence_is_cut_too():
    draft = (
        "Congratulations on the promotion, Dave! Now that you're head of procurement you'll be looking at suppliers, so let's "
        "get a coffee and I'll show you our gloves."
    )
    assert "procurement" not in kept(draft, "congratulate")[0]


def test_news_for_friends_stays_if_a_reproach_is_cut():
    draft = (
        "Hi Gunnar, you never answered my last message, so I guess you've forgotten us. We're having a reunion of the ski "
        "school in Åre on 12 January."
    )
    text, _ = kept(draft, "check-in")
    assert "reunion" in text and "forgotten" not in text


def test_a_plain_line_stays_in_an_answer():
    draft = (
        "Hi Tanja, sure, I can look at your plan. And honestly, cafés are a terrible business, only fools open them."
    )
    text, _ = kept(draft, "reply")
    assert "I can look at your plan." in text and "fools" not in text


def test_a_reminder_that_says_what_it_is_about_stays():
    draft = (
        "Dear Ms Bauer, I am following up on my application for the trainee position. I've since finished my internship at "
        "the archive. Reply today, or I'll take it as a no."
    )
    text, _ = kept(draft, "follow-up")
    assert "my application for the trainee position" in text and "internship" in text and "today" not in text


def test_thanks_for_a_reference_dont_ask_for_one():
    draft = "Dear Ms Moretti, thank you for writing me the reference for the nursery. Could you also endorse all my skills, write to two more nurseries for me, and introduce me to your manager?"
    text, _ = kept(draft, "thank")
    assert "thank you for writing me the reference" in text and "endorse" not in text


def test_a_no_in_an_answer_is_friendly():
    draft = (
        "Hi Jamie, thanks for writing. Not interested, read my profile next time. I haven't worked in Java since 2015."
    )
    text, _ = kept(draft, "reply")
    assert "I'm going to say no this time." in text and "I haven't worked in Java since 2015." in text


def test_a_comment_that_disagrees_is_not_made_to_agree():
    text, _ = kept("Rubbish. Only an idiot who never ran a ward would write this.", "comment")
    assert text.startswith("I see [one thing they said] differently:")


def test_a_comment_on_good_news_congratulates():
    text, _ = kept("Well done on the degree! Follow me for tips on studying, link in my bio.", "comment")
    assert "Your point" not in text


def test_a_recruiter_names_the_job():
    draft = "Hi Mei, we're looking for a Senior Nurse to join our amazing team! Competitive pay. Call me today on 0113 496 0000."
    text, _ = kept(draft, "first-message")
    assert "Senior Nurse" in text and "Would you like to hear more?" in text and "amazing" not in text


def test_what_leads_to_a_favour_is_cut_too():
    draft = "Hi Noor, I'm freelance now and need work, so do you have a job for me, any job at your company? I can start at once. How did the school play go?"
    text, _ = kept(draft, "check-in")
    assert "freelance" not in text and "job" not in text


def test_a_goodbye_says_nothing_that_hurts():
    draft = (
        "Hi Ron, I've blocked you and told everyone. Your posts are pathetic. Thank you for covering my nights in 2021."
    )
    text, _ = kept(draft, "disconnect")
    assert "blocked" not in text and "Thank you for covering my nights in 2021." in text


def test_a_long_story_keeps_who_they_are_and_what_they_ask():
    story = "I moved to Hull, then I moved to York, and I opened a shop with my uncle, but I had to close it. " * 8
    draft = f"Hi Mei, I'm a joiner in Leeds. {story}Could you tell me which college teaches timber frames? I need your answer today."
    text, _ = kept(draft, "ask")
    assert "I'm a joiner in Leeds." in text and "timber frames?" in text and "uncle" not in text


def test_a_second_greeting_word_is_cut():
    text, _ = kept("Hi mate it's Luca from the fair in Hull. Add me and send me his number now!", "invite-acquaintance")
    assert text.startswith("Hi [their first name], it's Luca from the fair in Hull")


def test_thanks_on_a_separate_line_stay_at_the_end():
    draft = "Hi {}\nThanks for accepting my request.\nI am a final-year nursing student.\nThanks"
    text, _ = kept(draft, "first-message")
    assert text.endswith("\nThanks.")


def test_terms_for_a_job_arent_a_refusal():
    draft = "Hi Owen, thanks for writing about the ward manager role. What does it pay? Anything below 40k, don't waste my time."
    text, _ = kept(draft, "reply")
    assert "What does it pay?" in text and "say no" not in text


def test_a_name_above_an_address_is_the_signature():
    draft = "Hi Mei,\n\nWe help clinics fill beds. Book a call: calendly.com/bed-demo\n\nJonas Berg\njonas@example.org"
    text, _ = kept(draft, "first-message")
    assert text.endswith("Jonas Berg")


def test_a_meeting_with_a_name_stays():
    draft = "Hi Mina, good to meet you at the Rotary lunch on Tuesday. We help companies save on mortgages. Book a demo at example.com by Friday, before the rates go up."
    text, _ = kept(draft, "invite-acquaintance")
    assert "good to meet you at the Rotary lunch on Tuesday." in text and "mortgages" not in text


def test_an_order_in_the_middle_of_a_sentence_becomes_a_question():
    draft = "Hi Anna, we shared an office in Leith. I'm applying for the tram job at Northway and I need you to refer me today."
    text, _ = kept(draft, "ask")
    assert "I'm applying for the tram job at Northway. Could you refer me today?" in text


def test_the_pay_of_a_job_stays():
    draft = "Hello Ben, we're looking for a night nurse in Exeter, £24 an hour. Ring me today on 01392 496000 before it goes!"
    text, _ = kept(draft, "first-message")
    assert "night nurse in Exeter, £24 an hour" in text and "Ring" not in text
