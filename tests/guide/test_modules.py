"""Which modules a page with a checker asks for in advance."""

from pathlib import Path

import pytest

from overrides.macros.modules import checker_modules

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "assets" / "checker"


def test_all_that_the_widget_imports_is_asked_for_and_nothing_of_the_worker():
    names = checker_modules(FOLDER)
    assert {"checker.js", "engine.js", "engine-host.js", "dom.js", "intent.js"} <= set(names)
    assert not {"etiquette-checker.js", "worker.js", "runtime.js", "kept-engine.js"} & set(names)


def test_imports_of_every_form_are_followed(tmp_path):
    (tmp_path / "a.js").write_text('import { x,\n  y } from "./b.js";\nconst z = () => import("./c.js");\n')
    (tmp_path / "b.js").write_text('export * from "./d.js";\n// from "./e.js"\n')
    (tmp_path / "c.js").write_text('import "./d.js";\n')
    (tmp_path / "d.js").write_text("")
    assert checker_modules(tmp_path, "a.js") == ["b.js", "c.js", "d.js"]


def test_an_import_that_leads_nowhere_is_an_error(tmp_path):
    (tmp_path / "a.js").write_text('import "./gone.js";\n')
    with pytest.raises(FileNotFoundError):
        checker_modules(tmp_path, "a.js")
