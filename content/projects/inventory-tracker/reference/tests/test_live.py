"""What is committed is told, once and in order, to those who asked for it."""

import time
from typing import Any

from tests.shop import Shop

PATIENCE_SECONDS = 10


class Live(Shop):
    def test_a_subscriber_hears_of_his_products_alone(self) -> None:
        tea, milk = self.product(sku="T-1"), self.product(sku="M-1")
        listener = self.listener(self.viewer)
        self.assertEqual(self.send(listener, "subscribe", {"product_ids": [tea["id"]]}), {"data": {"count": 1}})
        self.clerk.book(milk, 1)
        self.clerk.book(tea, 4)
        heard = self.wait_for(listener, "stock.changed", 1)
        self.assertEqual([(one["product_id"], one["quantity"]) for one in heard], [(tea["id"], 4)])

    def test_events_come_in_the_order_of_versions(self) -> None:
        product = self.product()
        listener = self.listener(self.viewer)
        self.send(listener, "subscribe", {"all": True})
        for _ in range(10):
            self.clerk.book(product, 1)
        heard = self.wait_for(listener, "stock.changed", 10)
        self.assertEqual([one["version"] for one in heard], list(range(2, 12)))

    def test_what_was_refused_is_not_told(self) -> None:
        product = self.product()
        listener = self.listener(self.viewer)
        self.send(listener, "subscribe", {"all": True})
        self.clerk.book(product, -1, status=409)
        self.clerk.book(product, 1)
        heard = self.wait_for(listener, "stock.changed", 1)
        self.assertEqual([one["delta"] for one in heard], [1])

    def test_who_was_away_is_told_what_changed(self) -> None:
        tea, milk = self.product(sku="T-1"), self.product(sku="M-1")
        self.clerk.book(milk, 1)
        listener = self.listener(self.viewer)
        since = self.wait_for(listener, "ready", 1)[0]["at"]
        for delta in (5, -2):
            self.clerk.book(tea, delta)
        self.send(listener, "subscribe", {"all": True})
        changes = self.send(listener, "resume", {"since": since})["data"]["changes"]
        self.assertEqual([(one["product_id"], one["quantity"]) for one in changes], [(tea["id"], 3)])

    def test_an_alert_opens_and_closes_once(self) -> None:
        product = self.product(reorder_level=5)
        listener = self.listener(self.viewer)
        self.send(listener, "subscribe", {"all": True})
        for delta in (6, -2, -1, 9, 1):
            self.clerk.book(product, delta)
        opened = self.wait_for(listener, "alert.opened", 1)
        self.assertEqual(len(opened), 1)
        self.assertEqual(self.viewer.ask("GET", "/api/alerts?open=true")["items"], [])
        self.assertEqual(len(self.viewer.ask("GET", "/api/alerts")["items"]), 1)

    def test_who_is_nobody_is_refused(self) -> None:
        self.viewer.token = "nonsense"
        self.assertFalse(self.listener(self.viewer).is_connected())

    def test_nonsense_is_answered(self) -> None:
        listener = self.listener(self.viewer)
        for event, data in (("dance", {}), ("subscribe", 5)):
            with self.subTest(event=event):
                self.assertEqual(self.send(listener, event, data)["error"]["code"], "malformed_request")

    def send(self, listener: Any, event: str, data: Any) -> Any:
        return listener.emit(event, data, callback=True)

    def wait_for(self, listener: Any, name: str, count: int) -> list[Any]:
        """The data of all events of that name, once there are `count`."""
        heard: list[Any] = []
        until = time.monotonic() + PATIENCE_SECONDS
        while len(heard) < count and time.monotonic() < until:
            heard += [one["args"][0] for one in listener.get_received() if one["name"] == name]
            time.sleep(0.01)
        return heard
