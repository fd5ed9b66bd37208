import unittest
from datetime import date

from todo.days import day
from todo.errors import TodoError
from todo.repeating import RULES

TODAY = date(2031, 4, 9)


class Days(unittest.TestCase):
    def test_ways_to_write_a_day(self):
        ways = {"2032-02-29": date(2032, 2, 29), "today": TODAY, "tomorrow": date(2031, 4, 10), "+22d": date(2031, 5, 1)}
        for text, expected in ways.items():
            with self.subTest(text):
                self.assertEqual(day(text, today=TODAY), expected)

    def test_what_is_no_day(self):
        for text in (
            "2031-02-29",
            "2031-13-01",
            "20310409",
            "2031-W15-3",
            "31-4-9",
            "soon",
            "",
            "+d",
            "-1d",
            "+9999999d",
            "+" + "9" * 30 + "d",
        ):
            with self.subTest(text), self.assertRaises(TodoError):
                day(text, today=TODAY)


class Rules(unittest.TestCase):
    def next(self, every, first, *, after=None, today=date(2000, 1, 1)):
        return RULES[every].next(first, after=after or first, today=today).isoformat()

    def test_the_next_day(self):
        for every, expected in {"day": "2032-01-01", "week": "2032-01-07", "month": "2032-01-31"}.items():
            with self.subTest(every):
                self.assertEqual(self.next(every, date(2031, 12, 31)), expected)

    def test_a_short_month_shifts_nothing(self):
        first = date(2031, 1, 31)
        self.assertEqual(self.next("month", first), "2031-02-28")
        self.assertEqual(self.next("month", first, after=date(2031, 2, 28)), "2031-03-31")
        self.assertEqual(self.next("month", date(2032, 1, 30)), "2032-02-29")

    def test_never_in_the_past(self):
        self.assertEqual(self.next("day", TODAY, today=date(2031, 4, 19)), "2031-04-19")
        self.assertEqual(self.next("week", TODAY, today=date(2031, 4, 17)), "2031-04-23")
        self.assertEqual(self.next("month", date(2031, 1, 31), today=date(2031, 6, 1)), "2031-06-30")

    def test_the_calendar_ends(self):
        for every in RULES:
            with self.subTest(every), self.assertRaisesRegex(TodoError, "no next day"):
                self.next(every, date.max)
