"""Coupons, and the feed of what the staff did."""

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from shop import audit, coupons, fields
from shop.api import answers
from shop.api.asking import body, database, now, query, requires, user

blueprint = Blueprint("coupons", __name__)

MOST_IN_A_FEED = 100

FEED = {
    "limit": fields.Optional(read=fields.parameter(1, MOST_IN_A_FEED), default=50),
    "cursor": fields.Optional(read=fields.parameter(1, 10**18)),
}


@blueprint.get("/coupons")
@requires("staff")
def find() -> ResponseReturnValue:
    with database().reading() as session:
        return jsonify(answers.page(session, coupons.all_of_them(), answers.coupon))


@blueprint.post("/coupons")
@requires("staff")
def add() -> ResponseReturnValue:
    given = fields.read(body(), coupons.FIELDS)
    with database().writing() as session:
        coupon = coupons.add(session, given, now())
        audit.note(session, user(), "coupon added", f"coupon {coupon.code}", now())
    return answers.created(answers.coupon(coupon), f"/api/coupons/{coupon.id}")


@blueprint.delete("/coupons/<id:coupon_id>")
@requires("staff")
def delete(coupon_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        coupons.remove(session, coupon_id)
        audit.note(session, user(), "coupon deleted", f"coupon {coupon_id}", now())
    return "", 204


@blueprint.get("/audit")
@requires("staff")
def feed() -> ResponseReturnValue:
    asked = query(FEED)
    with database().reading() as session:
        found = audit.feed(session, before=asked["cursor"], limit=asked["limit"] + 1)
    shown, more = found[: asked["limit"]], len(found) > asked["limit"]
    return jsonify(items=[answers.deed(one) for one in shown], next_cursor=str(shown[-1].id) if more else None)
