"""The outline of a Markdown page: its headings, and what stands beneath each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"^(```|~~~)")
_HEADING = re.compile(r"(#{1,6}) +(.*?)(?: +#+)? *$")


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading of `level` 1 to 6 on its `line` (from 1), and the text from there to the next heading of any level."""

    level: int
    title: str
    line: int
    text: str


def outline(markdown: str) -> tuple[Section, ...]:
    """The sections of a page, in order. What stands before the first heading belongs to none."""
    lines = markdown.splitlines()
    prose = list(without_fences(markdown))
    starts = [(number, found) for number, line in enumerate(prose) if (found := _HEADING.match(line))]
    ends = [*(number for number, _ in starts), len(lines)][1:]
    return tuple(
        Section(level=len(found[1]), title=found[2], line=start + 1, text="\n".join(lines[start + 1 : end]))
        for (start, found), end in zip(starts, ends, strict=True)
    )


def without_fences(markdown: str) -> Iterator[str]:
    """The lines of the text; those of fenced blocks are empty."""
    fence = ""
    for line in markdown.splitlines():
        mark = _FENCE.match(line)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
            yield ""
        else:
            yield "" if fence else line
