"""Plain insults are a problem, self-irony and quotation aren't; a way out is no reproach."""

import pytest

from checkers.engine import check

INSULTS = [
    "You're a complete fool.",
    "What a pathetic excuse for a report.",
    "Nobody asked for your opinion.",
    "No one gives a damn what you think.",
    "You disgust me.",
    "You're a disgrace to the profession.",
    "You should be fired for this.",
    "OK, Karen.",
    "Are you blind?",
    "Did your mother write this for you?",
    "Get lost.",
    "Go to hell.",
    "Go play in traffic.",
    "I hope you choke on it.",
    "This is utter rubbish.",
    "What utter tripe.",
    "This is the dumbest thing I've read all year.",
    "My dog writes better posts.",
    "A monkey could do your job.",
    "You're a joke.",
    "You're a waste of space.",
    "You're full of it.",
    "You have the IQ of a spoon.",
    "How stupid do you have to be to write this?",
    "People like you make me sick.",
    "You people are parasites.",
    "You're a snake.",
    "Clown.",
    "Moron.",
    "What a clown.",
    "You suck.",
    "Your work is trash.",
    "You're useless at this.",
    "You're not very bright, are you?",
    "Do us all a favour and quit.",
    "Nobody likes you.",
    "Everybody knows you slept your way to the top.",
    "Go back to where you came from.",
    "You'll pay for this.",
    "Wish you'd jump off a cliff.",
    "You smell.",
    "Screw you.",
    "What the hell is wrong with you?",
    "Are you out of your mind?",
    "Grow up.",
    "Typical woman.",
    "You never get anything right.",
    "You don't know what you're talking about.",
    "You ugly troll.",
    "You're all thieves.",
    "Your brain must be the size of a pea.",
    "F*** you.",
    "You a**hole.",
    "Can you even read?",
]
HARMLESS = [
    "I felt like an idiot when I read line 4. Is it a sum?",
    "I'm such a fool: I ran the wrong report. Which one did you use?",
    "We were idiots to skip the survey. What did yours say?",
    "My boss used to say “you're an idiot”. He'd have liked your third chart. Is it new?",
    "He told me I was stupid for leaving the bank. It was the best thing I did. When did you leave?",
    "A client once called me a clown. I sent him a red nose. What's your best story?",
    "“Nobody cares what you think” is what she heard for years. What changed?",
    "Don't let anyone tell you you're useless. What helped you most?",
    "You're no fool for asking. How many did you ask?",
    "You're not stupid, the form is. Who designed it?",
    "The rubbish is collected on Mondays now. Did you count the bags?",
    "The load of rubbish on the beach weighed 40 kilos. Who counted it?",
    "Garbage in, garbage out: your third chart shows it well. Where did the data come from?",
    "Pigs are cleverer than dogs, your study says. How did you test it?",
    "I'm blind, and your alt text is the best I've heard read out. Who writes it?",
    "Are you blind people's first choice now? The app is great. What's next?",
    "The blind spot in the mirror is what killed the deal. Did anyone see it?",
    "Jumping off a cliff with a paraglider sounds like your kind of Friday. How was it?",
    "This is insane, in the best way. How long did it take?",
    "You're killing it with these charts. What tool is it?",
    "Sick view from that office! Which floor is it?",
    "My dog ate my homework, and yours ate the router. Which was dearer?",
    "My five-year-old asked the same question. What did you tell yours?",
    "Nobody cares about the colour of the form. They care about the length. Did you test it?",
    "No one asked me that in 20 years. Do you ask it in every interview?",
    "Who cares for the carers? Your question stayed with me. Did anyone answer?",
    "The liar's paradox is a nice way to explain it. Did the pupils get it?",
    "The fraud team in Leeds found the same pattern. Was it the cards?",
    "The waste of food in our canteen halved. How did yours do?",
    "Get a life jacket for each of the crew, the report says. Who pays?",
    "Grow up in Hull and you know about rain. Where did you grow up?",
    "I was fired from my first job, and it was fair. What did you learn from yours?",
    "It's a shame the survey stopped in 2019. Will it go on?",
    "I'm ashamed to say I never read the terms. Do you?",
    "The joke about the plumber made my day. Is it yours?",
    "It's no joke: the pump ran for 9 days. What did you do?",
    "Dumb question: is line 4 a sum?",
    "The dumbest thing I ever did was to delete the backup. What was yours?",
    "You don't suck at maths, you had bad teachers. How do you start?",
    "The vacuum sucks up 3 litres a minute. Is that enough?",
    "You're a beast, Jo! Congratulations on the marathon. What was your time?",
    "You're a machine! 40 interviews in a week. How do you take notes?",
    "You're a legend at our harbour. Do you still sail?",
    "We're all clowns in April. Which prank worked best?",
    "He's a snake handler at the zoo. Did he tell you about the python?",
    "You should be proud of this. Who else was on the team?",
    "You people at the library saved my thesis. Who do I thank?",
    "People like you make this job worth it. How do you find the time?",
    "People like you and me don't get asked. How did you get in?",
    "You never get tired of this view, do you?",
    "I have no idea how you did this in a week. How big was the team?",
    "I hate to lose, and I lost. What would you have played?",
    "I wish I'd jumped at it when you offered. Is it still open?",
    "Is this a joke bug or a real one? The label says both.",
    "Tell your inner critic to shut up. What helps you do that?",
    "Shut up and take my money, as they say. When is it out?",
    "“You're fired” was a TV line here too. Which show was it?",
    "Being told to go back to where I came from was my Tuesday. What do you reply?",
    "I've been called a moron for less. What did they call you?",
    "You're not a fraud. It's the impostor feeling, and it passes. How long did yours last?",
]
WAYS_OUT = [
    "no is a fine answer",
    "No is fine, too",
    "a no is fine",
    "if you no longer need it, ignore me",
    "do ignore this if you are swamped",
    "ignore me if you're busy",
    "ignore this if it's not your area",
    "no hard feelings if not",
    "please ignore this if it's not for you",
    "feel free to ignore this",
    "saying no is OK",
    '"no" is a perfectly good answer',
    "No is a complete sentence, I won't ask twice",
    "if it's a no, that's fine",
    "if the answer is no, that's fine too",
    "I won't mind a no",
    "a no won't hurt",
    "happy to hear no",
    "no is okay",
    "I can take a no",
    "If it's too much, just say no",
    "if you'd rather not, forget I asked",
    "if not, forget I asked",
    "forget I asked if it's a bad week",
    "delete this if it's no use",
    "if it's no longer of use, leave it",
    "don't feel you have to answer",
    "you don't have to answer",
    "you needn't reply",
    "no answer is needed",
    "no reply needed",
    "I'll understand if you can't",
    "I'd understand a no",
    "if you can't, that's no problem",
    "only if you have a minute",
    "there's no need to reply",
    "if this isn't for you, please skip it",
    "if this is no longer your area, ignore it",
    "skip it if you're busy",
    "pass if you like",
    "you can say no",
    "it's fine to say no",
    "it's OK if you can't",
    "that's OK if not",
    "whatever you decide is fine",
    "either answer is fine",
    'a "not now" is fine',
    '"not now" is a fine answer',
    "no pressure at all",
]
REPROACHES = [
    "You ignored my last message.",
    "You've ignored me twice now.",
    "Please don't ignore me again.",
    "If you ignore this, I'll know what you think of me.",
    "I guess you decided to ignore me.",
    "Ignoring people isn't very professional.",
    "You could at least say no.",
    "A simple no would have been enough.",
    "Even a no would have been nice.",
    "You never even said no.",
    "You didn't have the courtesy to say no.",
    "If you don't need it, you could have said so.",
]


def rules(text, situation, **context):
    return {f.rule: f.level for f in check(text, situation, context).findings}


@pytest.mark.parametrize("text", INSULTS)
def test_a_plain_insult_is_a_problem(text):
    assert rules(text, "comment").get("insult") == "problem"


@pytest.mark.parametrize("text", HARMLESS)
def test_words_of_insult_that_insult_nobody(text):
    assert "insult" not in rules(text, "comment")


@pytest.mark.parametrize("words", WAYS_OUT)
def test_a_way_out_is_seen_and_blames_nobody(words):
    said = words[0].upper() + words[1:]
    ask = f"Hi Bea, I need to choose between two night courses by Friday, and you took both. Which one would you pick? {said}. Thank you!"
    assert rules(ask, "ask") == {}
    chart = f"Hi Dana, as promised: the depth chart is on the harbour site since Friday. {said}."
    assert not rules(chart, "follow-up", days="8", count="0", state="connected").keys() & {"guilt", "demand"}


@pytest.mark.parametrize("words", REPROACHES)
def test_silence_held_against_them_is_a_reproach(words):
    text = f"Hi Dana, I wrote to you on Friday about the depth chart. {words}"
    assert "guilt" in rules(text, "follow-up", days="8", count="1", state="connected")
