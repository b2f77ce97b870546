"""What the pages that read files have in common on Python's side: one visit, which answers questions, JSON in, JSON out."""

from __future__ import annotations

import json
from collections.abc import Callable

from .as_json import as_json

OUR_FAULT = "Something went wrong on our side, so we couldn't work this out. Your files may be fine."

Progress = Callable[[str, float], None] | None
"""Called with what's being done, in words, and how much of it is done, from 0 to 1."""


class Refusal(Exception):
    """Something we can't do. `str(error)` says in plain sentences what it is and what we need instead.

    questions: what someone could answer so that it can be done, as JSON-able values.
    """

    def __init__(self, text: str, questions: tuple = ()):
        super().__init__(text)
        self.questions = questions


class Session:
    """One visit to a page. `actions`: a function for each action, called with the session, the request and `progress`."""

    actions: dict[str, Callable[[Session, dict, Progress], dict]] = {}

    def forget(self) -> None:
        """Drop everything that was read."""
        raise NotImplementedError

    def _forget(self, request: dict, progress: Progress) -> dict:
        self.forget()
        return {}

    def handle(self, request_json: str, progress: Progress = None) -> str:
        """Answer `{"id", "action", …}` with `{"id", "ok", …}`; never raises.

        Whatever goes wrong comes back as a plain sentence in "error", with "questions" whose answers could help; if it's
        our fault, "detail" says what happened and where, for a bug report.
        """
        request_id = None
        try:
            request = json.loads(request_json)
            if not isinstance(request, dict):
                raise Refusal("The request is not an object.")
            request_id = request.get("id")
            answer = {"id": request_id, "ok": True, **self.actions[request["action"]](self, request, progress)}
        except Refusal as error:
            answer = {"id": request_id, "ok": False, "error": str(error)}
            if error.questions:
                answer["questions"] = list(error.questions)
        except MemoryError:
            self.forget()
            answer = {
                "id": request_id,
                "ok": False,
                "error": "There isn't enough memory here for files this large. The command line can read them.",
            }
        except Exception as error:  # our fault: anything we expect, like files we can't read, is a refusal
            answer = {"id": request_id, "ok": False, "error": OUR_FAULT, "detail": _where(error)}
        return as_json(answer)


Session.actions = {"forget": Session._forget}


def _where(error: Exception) -> str:
    """What went wrong, and in which lines of our code. Without the error's own words, which may quote what was read."""
    places = []
    step = error.__traceback__
    while step:
        code = step.tb_frame.f_code
        places.append(f"{code.co_name} ({code.co_filename.rpartition('checkers/')[2]}, line {step.tb_lineno})")
        step = step.tb_next
    return f"{type(error).__name__} in {' > '.join(places[-8:])}"
