"""The application with a database of its own, without a network."""

import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from library.errors import Refused
from web import accounts, catalogue, lending, waiting
from web.app import create_app
from web.prepare import prepare
from web.settings import Settings
from web.tables import Book, User

NOW = datetime(2031, 4, 9, 12, tzinfo=UTC)
BOOK = {"isbn": "9780306406157", "title": "Émile %", "authors": ["Ada"], "year": 1999, "copies": 1}


class Application(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        url = f"sqlite:///{Path(folder.name) / 'library.sqlite3'}"
        settings = Settings(database_url=url, secret_key="k" * 40, admin_email="root@example.org", admin_password="root" * 4)
        prepare(settings)
        self.app = create_app(settings)
        self.database = self.app.extensions["database"]
        self.addCleanup(self.database.engine.dispose)

    def people(self, count: int) -> list[User]:
        with self.database.writing() as session:
            return [
                accounts.sign_up(session, email=f"p{number}@example.org", name="P", password_hash="-", now=NOW)
                for number in range(count)
            ]

    def book(self) -> Book:
        with self.database.writing() as session:
            return catalogue.add(session, dict(BOOK), NOW)

    def test_ten_threads_lend_the_last_copy_once(self) -> None:
        book, people = self.book(), self.people(10)

        def borrow(person: User) -> str:
            try:
                with self.database.writing() as session:
                    lending.borrow(session, book.id, person.id, NOW)
            except Refused as error:
                return error.code
            return "lent"

        with ThreadPoolExecutor(10) as pool:
            self.assertEqual(sorted(pool.map(borrow, people)), ["lent"] + ["no_copy"] * 9)

    def test_three_days_pass_for_one_after_the_other(self) -> None:
        book, people = self.book(), self.people(3)
        with self.database.writing() as session:
            loan = lending.borrow(session, book.id, people[0].id, NOW)
            made = [waiting.reserve(session, catalogue.find(session, book.id), one.id, NOW) for one in people[1:]]
            lending.give_back(session, loan.id, NOW)
            waiting.pass_on_lapsed(session, NOW + timedelta(days=4))
            self.assertEqual(waiting.find(session, made[1].id).ready_until, NOW + timedelta(days=6))
            waiting.pass_on_lapsed(session, NOW + timedelta(days=7))
            self.assertEqual(catalogue.find(session, book.id).available, 1)

    def test_a_search_takes_signs_literally_and_knows_the_cases_of_all_scripts(self) -> None:
        self.book()
        client = self.app.test_client()
        totals = [client.get("/api/books", query_string={"q": q}).get_json()["total"] for q in ("éMILE", "%", "_", "306406")]
        self.assertEqual(totals, [1, 1, 0, 1])

    def test_a_dismissed_librarian_is_one_no_more_with_the_same_token(self) -> None:
        client = self.app.test_client()
        given = {"email": "root@example.org", "password": "root" * 4}
        token = client.post("/api/auth/login", json=given).get_json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        self.assertEqual(client.post("/api/books", json=BOOK, headers=headers).status_code, 201)
        with self.database.writing() as session:
            accounts.change_role(session, 1, "member")
        self.assertEqual(client.delete("/api/books/1", headers=headers).status_code, 403)

    def test_a_form_without_its_token_is_refused(self) -> None:
        self.assertEqual(self.app.test_client().post("/login", data={"email": "a@example.org"}).status_code, 403)


if __name__ == "__main__":
    unittest.main()
