"""Readers find the right page with the words they'd type, although the search doesn't know word forms or synonyms."""

import json
import subprocess
from pathlib import Path

from tests.support.style import REPO

FIRST = 3  # pages that a reader looks at before giving up

QUESTIONS = {
    "linkedin connection request message": ("invite-stranger", "invite-acquaintance"),
    "connection request template": ("invite-stranger",),
    "linkedin note character limit": ("about/facts",),
    "accept requests from strangers": ("should-you-connect",),
    "decline linkedin request politely": ("decline",),
    "what happens if I ignore an invitation": ("decline",),
    "does linkedin notify when you remove someone": ("disconnect",),
    "remove a connection": ("disconnect",),
    "unfollow vs mute": ("disconnect",),
    "block someone": ("safety", "disconnect"),
    "someone flirting": ("safety",),
    "fake recruiter": ("safety",),
    "verified badge": ("safety",),
    "ghosted": ("follow-up",),
    "follow up after no response": ("follow-up",),
    "message recruiter after applying": ("invite-recruiter",),
    "not interested reply to recruiter": ("decline", "reply"),
    "thank you after interview": ("thank", "follow-up"),
    "ask for a referral": ("ask",),
    "ask for a recommendation": ("recommendation",),
    "write a recommendation for someone": ("recommendation",),
    "coffee chat": ("coffee-chat",),
    "informational interview": ("coffee-chat",),
    "alumni message": ("alumni",),
    "mutual connection introduction": ("alumni",),
    "connect with my boss": ("invite-coworker",),
    "coworker laid off": ("laid-off",),
    "reconnect with old colleague": ("check-in",),
    "work anniversary message": ("congratulate",),
    "chatgpt linkedin message": ("ai-drafts",),
    "non-native english": ("across-cultures",),
    "weekly invitation limit": ("about/facts",),
    "follow vs connect": ("should-you-connect",),
}

WORDS = {
    "creepy": "guide/safety",
    "connection request": "guide/invite-stranger",
    "decline politely": "guide/decline",
    "laid off": "guide/laid-off",
    "apostrophe": "rules/missing-apostrophe",
}


def _address(name: str) -> str:
    return f"{name}/" if "/" in name else f"guide/{name}/"


def search(site_dir: Path, queries: list[str]) -> list[list[str]]:
    """The pages that the theme's search finds for each query, best first, as paths from the site's root."""
    done = subprocess.run(
        ["node", str(REPO / "tests" / "support" / "search.mjs"), str(site_dir)],
        input=json.dumps(queries),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout)


def test_readers_find_the_page_with_their_own_words(site_dir: Path):
    missed = []
    for (query, wanted), found in zip(QUESTIONS.items(), search(site_dir, list(QUESTIONS)), strict=True):
        if not {_address(name) for name in wanted} & set(found[:FIRST]):
            missed.append(f"{query}: {found[:FIRST]}")
    assert missed == []


def test_a_word_or_two_find_the_page_too(site_dir: Path):
    found = dict(zip(WORDS, search(site_dir, list(WORDS)), strict=True))
    assert {word: pages[:FIRST] for word, pages in found.items() if f"{WORDS[word]}/" not in pages[:FIRST]} == {}


def test_a_search_for_nonsense_finds_nothing(site_dir: Path):
    assert search(site_dir, ["xyzzyplugh"]) == [[]]


def test_search_leaves_out_what_only_repeats_other_pages(site_dir: Path):
    docs = json.loads((site_dir / "search" / "search_index.json").read_text("utf-8"))["docs"]
    titles = [entry["title"] for entry in docs]
    assert "What it catches" in titles and "About this rule" not in titles and "All URLs" not in titles
    assert not any("/embed/decline/how/" in entry["text"] for entry in docs)
    assert not any("needs JavaScript" in entry["text"] for entry in docs)
