"""Wordings that a version leaves out where they do harm, each next to a similar one that stays."""

import pytest

from checkers.rewrite.statements import statements_of
from checkers.rewrite.wordings import WORDINGS, wording
from checkers.text.draft import Draft

# situation, a line that's left out, a line that isn't
LINES = (
    ("first-message", "I'm confident that my skills fit your team.", "I'm confident that the bridge opens in May."),
    ("first-message", "We're the leading bakery supplier in Leeds.", "You run the best bakery in Leeds."),
    ("first-message", "I ask because most bakers lose bread.", "I ask my bakers about lost bread."),
    ("invite-stranger", "I have two children and like to ski.", "I have two shops in Leeds."),
    ("follow-up", "I know you're very busy.", "I'm busy on Monday."),
    ("follow-up", "This is my last email on this.", "This is about my last shift."),
    ("first-message", "I reached out about an exciting opportunity.", "I reached out about your talk."),
    ("first-message", "There's a competitive salary.", "The salary is €40,000."),
    ("first-message", "We're cheaper than your roofer.", "You're faster than your roofer."),
    ("ask", "Waiting for your good news.", "The waiting room needs a painter."),
    ("congratulate", "Bet you earn a lot now.", "You've earned it."),
    ("check-in", "Just checking in to see how you are.", "I checked in at the hotel in Graz."),
    ("invite-stranger", "Looking forward to connecting!", "I looked forward to your talk."),
    ("invite-stranger", "Let's connect!", "Let's see which orchard wins."),
    ("invite-stranger", "Your work fits something I'm working on.", "I'm working on the Leith tram."),
    ("follow-up", "I assume you're not interested.", "I assume the new rota is better."),
    ("follow-up", "The topic clearly struck a chord.", "The topic struck a chord with me."),
    ("follow-up", "Other buyers are interested.", "Two nurses are interested in night shifts."),
    ("invite-recruiter", "I'd love to work at your esteemed hospital.", "I'd love to work at your hospital."),
    ("comment", "I actually wrote about this.", "I worked on this in Hull."),
    ("ask", "Could you sign it by tomorrow?", "Could you look at my plan?"),
    ("check-in", "I'm disappointed that you never wrote.", "I'm glad that you wrote."),
    ("first-message", "Thanks for the add hun!", "Thanks for the tip about Attila the Hun and his horse."),
    ("invite-acquaintance", "As I said, we do payroll.", "I said we'd meet again."),
    ("follow-up", "I'd love to connect with you.", "I'd love to see the new ward."),
    ("reply", "I think you've misunderstood our offer.", "I think your offer is fair."),
    ("thank", "Thank you, even if it came late.", "Thank you for the even stitches."),
    ("invite-coworker", "Can you endorse my skills?", "Can you connect here too?"),
    ("disconnect", "I'm so hurt.", "I'm so glad of that year."),
    ("disconnect", "I'm removing inactive contacts.", "I'm removing our connection."),
    ("disconnect", "No offence.", "No one could have helped me more."),
    ("decline", "I get forty of these requests a week.", "I get home late on Fridays."),
    ("decline", "Let me think about it.", "I don't know the trade well enough."),
    ("reply", "Please don't be angry with me.", "I'm sorry for the delay."),
    ("decline", "We'll see.", "I'll see you in Graz."),
    ("thank", "I don't have words!", "I have a new job."),
    ("ask", "I need a recommendation from you.", "I need a permit for the stall."),
    ("ask", "Only you can help me.", "You helped me in 2019."),
    ("check-in", "Don't leave us like that.", "Don't worry about the delay."),
    ("reply", "Please stop writing to me.", "Please feel free to write."),
    ("check-in", "Anyway.", "Anyway you like it is good."),
    ("ask", "You can refer me without risk.", "You can say no, of course."),
)


def left_out(situation: str, line: str) -> bool:
    draft = Draft(f"Hi Ana, {line}", situation)
    found = statements_of(draft)
    assert found, line
    return any(wording(draft.low, statement, situation) for statement in found)


@pytest.mark.parametrize("situation, line, alike", LINES, ids=[line for _, line, _ in LINES])
def test_a_wording_that_does_harm_is_left_out_and_a_similar_one_stays(situation, line, alike):
    assert left_out(situation, line)
    assert not left_out(situation, alike)


def test_every_wording_has_a_line_that_shows_it():
    shown = set()
    for situation, line, _ in LINES:
        draft = Draft(f"Hi Ana, {line}", situation)
        for number, entry in enumerate(WORDINGS):
            if situation in entry.where:
                find = entry.pattern.match if entry.starts else entry.pattern.search
                shown.update({number} if any(find(draft.low, s.start, s.end) for s in statements_of(draft)) else ())
    assert shown == set(range(len(WORDINGS))), [WORDINGS[n].pattern.pattern for n in set(range(len(WORDINGS))) - shown]
