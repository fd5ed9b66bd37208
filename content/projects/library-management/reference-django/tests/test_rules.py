"""The rules of lending, without a server."""

import json
import unittest
from datetime import date, timedelta

from library.branch import Branch
from library.errors import Invalid, Refused
from library.fields import list_of, read, text, whole_number
from library.isbn import isbn
from library.items import Book, Magazine
from library.loans import fine_cents, renewed
from library.members import Student
from library.simulate import simulate

TODAY = date(2031, 4, 9)


class Fines(unittest.TestCase):
    def test_the_due_date_is_free_and_each_day_after_it_costs_25(self) -> None:
        self.assertEqual([fine_cents(TODAY, TODAY + timedelta(days=late)) for late in (-3, 0, 1, 2)], [0, 0, 25, 50])

    def test_a_fine_ends_at_1000(self) -> None:
        self.assertEqual([fine_cents(TODAY, TODAY + timedelta(days=late)) for late in (40, 41, 999)], [1000] * 3)


class Renewals(unittest.TestCase):
    def test_the_period_counts_from_the_old_due_date(self) -> None:
        self.assertEqual(renewed(TODAY, timedelta(days=7), 0, TODAY - timedelta(days=5)), TODAY + timedelta(days=7))

    def test_the_third_renewal_is_refused(self) -> None:
        with self.assertRaises(Refused) as caught:
            renewed(TODAY, timedelta(days=7), 2, TODAY)
        self.assertEqual(caught.exception.code, "renewal_limit")


class ABranch(unittest.TestCase):
    def setUp(self) -> None:
        self.branch = Branch(TODAY)
        self.branch.add_item(Book("b", "Momo", 1))
        self.branch.add_item(Magazine("z", "News", 1))
        self.branch.add_member(Student("m"))

    def test_a_fine_is_fixed_at_the_return(self) -> None:
        loan = self.branch.lend("b", "m")
        self.branch.today = loan.due + timedelta(days=2)
        self.branch.give_back("b", "m")
        self.branch.today += timedelta(days=30)
        self.assertEqual(self.branch.total_fine("m"), 50)

    def test_a_refused_loan_leaves_the_copy_where_it_is(self) -> None:
        with self.assertRaises(Refused):
            self.branch.lend("z", "m")
        self.assertEqual(self.branch.describe("z"), "magazine: News (1 of 1 free)")


class Simulation(unittest.TestCase):
    def test_a_bad_line_is_answered_and_the_next_one_works(self) -> None:
        lines = ["{", '{"do": "add_member", "id": "m", "kind": "staff"}', '{"do": "total", "member": "m"}']
        answers = [json.loads(line) for line in simulate(lines)]
        self.assertEqual([answer["ok"] for answer in answers], [False, True, True])
        self.assertEqual(answers[2]["result"], {"fine_cents": 0})


class Fields(unittest.TestCase):
    def test_everything_that_is_wrong_is_said_at_once(self) -> None:
        rules = {"title": text(10), "year": whole_number(1, 9999), "authors": list_of(text())}
        with self.assertRaises(Invalid) as caught:
            read({"title": " ", "year": True, "authors": ["Ada"]}, rules)
        self.assertEqual(set(caught.exception.problems), {"title", "year"})

    def test_an_isbn_loses_its_dashes(self) -> None:
        self.assertEqual(isbn("978-0-306-40615-7"), "9780306406157")

    def test_a_wrong_check_digit_is_found(self) -> None:
        with self.assertRaises(ValueError):
            isbn("9780306406158")


if __name__ == "__main__":
    unittest.main()
