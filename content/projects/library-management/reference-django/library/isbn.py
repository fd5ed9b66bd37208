"""International Standard Book Numbers of 13 digits. The last digit checks the others."""

import re
from typing import Any


def isbn(value: Any) -> str:
    """The 13 digits without dashes. Raises ValueError with the rest of a sentence: "must be ..."."""
    digits = value.replace("-", "").strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{13}", digits):
        raise ValueError("must be an ISBN of 13 digits")
    if int(digits[-1]) != check_digit(digits[:12]):
        raise ValueError("must be an ISBN with a right check digit")
    return digits


def check_digit(first_twelve: str) -> int:
    """Every second digit counts three times; the whole sum has to end in 0."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(first_twelve))
    return -total % 10
