"""Texts of people, and the values behind them. No board is needed for that."""

import unittest
from datetime import UTC, date, datetime

from jobs.dates import posted_on
from jobs.salaries import Salary, read_salary

NOW = datetime(2031, 4, 9, 0, 20, tzinfo=UTC)


class Salaries(unittest.TestCase):
    def test_each_form(self) -> None:
        forms = {
            "$70k - $90k": Salary(low=70_000, high=90_000, currency="USD"),
            "€50.000 – €62.500": Salary(low=50_000, high=62_500, currency="EUR"),
            "48,000-55,000 GBP": Salary(low=48_000, high=55_000, currency="GBP"),
            "EUR 55,000": Salary(low=55_000, high=55_000, currency="EUR"),
            "From £40,000": Salary(low=40_000, currency="GBP"),
            "up to 4.500 EUR / month": Salary(high=54_000, currency="EUR"),
            "$6,000 - $7,500 per month": Salary(low=72_000, high=90_000, currency="USD"),
            "95k CHF / year": Salary(low=95_000, high=95_000, currency="CHF"),
        }
        for text, expected in forms.items():
            with self.subTest(text):
                self.assertEqual(read_salary(text), expected)

    def test_what_is_not_certain_is_unknown(self) -> None:
        for text in ("", "competitive", "€50.000 and a car", "call 555 123", "about 50k"):
            with self.subTest(text):
                self.assertEqual(read_salary(text), Salary())


class Dates(unittest.TestCase):
    def test_the_markup_wins_over_the_text(self) -> None:
        self.assertEqual(posted_on("2031-03-30", "yesterday", NOW), date(2031, 3, 30))
        self.assertEqual(posted_on("2031-03-30T23:59:00Z", "", NOW), date(2031, 3, 30))
        self.assertEqual(posted_on("soon", "yesterday", NOW), date(2031, 4, 8))

    def test_ages(self) -> None:
        days = {
            "today": date(2031, 4, 9),
            "1 hour ago": date(2031, 4, 8),
            "3 days ago": date(2031, 4, 6),
            "2 Weeks Ago": date(2031, 3, 26),
        }
        for text, expected in days.items():
            with self.subTest(text):
                self.assertEqual(posted_on("", text, NOW), expected)

    def test_other_texts_say_nothing(self) -> None:
        self.assertIsNone(posted_on("", "recently", NOW))
