"""The track's pages in our form: a title, the story, a heading for each task, its hints beneath."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

HINT = "Where could I start?"
KINDS = {"note": "Note", "caution": "Careful", "advanced": "For later"}

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
_TASK = re.compile(r"^## +(\d{1,3})\. +(.+)$")
_HEADING = re.compile(r"^(#{1,6}) +(.*)$")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]]+)\]: *<?(\S+?)>?(?: +[\"'(].*)?$")
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])+)\]\[([^\]]*)\]")
_COMMENT = re.compile(r"<!--.*?-->|<br */?>", flags=re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Pages:
    """`task` is the text of task.md; `introduction` what to read before, empty if there is nothing."""

    task: str
    introduction: str


def pages_of(title: str, docs: Mapping[str, str], *, tasks: frozenset[int], teaches: bool) -> Pages:
    """`tasks` are the numbers that the tests name: only their headings are tasks. What `teaches` has an own introduction."""
    clean = {name: _clean(text) for name, text in docs.items()}
    story = [clean.get(name, "") for name in ("instructions", "instructions.append")]
    before = [clean.get(name, "") for name in ("introduction", "introduction.append")]
    hints = dict(_sections(clean.get("hints", "")))
    general = hints.pop(0, "")
    if not teaches:
        story, before = before + story, []
    if not tasks:
        before += [f"## Hints\n\n{general}"] if general else []
    text = "\n\n".join(part for part in story if part)
    parts = [f"# {title}", *_with_tasks(text, tasks, hints, general)]
    return Pages(task="\n\n".join(filter(None, parts)) + "\n", introduction="\n\n".join(filter(None, before)))


def _with_tasks(text: str, tasks: frozenset[int], hints: Mapping[int, str], general: str) -> Iterator[str]:
    for number, part in _sections(text):
        if number not in tasks:
            yield _lowered(part, by=2)
            continue
        heading, _, rest = part.partition("\n")
        yield f"{heading}\n\n{_lowered(rest.strip(), by=1)}"
        told = "\n\n".join(filter(None, [general if number == min(tasks) else "", _without_heading(hints.get(number, ""))]))
        if told:
            yield f"### {HINT}\n\n{_lowered(told, by=2)}"


def _sections(text: str) -> Iterator[tuple[int, str]]:
    """What stands before the first numbered heading (0), and each such heading with what is beneath it."""
    number, gathered = 0, list[str]()
    for line, is_code in _lines(text):
        heading = None if is_code else _TASK.match(line)
        if heading:
            yield number, "\n".join(gathered).strip()
            number, gathered = int(heading[1]), []
        elif number == 0 and not is_code and line.strip().lower() in ("# hints", "## general"):
            continue
        gathered.append(line)
    yield number, "\n".join(gathered).strip()


def _without_heading(section: str) -> str:
    return section.partition("\n")[2].strip()


def _lowered(text: str, *, by: int) -> str:
    """Headings some levels down, and never a title, a task or a hint of the page."""
    return _changed(text, lambda line: _HEADING.sub(lambda found: f"{'#' * min(6, len(found[1]) + by)} {found[2]}", line))


def _clean(text: str) -> str:
    """Without the file's own title, with each link's address where it stands, and notes as quotations."""
    links: dict[str, str] = {}
    kept: list[str] = []
    for line, is_code in _lines(_COMMENT.sub("", text)):
        definition = None if is_code else _DEFINITION.match(line)
        if definition:
            links.setdefault(_label(definition[1]), definition[2])
        else:
            kept.append(line)
    if kept and re.match(r"# +\S", kept[0]):
        kept = kept[1:]
    told = "\n".join(_quoted_notes(kept))
    return _changed(told, lambda line: _LINK.sub(lambda found: _linked(found, links), line)).strip()


def _linked(found: re.Match[str], links: Mapping[str, str]) -> str:
    address = links.get(_label(found[2] or found[1]))
    return f"[{found[1]}](<{address}>)" if address else found[0]


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def _quoted_notes(lines: list[str]) -> Iterator[str]:
    """`~~~~exercism/note` and its like hold Markdown: they are remarks, and no code."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if fence and found and found[1] == fence and not found[2].strip():
            fence = ""
            yield ""
        elif fence:
            yield f"> {line}".rstrip()
        elif found and found[2].strip().startswith("exercism/"):
            fence = found[1]
            yield f"> **{KINDS.get(found[2].strip().removeprefix('exercism/'), 'Note')}.**"
            yield ">"
        else:
            yield line


def _changed(text: str, change: Callable[[str], str]) -> str:
    return "\n".join(line if is_code else change(line) for line, is_code in _lines(text))


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it belongs to a block of code. The fences of a note are none."""
    fence = note = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        marks, info = (found[1], found[2].strip()) if found else ("", "")
        is_code = bool(fence)
        if found and not fence and info.startswith("exercism/"):
            note = marks
        elif found and not fence and marks == note and not info:
            note = ""
        elif found and not fence:
            fence, is_code = marks, True
        elif found and marks.startswith(fence) and not info:
            fence = ""
        yield line, is_code
