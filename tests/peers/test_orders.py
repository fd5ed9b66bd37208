"""The order service in the box."""

from collections.abc import Iterator

import httpx
import pytest

from milepost.peers import peer_of
from milepost.peers.orders import Orders


@pytest.fixture
def orders() -> Iterator[Orders]:
    orders: Orders = peer_of("orders")()
    orders.start()
    yield orders
    orders.stop()


def test_an_order_is_found_by_its_number_in_any_capitals(orders: Orders) -> None:
    orders.put("K-7X", "shipped", carrier="post")
    assert httpx.get(f"{orders.url}/orders/k-7x").json() == {"number": "K-7X", "status": "shipped", "carrier": "post"}


def test_an_order_changes_and_goes(orders: Orders) -> None:
    orders.put("K-7", "pending")
    orders.put("K-7", "paid")
    assert httpx.get(f"{orders.url}/orders/K-7").json()["status"] == "paid"
    orders.remove("K-7")
    assert httpx.get(f"{orders.url}/orders/K-7").status_code == 404


def test_unknown_numbers_and_paths_are_404(orders: Orders) -> None:
    assert [httpx.get(f"{orders.url}{path}").status_code for path in ("/orders/1", "/orders", "/")] == [404, 404, 404]


def test_nobody_changes_an_order_from_outside(orders: Orders) -> None:
    orders.put("K-7", "pending")
    assert httpx.delete(f"{orders.url}/orders/K-7").status_code == 405


def test_a_status_that_no_order_has_is_the_authors_mistake(orders: Orders) -> None:
    with pytest.raises(ValueError, match="pending"):
        orders.put("K-7", "lost in space")
