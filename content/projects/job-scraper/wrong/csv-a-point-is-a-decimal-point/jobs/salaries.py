"""Salaries as people write them -> numbers for a year."""

import re
from dataclasses import dataclass

MONTHS = 12
SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP"}

_CURRENCY = r"(?P<{0}>[$€£]|[A-Z]{{3}})?"
_AMOUNT = r"(?P<{0}>\d{{1,3}}(?:[.,]\d{{3}})+|\d+)\s*(?P<{0}_k>[kK])?"


def _side(number: str) -> str:
    parts = (_CURRENCY.format(f"before_{number}"), _AMOUNT.format(f"amount_{number}"), _CURRENCY.format(f"after_{number}"))
    return r"\s*".join(parts)


SALARY = re.compile(
    rf"((?P<bound>(?i:up to|from))\s+)?{_side('1')}(\s*[-–]\s*{_side('2')})?(\s*(/|(?i:per))\s*(?P<unit>(?i:month|year)))?"
)


@dataclass(frozen=True, kw_only=True)
class Salary:
    """For a year, in whole units of the currency. None is unknown."""

    low: int | None = None
    high: int | None = None
    currency: str | None = None


def read_salary(text: str) -> Salary:
    """What a text says of money; nothing, where it says nothing that is certain."""
    found = SALARY.fullmatch(text.strip())
    if not found:
        return Salary()
    low, high = _amount(found, "1"), _amount(found, "2")
    bound = (found["bound"] or "").lower()
    if high is None and bound != "from":
        high = low
    if bound == "up to":
        low = None
    return Salary(low=low, high=high, currency=_currency(found))


def _amount(found: re.Match[str], number: str) -> int | None:
    digits = found[f"amount_{number}"]
    if digits is None:
        return None
    thousands = 1000 if found[f"amount_{number}_k"] else 1
    months = MONTHS if (found["unit"] or "").lower() == "month" else 1
    return round(float(digits.replace(",", "")) * thousands * months)


def _currency(found: re.Match[str]) -> str | None:
    named = (found[f"{place}_{number}"] for number in "12" for place in ("before", "after"))
    currency = next(filter(None, named), None)
    return SYMBOLS.get(currency, currency) if currency else None
