from itertools import groupby


def encode(text: str) -> list[tuple[str, int]]:
    return [(letter, len(list(group))) for letter, group in groupby(text)]


def decode(pairs: list[tuple[str, int]]) -> str:
    for letter, count in pairs:
        if len(letter) != 1 or count < 1:
            raise ValueError(f"{(letter, count)} is no run")
    return "".join(letter * count for letter, count in pairs)
