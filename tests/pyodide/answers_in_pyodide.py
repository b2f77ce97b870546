"""Everything the checkers answer to an input: JSON on standard input, JSON on standard output.

`test_same_everywhere.py` runs this in every installed Python, and its source in Pyodide. Before a draft has been
checked, it only imports what the checkers import anyway.
"""

import json
import sys

import checkers
from checkers.browser import handle


def answers(given):
    """given: {"drafts": [request], "campaigns": [request], "today", "exports": [{file name: text}]}. Returns JSON data."""
    said = {"checks": [json.loads(handle(json.dumps(draft))) for draft in given["drafts"]], "loaded": loaded()}
    if "/zip1.zip" in sys.path:  # the page does the same once it needs the second zip
        checkers.__path__.append("/zip1.zip/checkers")
    said["campaigns"] = [of_campaign(request) for request in given["campaigns"]]
    import datetime

    today = datetime.date.fromisoformat(given["today"])
    said["exports"] = [of_export(files, today) for files in given["exports"]]
    said["sample"] = of_sample(today)
    return said


def loaded():
    """The paths of the modules that were imported from files."""
    found = (getattr(getattr(module, "__spec__", None), "origin", None) or "" for module in list(sys.modules.values()))
    return sorted({origin for origin in found if "/" in origin})


def of_campaign(request):
    """Everything that the mailing page asks for about a list of messages."""
    from checkers.campaign.browser import Session

    session = Session()

    def ask(action, **more):
        return json.loads(session.handle(json.dumps({"id": 1, "action": action, **more})))

    said = [ask("check", **request)]
    if not said[0]["ok"]:
        return said
    while ask("each")["done"] < said[0]["report"]["counts"]["messages"]:
        pass
    return [*said, ask("each"), ask("lines", limit=200), ask("text", place=0), ask("export")]


def of_sample(today):
    """The invented export: its files (the zip itself could depend on zlib's version), and its audit."""
    import hashlib
    import io
    import zipfile

    from checkers.network.sample import sample_archive

    made = sample_archive(today)
    with zipfile.ZipFile(io.BytesIO(made), metadata_encoding="latin-1") as archive:
        inside = {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}
    return {"inside": inside, **of_audit(made, today)}


def of_export(files, today):
    """The audit of files given as texts, or the error."""
    from checkers.network.audit import ReadError

    try:
        return of_audit({name: text.encode("utf-8", "surrogatepass") for name, text in files.items()}, today)
    except ReadError as error:
        return {"error": str(error)}


def of_audit(export, today):
    """The report as JSON and as files to save, including message texts."""
    from checkers.network.audit import audit
    from checkers.network.export import calendar, lists_csv, people_csv
    from checkers.network.report import conversation, repeated_text

    report = audit(export, today)
    return {
        "report": report.as_dict(),
        "csv": lists_csv(report.lists),
        "people": people_csv(report.network.connections),
        "calendars": {found.name: calendar(report, found.name) for found in report.lists},
        "texts": [
            repeated_text(item) if item.repeat else conversation(item.person) if item.person else None
            for found in report.lists
            for item in found.items[:3]
        ],
    }


if __name__ == "__main__" and sys.platform != "emscripten":
    json.dump(answers(json.load(sys.stdin)), sys.stdout)
