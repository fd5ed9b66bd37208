"""An order service: a shop's back office that says how far an order is, to whoever knows its number."""

from typing import Any

from milepost.peers.http import Answer, HttpPeer, Seen

STATES = ("pending", "paid", "packed", "shipped", "delivered", "cancelled")


class Orders(HttpPeer):
    """GET /orders/NUMBER answers `{"number", "status"}` and what else was given. Numbers are found in any capitals."""

    def __init__(self) -> None:
        super().__init__()
        self._orders: dict[str, dict[str, Any]] = {}

    def put(self, number: str, status: str, **more: Any) -> None:
        """Known from now on, in place of what was known. Raises ValueError for a status that no order has."""
        if status not in STATES:
            raise ValueError(f"an order is one of {', '.join(STATES)}, not {status}")
        with self._lock:
            self._orders[number.casefold()] = {"number": number, "status": status, **more}

    def remove(self, number: str) -> None:
        with self._lock:
            self._orders.pop(number.casefold(), None)

    def answer(self, request: Seen) -> Answer:
        match request.method, request.path.strip("/").split("/"):
            case "GET", ["orders", number]:
                found = self._orders.get(number.casefold())
                return Answer(body=found) if found else Answer(status=404, body={"error": "unknown order"})
            case _, ["orders", _]:
                return Answer(status=405, headers={"Allow": "GET"}, body={"error": "only GET"})
        return Answer(status=404, body={"error": "not found"})
