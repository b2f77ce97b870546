"""Lessons: data in lessons.toml, checked against the rules at every build, and shown as HTML.

`python -m tools.site.embed.lessons` lists what's wrong with them.
"""

import json
import tomllib
from dataclasses import dataclass
from html import escape
from pathlib import Path

from checkers.engine import check
from checkers.situation import SITUATIONS, Situation
from tools.site.files import DOCS
from tools.site.macros import annotate, checker, contents, examples, pages

DATA = Path(__file__).with_name("lessons.toml")
# An answer shorter than this share of ours has probably lost the point of the message.
_SHORTEST = 0.45


class LessonError(Exception):
    """A lesson and the rules contradict each other."""


@dataclass(frozen=True)
class Task:
    """A draft to improve. id: stable, like "decline-1". at_least: code points. keep: words that must stay."""

    id: str
    ask: str
    draft: str
    answer: str
    context: tuple[tuple[str, str], ...]
    keep: tuple[str, ...]
    at_least: int


@dataclass(frozen=True)
class Lesson:
    """One situation: what to know, two examples, and the tasks."""

    situation: Situation
    title: str
    answer: str
    shown: tuple[examples.Example, examples.Example]
    tasks: tuple[Task, ...]


def solved(task: Task, situation: str, text: str) -> bool:
    """Whether `text` solves the task. docs/assets/embed/lesson.js decides this the same way in the page."""
    report = check(text, situation, dict(task.context)).as_dict()
    return (
        report["verdict"] == "ready"
        and report["length"]["count"] >= task.at_least
        and all(word.casefold() in text.casefold() for word in task.keep)
    )


def _task(row: dict, number: int, situation: str, book: dict[str, examples.Example]) -> Task:
    if "before" in row:
        draft, answer, context = row["before"], row["after"], tuple(sorted(row.get("context", {}).items()))
    else:
        before, after = book[row["draft"]], book[row["answer"]]
        if {before.situation, after.situation} != {situation}:
            raise LessonError(f"{situation}: {before.id} or {after.id} is for another situation")
        draft, answer, context = before.text, after.text, before.context
    return Task(
        f"{situation}-{number}", row["ask"], draft, answer, context, tuple(row["keep"]), round(len(answer) * _SHORTEST)
    )


def problems(lesson: Lesson) -> list[str]:
    """What's wrong with a lesson, in words. Empty if nothing is."""
    slug, out = lesson.situation.slug, []
    for task in lesson.tasks:
        if check(task.draft, slug, dict(task.context)).as_dict()["verdict"] != "revise":
            out.append(f"{task.id}: the rules find nothing to improve in the draft")
        if not solved(task, slug, task.answer):
            report = check(task.answer, slug, dict(task.context)).as_dict()
            found = [finding["rule"] for finding in report["findings"]] or f"missing one of {list(task.keep)}"
            out.append(f"{task.id}: its own answer doesn't solve it: {found}")
    for example, verdict in zip(lesson.shown, ("revise", "ready"), strict=True):
        if example.situation != slug or example.verdict != verdict:
            out.append(f"{slug}: {example.id} isn't a {verdict} example of this situation")
    return out


def load(docs: Path = DOCS, data: Path = DATA) -> list[Lesson]:
    """All lessons in the order of SITUATIONS.

    Raises LessonError, listing everything that's wrong with any of them.
    """
    book = examples.load(docs / "_data" / "examples")
    guide = {page.meta["situation"]: page for page in pages.read(docs) if page.meta.get("situation")}
    found, wrong = {}, []
    for row in tomllib.loads(data.read_text("utf-8"))["lesson"]:
        slug = row["situation"]
        if slug in found or slug not in SITUATIONS or slug not in guide:
            raise LessonError(f"{slug!r} has two lessons, or isn't a situation with a guide page")
        bad, good = (book[name] for name in row["shown"])
        tasks = tuple(_task(task, number, slug, book) for number, task in enumerate(row["task"], 1))
        found[slug] = Lesson(
            SITUATIONS[slug], guide[slug].meta["title"], contents.answer(guide[slug]), (bad, good), tasks
        )
        wrong += problems(found[slug])
    wrong += [f"no lesson for {slug}" for slug in SITUATIONS if slug in guide and slug not in found]
    if wrong:
        raise LessonError("; ".join(wrong))
    return [found[slug] for slug in SITUATIONS if slug in found]


