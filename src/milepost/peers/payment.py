"""A payment service: a shop asks for a session, its customer pays there, and the shop is told by a signed notice.

What can go wrong is what goes wrong with real ones: notices that come twice, late, in another order, forged or altered.
"""

import hashlib
import hmac
import html
import itertools
import json
import secrets
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from milepost.peers.http import Answer, HttpPeer, Seen

NOTICE_SECONDS = 10.0


@dataclass(frozen=True, kw_only=True)
class Session:
    """One payment that a shop asked for."""

    id: str
    order_number: str
    amount_cents: int
    currency: str
    return_url: str


@dataclass(frozen=True, kw_only=True)
class Refund:
    order_number: str
    amount_cents: int
    reference: str


class Payment(HttpPeer):
    """`shop` is the address that notices go to, without a path.

    A repeated reference is one refund, a repeated order one session.
    """

    def __init__(self, *, secret: str, shop: str = "", notices: str = "/api/payments/notices") -> None:
        super().__init__()
        self.shop = shop
        self._secret = secret.encode()
        self._notices = notices
        self._sessions: dict[str, Session] = {}
        self._refunds: dict[str, Refund] = {}
        self._events = itertools.count(1)

    @property
    def sessions(self) -> list[Session]:
        with self._lock:
            return list(self._sessions.values())

    @property
    def refunds(self) -> list[Refund]:
        """Money that was given back, each reference once."""
        with self._lock:
            return list(self._refunds.values())

    def session_of(self, order_number: str) -> Session:
        """Raises LookupError where the shop asked for none."""
        found = next((one for one in self.sessions if one.order_number == order_number), None)
        if found is None:
            raise LookupError(f"the shop asked for no payment of the order {order_number!r}")
        return found

    def notice(
        self, order_number: str, state: str = "paid", *, amount_cents: int | None = None, event_id: str = ""
    ) -> dict[str, Any]:
        """What the shop is told. The amount is that of the session unless another is given."""
        amount = self.session_of(order_number).amount_cents if amount_cents is None else amount_cents
        event = event_id or f"evt-{next(self._events)}-{secrets.token_hex(4)}"
        return {"event_id": event, "order_number": order_number, "state": state, "amount_cents": amount}

    def signature(self, body: bytes) -> str:
        return hmac.new(self._secret, body, hashlib.sha256).hexdigest()

    def send(self, notice: Mapping[str, Any], *, signature: str | None = None) -> int:
        """The status that the shop answers. Another signature than the right one makes a forgery."""
        body = json.dumps(notice).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Signature": self.signature(body) if signature is None else signature,
        }
        request = urllib.request.Request(self.shop + self._notices, data=body, headers=headers, method="POST")  # noqa: S310 - the address of the shop on loopback
        try:
            with _DIRECT.open(request, timeout=NOTICE_SECONDS) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            refused.close()
            return refused.code

    def pay(self, order_number: str) -> int:
        """The customer pays, and the shop is told. The status that it answers."""
        return self.send(self.notice(order_number))

    def refuse(self, order_number: str) -> int:
        """The customer's bank says no."""
        return self.send(self.notice(order_number, "failed"))

    def answer(self, request: Seen) -> Answer:
        match request.method, request.path.strip("/").split("/"):
            case "POST", ["sessions"]:
                return self._open(request)
            case "POST", ["refunds"]:
                return self._give_back(request)
            case "GET", ["pay", id]:
                return self._page(id)
            case "POST", ["pay", id, ("paid" | "failed") as state]:
                return self._decide(id, state)
        return Answer(status=404, body={"error": "not found"})

    def _open(self, request: Seen) -> Answer:
        given = _object(request)
        if not _is_text(given.get("order_number")) or not _is_cents(given.get("amount_cents")):
            return Answer(status=400, body={"error": "order_number and amount_cents are needed"})
        number = given["order_number"]
        with self._lock:
            known = next((one for one in self._sessions.values() if one.order_number == number), None)
            session = known or Session(
                id=secrets.token_urlsafe(9),
                order_number=number,
                amount_cents=given["amount_cents"],
                currency=str(given.get("currency", "")),
                return_url=str(given.get("return_url", "")),
            )
            self._sessions[session.id] = session
        return Answer(status=201, body={"url": f"{self.url}/pay/{session.id}"})

    def _give_back(self, request: Seen) -> Answer:
        given = _object(request)
        number, amount, reference = (given.get(name) for name in ("order_number", "amount_cents", "reference"))
        if not _is_text(number) or not _is_text(reference) or not _is_cents(amount):
            return Answer(status=400, body={"error": "order_number, amount_cents and reference are needed"})
        refund = Refund(order_number=str(number), amount_cents=int(amount or 0), reference=str(reference))
        with self._lock:
            kept = self._refunds.setdefault(refund.reference, refund)
        return Answer(status=201, body={"reference": kept.reference, "amount_cents": kept.amount_cents})

    def _page(self, id: str) -> Answer:
        session = self._sessions.get(id)
        if session is None:
            return Answer(status=404, body="<h1>There is no such payment.</h1>")
        what = html.escape(f"{session.amount_cents / 100:.2f} {session.currency} for {session.order_number}")
        forms = "".join(
            f'<form method="post" action="/pay/{id}/{state}"><button data-testid="{hook}">{text}</button></form>'
            for state, hook, text in (("paid", "pay", "Pay"), ("failed", "refuse", "Let it fail"))
        )
        return Answer(body=f'<!doctype html><html lang="en"><title>Payment</title><h1>{what}</h1>{forms}')

    def _decide(self, id: str, state: str) -> Answer:
        session = self._sessions.get(id)
        if session is None:
            return Answer(status=404, body="<h1>There is no such payment.</h1>")
        self.send(self.notice(session.order_number, state))
        return Answer(status=303, headers={"Location": session.return_url})


_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def _object(request: Seen) -> dict[str, Any]:
    """Empty where the body is no JSON object."""
    try:
        given = request.json
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_cents(value: object) -> bool:
    return type(value) is int and value > 0
