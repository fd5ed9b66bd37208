"""Known wrong answers (wrong/<why>.*): their code, and the header with the task that they fail and the message."""

import ast
import re
from collections.abc import Collection, Iterator
from itertools import takewhile

from milepost.curriculum.tree import Tree
from milepost.domain.exercise import WrongAnswer

_DOCSTRING = re.compile(r'(?:\s|#.*\n)*("""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\')', flags=re.DOTALL)
_HEADER = re.compile(r"Fails task (\d{1,3})\.\s*\n\s*\n(.+)", flags=re.DOTALL)
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
        header = _HEADER.fullmatch(header_of(text, suffix)) if text is not None else None
        if text is None:
            continue
        if not header:
            tree.problem(name, "The header should be: `Fails task 1.`, an empty line, and the message for the learner.", 1)
        elif tasks and int(header[1]) not in tasks:
            tree.problem(name, f"There is no task {header[1]}. Name the one that this answer fails.", 1)
        else:
            yield WrongAnswer(name=stem, task=int(header[1]), message=header[2], files={file: text})


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
    return "\n".join(line.strip() for line in plain.strip().splitlines())
