"""The API on a new database."""

import os
import tempfile
import unittest
from pathlib import Path

from tracker.migrate import main as migrate
from tracker.web import create_app

TEA = {"amount_cents": 450, "currency": "EUR", "category": "Food", "spent_on": "2031-04-09", "description": "tea"}


class Api(unittest.TestCase):
    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        environment = {"DATABASE_URL": f"sqlite:///{Path(folder) / 'test.db'}", "SECRET_KEY": "s" * 40}
        self.addCleanup(os.environ.update, dict(os.environ))
        os.environ.update(environment)
        os.environ.pop("ADMIN_EMAIL", None)
        migrate()
        self.client = create_app(environment | {"MILEPOST_NOW": "2031-04-09T12:00:00Z"}).test_client()
        self.ada, self.grace = self.user("ada@example.org"), self.user("grace@example.org")

    def user(self, email):
        account = {"email": email, "password": "a year of tea", "name": "Ada"}
        self.client.post("/api/auth/signup", json=account)
        token = self.client.post("/api/auth/login", json=account).get_json()["access_token"]
        return {"Authorization": f"Bearer {token}"}

    def record(self, user, **given):
        return self.client.post("/api/expenses", json=TEA | given, headers=user)

    def read(self, path, user):
        return self.client.get(path, headers=user).get_json()

    def test_an_expense_is_its_users_own(self):
        id = self.record(self.ada).get_json()["id"]
        self.assertEqual(self.read(f"/api/expenses/{id}", self.ada)["amount_cents"], 450)
        self.assertEqual(self.client.get(f"/api/expenses/{id}", headers=self.grace).status_code, 404)
        self.assertEqual(self.read("/api/expenses", self.grace)["sum_cents"], {})
        self.assertEqual(self.client.get("/api/expenses").status_code, 401)

    def test_all_problems_are_named_at_once(self):
        error = self.record(self.ada, amount_cents=4.5, spent_on="2031-02-29", category="?").get_json()["error"]
        self.assertEqual(set(error["fields"]), {"amount_cents", "spent_on", "category"})

    def test_filters_and_sums(self):
        self.record(self.ada, description="50% off", amount_cents=100)
        self.record(self.ada, description="500 of them", amount_cents=30)
        found = self.read("/api/expenses?q=50%25", self.ada)
        self.assertEqual((found["total"], found["sum_cents"]), (1, {"EUR": 100}))

    def test_currencies_have_no_common_sum(self):
        self.record(self.ada)
        self.record(self.ada, currency="JPY")
        answer = self.client.get("/api/stats/months?from=2031-04&to=2031-04", headers=self.ada)
        self.assertEqual(answer.status_code, 422)

    def test_empty_months_are_shown(self):
        self.record(self.ada)
        items = self.read("/api/stats/months?from=2031-03&to=2031-05", self.ada)["items"]
        self.assertEqual([item["sum_cents"] for item in items], [0, 450, 0])

    def test_a_rule_books_itself_once(self):
        rule = {
            "amount_cents": 70_000,
            "currency": "EUR",
            "category": "Housing",
            "description": "rent",
            "day": 31,
            "start": "2031-01-01",
        }
        self.client.post("/api/recurring", json=rule, headers=self.ada)
        for _ in range(2):
            items = self.read("/api/expenses?sort=spent_on", self.ada)["items"]
            self.assertEqual([item["spent_on"] for item in items], ["2031-01-31", "2031-02-28", "2031-03-31"])

    def test_two_cups_on_one_day_are_imported_once(self):
        content = "date;amount;description;reference\n2031-04-09;-3,50;tea;\n2031-04-09;-3,50;tea;\n"
        for added in (2, 0):
            path = "/api/import?currency=EUR&category=Food"
            answer = self.client.post(path, data=content, content_type="text/csv", headers=self.ada).get_json()
            self.assertEqual((answer["added"], answer["duplicates"]), (added, 2 - added))


if __name__ == "__main__":
    unittest.main()
