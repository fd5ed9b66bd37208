"""`milepost grade`: the same verdict as in the page, without keeping anything."""

import os
import secrets
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from milepost import curriculum, grader, sandbox
from milepost.checks.cache import cache_folder
from milepost.cli.content import Json, load_content
from milepost.cli.terminal import DONE, NOT_SO, WRONG_USAGE, Refusal, out, plain, print_json
from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Finding, Verdict

FACTS = ("task", "name", "outcome", "message", "call", "got", "expected")
INDENT = 10
WORDS = {
    "passed": "Passed",
    "failed": "Not yet",
    "syntax_error": "It can't be read",
    "crashed": "It stopped with an error",
    "timed_out": "It ran out of time",
    "out_of_memory": "It ran out of memory",
    "too_much_output": "It printed too much",
    "grader_error": "The check is broken, not your answer",
    "not_checkable": "Not checkable here",
}


def grade(
    exercise: Annotated[str, typer.Argument(help="An exercise's id, or a folder with exercise.toml.", metavar="EXERCISE")],
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Submissions, each graded on its own. Where one has several files: its folder, or all of them.",
            metavar="FILE...",
        ),
    ],
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**31 - 1, help="Repeat the generated cases of an earlier grade.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Grade one or more files against an exercise. Ends with 1 when one of them doesn't pass.

    [dim]Example: milepost grade tally-the-votes solution.py[/dim]
    """
    own = find_exercise(exercise)
    chosen = _seed(seed)
    passed = True
    with closing(sandbox.best(cache=cache_folder() / "sandbox")) as box:
        for file, submission in _submissions(files, own):
            verdict = grader.grade(submission, exercise=own, sandbox=box, seed=chosen)
            passed &= verdict.passed
            if as_json:
                print_json(_as_json(file, verdict))
            else:
                _show(file, verdict)
    raise typer.Exit(DONE if passed else NOT_SO)


def find_exercise(name: str) -> Exercise:
    """By id, or by the path of a folder. A folder outside the content is not trusted."""
    folder = Path(name)
    if (folder / "exercise.toml").is_file():
        own = curriculum.content_folder().resolve() in folder.resolve().parents
        exercise, problems = curriculum.load_exercise(folder, trusted=own)
        if exercise is None:
            raise Refusal(f"This exercise can't be read. {problems[0]}")
        return exercise
    if own_or_imported := load_content().exercise(name):
        return own_or_imported
    if folder.is_dir():
        raise Refusal(f"The folder {name} holds no exercise.toml, so it is no exercise.")
    raise Refusal(f"There is no exercise {name!r}. `milepost skills --json` lists each skill's exercises.")


def _submissions(paths: list[Path], exercise: Exercise) -> Iterator[tuple[Path, dict[str, str | bytes]]]:
    """A folder is one submission of several files. So are the files themselves, where a submission has several."""
    if len(exercise.files) > 1 and not any(path.is_dir() for path in paths):
        yield paths[0], {_name_in(exercise, path): _read(path) for path in paths}
        return
    for path in paths:
        if path.is_dir():
            yield path, {name: _read(path / name) for name in exercise.files if (path / name).is_file()}
        else:
            yield path, {exercise.files[0]: _read(path)}


def _name_in(exercise: Exercise, path: Path) -> str:
    """The longest name of the exercise's that the path ends in; its own where there is none."""
    place = path.resolve().as_posix()
    return max((name for name in exercise.files if place.endswith(f"/{name}")), key=len, default=path.name)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal(f"{path} can't be read: {error.strerror}.", code=WRONG_USAGE) from error


def _seed(given: int | None) -> int:
    repeated = os.environ.get("MILEPOST_SEED", "")
    if given is None and repeated.isdecimal():
        return int(repeated)
    return secrets.randbelow(2**31) if given is None else given


def _as_json(file: Path, verdict: Verdict) -> dict[str, Any]:
    line: dict[str, Any] = {
        "file": str(file),
        "outcome": verdict.outcome,
        "message": verdict.message,
        "findings": [_finding(finding) for finding in verdict.findings],
        "sandbox": verdict.sandbox,
        "milliseconds": round(verdict.milliseconds, 1),
        "seed": verdict.seed,
    }
    if verdict.insight:
        line["insight"] = verdict.insight
    if verdict.author_trace:
        line["author_trace"] = verdict.author_trace
    return line


def _finding(finding: Finding) -> dict[str, Any]:
    facts: dict[str, Any] = {fact: getattr(finding, fact) for fact in FACTS}
    extra = {name: getattr(finding, name) for name in ("insight", "smallest", "file", "line", "column")}
    return facts | {name: value for name, value in extra.items() if value}


def _show(file: Path, verdict: Verdict) -> None:
    """What a learner should read first stands on top; the headline is of that, not of the worst."""
    failure = verdict.first_failure()
    outcome = failure.outcome if failure else verdict.outcome
    style = "bold green" if verdict.passed else "bold red"
    out.print(Text.assemble(plain(str(file)), "  ", (WORDS[outcome], style)), soft_wrap=True)
    if failure is None or verdict.message != failure.message:
        out.print(plain(verdict.message), soft_wrap=True)
    if failure is not None:
        _show_failure(failure)
    if verdict.author_trace:
        out.print(plain(verdict.author_trace, "dim"), soft_wrap=True)
    passed = sum(1 for finding in verdict.findings if finding.outcome == "passed")
    count = f"{passed} of {len(verdict.findings)} checks passed, " if len(verdict.findings) > 1 else ""
    facts = f"{count}{verdict.milliseconds:.0f} ms, seed {verdict.seed}, sandbox: {verdict.sandbox}"
    out.print(plain(facts, "dim"), soft_wrap=True)
    out.print()


def _show_failure(failure: Finding) -> None:
    place = f"Task {failure.task}: " if failure.task else ""
    file = f", {failure.file}" if failure.file else ""
    out.print(plain(f"{place}{failure.name}{file}", "bold"), soft_wrap=True)
    for label, text in (
        ("", failure.message),
        (f"line {failure.line}".ljust(INDENT), _pointed_at(failure)),
        ("the call".ljust(INDENT), failure.call),
        ("returned".ljust(INDENT), failure.got),
        ("expected".ljust(INDENT), failure.expected),
        ("smallest".ljust(INDENT), failure.smallest),
        ("printed".ljust(INDENT), failure.stdout),
    ):
        if text:
            out.print(Text.assemble((label, "dim"), plain(_hanging(text, len(label)))), soft_wrap=True)

    if failure.insight:
        out.print(plain("\n".join(_paragraphs(failure.insight)), "italic"))


def _paragraphs(text: str) -> list[str]:
    """An author's line breaks suit the author's editor; a terminal makes its own."""
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _pointed_at(failure: Finding) -> str:
    """The learner's own line, with a caret beneath the column where there is one."""
    if not failure.column or "\n" in failure.source:
        return failure.source
    return f"{failure.source}\n{' ' * (failure.column - 1)}^"


def _hanging(text: str, indent: int) -> str:
    return text.rstrip("\n").replace("\n", "\n" + " " * indent)
