"""The page of an exercise (task.md): what it's about, its tasks, and their hints."""

import re
from dataclasses import dataclass, field

from milepost.curriculum.markdown import Block, blocks_of, refused_links
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Hint, Task

MOST_HINTS = 4

_NUMBERED = re.compile(r"(\d{1,3})\. +(.+)")


@dataclass(frozen=True, kw_only=True)
class Page:
    """`intro` is sanitized HTML."""

    intro: str = ""
    tasks: tuple[Task, ...] = ()


@dataclass(kw_only=True)
class _Part:
    """A heading, with the blocks beneath it up to the next heading of its level or above."""

    title: str = ""
    line: int = 1
    blocks: list[Block] = field(default_factory=list)
    hints: list["_Part"] = field(default_factory=list)

    @property
    def html(self) -> str:
        return "".join(block.html for block in self.blocks)


def read_page(tree: Tree, name: str, *, strict: bool) -> Page:
    """Unless `strict`, the page may be missing, and headings that are no tasks belong to what stands above them."""
    if not strict and not tree.has(name):
        return Page()
    text = tree.text(name)
    blocks = list(blocks_of(text or ""))
    intro, tasks = _divided(blocks)
    if strict and text is not None and not blocks:
        tree.problem(name, "This page is empty. Write its title and its tasks.")
    elif strict and blocks:
        _check_title(tree, name, blocks)
        _check_tasks(tree, name, tasks)
        tree.problems.extend(refused_links(blocks, name))
    return Page(intro=intro.html, tasks=tuple(map(_task, tasks)))


def _divided(blocks: list[Block]) -> tuple[_Part, list[_Part]]:
    intro, tasks = _Part(), list[_Part]()
    current = intro
    for place, block in enumerate(blocks):
        if block.kind == "h2" and _NUMBERED.fullmatch(block.text):
            current = _Part(title=block.text, line=block.line)
            tasks.append(current)
        elif block.kind == "h3" and tasks:
            current = _Part(title=block.text, line=block.line)
            tasks[-1].hints.append(current)
        elif place > 0 or block.kind != "h1":
            current.blocks.append(block)
    return intro, tasks


def _task(part: _Part) -> Task:
    number, title = part.title.split(". ", 1)
    hints = tuple(Hint(question=hint.title, html=hint.html) for hint in part.hints)
    return Task(number=int(number), title=title.strip(), html=part.html, hints=hints)


def _check_title(tree: Tree, name: str, blocks: list[Block]) -> None:
    if blocks[0].kind != "h1":
        tree.problem(name, "The page should begin with its title: # ...", 1)
    for block in blocks[1:]:
        if block.kind == "h1" or (block.kind == "h2" and not _NUMBERED.fullmatch(block.text)):
            tree.problem(name, "This heading is no task. Write it as: ## 1. ...", block.line)


def _check_tasks(tree: Tree, name: str, tasks: list[_Part]) -> None:
    if not tasks:
        tree.problem(name, "There is no task here. Give each one its heading: ## 1. ...")
    for number, task in enumerate(tasks, 1):
        if not task.title.startswith(f"{number}."):
            tree.problem(name, f"This should be task {number}: tasks are numbered from 1, in order.", task.line)
        if len(task.hints) > MOST_HINTS:
            tree.problem(name, f"A task has at most {MOST_HINTS} hints.", task.line)
        for hint in task.hints:
            if not hint.title.endswith("?"):
                tree.problem(name, "A hint's heading is what a stuck learner would ask: it ends in '?'.", hint.line)
