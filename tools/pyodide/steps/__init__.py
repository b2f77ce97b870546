"""Lists every trick for speed that patches Pyodide, CPython, Material or the browser.

`python -m tools.pyodide.pack --plain` packs without them, `--without NAME` without that one, and `--list` prints them
with their gains. runtime.json lists the steps that are on. The scripts that start the engine read it, and so do the
pages' templates when the site is built, so `make site PACK=--plain` builds a site without any steps.

To add a step, write a file here with functions named like Step's fields, and add it to STEPS. Measure its gain with
`--without` and put it into the docstring ("Gain of NAME: …"). Bytes are what a browser fetches, gzipped.
"""

from tools.pyodide.steps import (
    exports,
    memory,
    no_columns,
    no_docstrings,
    no_examples,
    no_packages,
    phrase_table,
    regex_table,
    split_code,
    stubs,
    unreachable_code,
    unused_data,
    unused_script,
    used_modules_only,
)
from tools.pyodide.steps.step import Step

HERE = "tools/pyodide/steps/"
ENGINE = "docs/assets/engine/"
SITE = "docs/assets/site/"

STEPS = (
    # Python's library and our modules
    Step(name="stubs", file=HERE + "stubs.py", library=stubs.library),
    Step(name="phrase-table", file=HERE + "phrase_table.py", sources=phrase_table.sources),
    Step(name="used-modules-only", file=HERE + "used_modules_only.py", parts=used_modules_only.parts),
    Step(name="regex-table", file=HERE + "regex_table.py", modules=regex_table.modules),
    Step(name="no-examples", file=HERE + "no_examples.py", modules=no_examples.modules),
    Step(name="no-columns", file=HERE + "no_columns.py", compiling=no_columns.compiling),
    Step(name="no-docstrings", file=HERE + "no_docstrings.py", compiling=no_docstrings.compiling),
    # Pyodide's own files
    Step(name="exports", file=HERE + "exports.py", pyodide=exports.pyodide),
    Step(name="unused-data", file=HERE + "unused_data.py", pyodide=unused_data.pyodide),
    Step(name="unreachable-code", file=HERE + "unreachable_code.py", pyodide=unreachable_code.pyodide),
    Step(name="unused-script", file=HERE + "unused_script.py", pyodide=unused_script.pyodide),
    Step(name="no-packages", file=HERE + "no_packages.py", pyodide=no_packages.pyodide),
    # Pyodide's code again, now that our modules are packed and can run
    Step(name="split-code", file=HERE + "split_code.py", packed=split_code.packed),
    # Instead of the library and our modules, on a fast line
    Step(name="memory", file=HERE + "memory.py", packed=memory.packed),
    # The scripts that start the engine
    Step(name="wasm-ahead", file=ENGINE + "compile-ahead.js"),
    Step(name="wasm-in-page", file=ENGINE + "wasm-in-page.js"),
    Step(name="library-ahead", file=ENGINE + "load-pyodide.js"),
    Step(name="glue-ahead", file=ENGINE + "load-pyodide.js"),
    Step(name="compile-once", file=ENGINE + "wasm-module-cache.js"),
    Step(name="kept-memory", file=ENGINE + "kept-memory.js"),
    Step(name="snapshot", file=ENGINE + "engine-snapshot.js"),
    # The site's pages
    Step(name="deferred-theme", file=SITE + "deferred-theme.js"),
    Step(name="lazy-search", file=SITE + "lazy-search.js"),
)
