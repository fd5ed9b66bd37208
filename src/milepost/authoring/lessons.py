"""Prove a lesson: its form, its prose, and that each block of code does what the lesson says."""

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor

from milepost.authoring.differences import difference
from milepost.authoring.links import addresses, is_web_address
from milepost.authoring.outline import Section, outline
from milepost.authoring.prose import prose_problems, unwritten
from milepost.authoring.report import Ledger
from milepost.authoring.running import Seen, run
from milepost.domain.lesson import Code, Lesson, Part, Prose, TracedLine
from milepost.domain.problem import Weight
from milepost.sandbox import NotOffered, Sandbox

SHORTEST, LONGEST = 700, 1400  # words, those of the code counted too
OPENING = ("What you'll be able to do", "A first example")
CLOSING = ("Usual mistakes", "Read next")

_STEP = re.compile(r"Step (\d+): \S")
_STARTS = re.compile(r"^\s*(?:import|from)\b.*\b(subprocess|multiprocessing|ProcessPoolExecutor)\b", re.MULTILINE)
_TIME = re.compile(r"\bin \d+\.\d+s\b")
_TRY = re.compile(r"<blockquote>\s*<p>\s*<strong>Try it\.</strong>")


def prove_lesson(lesson: Lesson, text: str, *, file: str, ledger: Ledger, sandbox: Sandbox, pool: Executor) -> bool:
    """`text` is the whole of the lesson's `file`. Whether all of its blocks could be run here."""
    for line, message in (*_form_problems(lesson, text), *_link_problems(text), *unwritten(text)):
        ledger.problem(file, message, line)
    for line, message in prose_problems(text):
        ledger.problem(file, message, line, Weight.STYLE)
    codes = [block for part in lesson.parts for block in part.blocks if isinstance(block, Code) and block.mode != "show"]
    ran = 0
    for code, seen in zip(codes, pool.map(lambda code: _seen(code, sandbox), codes), strict=True):
        if isinstance(seen, NotOffered):
            ledger.not_run[f"{file}:{code.line}"] = str(seen)
            continue
        ran += 1
        for message in (*code_problems(code, seen), *_unasked(code)):
            ledger.problem(file, message, code.line)
    ledger.counts["lessons"] += 1
    ledger.counts["lesson_blocks"] += ran
    return ran == len(codes)


def code_problems(code: Code, seen: Seen) -> Iterator[str]:
    """How a block differs from what was seen when it ran."""
    if seen.limit:
        yield f"This block was stopped at a limit ({seen.limit}). Let it end by itself, soon and with little output."
        return
    claimed = code.raises.rpartition(".")[2]
    if seen.raised != claimed:
        ends = f"ends with {seen.raised}" if seen.raised else "runs to its end"
        fitting = f"write `raises={seen.raised}` behind its mode" if seen.raised else "take its `raises=` away"
        yield f"This block {ends}: {fitting}, or mend the code."
    output, said = _without_times(seen.output), _without_times(code.output or "")
    if output != said:
        yield f"This block prints something else than its `output` says: {difference(output, said)}."
    if code.mode == "trace" and seen.steps != code.steps:
        yield f"The steps are others than its `steps` say: {difference(_written(seen.steps), _written(code.steps))}."


def _seen(code: Code, sandbox: Sandbox) -> Seen | NotOffered:
    try:
        return run(code, sandbox=sandbox)
    except NotOffered as missing:
        return missing


def _unasked(code: Code) -> Iterator[str]:
    if code.language == "python" and code.profile == "pure" and (found := _STARTS.search(code.source)):
        yield f"This block uses {found[1]}, which starts programs: write `process` behind its mode."


def _without_times(output: str) -> str:
    """How long tests took is another number each time: pytest says `in 0.03s`, unittest `in 0.031s`."""
    return _TIME.sub("in 0.00s", output)


def _written(steps: Sequence[TracedLine]) -> str:
    """The steps as a lesson has them."""
    changes = (", ".join(f"{name} = {value}" for name, value in step.changed) for step in steps)
    return "".join(f"{step.line}: {changed}".rstrip() + "\n" for step, changed in zip(steps, changes, strict=True))


def _form_problems(lesson: Lesson, text: str) -> Iterator[tuple[int, str]]:
    sections = [section for section in outline(text) if section.level == 2]
    yield from _section_problems(sections)
    for part, section in zip((part for part in lesson.parts if part.title), sections, strict=False):
        if (section.title == OPENING[1] or _STEP.match(section.title)) and not _has_try(part):
            message = (
                "Let this part end in something to try: a quotation `> **Try it.** ...`, and a `python try` block beneath."
            )
            yield section.line, message
    words = sum(len(line.split()) for line in text.splitlines() if not line.startswith("```"))
    if not SHORTEST <= words <= LONGEST:
        yield 0, f"This lesson has {words} words. It should have {SHORTEST} to {LONGEST}."


def _section_problems(sections: Sequence[Section]) -> Iterator[tuple[int, str]]:
    """The sections are the opening ones, steps numbered from 1, and the closing ones."""
    steps = max(1, len(sections) - len(OPENING) - len(CLOSING))
    expected = [*OPENING, *(f"Step {number}: ..." for number in range(1, steps + 1)), *CLOSING]
    for place, wanted in enumerate(expected):
        found = sections[place].title if place < len(sections) else ""
        step = _STEP.match(found)
        if found != wanted and not (step and wanted == f"Step {step[1]}: ..."):
            line = sections[place].line if found else 0
            yield line, f'The section "{wanted}" should stand here. A lesson has: {", ".join(expected)}.'
            return


def _has_try(part: Part) -> bool:
    has_question = any(isinstance(block, Prose) and _TRY.search(block.html) for block in part.blocks)
    return has_question and any(isinstance(block, Code) and block.mode == "try" for block in part.blocks)


def _link_problems(text: str) -> Iterator[tuple[int, str]]:
    for number, address in addresses(text):
        if not address.startswith("#") and not is_web_address(address):
            yield number, f"{address} is no address on the web. Write it in full, such as https://docs.python.org/3/."
