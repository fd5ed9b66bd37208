"""What happens to the shop as a program: its tables change, it's saved and brought back, and it says what it lacks."""

import json
import logging
import unittest
from pathlib import Path

from sqlalchemy import inspect

from shop import backup, catalogue, orders, prepare, stock
from shop.app import create_app
from shop.counted import CountedAttempts
from shop.database import Database
from shop.logs import JsonLines
from shop.settings import Missing, Settings
from shop.tables import Order, Product, Table
from tests.stall import NOON, Stall

NOBODY_THERE = "redis://127.0.0.1:1/0"


class OperationTest(unittest.TestCase):
    def setUp(self) -> None:
        self.stall = Stall()
        self.addCleanup(self.stall.close)
        self.folder = Path(self.stall.folder.name)

    def empty(self, name: str) -> Database:
        database = Database(f"sqlite:///{self.folder / name}")
        self.addCleanup(database.engine.dispose)
        return database

    def test_migrations_lead_to_the_tables_that_the_code_knows(self) -> None:
        database = self.empty("migrated.db")
        for before in (True, False, False):
            prepare.migrate(database, before=before)
        found = inspect(database.engine)
        for table in Table.metadata.sorted_tables:
            self.assertEqual({one["name"] for one in found.get_columns(table.name)}, set(table.columns.keys()), table.name)

    def test_what_was_saved_comes_back_and_goes_on(self) -> None:
        old, new = self.empty("old.db"), self.empty("new.db")
        prepare.migrate(old)
        given = {"name": "Tea", "description": "", "category": "c", "price_cents": 1, "reorder_level": 0}
        with old.writing() as session:
            tea = catalogue.add(session, {**given, "sku": "a"}, NOON).id
            stock.move(session, tea, 5, "counted", NOON)
        file = self.folder / "shop.gz"
        self.assertEqual(backup.save(old, file), backup.restore(new, file))
        with new.writing() as session:
            self.assertEqual(session.get_one(Product, tea).on_hand, 5)
            self.assertNotEqual(catalogue.add(session, {**given, "sku": "b"}, NOON).id, tea)
        with self.assertRaises(backup.CannotRestore):
            backup.restore(new, file)

    def test_a_file_that_is_no_backup_changes_nothing(self) -> None:
        file = self.folder / "no.gz"
        file.write_bytes(b"no backup")
        with self.assertRaises(OSError):
            backup.restore(self.empty("empty.db"), file)

    def test_an_order_keeps_its_note(self) -> None:
        self.stall.fill({self.stall.product("tea"): 1})
        request = orders.Request(
            user_id=self.stall.ada.id,
            key="k",
            address_id=self.stall.address.id,
            coupon=None,
            expected_total=None,
            note="Ring twice.",
        )
        with self.stall.database.writing() as session:
            id = orders.place(session, request, NOON).id
        with self.stall.database.reading() as session:
            self.assertEqual(session.get_one(Order, id).note, "Ring twice.")

    def test_health_says_what_is_away(self) -> None:
        good = str(self.stall.database.engine.url.render_as_string(hide_password=False)).replace("+psycopg", "")
        lost = f"sqlite:///{self.folder / 'nowhere' / 'shop.db'}"
        for url, redis_url, status, expected in (
            (good, "", 200, {"status": "ok", "checks": {"database": "ok"}}),
            (good, NOBODY_THERE, 200, {"status": "degraded", "checks": {"database": "ok", "redis": "down"}}),
            (lost, "", 503, {"status": "unavailable", "checks": {"database": "down"}}),
        ):
            app = create_app(Settings(database_url=url, secret_key="k" * 40, redis_url=redis_url))
            answer = app.test_client().get("/healthz")
            self.assertEqual((answer.status_code, answer.json), (status, expected))
            app.extensions["database"].engine.dispose()


class SurroundingsTest(unittest.TestCase):
    def test_what_is_missing_is_named(self) -> None:
        for env, named in (({}, "DATABASE_URL and SECRET_KEY"), ({"DATABASE_URL": "x", "SECRET_KEY": ""}, "SECRET_KEY")):
            with self.assertRaisesRegex(Missing, f"^{named} must be set$"):
                Settings.from_environment(env)

    def test_nobody_is_kept_out_while_redis_is_away(self) -> None:
        attempts = CountedAttempts(NOBODY_THERE)
        for _ in range(20):
            attempts.begin("ada@example.org")
        attempts.forget("ada@example.org")
        self.assertIs(attempts.is_kept(), False)

    def test_a_line_of_the_log_is_one_of_json(self) -> None:
        record = logging.LogRecord("shop", logging.INFO, "", 0, "two\nlines", (), None)
        record.more = {"status": 200}
        line = JsonLines().format(record)
        self.assertNotIn("\n", line)
        self.assertEqual({name: json.loads(line)[name] for name in ("level", "message", "status")},
                         {"level": "info", "message": "two\nlines", "status": 200})  # fmt: skip
