"""Files of texts: taken in at once, worked on later, counted in the database."""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import Session

from feedback.classifier import LABELS
from feedback.errors import Invalid
from feedback.store import Batch, Row
from feedback.tables import InputError, read_rows
from feedback.tables import Row as Line

MOST_ROWS = 50_000
MOST_CHARACTERS = 20_000
MOST_ERRORS = 1000
"""Errors that are listed; `error_count` says how many there are."""


def take_in(session: Session, content: bytes, *, name: str = "") -> Batch:
    """Raises Invalid where no row could be read."""
    lines = _lines(content)
    if len(lines) > MOST_ROWS:
        raise Invalid({"file": f"must have at most {MOST_ROWS} rows"})
    batch = Batch(name=name[:200])
    session.add(batch)
    session.flush()
    if lines:
        session.execute(insert(Row), [_row(batch.id, number, line) for number, line in enumerate(lines)])
    return batch


def form_of(session: Session, batch: Batch) -> dict[str, Any]:
    """`done` counts the rows that need no more work, those with an error among them."""
    counts = dict.fromkeys(LABELS, 0)
    found = select(Row.label, func.count()).where(Row.batch_id == batch.id).group_by(Row.label)
    by_label = {label: count for label, count in session.execute(found)}
    counts |= {label: count for label, count in by_label.items() if label}
    wrong = select(Row.line, Row.problem).where(Row.batch_id == batch.id, Row.problem.is_not(None))
    errors = session.execute(wrong.order_by(Row.number).limit(MOST_ERRORS)).all()
    error_count = session.scalar(select(func.count()).select_from(wrong.subquery())) or 0
    return {
        "id": batch.id,
        "status": batch.status,
        "rows": sum(by_label.values()),
        "done": sum(counts.values()) + error_count,
        "errors": [{"line": line, "message": problem} for line, problem in errors],
        "error_count": error_count,
        "summary": counts,
    }


def results(batch_id: int, label: str) -> Select[Any]:
    """In the order of the file."""
    found = select(Row).where(Row.batch_id == batch_id, Row.label.is_not(None))
    return (found.where(Row.label == label) if label else found).order_by(Row.number)


def trend(session: Session, batch_id: int, by: str) -> list[dict[str, Any]]:
    """Labels counted by day, week or product, in the order of these. Rows that have none are left out."""
    place = Row.product if by == "product" else Row.day
    found = select(place, Row.label, func.count()).where(Row.batch_id == batch_id, Row.label.is_not(None), place != "")
    counts: dict[str, Counter[str]] = {}
    for value, label, count in session.execute(found.group_by(place, Row.label)):
        counts.setdefault(_week_of(value) if by == "week" else value, Counter())[str(label)] += count
    return [{"key": key, **{label: counts[key][label] for label in LABELS}} for key in sorted(counts)]


def _lines(content: bytes) -> list[Line]:
    try:
        return list(read_rows(content.decode("utf-8-sig").splitlines(keepends=True), "id", "text"))
    except InputError as error:
        raise Invalid({"file": str(error)}) from None
    except (UnicodeDecodeError, csv.Error):
        raise Invalid({"file": "must be CSV in UTF-8"}) from None


def _row(batch_id: int, number: int, line: Line) -> dict[str, Any]:
    cells = line.cells
    day = cells.get("date", "").strip()
    return {
        "batch_id": batch_id,
        "number": number,
        "line": line.line,
        "row_id": cells["id"],
        "text": cells["text"],
        "day": day[:10],
        "product": cells.get("product", "").strip(),
        "problem": next(_problems(cells["text"], day), None),
    }


def _problems(text: str, day: str) -> Iterator[str]:
    if not text.strip():
        yield "there is no text"
    if len(text) > MOST_CHARACTERS:
        yield f"the text has more than {MOST_CHARACTERS} characters"
    try:
        if day and date.fromisoformat(day).isoformat() != day:
            yield "the date isn't written like 2031-04-09"
    except ValueError:
        yield "the date is no day of the calendar"


def _week_of(day: str) -> str:
    """`2031-04-09` -> `2031-W15`: the weeks of ISO 8601."""
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"
