"""A job as we keep it: one shape, whatever the page looked like."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from jobs.cards import Card
from jobs.dates import posted_on
from jobs.salaries import read_salary


@dataclass(frozen=True, kw_only=True)
class Details:
    """What only a job's own page tells."""

    description: str | None = None
    employment: str | None = None
    apply_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Job:
    """None is unknown. Salaries are for a year. `details` is None where the job's own page wasn't read."""

    id: str
    title: str
    company: str | None
    location: str | None
    remote: bool
    salary_min: int | None
    salary_max: int | None
    currency: str | None
    posted_on: date | None
    tags: tuple[str, ...]
    url: str
    details: Details | None = None


DETAILS = tuple(field.name for field in fields(Details))
COLUMNS = (*(field.name for field in fields(Job) if field.name != "details"), *DETAILS)


def job_of(card: Card, now: datetime) -> Job:
    """`card` is a whole one."""
    salary = read_salary(card.salary)
    return Job(
        id=card.id,
        title=card.title,
        company=card.company or None,
        location=card.location or None,
        remote=any("remote" in text.lower() for text in (card.location, *card.tags)),
        salary_min=salary.low,
        salary_max=salary.high,
        currency=salary.currency,
        posted_on=posted_on(card.day, card.posted, now),
        tags=tuple(tag.lower() for tag in card.tags),
        url=card.url,
    )
