"""Our own drafts: the corpus, and the marked messages that aren't held out."""

from checkers.situation import SITUATIONS
from tests.support import corpus, marked_messages


def own_drafts():
    """Yield (name, text, situation, context) of each."""
    for m in corpus.messages() + corpus.messages("ten_drafts.jsonl"):
        yield m["id"], m["text"], m["situation"], m.get("context") or {}
    for m in marked_messages.messages(held=False):
        if m.situation in SITUATIONS:
            yield m.id, m.text, m.situation, {}
