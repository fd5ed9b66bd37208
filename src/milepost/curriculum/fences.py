"""The fences of a lesson: files, code, and beneath it what is typed, the steps, and what it prints."""

import re
from collections.abc import Iterable, Iterator

from milepost.curriculum.lesson_files import refusal
from milepost.curriculum.markdown import Block
from milepost.domain.exercise import Profile
from milepost.domain.lesson import Code, Mode, TracedLine
from milepost.domain.problem import Problem
from milepost.peers import PRACTICE

RUNS: dict[str, tuple[Mode, ...]] = {"python": ("run", "predict", "try", "trace"), "sh": ("run", "predict", "try")}
BENEATH = ("steps", "input", "output")
"""What may stand beneath code, in this order."""

_WORD = re.compile(rf"raises=([A-Za-z_][\w.]*)|server=({'|'.join(PRACTICE)})|(process|loopback)|ahead")
_FILE = re.compile(r"([a-z][a-z0-9+-]*) file=(\S+)( ahead)?")
_STEP = re.compile(r"(\d{1,6}):(?: (.+))?")
_CHANGE = re.compile(r"([A-Za-z_]\w*) = (.+)")


class Fences:
    """Joins the fences of one lesson to code. `name` is its file, where problems say that they are."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        self.name = name
        self.problems = problems
        self._files: dict[str, str] = {}  # those that the lesson has shown so far

    def joined(self, blocks: Iterable[Block]) -> Iterator[Code | Block]:
        """The blocks in their order: each fence, with those that belong to it, as one piece of code."""
        waiting = list(blocks)[::-1]
        while waiting:
            block = waiting.pop()
            if block.kind != "fence":
                self._refuse_code_inside(block)
                yield block
                continue
            beneath = {}
            for info in BENEATH:
                if waiting and _info(waiting[-1]) == info and _info(block) not in BENEATH:
                    beneath[info] = waiting.pop()
            code = self._code(block, beneath)
            if code is not None:
                yield code

    def _code(self, block: Block, beneath: dict[str, Block]) -> Code | None:
        info = _info(block)
        if info == "text" and not beneath:
            return Code(mode="show", language="text", source=_content(block), line=block.line)
        if info in BENEATH:
            self._problem(block, f"This `{info}` belongs directly beneath the code that it tells of, in the order {_ORDER}.")
            return None
        if file := _FILE.fullmatch(info):
            return self._file(block, beneath, language=file[1], name=file[2], ahead=bool(file[3]))
        language, named, *words = [*info.split(), "", ""]
        behind = _behind(words)
        for mode in RUNS.get(language, ()):
            if named == mode and behind is not None:
                return self._run(block, beneath, mode=mode, language=language, behind=behind)
        self._problem(block, f"The fence {info!r} is unknown. Write {_FENCES}.")
        return None

    def _file(self, block: Block, beneath: dict[str, Block], *, language: str, name: str, ahead: bool) -> Code:
        if beneath:
            self._problem(block, "This shows a file and runs nothing, so nothing belongs beneath it.")
        if why := refusal(name, self._files):
            self._problem(block, why)
        else:
            self._files[name] = _content(block)
        return Code(mode="show", language=language, source=_content(block), line=block.line, name=name, ahead=ahead)

    def _run(
        self, block: Block, beneath: dict[str, Block], *, mode: Mode, language: str, behind: list[re.Match[str]]
    ) -> Code:
        if "output" not in beneath:
            self._problem(block, "This code lacks its output. Put what it prints in an `output` fence directly beneath.")
        if ("steps" in beneath) != (mode == "trace"):
            self._problem(block, "A trace has its `steps` directly beneath, and nothing else has any.")
        return Code(
            mode=mode,
            language=language,
            source=_content(block),
            line=block.line,
            output=_content(beneath["output"]) if "output" in beneath else "",
            typed=_content(beneath["input"]) if "input" in beneath else "",
            raises=_given(behind, 1),
            ahead=any(found[0] == "ahead" for found in behind),
            files=dict(self._files),
            profile=_profile(behind),
            server=_given(behind, 2),
            steps=tuple(self._steps(beneath["steps"])) if "steps" in beneath else (),
        )

    def _steps(self, block: Block) -> Iterator[TracedLine]:
        for number, line in enumerate(_content(block).splitlines(), block.line + 1):
            step = _STEP.fullmatch(line)
            changes = [_CHANGE.fullmatch(change) for change in changes_of(step[2] or "")] if step else [None]
            changed = tuple((change[1], change[2]) for change in changes if change)
            if not step or len(changed) < len(changes):
                message = "A step is the number of a line, a colon, and what changed: `4: total = 7, name = 'Ana'`."
                self.problems.append(Problem(file=self.name, line=number, message=message))
            else:
                yield TracedLine(line=int(step[1]), changed=changed)

    def _refuse_code_inside(self, block: Block) -> None:
        for token in block.tokens:
            if token.type in ("fence", "code_block"):
                message = (
                    "Code stands at the left margin in a fence of its own, not in a list, a quotation or an indented block."
                )
                line = (token.map or [block.line - 1])[0] + 1
                self.problems.append(Problem(file=self.name, line=line, message=message))

    def _problem(self, block: Block, message: str) -> None:
        self.problems.append(Problem(file=self.name, line=block.line, message=message))


def changes_of(text: str) -> list[str]:
    """The changes of a step, taken apart: commas within a value divide nothing."""
    changes: list[str] = []
    start = 0
    for place in _between_values(text):
        changes.append(text[start:place])
        start = place + len(", ")
    return [*changes, text[start:]] if text else []


def _between_values(text: str) -> Iterator[int]:
    """The places of the commas that stand in no quotes and no brackets."""
    quote, depth, is_escaped = "", 0, False
    for place, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote and not is_escaped else quote
            is_escaped = sign == "\\" and not is_escaped
        elif sign in "\"'":
            quote = sign
        elif sign in "([{)]}":
            depth += 1 if sign in "([{" else -1
        elif depth == 0 and text.startswith(", ", place):
            yield place


def _behind(words: list[str]) -> list[re.Match[str]] | None:
    """What stands behind the mode, each word once; None where one is unknown."""
    found = [_WORD.fullmatch(word) for word in words if word]
    known = [match for match in found if match]
    return known if len(known) == len(found) == len({match[0].partition("=")[0] for match in known}) else None


def _given(behind: list[re.Match[str]], group: int) -> str:
    return next((found[group] for found in behind if found[group]), "")


def _profile(behind: list[re.Match[str]]) -> Profile:
    """A server needs a network."""
    asked = {found[0] for found in behind}
    if "loopback" in asked or _given(behind, 2):
        return "loopback"
    return "process" if "process" in asked else "pure"


def _info(block: Block) -> str:
    return " ".join(block.tokens[0].info.split()) if block.kind == "fence" else ""


def _content(block: Block) -> str:
    return block.tokens[0].content


_ORDER = ", ".join(BENEATH)
_FENCES = ", ".join(f"`{language} {mode}`" for language, modes in RUNS.items() for mode in modes) + (
    ", `text`, or a file such as `text file=prices.csv`"
)
