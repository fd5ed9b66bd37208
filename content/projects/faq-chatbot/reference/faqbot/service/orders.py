"""The order service: what it says about an order, and the ways in which it may say nothing."""

from typing import Protocol

import httpx

SECONDS = httpx.Timeout(2, connect=1)


class UnknownOrder(Exception):
    """There is no order with this number."""


class OrdersUnavailable(Exception):
    """The service failed, or took too long."""


def orders_at(url: str | None) -> "Orders":
    """Those of the service at that address; made-up ones where there is none, for a first look."""
    return HttpOrders(url) if url else SampleOrders()


class Orders(Protocol):
    def status(self, number: str) -> str:
        """Raises UnknownOrder, OrdersUnavailable."""


class SampleOrders:
    """Every other order is known."""

    def status(self, number: str) -> str:
        if int(number[-1]) % 2:
            raise UnknownOrder(number)
        return "on its way"


class HttpOrders:
    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url, timeout=SECONDS)

    def status(self, number: str) -> str:
        try:
            answer = self._client.get(f"/orders/{number}")
            if answer.status_code == 404:
                raise UnknownOrder(number)
            return str(answer.raise_for_status().json()["status"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as problem:
            raise OrdersUnavailable(type(problem).__name__) from None
