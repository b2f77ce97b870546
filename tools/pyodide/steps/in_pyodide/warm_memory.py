"""Runs inside Pyodide: imports all that a check may need and checks once, so that the copy of memory has it all."""


def warm() -> None:
    import gc
    import importlib
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
            """Drops each entry when it's been used."""

            def get(self, key):
                return self.pop(key, None)

        regex_table.TABLE = Once(regex_table.TABLE)
    # Afterwards there are no zips to import from.
    for path in ("/checkers.zip", library):
        for name in sorted(zipimporter(path)._get_files()):
            if name.endswith(".pyc"):
                importlib.import_module(name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__"))
    import checkers.browser

    checkers.browser.warm_up()
    if regex_table is not None:
        regex_table.TABLE = dict(regex_table.TABLE)
    gc.collect()


warm()
del warm
