"""Rules that need no database, or little of one."""

import unittest
from datetime import date, timedelta

import numpy as np

from shop import catalogue, coupons, fields, words
from shop.errors import Invalid
from shop.learning import forecast, recommender, relations
from shop.learning.history import Act
from shop.tokens import Tokens
from tests.stall import Stall


class WordsTest(unittest.TestCase):
    def test_one_letter_away(self) -> None:
        for typed in ("kettle", "ketle", "kettles", "kattle", "ekttle", "kettel", "ettle"):
            self.assertTrue(words.is_near(typed, "kettle"), typed)

    def test_two_letters_away(self) -> None:
        for typed in ("kett", "xxettle", "kelttte", "", "kettle pot"):
            self.assertFalse(words.is_near(typed, "kettle"), typed)

    def test_near_words_share_a_spelling(self) -> None:
        for typed in ("ketle", "kettles", "kattle", "kettel"):
            self.assertTrue(set(words.spellings_of(typed)) & set(words.spellings_of("kettle")), typed)


class SearchTest(unittest.TestCase):
    def test_a_slip_is_forgiven_where_nothing_else_is_found(self) -> None:
        stall = Stall()
        self.addCleanup(stall.close)
        kettle = stall.product("k-1", name="Copper kettle")
        stall.product("k-2", name="Copper pan")
        for q, expected in (("kettle", [kettle]), ("KETLE copper", [kettle]), ("kxxtle", []), ("%", [])):
            with stall.database.reading() as session:
                found = catalogue.look_for(session, catalogue.Wish(q=q))
                self.assertEqual([one.id for one in session.scalars(found.query)], expected, q)


class CouponsTest(unittest.TestCase):
    def test_shares_add_up_and_follow_the_size_of_the_lines(self) -> None:
        for discount, lines, expected in (
            (100, [100, 100, 100], [34, 33, 33]),
            (7, [1, 999, 5000], [0, 1, 6]),
            (1, [700, 700], [1, 0]),
        ):
            self.assertEqual(coupons.shares(discount, lines), expected)
            self.assertEqual(sum(expected), discount)


class FieldsTest(unittest.TestCase):
    def test_all_problems_are_found_at_once(self) -> None:
        with self.assertRaises(Invalid) as caught:
            fields.read({"a": True, "b": ""}, {"a": fields.whole(0, 9), "b": fields.text(5), "c": fields.day})
        self.assertEqual(sorted(caught.exception.fields), ["a", "b", "c"])


class TokensTest(unittest.TestCase):
    def test_only_our_own_are_believed(self) -> None:
        ours, theirs = Tokens("a" * 40, 60), Tokens("b" * 40, 60)
        self.assertEqual(ours.user_id_of(ours.issue(7)), 7)
        self.assertIsNone(ours.user_id_of(theirs.issue(7)))
        self.assertIsNone(ours.visitor_of(theirs.new_visitor()))
        self.assertIsNone(Tokens("a" * 40, -1).user_id_of(Tokens("a" * 40, -1).issue(7)))


class RecommenderTest(unittest.TestCase):
    def test_what_the_same_people_buy_is_related(self) -> None:
        day = date(2031, 4, 9)
        bought = [
            Act(visitor=f"u{n}", product_id=id, day=day, pieces=1) for n in range(8) for id in ((1, 2) if n % 2 else (3, 4))
        ]
        learned = recommender.learn(bought, [])
        scores = relations.scores(learned, relations.weights([1], []))
        self.assertEqual(max(scores, key=lambda id: scores[id]), 2)
        self.assertNotIn(3, scores)

    def test_no_history_is_no_relations(self) -> None:
        self.assertEqual(relations.scores(recommender.learn([], []), {1: 1.0}), {})


class ForecastTest(unittest.TestCase):
    def test_a_steady_week_goes_on(self) -> None:
        as_of, week = date(2031, 4, 13), [2, 2, 2, 2, 2, 8, 10]
        acts = [
            Act(
                visitor="u",
                product_id=1,
                day=as_of - timedelta(days=ago),
                pieces=week[(as_of - timedelta(days=ago)).weekday()],
            )
            for ago in range(84)
        ]
        learned = forecast.learn([1], acts, as_of)
        np.testing.assert_allclose(learned.units[0], week * 2, atol=0.3)
        self.assertTrue((learned.low <= learned.units).all() and (learned.units <= learned.high).all())

    def test_a_product_without_history_sells_nothing_yet(self) -> None:
        learned = forecast.learn([1], [], date(2031, 4, 13))
        self.assertEqual(learned.units.sum(), 0)
        self.assertEqual(forecast.by_day(learned, 99, date(2031, 4, 13), 1)[0]["units"], 0)
