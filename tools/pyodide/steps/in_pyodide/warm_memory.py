"""Runs inside Pyodide: imports everything a check could need and checks drafts, so that it's all in the copy of memory.

DRAFTS is a JSON list of requests for checkers.browser.handle.
"""


def warm(drafts: str) -> None:
    import gc
    import importlib
    import json
    import sys
    from zipimport import zipimporter

    library = next(path for path in sys.path if path.endswith(".zip"))
    sys.path.insert(0, "/checkers.zip")
    try:
        from checkers import regex_table
    except ModuleNotFoundError:  # packed without that step
        regex_table = None
    if regex_table is not None:

        class Once(dict):
            """Drops each entry after its first use."""

            def get(self, key):
                return self.pop(key, None)

        regex_table.TABLE = Once(regex_table.TABLE)
    # A browser that starts from this memory has no zips to import from.
    for path in ("/checkers.zip", library):
        for name in sorted(zipimporter(path)._get_files()):
            if name.endswith(".pyc"):
                importlib.import_module(name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__"))
    from checkers import browser, engine
    from checkers.text import phrase

    # Caches for words and phrases are filled when they're first used. The rules' examples fill most of them.
    for draft in json.loads(drafts):
        browser.handle(json.dumps(draft))
    for searcher in gc.get_objects():
        if isinstance(searcher, phrase.Phrases):
            searcher._at  # noqa: B018, finds its phrases in the table
    phrase._INDEX.known.clear()
    phrase.beginnings.cache_clear()  # a draft has few words, and these are 300 kB
    phrase.triggers.cache_clear()
    phrase._INDEX.places.clear()
    phrase.TABLE.PLACES.clear()
    engine._plan.cache_clear()  # 190 kB for all situations, and a page has one
    if regex_table is not None:
        regex_table.TABLE = dict(regex_table.TABLE)
    gc.collect()


warm(DRAFTS)  # noqa: F821
del warm, DRAFTS  # noqa: F821
