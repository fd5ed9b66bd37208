"""Jobs as CSV: a header, one row for each, and never half a file."""

import csv
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from jobs.job import COLUMNS, Details, Job


def write_table(path: Path, jobs: Iterable[Job]) -> None:
    """Replaces the file in one step. Raises OSError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(map(_row, jobs))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _row(job: Job) -> list[str]:
    values = asdict(job) | asdict(job.details or Details())
    return [_cell(values[column]) for column in COLUMNS]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ";".join(value)
    return str(value)
