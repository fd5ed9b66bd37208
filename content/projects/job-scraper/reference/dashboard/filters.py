"""What a reader asks for, checked. Every problem is found at once."""

from collections.abc import Mapping
from dataclasses import dataclass

SORTS = ("-posted_on", "posted_on", "-salary_max")
FLAGS = {"true": True, "false": False}
MOST = 10**9


class Invalid(ValueError):
    """`fields` says what is wrong with each parameter."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name} {problem}" for name, problem in fields.items()))
        self.fields = fields


@dataclass(frozen=True, kw_only=True)
class Filters:
    """Empty and None are no filter."""

    q: str = ""
    company: str = ""
    tag: str = ""
    remote: bool | None = None
    active: bool | None = None
    min_salary: int | None = None
    sort: str = SORTS[0]
    page: int = 1
    per_page: int = 20


def read_filters(given: Mapping[str, str]) -> Filters:
    """Raises Invalid."""
    problems: dict[str, str] = {}

    def flag(name: str) -> bool | None:
        if name in given and given[name] not in FLAGS:
            problems[name] = "must be true or false"
        return FLAGS.get(given.get(name, ""))

    def whole(name: str, least: int, most: int) -> int | None:
        text = given.get(name)
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
            problems[name] = f"must be a whole number from {least} to {most}"
            return None
        return int(text)

    if given.get("sort", SORTS[0]) not in SORTS:
        problems["sort"] = f"must be one of {', '.join(SORTS)}"
    filters = Filters(
        q=given.get("q", "").strip(),
        company=given.get("company", "").strip(),
        tag=given.get("tag", "").strip().lower(),
        remote=flag("remote"),
        active=flag("active"),
        min_salary=whole("min_salary", 0, MOST),
        sort=given.get("sort", SORTS[0]),
        page=whole("page", 1, MOST) or 1,
        per_page=whole("per_page", 1, 100) or 20,
    )
    if problems:
        raise Invalid(problems)
    return filters
