"""Bank files become expenses. The same file again adds nothing."""

from collections.abc import Sequence
from dataclasses import asdict

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import insert
from tracker.bank import BadFile, BadLine, Row, read_file
from tracker.errors import Refused
from tracker.expenses import category_named
from tracker.fields import Fields, currency
from tracker.models import Expense, now
from tracker.requests import session, user_id

MOST_BYTES = 5 << 20

imports = Blueprint("imports", __name__, url_prefix="/api/import")


@imports.post("")
def import_file() -> ResponseReturnValue:
    fields = Fields(request.args)
    chosen, category = fields.read("currency", currency), fields.read("category", category_named)
    fields.check()
    if request.mimetype != "text/csv":
        raise Refused(415, "unsupported_media_type", "Send text/csv.")
    lines = _lines()
    rows = [line for line in lines if isinstance(line, Row)]
    new = rows
    common = {"user_id": user_id(), "currency": chosen, "category_id": category.id, "created_at": now(), "updated_at": now()}
    if new:
        session().execute(insert(Expense), [{**asdict(row), "reference": row.reference or None, **common} for row in new])
    errors = [asdict(line) for line in lines if isinstance(line, BadLine)]
    return jsonify(added=len(new), duplicates=len(rows) - len(new), errors=errors)


def _lines() -> Sequence[Row | BadLine]:
    request.max_content_length = MOST_BYTES
    charset = request.mimetype_params.get("charset", "utf-8")
    try:
        return list(read_file(request.get_data(), charset))
    except BadFile as problem:
        raise Refused(400, "malformed_request", str(problem)) from None
