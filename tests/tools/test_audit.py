"""If `make audit` gets no answer, it doesn't say there are no vulnerabilities."""

from __future__ import annotations

import json

from tools import audit


def test_npm_output():
    counts = {"metadata": {"dependencies": {"total": 7}}}
    assert audit.npm(json.dumps({"vulnerabilities": {}} | counts)) == ([], 7)
    bad = {"vulnerabilities": {"left-pad": {"range": "<2", "severity": "high"}}} | counts
    assert audit.npm(json.dumps(bad)) == (["left-pad <2: high"], 7)
    assert audit.npm('{"message": "405 Method Not Allowed", "error": {}}') == (None, 0)
    assert audit.npm("") == (None, 0)


def test_pip_audit_output():
    skipped = {"name": "a", "skip_reason": "Dependency not found on PyPI and could not be audited"}
    clean = {"name": "b", "version": "1", "vulns": []}
    bad = {"name": "c", "version": "2", "vulns": [{"id": "PYSEC-1"}, {"id": "PYSEC-2"}]}
    assert audit.pip(json.dumps({"dependencies": [skipped, clean]})) == ([], 1)
    assert audit.pip(json.dumps({"dependencies": [skipped, bad]})) == (["c 2: PYSEC-1", "c 2: PYSEC-2"], 1)
    assert audit.pip(json.dumps({"dependencies": [skipped, skipped]})) == (None, 0)
    assert audit.pip("") == (None, 0)


def test_only_a_known_vulnerability_fails_and_no_answer_is_reported(monkeypatch, capsys):
    said = {"npm": "", "pip": ""}
    monkeypatch.setattr(audit, "run", lambda command: said["npm" if "npm" in command[0] else "pip"])
    assert audit.main() == 0
    assert capsys.readouterr().out.count("NOT AUDITED") == 2
    said["pip"] = json.dumps({"dependencies": [{"name": "c", "version": "2", "vulns": [{"id": "PYSEC-1"}]}]})
    assert audit.main() == 1
    assert "c 2: PYSEC-1" in capsys.readouterr().out
