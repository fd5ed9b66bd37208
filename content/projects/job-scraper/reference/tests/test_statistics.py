"""Figures over a handful of jobs, and the filters in front of them."""

import unittest
from datetime import date

from dashboard.filters import Invalid, read_filters
from dashboard.queries import query_of
from dashboard.statistics import by_tag, by_week, medians, week_of


class Figures(unittest.TestCase):
    def test_the_last_days_of_december_belong_to_the_next_year(self) -> None:
        self.assertEqual(week_of(date(2031, 12, 30)), "2032-W01")

    def test_weeks_without_a_job_are_there(self) -> None:
        weeks = [(row["week"], row["count"]) for row in by_week(["2032-01-09", "2031-12-21", "2031-12-20"])]
        self.assertEqual(weeks, [("2031-W51", 2), ("2031-W52", 0), ("2032-W01", 0), ("2032-W02", 1)])
        self.assertEqual(list(by_week([])), [])

    def test_tags_by_number_and_name(self) -> None:
        rows = list(by_tag([{"tags": ["sql", "c"]}, {"tags": ["sql", "ada"]}]))
        self.assertEqual([(row["tag"], row["count"]) for row in rows], [("sql", 2), ("ada", 1), ("c", 1)])

    def test_each_currency_has_its_own_median(self) -> None:
        paid = [("EUR", 10), ("EUR", 40), ("USD", 7), ("EUR", 20), ("EUR", 30), (None, 5), ("USD", None)]
        jobs = [{"currency": currency, "salary_max": amount} for currency, amount in paid]
        self.assertEqual(medians(jobs), {"EUR": 25, "USD": 7})


class FiltersGiven(unittest.TestCase):
    def test_all_problems_are_found_at_once(self) -> None:
        with self.assertRaises(Invalid) as caught:
            read_filters({"remote": "yes", "page": "0", "tag": "SQL"})
        self.assertEqual(set(caught.exception.fields), {"remote", "page"})

    def test_a_search_is_no_pattern(self) -> None:
        query = query_of(read_filters({"q": "a.b", "tag": "SQL"}))
        self.assertEqual(query["$or"][0], {"title": {"$regex": r"a\.b", "$options": "i"}})
        self.assertEqual(query["tags"], "sql")
