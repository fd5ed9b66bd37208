"""The page of a stage (stages/NN-<id>.md) with its numbered requirements, and the file of its checks beside it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace

from milepost.curriculum.markdown import Block, blocks_of, refused_links
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Hint
from milepost.domain.project import Requirement, Stage

MOST_HINTS = 4

_REQUIREMENT = re.compile(r"- \*\*\[([^\]]*)\]\*\* +(.+)")
_NUMBER = re.compile(r"R(\d{1,2})\Z")


def page_of(number: int, stage: str) -> str:
    return f"stages/{number:02}-{stage}.md"


def check_of(number: int, stage: str) -> str:
    return f"checks/test_{number:02}_{stage.replace('-', '_')}.py"


def with_materials(tree: Tree, folder: str, number: int, stage: Stage) -> Stage:
    """The stage with its page and its check, if it has them. They come together or not at all."""
    page, check = f"{folder}/{page_of(number, stage.id)}", f"{folder}/{check_of(number, stage.id)}"
    if not tree.has(page) and not tree.has(check):
        return stage
    text, code = tree.text(page), tree.text(check)
    if text is None or code is None:
        return stage
    blocks = list(blocks_of(text))
    tree.problems.extend(refused_links(blocks, page))
    _check_headings(tree, page, blocks, f"Stage {number}: {stage.title}")
    requirements = tuple(_requirements(tree, page, text))
    _check_tests(tree, check, code, {requirement.id for requirement in requirements})
    html, hints = _divided(blocks[1:])
    return replace(stage, page=html, hints=hints, requirements=requirements, check=check_of(number, stage.id))


def _divided(blocks: list[Block]) -> tuple[str, tuple[Hint, ...]]:
    """What stands under "Hints", question by question, apart from the rest of the page."""
    rest: list[str] = []
    hints: list[tuple[str, list[str]]] = []
    is_within = False
    for block in blocks:
        if block.kind == "h2":
            is_within = block.text == "Hints"
        if not is_within:
            rest.append(block.html)
        elif block.kind == "h3":
            hints.append((block.text, []))
        elif hints:
            hints[-1][1].append(block.html)
    return "".join(rest), tuple(Hint(question=question, html="".join(html)) for question, html in hints)


def _check_headings(tree: Tree, page: str, blocks: list[Block], title: str) -> None:
    if not blocks or blocks[0].kind != "h1" or blocks[0].text != title:
        tree.problem(page, f"The page should begin with its title: # {title}", 1)
    hints = 0
    for block in blocks:
        if block.kind == "h2":
            within_hints = block.text == "Hints"
            hints = 0 if within_hints else -100
        elif block.kind == "h3" and hints >= 0:
            hints += 1
            if not block.text.endswith("?"):
                tree.problem(page, "A hint's heading is what a stuck learner would ask: it ends in '?'.", block.line)
            if hints > MOST_HINTS:
                tree.problem(page, f"A stage has at most {MOST_HINTS} hints.", block.line)


def _requirements(tree: Tree, page: str, text: str) -> Iterator[Requirement]:
    """Numbered from R1, in order; each goes on until the next list item or an empty line."""
    lines = text.splitlines()
    expected = 1
    for number, line in enumerate(lines):
        found = _REQUIREMENT.match(line)
        if not found:
            continue
        if found[1] != f"R{expected}":
            tree.problem(page, f"This should be R{expected}: requirements are numbered from R1, in order.", number + 1)
        expected += 1
        yield Requirement(id=found[1], text=" ".join([found[2], *_continued(lines[number + 1 :])]))
    if expected == 1:
        tree.problem(page, "There is no requirement here. Write each as: - **[R1]** what it must do.")


def _continued(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if not line.strip() or not line.startswith(" "):
            return
        yield line.strip()


def _check_tests(tree: Tree, check: str, code: str, known: set[str]) -> None:
    """Each test names requirements of the page, and each of those is named."""
    try:
        module = ast.parse(code)
    except SyntaxError as error:
        tree.problem(check, f"Python can't read this: {error.msg}.", error.lineno or 0)
        return
    named: set[str] = set()
    for test in _tests(module):
        ids = _named_by(test)
        named |= ids
        if not ids:
            tree.problem(check, f'Say what `{test.name}` proves: @pytest.mark.requirement("R1").', test.lineno)
        for id in sorted(ids - known):
            tree.problem(check, f"`{test.name}` names {id!r}, which isn't on the stage's page.", test.lineno)
    for id in sorted(known - named, key=_order):
        tree.problem(check, f"No test names {id}. Whatever the page asks for is checked.")


def _tests(module: ast.Module) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield node


def _named_by(test: ast.FunctionDef) -> set[str]:
    return {
        argument.value
        for decorator in test.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.requirement"
        for argument in decorator.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def _order(id: str) -> tuple[int, str]:
    found = _NUMBER.match(id)
    return (int(found[1]) if found else 0, id)
