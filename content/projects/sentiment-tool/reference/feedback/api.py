"""The service for programs."""

from typing import Any

from flask import Blueprint, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from feedback import batches
from feedback.classifier import LABELS
from feedback.current import batch, body, classifier, one_of, page_of, session, text_in
from feedback.errors import Refused
from feedback.store import Row

api = Blueprint("api", __name__, url_prefix="/api")


@api.post("/analyse")
def analyse() -> ResponseReturnValue:
    return jsonify(analysis_of(text_in(body().get("text"))))


@api.post("/batches")
def take_in() -> ResponseReturnValue:
    if request.mimetype != "text/csv":
        raise Refused(415, "unsupported_media_type", "Send text/csv.")
    classifier()
    made = batches.take_in(session(), request.get_data())
    answer = jsonify(id=made.id, status=made.status)
    answer.headers["Location"] = f"/api/batches/{made.id}"
    session().commit()  # from here on the worker may change it
    current_app.extensions["worker"].wake()
    return answer, 202


@api.get("/batches/<batch_id>")
def state(batch_id: str) -> ResponseReturnValue:
    return jsonify(batches.form_of(session(), batch(batch_id)))


@api.get("/batches/<batch_id>/results")
def results(batch_id: str) -> ResponseReturnValue:
    found = batch(batch_id)
    return page_of(batches.results(found.id, one_of("label", LABELS, "")), _result)


@api.get("/batches/<batch_id>/trend")
def trend(batch_id: str) -> ResponseReturnValue:
    found = batch(batch_id)
    return jsonify(items=batches.trend(session(), found.id, one_of("by", ("day", "week", "product"), "day")))


def analysis_of(text: str) -> dict[str, Any]:
    label, words = classifier().explain(text)
    (found,) = classifier().probabilities([text])
    probabilities = dict(zip(LABELS, found.tolist(), strict=True))
    return {"label": label, "probabilities": probabilities, "words": [vars(word) for word in words]}


def _result(row: Row) -> dict[str, Any]:
    probabilities = {"negative": row.negative, "neutral": row.neutral, "positive": row.positive}
    return {"row_id": row.row_id, "text": row.text, "label": row.label, "probabilities": probabilities}
