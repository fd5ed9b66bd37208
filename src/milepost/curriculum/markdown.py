"""Markdown to HTML that is safe to show: no raw HTML, no pictures, links only over http(s) or within the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count

from markdown_it import MarkdownIt
from markdown_it.token import Token

from milepost.domain.problem import Problem

_APOSTROPHE = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]")
_LINK = re.compile(r"https?://[^\s/]|#[\w-]+\Z", flags=re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block of a text that stands in no other: a paragraph, a heading, a list, a table, a fence.

    `line` counts from 1. `links` are the addresses that it links to, `refused` those of links and pictures that its HTML
    leaves out.
    """

    tokens: tuple[Token, ...]
    links: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """h1 to h6 for a heading, else as markdown-it calls it: fence, paragraph_open, table_open ..."""
        return self.tokens[0].tag if self.tokens[0].type == "heading_open" else self.tokens[0].type

    @property
    def line(self) -> int:
        return (self.tokens[0].map or [0])[0] + 1

    @property
    def text(self) -> str:
        """What a reader sees of its words, without the code of fences."""
        return " ".join(_plain(token) for token in self.tokens if token.type == "inline")

    @property
    def html(self) -> str:
        parser = _parser()
        html: str = parser.renderer.render(self.tokens, parser.options, {})
        return html


def markdown_html(text: str) -> str:
    return "".join(block.html for block in blocks_of(text))


def inline_html(text: str) -> str:
    """The same for words within a line: no paragraphs, lists or headings."""
    return _cleaned(_parser().parseInline(text)).html


def blocks_of(text: str) -> Iterator[Block]:
    gathered: list[Token] = []
    for token in _parser().parse(text):
        gathered.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield _cleaned(gathered)
            gathered = []


def refused_links(blocks: Iterable[Block], name: str) -> Iterator[Problem]:
    """A problem in the file `name` for each link and picture that isn't shown."""
    for block in blocks:
        for address in block.refused:
            message = (
                f"{address!r} isn't shown. Link to an http(s) address or a heading of this page; there are no pictures."
            )
            yield Problem(file=name, line=block.line, message=message)


def slugs_of(titles: Sequence[str]) -> list[str]:
    """A name for the address of each title: its words, joined by dashes, with a number where it would come twice."""
    slugs: list[str] = []
    for title in titles:
        plain = "-".join(re.findall(r"\w+", _APOSTROPHE.sub("", title.lower()))) or "part"
        named = (f"{plain}-{number}" for number in count(2))
        slugs.append(plain if plain not in slugs else next(name for name in named if name not in slugs))
    return slugs


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    # All addresses come through here, to be judged below: what markdown-it refuses stays as it was typed, brackets and all.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _cleaned(tokens: Sequence[Token]) -> Block:
    block = Block(tokens=tuple(tokens))
    for token in tokens:
        if token.children is not None:
            token.children = [*_without_refused(token.children, block)]
        if "style" in token.attrs:  # a table's alignment; the pages allow no style attributes
            token.attrs = {"class": str(token.attrs["style"]).replace("text-align:", "align-")}
    return block


def _without_refused(parts: Sequence[Token], block: Block) -> Iterator[Token]:
    """A refused link leaves its words, a picture the words that stand for it."""
    is_kept: list[bool] = []
    for part in parts:
        if part.type == "link_open":
            is_kept.append(_keeps(str(part.attrs.get("href", "")), block))
        if part.type == "image":
            block.refused.append(str(part.attrs.get("src", "")))
            yield Token("text", "", 0, content=part.content)
        elif part.type not in ("link_open", "link_close") or is_kept[-1]:
            yield part
        if part.type == "link_close":
            is_kept.pop()


def _keeps(address: str, block: Block) -> bool:
    is_kept = bool(_LINK.match(address))
    (block.links if is_kept else block.refused).append(address)
    return is_kept


def _plain(inline: Token) -> str:
    parts = inline.children or []
    return "".join(" " if part.type in ("softbreak", "hardbreak") else part.content for part in parts)
