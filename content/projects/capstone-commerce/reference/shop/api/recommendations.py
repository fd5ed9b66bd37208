"""Recommendations, by the newest model that is there."""

from collections.abc import Sequence
from typing import Any, cast

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from shop import analytics, catalogue, fields, suggestions
from shop.api import answers
from shop.api.asking import database, id_of, now, owner, query, user_or_none
from shop.learning.model import Model, Models
from shop.remembered import Remembered

blueprint = Blueprint("recommendations", __name__)

ASKED = {
    "product_id": fields.Optional(read=fields.text(30)),
    "for": fields.Optional(read=fields.one_of(("me",))),
    "n": fields.Optional(read=fields.parameter(1, suggestions.MOST), default=10),
}


@blueprint.get("/recommendations")
def recommend() -> ResponseReturnValue:
    asked, model = query(ASKED), cast(Models, current_app.extensions["models"]).newest()
    with database().reading() as session:
        suggested = _suggested(session, model, asked)
        items = [answers.product(product) for product in suggested.products]
    about = model and {"version": model.version, "as_of": model.as_of.isoformat()}
    return jsonify(items=items, model=about, kind=suggested.kind)


def _suggested(session: Session, model: Model | None, asked: dict[str, Any]) -> suggestions.Suggested:
    somebody = user_or_none()
    bought = suggestions.bought_by(session, somebody.id) if somebody else set()

    def popular() -> Sequence[int]:
        today = now().date()
        key = ("popular", today, analytics.bookings(session))
        remembered = cast(Remembered, current_app.extensions["remembered"])
        return remembered.get(key, lambda: suggestions.best_sellers(session, today))

    if asked["product_id"] is not None:
        product = catalogue.find(session, id_of(asked["product_id"]))
        return suggestions.related_to(session, model, product, bought, popular, asked["n"])
    if asked["for"] == "me":
        return suggestions.for_visitor(session, model, owner(), bought, popular, asked["n"])
    return suggestions.only_popular(session, bought, popular, asked["n"])