def _task_html(lesson: Lesson, task: Task, number: int, root: str, level: int) -> str:
    slug = lesson.situation.slug
    goal = json.dumps(
        {"draft": task.draft, "context": dict(task.context), "keep": task.keep, "atLeast": task.at_least},
        ensure_ascii=False,
    )
    given = "".join(
        f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>"
        for label, value in annotate.given_of(slug, dict(task.context))
    )
    return (
        f'<section class="em-task" id="{task.id}" data-task="{escape(goal)}" '
        f'aria-labelledby="{task.id}-title">'
        f'<h{level} id="{task.id}-title">Task {number} of {len(lesson.tasks)}</h{level}>'
        f"<p>{escape(task.ask)}</p>"
        + (f'<dl class="ec-given">{given}</dl>' if given else "")
        + f'<blockquote class="ec-text"><p>{escape(task.draft)}</p></blockquote>'
        f'<p class="em-begin" hidden><button type="button" class="md-button md-button--primary">'
        f"Improve this draft</button></p>"
        f'<div class="em-work" hidden>{checker_html(slug, root, sample="")}'
        f'<p class="em-state" role="status"></p></div>'
        f'<details class="em-answer"><summary>See a good answer</summary>'
        f'<blockquote class="ec-text"><p>{escape(task.answer)}</p></blockquote>'
        f'<p class="em-own" hidden><button type="button" class="md-button">'
        f"Mine is just as good: mark it as done</button></p>"
        f"</details></section>"
    )


def checker_html(slug: str, root: str, sample: str | None = None, only: bool = True) -> str:
    """A checker for a situation, or for all and "auto" if `only` is False. sample: the draft to try, "" for none."""
    data = checker.situation_data(auto=not only)
    chosen = next(situation for situation in data if situation["slug"] == slug)
    if only:
        data = [chosen]
    if sample is not None:
        data = [situation | {"sample": sample} for situation in data]
    points = "".join(f"<li>{escape(point)}</li>" for point in chosen["checklist"])
    return (
        f'<etiquette-checker situation="{slug}" data-runtime="{root}assets/runtime/runtime.json" '
        f'data-rules="{root}rules/">'
        f'<script type="application/json" class="ec-data">'
        f"{checker.script_json({'situations': data})}</script>"
        f'<div class="ec-fallback"><p><b>A checklist</b></p><ul class="ec-checklist">{points}</ul></div>'
        f"</etiquette-checker>"
    )


def lesson_html(lesson: Lesson, root: str, link: bool = True, level: int = 2) -> str:
    """A lesson, without its heading.

    root: the relative path to the site's root. link: whether findings link to rule pages. level: of the headings in it.
    """
    bad, good = (
        annotate.figure(
            example.text,
            examples.verify(example),
            good=example.verdict == "ready",
            caption=example.note,
            root=root,
            situation=example.situation,
            context=dict(example.context),
            link=link,
        )
        for example in lesson.shown
    )
    points = "".join(f"<li>{escape(point)}</li>" for point in lesson.situation.checklist)
    tasks = "".join(_task_html(lesson, task, number, root, level + 1) for number, task in enumerate(lesson.tasks, 1))
    return (
        f'<p class="ec-answer">{escape(lesson.answer)}</p>'
        f"<h{level}>What a good message does</h{level}><ul>{points}</ul>"
        f"<h{level}>Before and after</h{level}>{bad}{good}"
        f'<h{level}>Your turn</h{level}><p class="em-lead">A task is done when the checker finds no problems '
        f"or cautions, and the message still does its job. You don't have to follow hints.</p>"
        f"{tasks}"
    )


def main() -> int:
    """Print what's wrong with the lessons. Returns 1 if anything is, otherwise 0."""
    try:
        lessons = load()
    except LessonError as error:
        print(str(error).replace("; ", "\n"))
        return 1
    print(f"{len(lessons)} lessons with {sum(len(lesson.tasks) for lesson in lessons)} tasks are right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
