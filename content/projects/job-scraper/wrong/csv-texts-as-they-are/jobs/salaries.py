"""Salaries: the two ends of what the card says."""

import re
from dataclasses import dataclass

CURRENCY = re.compile("[$€£]|[A-Z]{3}")


@dataclass(frozen=True, kw_only=True)
class Salary:
    """As on the card. None is unknown."""

    low: str | None = None
    high: str | None = None
    currency: str | None = None


def read_salary(text: str) -> Salary:
    low, _, high = text.replace("–", "-").partition("-")
    found = CURRENCY.search(text)
    if not found:
        return Salary()
    return Salary(low=low.strip(), high=(high or low).strip(), currency=found.group())
