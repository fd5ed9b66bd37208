"""Names of the files that a lesson shows: good on every machine, and within their folder."""

import re
from collections.abc import Collection

from milepost.domain.lesson import PROGRAM

LONGEST_PART, LONGEST = 40, 100  # characters; Windows allows 260 for the whole path
_PART = re.compile(r"\.?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_TAKEN_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def refusal(name: str, others: Collection[str]) -> str:
    """Why a file can't have this name beside the `others`, or nothing. It may stand in folders: shop/prices.py."""
    parts = name.split("/")
    if not all(_PART.fullmatch(part) for part in parts):
        return (
            f"The name {name!r} isn't safe on every machine. Use letters without accents, digits, `_`, `-`, dots and `/`, "
            "such as `shop/prices.py`; it stays in the folder of the lesson."
        )
    if len(name) > LONGEST or any(len(part) > LONGEST_PART for part in parts):
        return f"This name is too long: {LONGEST_PART} characters between two `/` and {LONGEST} in all are the most."
    if reserved := next((part for part in parts if _TAKEN_BY_WINDOWS.fullmatch(part)), ""):
        return f"Windows keeps the name {reserved!r} for itself. Choose another."
    return _clash(name, {PROGRAM, *others})


def _clash(name: str, others: Collection[str]) -> str:
    if name == PROGRAM:
        return f"{PROGRAM} is the name of each block of Python that runs. Choose another."
    for other in sorted(others):
        one, two = f"{name}/".casefold(), f"{other}/".casefold()
        if one == two and name != other:
            return f"{name!r} and {other!r} are one file on some machines. Write both alike."
        if one != two and (one.startswith(two) or two.startswith(one)):
            return (
                f"{name!r} and {other!r} can't both be there: one of them would be a folder and a file. Choose another name."
            )
        if _folders_differ(name, other):
            return f"{name!r} and {other!r} name one folder in two ways. Write both alike."
    return ""


def _folders_differ(name: str, other: str) -> bool:
    """Whether a folder above both is written in other capitals."""
    ones, twos = name.split("/")[:-1], other.split("/")[:-1]
    for one, two in zip(ones, twos, strict=False):
        if one.casefold() != two.casefold():
            return False
        if one != two:
            return True
    return False
