"""Lessons (lessons/<skill>.md): parsed to parts, and these to prose and code."""

import hashlib
from collections.abc import Iterable, Iterator

from milepost.curriculum.fences import Fences
from milepost.curriculum.markdown import Block, blocks_of, refused_links, slugs_of
from milepost.curriculum.names import meant
from milepost.curriculum.tree import Tree
from milepost.domain.lesson import Code, Lesson, Part, Prose
from milepost.domain.problem import Problem


def read_lessons(tree: Tree, skills: Iterable[str]) -> dict[str, Lesson]:
    """All lessons by skill, in the order of the skills."""
    expected = {f"lessons/{skill}.md": skill for skill in skills}
    lessons = {}
    for name in tree.files("lessons"):
        if name not in expected:
            tree.problem(name, f"A lesson is named after its skill, and there is no such skill{meant(name, expected)}")
        elif (text := tree.text(name)) is not None:
            lesson, problems = parse_lesson(text, skill=expected[name], name=name)
            lessons[lesson.skill] = lesson
            tree.problems.extend(problems)
    return {skill: lessons[skill] for skill in expected.values() if skill in lessons}


def parse_lesson(text: str, *, skill: str, name: str) -> tuple[Lesson, tuple[Problem, ...]]:
    """`name` is the file that the problems name."""
    problems: list[Problem] = []
    blocks = list(blocks_of(text))
    title = blocks.pop(0).text if blocks and blocks[0].kind == "h1" else ""
    if not title:
        problems.append(Problem(file=name, line=1, message="The lesson should begin with its title: # ..."))
    parts = tuple(_parts(blocks, Fences(name, problems)))
    problems += refused_links(blocks, name)
    problems += _lost(blocks, parts, name)
    words = sum(len(block.text.split()) for block in blocks)
    version = hashlib.sha256(text.encode()).hexdigest()
    return Lesson(skill=skill, title=title, parts=parts, words=words, version=version), tuple(problems)


def _parts(blocks: list[Block], fences: Fences) -> Iterator[Part]:
    """What stands before the first heading is a part without a title, if there is anything."""
    groups: list[tuple[str, list[Block]]] = [("", [])]
    for block in blocks:
        if block.kind == "h2":
            groups.append((block.text, []))
        else:
            groups[-1][1].append(block)
    groups = [(title, own) for title, own in groups if title or own]
    slugs = slugs_of([title for title, _ in groups])
    for (title, own), slug in zip(groups, slugs, strict=True):
        yield Part(title=title, slug=slug, blocks=tuple(_prose_joined(fences.joined(own))))


def _prose_joined(pieces: Iterable[Code | Block]) -> Iterator[Code | Prose]:
    """Blocks of prose that stand together become one."""
    html = ""
    for piece in pieces:
        if isinstance(piece, Block):
            html += piece.html
            continue
        if html:
            yield Prose(html=html)
        html = ""
        yield piece
    if html:
        yield Prose(html=html)


def _lost(blocks: list[Block], parts: tuple[Part, ...], name: str) -> Iterator[Problem]:
    """Headings out of place, and anchors that lead nowhere."""
    slugs = [part.slug for part in parts if part.title]
    if not slugs:
        yield Problem(file=name, message="The lesson has no parts. Give each one its heading: ## ...")
    for block in blocks:
        if block.kind == "h1":
            yield Problem(file=name, line=block.line, message="A lesson has one title. Make this a heading: ## ...")
        for link in block.links:
            if link.startswith("#") and link[1:] not in slugs:
                yield Problem(file=name, line=block.line, message=f"{link!r} leads nowhere{meant(link[1:], slugs)}")
