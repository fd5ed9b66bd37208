"""Figures for the staff."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from shop import analytics, catalogue, fields
from shop.api.asking import database, id_of, now, query, requires
from shop.errors import Invalid, Refused
from shop.learning import forecast
from shop.learning.model import Models
from shop.remembered import Remembered

blueprint = Blueprint("analytics", __name__)

MOST_DAYS = 3700
PERIOD = {"from": fields.day, "to": fields.day}
SALES: dict[str, Callable[[Session, date, date], Any]] = {
    "day": analytics.sales_by_day,
    "week": analytics.sales_by_week,
    "category": analytics.sales_by_category,
}


@blueprint.get("/analytics/sales")
@requires("staff")
def sales() -> ResponseReturnValue:
    asked = query({**PERIOD, "by": fields.Optional(read=fields.one_of(SALES), default="day")})
    first, last = _period(asked)
    with database().reading() as session:
        key = ("sales", analytics.bookings(session), first, last, asked["by"])
        items = _remembered().get(key, lambda: SALES[asked["by"]](session, first, last))
    return jsonify(items=items)


@blueprint.get("/analytics/funnel")
@requires("staff")
def funnel() -> ResponseReturnValue:
    first, last = _period(query(PERIOD))
    with database().reading() as session:
        return jsonify(items=analytics.funnel(session, first, last))


@blueprint.get("/analytics/cohorts")
@requires("staff")
def cohorts() -> ResponseReturnValue:
    months, today = query({"months": fields.Optional(read=fields.parameter(1, 36), default=6)})["months"], now().date()
    with database().reading() as session:
        key = ("cohorts", analytics.bookings(session), months, today)
        return jsonify(items=_remembered().get(key, lambda: analytics.cohorts(session, months, today)))


@blueprint.get("/analytics/forecast")
@requires("staff")
def forecasts() -> ResponseReturnValue:
    days = fields.Optional(read=fields.parameter(1, forecast.DAYS_AHEAD), default=forecast.DAYS_AHEAD)
    asked = query({"product_id": fields.text(30), "days": days})
    with database().reading() as session:
        product = catalogue.find(session, id_of(asked["product_id"]))
    model = cast(Models, current_app.extensions["models"]).newest()
    if model is None:
        raise Refused("unavailable", "Nothing has been learned yet.")
    return jsonify(items=forecast.by_day(model.forecasts, product.id, model.as_of, asked["days"]))


def _period(asked: dict[str, Any]) -> tuple[date, date]:
    first, last = asked["from"], asked["to"]
    if last < first or (last - first).days > MOST_DAYS:
        raise Invalid({"to": f"must not be before from, and at most {MOST_DAYS} days later"})
    return first, last


def _remembered() -> Remembered:
    return cast(Remembered, current_app.extensions["remembered"])
