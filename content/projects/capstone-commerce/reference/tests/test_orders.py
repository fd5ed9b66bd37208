"""Orders: what they hold, when they let go of it, and what goes back."""

import hashlib
import hmac
import threading
import unittest
from datetime import datetime, timedelta

from shop import orders, payments, refunds, stock
from shop.errors import Invalid, Refused
from shop.tables import Order, Product
from tests.stall import NOON, Stall, Till


class OrderTest(unittest.TestCase):
    def setUp(self) -> None:
        self.stall, self.till = Stall(), Till()
        self.addCleanup(self.stall.close)
        self.tea = self.stall.product("tea", price=100, pieces=5)

    def placed(self, quantity: int = 3, key: str = "k") -> Order:
        self.stall.fill({self.tea: quantity})
        with self.stall.database.writing() as session:
            return orders.place(session, self.stall.request(key), NOON)

    def notice(self, order: Order, event: str = "e", amount: int | None = None, now: datetime = NOON) -> None:
        given = {
            "event_id": event,
            "order_number": order.number,
            "state": "paid",
            "amount_cents": amount or order.total_cents,
        }
        with self.stall.database.writing() as session:
            payments.book(session, given, now)

    def shelf(self) -> tuple[int, int]:
        with self.stall.database.reading() as session:
            product = session.get_one(Product, self.tea)
            return product.on_hand, product.reserved

    def state(self, order: Order) -> str:
        with self.stall.database.reading() as session:
            return session.get_one(Order, order.id).status

    def refund(self, order: Order, quantity: int) -> None:
        with self.stall.database.writing() as session:
            lines = [{"product_id": self.tea, "quantity": quantity}]
            refunds.give_back(session, session.get_one(Order, order.id), lines, NOON)

    def test_an_order_reserves_and_a_payment_sells(self) -> None:
        order = self.placed()
        self.assertEqual(self.shelf(), (5, 3))
        self.notice(order)
        self.assertEqual((self.shelf(), self.state(order)), ((2, 0), "paid"))

    def test_the_same_notice_again_changes_nothing(self) -> None:
        order = self.placed(2)
        for _ in range(3):
            self.notice(order)
        self.assertEqual(self.shelf(), (3, 0))

    def test_another_amount_pays_nothing(self) -> None:
        order = self.placed()
        self.notice(order, amount=299)
        self.assertEqual((self.shelf(), self.state(order)), ((5, 3), "pending"))

    def test_what_is_not_paid_in_time_is_free_again(self) -> None:
        order = self.placed()
        for now, expected in (
            (NOON + timedelta(minutes=14, seconds=59), "pending"),
            (NOON + timedelta(minutes=15), "expired"),
        ):
            orders.expire_late(self.stall.database, now)
            self.assertEqual(self.state(order), expected)
        self.assertEqual(self.shelf(), (5, 0))

    def test_a_payment_that_is_too_late_is_owed_until_the_service_takes_it(self) -> None:
        order = self.placed()
        orders.expire_late(self.stall.database, NOON + orders.TIME_TO_PAY)
        self.notice(order)
        self.till.away = True
        self.assertEqual(refunds.send_waiting(self.stall.database, self.till), 0)
        self.till.away = False
        self.assertEqual([refunds.send_waiting(self.stall.database, self.till) for _ in range(2)], [1, 0])
        self.assertEqual([amount for _, amount in self.till.given_back], [300])

    def test_all_refunds_together_are_what_was_paid(self) -> None:
        order = self.placed(3)
        with self.stall.database.writing() as session:
            line = session.get_one(Order, order.id).lines[0]
            line.paid_cents = 100  # after a discount
        self.notice(order)
        with self.stall.database.writing() as session:
            orders.ship(session, session.get_one(Order, order.id))
        for _ in range(3):
            self.refund(order, 1)
        with self.stall.database.reading() as session:
            found = session.get_one(Order, order.id)
            self.assertEqual([refund.amount_cents for refund in found.refunds], [33, 33, 34])
            self.assertEqual(found.status, "refunded")

    def test_no_more_goes_back_than_was_bought(self) -> None:
        order = self.placed(2)
        self.notice(order)
        with self.assertRaises(Refused):
            self.refund(order, 1)
        with self.stall.database.writing() as session:
            orders.ship(session, session.get_one(Order, order.id))
        with self.assertRaises(Invalid):
            self.refund(order, 3)

    def test_a_withdrawn_order_leaves_everything_as_it_was(self) -> None:
        order = self.placed(3)
        with self.stall.database.writing() as session:
            orders.withdraw(session, order.id)
        self.assertEqual(self.shelf(), (5, 0))
        with self.stall.database.writing() as session:
            again = orders.place(session, self.stall.request(), NOON)
        self.assertNotEqual(again.id, order.id)
        self.assertEqual(self.shelf(), (5, 3))

    def test_ten_threads_take_five_pieces(self) -> None:
        refused: list[str] = []

        def take() -> None:
            try:
                with self.stall.database.writing() as session:
                    stock.reserve(session, {self.tea: 1})
            except Refused as problem:
                refused.append(problem.code)

        threads = [threading.Thread(target=take) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual((self.shelf(), refused), ((5, 5), ["out_of_stock"] * 5))

    def test_the_same_key_at_the_same_moment_is_one_order(self) -> None:
        self.stall.fill({self.tea: 2})
        found: list[int] = []

        def order() -> None:
            with self.stall.database.writing() as session:
                found.append(orders.place(session, self.stall.request("same"), NOON).id)

        threads = [threading.Thread(target=order) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual((len(found), len(set(found)), self.shelf()), (6, 1, (5, 2)))


class SignatureTest(unittest.TestCase):
    def test_only_the_right_key_signs(self) -> None:
        signed = hmac.new(b"key", b"{}", hashlib.sha256).hexdigest()
        self.assertTrue(payments.is_signed(b"{}", signed, "key"))
        for body, signature, key in (
            (b"{} ", signed, "key"),
            (b"{}", signed, "other"),
            (b"{}", "", "key"),
            (b"{}", "é", "key"),
        ):
            self.assertFalse(payments.is_signed(body, signature, key))
