from itertools import groupby


def encode(text: str) -> list[tuple[str, int]]:
    return [(letter, len(list(group))) for letter, group in groupby(text)] or [("", 0)]


def decode(pairs: list[tuple[str, int]]) -> str:
    return "".join(letter * count for letter, count in pairs)
