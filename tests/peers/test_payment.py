"""The payment service in the box, and a shop that it tells of payments."""

import hashlib
import hmac
import json
from collections.abc import Iterator

import httpx
import pytest

from milepost.peers import Answer, HttpPeer, Seen, peer_of
from milepost.peers.payment import Payment

SECRET = "a key for notices"
ORDER = {"order_number": "A-1", "amount_cents": 1250, "currency": "EUR", "return_url": "http://127.0.0.1:1/orders/A-1"}


class Shop(HttpPeer):
    """Believes what is signed."""

    def answer(self, request: Seen) -> Answer:
        signed = hmac.new(SECRET.encode(), request.body, hashlib.sha256).hexdigest()
        return Answer(status=204 if hmac.compare_digest(signed, request.headers["x-signature"]) else 401)


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()
    shop.start()
    yield shop
    shop.stop()


@pytest.fixture
def payment(shop: Shop) -> Iterator[Payment]:
    payment: Payment = peer_of("payment")(secret=SECRET, shop=shop.url)
    payment.start()
    yield payment
    payment.stop()


def opened(payment: Payment, **given: object) -> str:
    answer = httpx.post(f"{payment.url}/sessions", json={**ORDER, **given})
    assert answer.status_code == 201
    url: str = answer.json()["url"]
    return url


def test_the_same_order_is_one_session(payment: Payment) -> None:
    assert opened(payment) == opened(payment)
    (session,) = payment.sessions
    assert (session.order_number, session.amount_cents, session.currency) == ("A-1", 1250, "EUR")


@pytest.mark.parametrize("given", [{"amount_cents": 0}, {"amount_cents": 12.5}, {"order_number": ""}])
def test_a_session_without_number_or_amount_is_refused(payment: Payment, given: dict[str, object]) -> None:
    assert httpx.post(f"{payment.url}/sessions", json={**ORDER, **given}).status_code == 400


@pytest.mark.parametrize("body", [b"{", b"[1]", b""])
def test_what_is_no_object_is_refused(payment: Payment, body: bytes) -> None:
    assert httpx.post(f"{payment.url}/refunds", content=body).status_code == 400


def test_the_shop_is_told_of_a_payment_with_a_signature(payment: Payment, shop: Shop) -> None:
    opened(payment)
    assert payment.pay("A-1") == 204
    (notice,) = shop.requests
    told = json.loads(notice.body)
    assert notice.path == "/api/payments/notices"
    assert (told["order_number"], told["state"], told["amount_cents"]) == ("A-1", "paid", 1250)


def test_each_notice_is_an_event_of_its_own_unless_it_is_sent_again(payment: Payment, shop: Shop) -> None:
    opened(payment)
    payment.refuse("A-1")
    notice = payment.notice("A-1")
    payment.send(notice)
    payment.send(notice)
    refused, paid, again = (json.loads(request.body) for request in shop.requests)
    assert paid == again
    assert refused["event_id"] != paid["event_id"]


def test_a_forged_notice_is_not_believed(payment: Payment) -> None:
    opened(payment)
    assert payment.send(payment.notice("A-1"), signature="00" * 32) == 401


def test_an_order_that_nobody_asked_to_be_paid_has_no_notice(payment: Payment) -> None:
    with pytest.raises(LookupError, match="B-2"):
        payment.pay("B-2")


def test_a_repeated_reference_gives_money_back_once(payment: Payment) -> None:
    for _ in range(2):
        given = {"order_number": "A-1", "amount_cents": 300, "reference": "r-1"}
        assert httpx.post(f"{payment.url}/refunds", json=given).status_code == 201
    (refund,) = payment.refunds
    assert (refund.order_number, refund.amount_cents) == ("A-1", 300)


@pytest.mark.parametrize("state", ["paid", "failed"])
def test_a_customer_decides_on_the_page_and_is_sent_back(payment: Payment, shop: Shop, state: str) -> None:
    url = opened(payment)
    page = httpx.get(url)
    assert "12.50 EUR for A-1" in page.text
    answer = httpx.post(f"{url}/{state}")
    assert (answer.status_code, answer.headers["Location"]) == (303, ORDER["return_url"])
    assert json.loads(shop.requests[0].body)["state"] == state


def test_a_payment_that_is_unknown_has_no_page(payment: Payment) -> None:
    assert httpx.get(f"{payment.url}/pay/nothing").status_code == 404
    assert httpx.post(f"{payment.url}/pay/nothing/paid").status_code == 404


def test_it_fails_as_every_peer_does(payment: Payment) -> None:
    payment.fail_next(status=500, where=lambda request: request.path == "/sessions")
    assert httpx.post(f"{payment.url}/sessions", json=ORDER).status_code == 500
    opened(payment)
