"""Instants as they are written, and texts of a query as they are meant."""

from datetime import datetime

from flask import request


def instant(at: datetime) -> str:
    """Of a stored one, which is in UTC."""
    return f"{at.isoformat(timespec='seconds')}Z"


def query(name: str) -> str:
    return request.args.get(name, "").strip()
