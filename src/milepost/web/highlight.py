"""Colour for Python that is only read: the page's own marks around what `tokenize` finds."""

import io
import keyword
import token
import tokenize
from collections.abc import Iterator

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

FSTRINGS = ("FSTRING_START", "FSTRING_MIDDLE", "FSTRING_END")  # from Python 3.12 on
STRINGS = {token.STRING} | {getattr(token, name) for name in FSTRINGS if hasattr(token, name)}
CONSTANTS = {"True", "False", "None"}


def highlight(source: str) -> SafeString:
    """HTML of one line of output for each line of source. What cannot be tokenized stays plain."""
    try:
        marks = list(_marks(source))
    except (tokenize.TokenError, SyntaxError):
        return escape(source)
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    html: list[str] = []
    at = 0
    for kind, (row, column), (end_row, end_column) in marks:
        start, end = starts[row - 1] + column, starts[end_row - 1] + end_column
        if start < at:
            continue
        html += [escape(source[at:start]), f'<span class="{kind}">', escape(source[start:end]), "</span>"]
        at = end
    html.append(escape(source[at:]))
    return mark_safe("".join(html))  # noqa: S308  # every piece of the source is escaped above


def _marks(source: str) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    before = ""
    for found in tokenize.generate_tokens(io.StringIO(source).readline):
        if found.type in STRINGS:
            yield "s", found.start, found.end
        elif found.type == token.COMMENT:
            yield "c", found.start, found.end
        elif found.type == token.NUMBER or found.string in CONSTANTS:
            yield "n", found.start, found.end
        elif found.type == token.NAME and keyword.iskeyword(found.string):
            yield "k", found.start, found.end
        elif found.type == token.NAME and (before in ("def", "class")):
            yield "f", found.start, found.end
        before = found.string
