"""The payment service: what we ask of it, and what it tells us."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import requests
from sqlalchemy.orm import Session

from shop import fields, orders, refunds
from shop.catalogue import CURRENCY
from shop.database import add_new
from shop.errors import Refused
from shop.tables import Notice, Order

SECONDS_TO_WAIT = 3
TOO_LATE = "too late"

NOTICE = {
    "event_id": fields.text(200),
    "order_number": fields.text(40),
    "state": fields.one_of(("paid", "failed")),
    "amount_cents": fields.whole(0, fields.MOST_CENTS * 1000),
}


@dataclass(frozen=True, kw_only=True)
class PaymentService:
    """Each call may be repeated: the service knows an order by its number, and a refund by its reference."""

    url: str

    def open_session(self, order: Order, return_url: str) -> str:
        """The address where the customer pays. Raises Refused."""
        asked = {"order_number": order.number, "amount_cents": order.total_cents, "currency": CURRENCY}
        return str(self._post("/sessions", {**asked, "return_url": return_url}).get("url", ""))

    def give_back(self, order_number: str, amount_cents: int, reference: str) -> None:
        """Raises Refused."""
        self._post("/refunds", {"order_number": order_number, "amount_cents": amount_cents, "reference": reference})

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = requests.post(self.url + path, json=body, timeout=SECONDS_TO_WAIT)
            answered = answer.json() if answer.status_code == 201 else None
        except requests.Timeout:
            raise Refused("upstream_timeout", "The payment service is too slow. Try again in a moment.") from None
        except (requests.RequestException, ValueError):
            answered = None
        if not isinstance(answered, dict):
            raise Refused("upstream_error", "The payment service doesn't work now. Try again in a moment.")
        return answered


def is_signed(body: bytes, signature: str, secret: str) -> bool:
    """Compared in constant time: how long it takes shall not tell how much of a forgery is right."""
    expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.encode())


def book(session: Session, notice: dict[str, Any], now: datetime) -> int | None:
    """What a signed notice says. The same event again changes nothing. Raises NotFound for an unknown order.

    Answers with the id of an order that was paid too late, and whose money has to go back.
    """
    order = orders.by_number(session, notice["order_number"])
    add_new(session, Notice, [{**notice, "outcome": "", "received_at": now}])
    outcome = _outcome(session, order, notice, now)
    session.get_one(Notice, notice["event_id"]).outcome = outcome
    return order.id if outcome == TOO_LATE else None


def _outcome(session: Session, order: Order, notice: dict[str, Any], now: datetime) -> str:
    if notice["state"] != "paid":
        return "failed"
    if notice["amount_cents"] != order.total_cents:
        return "another amount"
    if orders.pay(session, order, now):
        return "paid"
    if order.paid_at is not None:
        return "paid before"
    refunds.owe(session, order, order.total_cents, now)
    return TOO_LATE
