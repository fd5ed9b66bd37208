"""The application with a database of its own, without a network."""

from datetime import UTC, datetime, timedelta

from django.test import Client, TestCase

from library.errors import Refused
from web import accounts, catalogue, lending, tokens, waiting
from web.models import Role, User

NOW = datetime(2031, 4, 9, 12, tzinfo=UTC)
BOOK = {"isbn": "9780306406157", "title": "Émile %", "authors": ["Ada"], "year": 1999, "copies": 1}


def people(count: int, role: str = Role.MEMBER) -> list[User]:
    return [
        User.objects.create(email=f"p{number}@example.org", name="P", password="-", role=role, created_at=NOW)
        for number in range(count)
    ]


class Waiting(TestCase):
    def test_three_days_pass_for_one_after_the_other(self) -> None:
        book, (first, second, third) = catalogue.add(dict(BOOK), NOW), people(3)
        loan = lending.borrow(book.pk, first.pk, NOW)
        waiting.reserve(book.pk, second.pk, NOW)
        last = waiting.reserve(book.pk, third.pk, NOW)
        lending.give_back(loan.pk, NOW)
        waiting.pass_on_lapsed(NOW + timedelta(days=4))
        self.assertEqual(waiting.find(last.pk).ready_until, NOW + timedelta(days=6))
        waiting.pass_on_lapsed(NOW + timedelta(days=7))
        self.assertEqual(catalogue.find(book.pk).available, 1)

    def test_a_kept_copy_is_for_nobody_else(self) -> None:
        book, (first, second, third) = catalogue.add(dict(BOOK), NOW), people(3)
        loan = lending.borrow(book.pk, first.pk, NOW)
        waiting.reserve(book.pk, second.pk, NOW)
        lending.give_back(loan.pk, NOW)
        with self.assertRaises(Refused):
            lending.borrow(book.pk, third.pk, NOW)
        self.assertEqual(lending.borrow(book.pk, second.pk, NOW).member_id, second.pk)


class Answers(TestCase):
    def test_a_search_takes_signs_literally_and_knows_the_cases_of_all_scripts(self) -> None:
        catalogue.add(dict(BOOK), NOW)
        totals = [self.client.get("/api/books", {"q": q}).json()["total"] for q in ("éMILE", "%", "_", "306406")]
        self.assertEqual(totals, [1, 1, 0, 1])

    def test_a_dismissed_librarian_is_one_no_more_with_the_same_token(self) -> None:
        (librarian,) = people(1, Role.LIBRARIAN)
        headers = {"Authorization": f"Bearer {tokens.issue(librarian.pk)}"}
        made = self.client.post("/api/books", BOOK, content_type="application/json", headers=headers)
        self.assertEqual(made.status_code, 201)
        accounts.change_role(librarian.pk, Role.MEMBER)
        self.assertEqual(self.client.delete(made["Location"], headers=headers).status_code, 403)

    def test_a_form_without_its_token_is_refused(self) -> None:
        strict = Client(enforce_csrf_checks=True)
        self.assertEqual(strict.post("/login", {"email": "a@example.org"}).status_code, 403)
