"""What the pages that read files have in common in Python: a session for one visit, which answers requests, JSON in,
JSON out."""

from __future__ import annotations

import json
from collections.abc import Callable

from .as_json import as_json

OUR_FAULT = "Something went wrong on our side, so we couldn't work this out. Your files may be fine."

Progress = Callable[[str, float], None] | None
"""Called with what we're doing, in words, and how much of it is done, from 0 to 1."""


class Refusal(Exception):
    """Something we can't do. `str(error)` says in plain sentences what's wrong and what we need instead.

    questions: what the reader can answer to make it possible, as values for JSON.
    """

    def __init__(self, text: str, questions: tuple = ()):
        super().__init__(text)
        self.questions = questions


class Session:
    """One visit to a page. `actions`: a function for each action, called with the session, the request and `progress`."""

    actions: dict[str, Callable[[Session, dict, Progress], dict]] = {}

    def forget(self) -> None:
        """Drop everything we've read."""
        raise NotImplementedError

    def _forget(self, request: dict, progress: Progress) -> dict:
        self.forget()
        return {}

    def handle(self, request_json: str, progress: Progress = None) -> str:
        """Answer `{"id", "action", …}` with `{"id", "ok", …}`; never raises.

        If something goes wrong, "error" has a plain sentence, and "questions" has any questions that could help. If
        it's our fault, "detail" says what happened and where, for a bug report.
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
        except Exception as error:  # a bug, since anything we expect, such as a file we can't read, is a Refusal
            answer = {"id": request_id, "ok": False, "error": OUR_FAULT, "detail": _where(error)}
        return as_json(answer)


Session.actions = {"forget": Session._forget}


def _where(error: Exception) -> str:
    """What went wrong, and in which lines of our code. Leaves out the error's message, which may quote the reader's
    file."""
    places = []
    step = error.__traceback__
    while step:
        code = step.tb_frame.f_code
        places.append(f"{code.co_name} ({code.co_filename.rpartition('checkers/')[2]}, line {step.tb_lineno})")
        step = step.tb_next
    return f"{type(error).__name__} in {' > '.join(places[-8:])}"
