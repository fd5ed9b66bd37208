"""Known wrong answers (wrong/<why>.*, or a folder each): their code, the task that they fail, and the message."""

import ast
import re
from collections.abc import Collection, Iterator
from itertools import takewhile

from milepost.curriculum.submitted import read_folder
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Exercise, WrongAnswer

MESSAGE = "message.md"

_DOCSTRING = re.compile(r'(?:\s|#.*\n)*("""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\')', flags=re.DOTALL)
_HEADER = re.compile(r"(Fails task|Task) (\d{1,3})\.\s*\n\s*\n(.+)", flags=re.DOTALL)
_NAME = re.compile(r"[A-Za-z_]\w*\Z")


def read_wrong_answers(tree: Tree, folder: str, file: str, tasks: Collection[int]) -> Iterator[WrongAnswer]:
    """`file` is the name that a submission has; `tasks` are the numbers of the exercise's tasks, none if it tells none."""
    suffix = file[file.rindex(".") :]
    for name in tree.files(folder):
        stem = name.rsplit("/", 1)[1].removesuffix(suffix)
        if not name.endswith(suffix) or not _NAME.match(stem):
            tree.problem(name, f"A wrong answer is a file that ends in {suffix}, named in words joined by underscores.")
            continue
        text = tree.text(name)
        if text is not None and (header := read_header(tree, name, header_of(text, suffix), tasks)):
            yield WrongAnswer(name=stem, task=header[0], message=header[1], files={file: text})


def read_wrong_folders(tree: Tree, folder: str, exercise: Exercise, tasks: Collection[int]) -> Iterator[WrongAnswer]:
    """Each has its header in message.md. A file that it leaves out is the solution's."""
    for name in tree.files(folder):
        tree.problem(name, f"A wrong answer is a folder here, with {MESSAGE} and those files that differ from the solution.")
    for name in tree.folders(folder):
        stem = name.rsplit("/", 1)[1]
        own = read_folder(tree, name, exercise.files, others=(MESSAGE,))
        text = tree.text(f"{name}/{MESSAGE}")
        if not _NAME.match(stem):
            tree.problem(name, "The folder of a wrong answer is named in words joined by underscores.")
        elif not own:
            tree.problem(name, "No file here differs from the solution. Add the one that is wrong.")
        elif text is not None and (header := read_header(tree, f"{name}/{MESSAGE}", _unindented(text), tasks)):
            yield WrongAnswer(name=stem, task=header[0], message=header[1], files={**exercise.solution, **own})


def read_header(
    tree: Tree, name: str, header: str, tasks: Collection[int], verb: str = "Fails task"
) -> tuple[int, str] | None:
    """The task and the message."""
    found = _HEADER.fullmatch(header)
    if not found or found[1] != verb:
        tree.problem(name, f"The header should be: `{verb} 1.`, an empty line, and the message for the learner.", 1)
    elif tasks and int(found[2]) not in tasks:
        tree.problem(name, f"There is no task {found[2]}. Name the one that this answer fails.", 1)
    else:
        return int(found[2]), found[3]
    return None


def header_of(text: str, suffix: str) -> str:
    """The docstring on top of Python code; of anything else, the lines of comment."""
    if suffix == ".py":
        found = _DOCSTRING.match(text)
        return _unquoted(found[1]) if found else ""
    lines = takewhile(lambda line: line.startswith("#"), text.splitlines())
    return "\n".join(line[1:].strip() for line in lines).strip()


def _unquoted(docstring: str) -> str:
    plain = docstring[3:-3]
    if "\\" in plain:
        try:
            plain = ast.literal_eval(docstring)
        except (SyntaxError, ValueError):
            return ""
    return _unindented(plain)


def _unindented(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())
