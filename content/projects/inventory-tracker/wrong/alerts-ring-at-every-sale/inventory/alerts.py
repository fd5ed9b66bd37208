"""Shortages: an alert opens when stock falls below its level, and closes when it reaches it again."""

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import Session

from inventory.fields import Fields, yes_or_no
from inventory.forms import alert_form
from inventory.log import Happening
from inventory.models import Alert, Product, now
from inventory.requests import part_of, user_id
from inventory.store import Store


def routes(store: Store) -> Blueprint:
    alerts = Blueprint("alerts", __name__, url_prefix="/api/alerts")

    @alerts.get("")
    def list_() -> ResponseReturnValue:
        user_id()
        fields = Fields(request.args)
        only_open = fields.read("open", yes_or_no, None)
        query = select(Alert)
        if only_open is not None:
            query = query.where(Alert.closed_at.is_(None) if only_open else Alert.closed_at.is_not(None))
        with store.reading() as session:
            items, cursor = part_of(session, query, Alert.id, fields)
        return jsonify(items=list(map(alert_form, items)), next_cursor=cursor)

    return alerts


def follow(session: Session, product: Product, *, was_low: bool) -> list[Happening]:
    """Open or close the alert of a product that is locked and was changed."""
    still_open = select(Alert).where(Alert.product_id == product.id, Alert.closed_at.is_(None))
    if product.is_low:
        alert = session.scalar(still_open) or Alert(product_id=product.id)
        session.add(alert)
        session.flush()
        return [_happening("alert.opened", alert)]
    closing = session.scalars(still_open).all()
    for alert in closing:
        alert.closed_at = now()
    return [_happening("alert.closed", alert) for alert in closing]


def _happening(name: str, alert: Alert) -> Happening:
    return Happening(name=name, product_id=alert.product_id, data={"alert": alert_form(alert)})
