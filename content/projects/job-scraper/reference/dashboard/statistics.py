"""What all active jobs say together."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from statistics import median
from typing import Any, TypedDict

from pymongo.collection import Collection

WEEK = timedelta(weeks=1)


class Statistics(TypedDict):
    """`salary_median` is of each currency by itself: nobody earns the mean of euros and yen."""

    total: int
    active: int
    remote: int
    by_tag: list[dict[str, Any]]
    by_week: list[dict[str, Any]]
    salary_median: dict[str, float]


def statistics_of(jobs: Collection[dict[str, Any]]) -> Statistics:
    active = list(jobs.find({"active": True}, ["remote", "tags", "posted_on", "salary_max", "currency"]))
    return Statistics(
        total=jobs.count_documents({}),
        active=len(active),
        remote=sum(job["remote"] for job in active),
        by_tag=list(by_tag(active)),
        by_week=list(by_week(job["posted_on"] for job in active if job["posted_on"])),
        salary_median=medians(active),
    )


def week_of(day: date) -> str:
    """By ISO 8601: the last days of December may lie in week 1 of the next year."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def by_tag(active: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The most frequent first."""
    counts = Counter(tag for job in active for tag in set(job["tags"]))
    for tag, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield {"tag": tag, "count": count}


def by_week(days: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Each week from the first to the last, also those without a job: a gap in time is part of the picture."""
    posted = sorted(map(date.fromisoformat, days))
    counts = Counter(map(week_of, posted))
    monday = posted[0] - timedelta(days=posted[0].weekday()) if posted else date.max
    while posted and monday <= posted[-1]:
        yield {"week": week_of(monday), "count": counts[week_of(monday)]}
        monday += WEEK


def medians(active: Iterable[dict[str, Any]]) -> dict[str, float]:
    amounts: dict[str, list[int]] = {}
    for job in active:
        if job["salary_max"] is not None and job["currency"]:
            amounts.setdefault(job["currency"], []).append(job["salary_max"])
    return {currency: median(known) for currency, known in sorted(amounts.items())}
