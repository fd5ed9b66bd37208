"""How everything looks as JSON: rows, pages, and failures in one form."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from werkzeug.exceptions import HTTPException

from shop.api import asking
from shop.carts import Cart
from shop.catalogue import CURRENCY
from shop.errors import Invalid, Refused, TooMany
from shop.tables import Address, Coupon, Deed, Movement, Order, OrderLine, Product, Review, User

STATUS = {
    "malformed_request": 400, "unauthenticated": 401, "invalid_credentials": 401, "forbidden": 403, "not_found": 404,
    "precondition_failed": 412, "too_large": 413, "unsupported_media_type": 415, "validation_failed": 422,
    "precondition_required": 428, "rate_limited": 429, "upstream_error": 502, "unavailable": 503, "upstream_timeout": 504,
}  # fmt: skip
"""Everything else that is refused is 409: the present state forbids it."""

CODES = {
    400: "malformed_request", 403: "forbidden", 404: "not_found", 405: "method_not_allowed", 413: "too_large",
    415: "unsupported_media_type",
}  # fmt: skip

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    @app.errorhandler(Refused)
    def refused(problem: Refused) -> ResponseReturnValue:
        status = STATUS.get(problem.code, 409)
        error: dict[str, Any] = {"code": problem.code, "message": str(problem)}
        if isinstance(problem, Invalid):
            error["fields"] = problem.fields
        headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
        if isinstance(problem, TooMany):
            headers["Retry-After"] = str(problem.seconds)
        return jsonify(error=error), status, headers

    @app.errorhandler(HTTPException)
    def http(problem: HTTPException) -> ResponseReturnValue:
        status = problem.code or 500
        if status < 400:
            return problem.get_response()
        allowed = getattr(problem, "valid_methods", None)
        error = {"code": CODES.get(status, "malformed_request"), "message": problem.description}
        return jsonify(error=error), status, {"Allow": ", ".join(allowed)} if allowed else {}

    @app.errorhandler(SQLAlchemyError)
    def no_database(problem: SQLAlchemyError) -> ResponseReturnValue:
        log.exception("the database refused: %s %s", request.method, request.path)
        return jsonify(error={"code": "unavailable", "message": "Try again in a moment."}), 503

    @app.errorhandler(Exception)
    def unforeseen(problem: Exception) -> ResponseReturnValue:
        log.exception("unforeseen: %s %s", request.method, request.path)
        return jsonify(error={"code": "internal", "message": "Something went wrong here."}), 500


def created(value: Mapping[str, Any], location: str) -> ResponseReturnValue:
    return jsonify(value), 201, {"Location": location}


def page(session: Session, query: Select[Any], show: Callable[[Any], Any], *, total: int | None = None) -> dict[str, Any]:
    """One page of a list, by the parameters of the request. Raises Invalid."""
    asked = asking.query(asking.PAGE)
    number, per_page = asked["page"], asked["per_page"]
    if total is None:
        total = session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    found = session.scalars(query.limit(per_page).offset((number - 1) * per_page)).all()
    pages = -(-total // per_page)
    return {"items": [show(one) for one in found], "page": number, "per_page": per_page, "total": total, "pages": pages}


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def user(one: User) -> dict[str, Any]:
    known = {"id": one.id, "email": one.email, "name": one.name, "role": one.role}
    return {**known, "created_at": instant(one.created_at)}


def address(one: Address) -> dict[str, Any]:
    return {"id": one.id, "line": one.line, "city": one.city}


def product(one: Product) -> dict[str, Any]:
    return {
        "id": one.id,
        "slug": one.slug,
        "sku": one.sku,
        "name": one.name,
        "description": one.description,
        "category": one.category,
        "price_cents": one.price_cents,
        "currency": CURRENCY,
        "available": one.available,
        "rating": round(one.stars / one.reviews, 2) if one.reviews else None,
        "image_url": f"/images/{one.image}" if one.image else None,
        "version": one.version,
        "created_at": instant(one.created_at),
        "updated_at": instant(one.updated_at),
    }


def inventory(one: Product) -> dict[str, Any]:
    return {
        "product_id": one.id,
        "sku": one.sku,
        "name": one.name,
        "on_hand": one.on_hand,
        "reserved": one.reserved,
        "available": one.available,
        "reorder_level": one.reorder_level,
    }


def movement(one: Movement) -> dict[str, Any]:
    what = {"id": one.id, "product_id": one.product_id, "delta": one.delta, "reason": one.reason}
    return {**what, "created_at": instant(one.created_at)}


def cart(one: Cart) -> dict[str, Any]:
    lines = [
        {
            "product_id": line.product.id,
            "slug": line.product.slug,
            "name": line.product.name,
            "quantity": line.quantity,
            "unit_price_cents": line.product.price_cents,
            "line_cents": line.cents,
            "available": 0 if line.product.gone else line.product.available,
            "deleted": line.product.gone,
        }
        for line in one.lines
    ]
    return {"items": lines, "total_cents": one.total_cents, "currency": one.currency}


def order(one: Order) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "status": one.status,
        "lines": [order_line(line) for line in one.lines],
        "total_cents": one.total_cents,
        "currency": CURRENCY,
        "address": {"line": one.address_line, "city": one.city},
        "note": one.note,
        "payment_url": one.payment_url,
        "created_at": instant(one.created_at),
        "expires_at": instant(one.expires_at),
        "paid_at": one.paid_at and instant(one.paid_at),
        "refunds": [{"amount_cents": refund.amount_cents, "state": refund.state} for refund in one.refunds],
    }


def order_line(one: OrderLine) -> dict[str, Any]:
    return {
        "product_id": one.product_id,
        "sku": one.sku,
        "name": one.name,
        "quantity": one.quantity,
        "unit_price_cents": one.unit_price_cents,
        "line_cents": one.line_cents,
        "discount_cents": one.line_cents - one.paid_cents,
        "refunded_quantity": one.refunded_quantity,
        "refunded_cents": one.refunded_cents,
    }


def coupon(one: Coupon) -> dict[str, Any]:
    return {
        "id": one.id,
        "code": one.code,
        "percent": one.percent,
        "amount_cents": one.amount_cents,
        "from": one.first_day and one.first_day.isoformat(),
        "to": one.last_day and one.last_day.isoformat(),
        "min_total_cents": one.min_total_cents,
        "max_uses": one.max_uses,
        "max_uses_per_user": one.max_uses_per_user,
    }


def review(one: Review) -> dict[str, Any]:
    return {"stars": one.stars, "text": one.text, "name": one.user.name, "created_at": instant(one.created_at)}


def deed(one: Deed) -> dict[str, Any]:
    what = {"id": one.id, "actor_id": one.actor_id, "action": one.action, "target": one.target}
    return {**what, "at": instant(one.at)}
