"""Where two texts differ, character by character."""

from difflib import SequenceMatcher

from milepost.domain.verdict import Change

PRODUCT = 250_000  # SequenceMatcher takes time with the product of both lengths; beyond this, stretches are compared whole
SHORTEST_SHARED = 3  # a shared stretch shorter than this, between two changes, is chance and only makes noise

VISIBLE = str.maketrans({" ": "·", "\t": "→", "\n": "↵\n", "\r": "␍", "\u00a0": "⍽"})


def diff(got: str, expected: str) -> tuple[Change, ...]:
    """Empty when the texts are equal. If only white space differs, the changes show it as · → ↵."""
    if got == expected:
        return ()
    only_space = only_space_differs(got, expected)
    start = _shared_start(got, expected)
    end = _shared_start(got[start:][::-1], expected[start:][::-1])
    if "\n" in got and "\n" in expected:  # whole lines, so that lines added in the middle stay whole
        start = got.rfind("\n", 0, start) + 1
        end -= (got[len(got) - end :].find("\n") + 1) if end else 0
    middle = _middle(
        got[start : len(got) - end], expected[start : len(expected) - end], 1 if only_space else SHORTEST_SHARED
    )
    changes = _joined([_change("same", got[:start]), *middle, _change("same", got[len(got) - end :])])
    return tuple(_with_visible_space(changes)) if only_space else tuple(changes)


def only_space_differs(got: str, expected: str) -> bool:
    return got != expected and "".join(got.split()) == "".join(expected.split())


def _shared_start(one: str, other: str) -> int:
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _middle(got: str, expected: str, shortest: int) -> list[Change]:
    if len(got) * len(expected) <= PRODUCT:
        return _by_parts(got, expected, shortest)
    lines = got.splitlines(keepends=True), expected.splitlines(keepends=True)
    if len(lines[0]) * len(lines[1]) > PRODUCT or min(map(len, lines)) < 2:
        return [_change("got", got), _change("expected", expected)]
    changes = []
    for tag, a, b, c, d in SequenceMatcher(None, *lines, autojunk=False).get_opcodes():
        was, should = "".join(lines[0][a:b]), "".join(lines[1][c:d])
        if tag == "equal":
            changes.append(_change("same", was))
        elif len(was) * len(should) <= PRODUCT // 10:
            changes += _by_parts(was, should, shortest)
        else:
            changes += [_change("got", was), _change("expected", should)]
    return changes


def _by_parts(got: str, expected: str, shortest: int) -> list[Change]:
    changes = []
    for tag, a, b, c, d in SequenceMatcher(None, got, expected, autojunk=False).get_opcodes():
        if tag == "equal" and (b - a >= shortest or "\n" in got[a:b]):
            changes.append(_change("same", got[a:b]))
        else:
            changes += [_change("got", got[a:b]), _change("expected", expected[c:d])]
    return changes


def _change(kind: str, text: str) -> Change:
    return Change(kind=kind, text=text)  # type: ignore[arg-type] # one of the three, named above


def _joined(changes: list[Change]) -> list[Change]:
    """Neighbours of one kind become one; between two shared stretches, what was got stands before what was expected."""
    joined: list[Change] = []
    texts = {"got": "", "expected": ""}

    def flush() -> None:
        joined.extend(_change(kind, text) for kind, text in texts.items() if text)
        texts.update(got="", expected="")

    for change in changes:
        if change.kind != "same":
            texts[change.kind] += change.text
        elif change.text:
            flush()
            before = joined.pop().text if joined and joined[-1].kind == "same" else ""
            joined.append(_change("same", before + change.text))
    flush()
    return joined


def _with_visible_space(changes: list[Change]) -> list[Change]:
    return [c if c.kind == "same" else Change(kind=c.kind, text=c.text.translate(VISIBLE)) for c in changes]
