"""On which days a rule is due."""

import unittest
from datetime import date

from tracker.models import Recurring
from tracker.recurring import due_days

BEFORE = date(2030, 12, 31)


def due(day, until, *, after=BEFORE, start=date(2031, 1, 1), end=None):
    rule = Recurring(day=day, start=start, end=end)
    return [f"{found:%m-%d}" for found in due_days(rule, after=after, until=until)]


class DueDays(unittest.TestCase):
    def test_the_31st_is_the_last_day_of_shorter_months_and_comes_back(self):
        self.assertEqual(due(31, date(2031, 5, 31)), ["01-31", "02-28", "03-31", "04-30", "05-31"])

    def test_what_is_booked_isnt_due_again(self):
        self.assertEqual(due(9, date(2031, 4, 9), after=date(2031, 2, 9)), ["03-09", "04-09"])

    def test_start_and_end_count(self):
        self.assertEqual(
            due(9, date(2031, 12, 1), start=date(2031, 2, 9), end=date(2031, 4, 9)), ["02-09", "03-09", "04-09"]
        )
        self.assertEqual(due(9, date(2031, 12, 1), start=date(2031, 2, 10), end=date(2031, 4, 8)), ["03-09"])

    def test_a_year_ends(self):
        self.assertEqual(due(15, date(2032, 1, 20), after=date(2031, 11, 20)), ["12-15", "01-15"])


if __name__ == "__main__":
    unittest.main()
