"""From texts to words."""

import unittest

from feedback.features import features_of
from feedback.words import words_of


def tokens(text: str) -> list[str]:
    return [word.token for word in words_of(text)]


def negated(text: str) -> list[str]:
    return [word.token for word in words_of(text) if word.negated]


class Words(unittest.TestCase):
    def test_each_kind_of_token_is_kept_whole(self) -> None:
        text = "It's well-made, 3.50 :D 👍👍 see https://example.org/a,b or www.example.org"
        self.assertEqual(tokens(text), ["it's", "well-made", "3.50", ":D", "👍", "👍", "see", "URL", "or", "URL"])

    def test_runs_of_letters_are_cut_and_digits_stay(self) -> None:
        self.assertEqual(tokens("SOOOO goood 10000"), ["soo", "good", "10000"])

    def test_a_negation_ends_at_a_mark_or_a_but(self) -> None:
        self.assertEqual(negated("not good at all, nice"), ["good", "at", "all"])
        self.assertEqual(negated("isn’t cheap but good. Never again"), ["cheap", "again"])

    def test_a_point_in_a_number_ends_nothing(self) -> None:
        self.assertEqual(negated("not 3.5 cm"), ["3.5", "cm"])

    def test_a_text_without_words_has_none(self) -> None:
        self.assertEqual(tokens(" ...\n!"), [])


class Features(unittest.TestCase):
    def test_what_is_negated_is_another_feature(self) -> None:
        self.assertIn("not_good", features_of("It is not good"))
        self.assertNotIn("good", features_of("It is not good"))

    def test_what_a_but_takes_back_is_marked_within_its_sentence(self) -> None:
        found = features_of("Nice. Good, but loud.")
        self.assertTrue({"nice", "before_but_good", "loud"} <= set(found))
