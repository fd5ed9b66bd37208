"""Stock adds up, whoever books it and however often."""

from concurrent.futures import ThreadPoolExecutor
from unittest import TestCase

from inventory.fields import Fields, ValidationFailed, whole_number
from tests.shop import Person, Shop


class Stock(Shop):
    def test_quantity_is_the_sum_of_what_was_booked(self) -> None:
        product = self.product()
        for delta in (10, -3, 5):
            self.clerk.book(product, delta)
        feed = self.viewer.ask("GET", f"/api/products/{product['id']}/movements")["items"]
        self.assertEqual([one["delta"] for one in feed], [5, -3, 10])
        self.assertEqual(self.quantity(product), 12)

    def test_nothing_falls_below_zero(self) -> None:
        product = self.product()
        self.clerk.book(product, 2)
        refused = self.clerk.book(product, -3, status=409)
        self.assertEqual(refused["error"]["code"], "out_of_stock")
        self.assertEqual(self.quantity(product), 2)

    def test_sales_at_the_same_moment_all_count(self) -> None:
        product = self.product()
        self.clerk.book(product, 5)
        path, sale = f"/api/products/{product['id']}/movements", {"delta": -1, "reason": "sale"}
        people = [Person(self.app.test_client(), "clerk@example.org") for _ in range(8)]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda person: person.send("POST", path, sale).status_code, people))
        self.assertEqual((answers.count(201), answers.count(409)), (5, 3))
        self.assertEqual(self.quantity(product), 0)

    def test_a_key_books_once(self) -> None:
        product = self.product()
        first, second = (self.clerk.book(product, 7, key="k-1") for _ in range(2))
        self.assertEqual(first, second)
        self.assertEqual(self.quantity(product), 7)

    def test_a_key_stands_for_one_request_alone(self) -> None:
        product = self.product()
        self.clerk.book(product, 7, key="k-1")
        refused = self.clerk.book(product, 8, key="k-1", status=409)
        self.assertEqual(refused["error"]["code"], "idempotency_conflict")

    def test_a_refused_request_uses_up_no_key(self) -> None:
        product = self.product()
        self.clerk.book(product, -1, key="k-1", status=409)
        self.clerk.book(product, 3)
        self.clerk.book(product, -1, key="k-1")
        self.assertEqual(self.quantity(product), 2)

    def quantity(self, product: dict[str, object]) -> int:
        found: int = self.viewer.ask("GET", f"/api/products/{product['id']}")["quantity"]
        return found


class Numbers(TestCase):
    def test_only_whole_numbers_are(self) -> None:
        for value in (1.0, "1", True, None):
            with self.subTest(value=value), self.assertRaises(ValidationFailed):
                fields = Fields({"delta": value})
                fields.read("delta", whole_number(-5, 5))
                fields.check()
