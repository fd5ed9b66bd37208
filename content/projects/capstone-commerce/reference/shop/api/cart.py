"""The cart, of an account or of a visitor."""

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from shop import carts, events, fields
from shop.api import answers
from shop.api.asking import body, database, now, owner

blueprint = Blueprint("cart", __name__)


@blueprint.get("/cart")
def show() -> ResponseReturnValue:
    mine = owner()
    with database().reading() as session:
        return _shown(session, mine)


@blueprint.delete("/cart")
def empty() -> ResponseReturnValue:
    mine = owner()
    with database().writing() as session:
        carts.empty(session, mine)
    return "", 204


@blueprint.put("/cart/items/<id:product_id>")
def put(product_id: int) -> ResponseReturnValue:
    mine, quantity = owner(), fields.read(body(), carts.QUANTITY)["quantity"]
    with database().writing() as session:
        carts.put(session, mine, product_id, quantity)
        session.flush()
        return _shown(session, mine)


@blueprint.post("/events")
def note_event() -> ResponseReturnValue:
    mine, given = owner(), fields.read(body(), events.FIELDS)
    with database().writing() as session:
        events.note(session, mine, given["type"], given["product_id"], now().date())
    return jsonify(type=given["type"], product_id=given["product_id"]), 202


def _shown(session: Session, mine: str) -> ResponseReturnValue:
    return jsonify(answers.cart(carts.cart_of(session, mine)))
