"""Understanding: pieces, noise, entities, scores, and a whole training of a small shop."""

import random
import tempfile
import unittest
from pathlib import Path

from faqbot.language.bot import load_bot
from faqbot.language.entities import EntityFinder, masked, plural
from faqbot.language.faq import Faq, FaqError, Intent, Product, read_faq
from faqbot.language.noise import mistyped
from faqbot.language.pieces import pieces_of
from faqbot.language.scores import Answer, scores_of
from faqbot.language.training import share_recognised, train

TEAPOT = Product(value="Glass Teapot", synonyms=("teapot",))
SET = Product(value="Glass Teapot Set", synonyms=())
SAMPLE = Path(__file__).parent.parent / "data" / "faq.json"


class Pieces(unittest.TestCase):
    def test_a_typing_error_leaves_most_pieces(self):
        right, wrong = set(pieces_of("delivered")), set(pieces_of("deliverd"))
        self.assertGreater(len(right & wrong), len(right) / 2)

    def test_capitals_and_punctuation_are_gone(self):
        self.assertEqual(list(pieces_of("Where, IS it?")), list(pieces_of("where is it")))

    def test_a_typing_error_is_one_change_in_a_long_word(self):
        chance = random.Random(1)
        for _ in range(50):
            changed = mistyped("is it delivered", chance)
            self.assertTrue(changed.startswith("is it "), changed)
            self.assertLessEqual(abs(len(changed) - len("is it delivered")), 1)


class Entities(unittest.TestCase):
    def setUp(self):
        self.finder = EntityFinder([TEAPOT, SET])

    def found(self, text):
        return [(one.label, one.text, one.value) for one in self.finder.find(text)]

    def test_five_spellings_of_an_order_number(self):
        for text in ("AB123456", "ab123456", "AB 123456", "AB-123456", "AB-123-456"):
            self.assertEqual(self.found(f"it's {text}."), [("order_number", text, "AB123456")])

    def test_no_order_numbers(self):
        for text in ("it is 123456", "in 2031", "AB1234567", "AB12345", "AB1234.56", "ON 2031 and 1999"):
            self.assertEqual(self.found(text), [])

    def test_the_longer_product_wins(self):
        self.assertEqual(self.found("glass teapot sets"), [("product", "glass teapot sets", "Glass Teapot Set")])

    def test_a_product_with_a_typing_error(self):
        self.assertEqual(self.found("a glas teapot"), [("product", "glas teapot", "Glass Teapot")])

    def test_days_of_the_calendar(self):
        self.assertEqual(self.found("9 April 2031"), [("date", "9 April 2031", "2031-04-09")])
        self.assertEqual(self.found("31 April 2031"), [])

    def test_places_are_right_behind_letters_that_grow(self):
        (found,) = self.finder.find("İİ teapot")
        self.assertEqual((found.start, found.end), (3, 9))

    def test_what_is_asked_about_is_masked(self):
        text = "is the teapot in AB123456"
        self.assertEqual(masked(text, self.finder.find(text)).split(), ["is", "the", "product", "in", "ordernumber"])

    def test_plurals(self):
        self.assertEqual(
            [plural(word) for word in ("lamp", "brush", "diary", "day")], ["lamps", "brushes", "diaries", "days"]
        )


class Scores(unittest.TestCase):
    def test_each_of_them(self):
        span = ("product", 0, 4)
        truth = [Answer(intent="a", spans=frozenset({span})), Answer(intent="b"), Answer(intent=None), Answer(intent=None)]
        found = [Answer(intent="a", spans=frozenset({span})), Answer(intent=None), Answer(intent=None), Answer(intent="a")]
        scores = scores_of(truth, found)
        self.assertEqual((scores.intent_accuracy, scores.entity_f1), (0.5, 1.0))
        self.assertEqual((scores.fallback_precision, scores.fallback_recall), (0.5, 0.5))


class Training(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bot, cls.scores = train(read_faq(SAMPLE), seed=1)

    def test_it_knows_what_it_learnt(self):
        self.assertGreater(share_recognised(self.bot), 0.95)

    def test_it_forgives_a_typing_error_and_knows_what_it_does_not_know(self):
        self.assertEqual(self.bot.understand("what do you charge for shiping?").intent, "shipping-cost")
        self.assertIsNone(self.bot.understand("who was the first man on the moon").intent)

    def test_a_saved_bot_is_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            self.bot.save(Path(folder), self.scores)
            other = load_bot(Path(folder))
        for text in ("price of teapot", "are you open now", "hm"):
            self.assertEqual(other.understand(text), self.bot.understand(text))

    def test_contradictions_are_noticed(self):
        sayings = ("how are you", "how do you do", "are you well", "is all well")
        twins = [Intent(id=id, question=sayings[0], variants=sayings[1:], answer=id) for id in ("one", "other")]
        bot, _ = train(Faq(intents=tuple(twins), outside=(), products=()), seed=1)
        self.assertLess(share_recognised(bot), 0.95)

    def test_an_empty_folder_holds_no_bot(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(FaqError):
            load_bot(Path(folder))


if __name__ == "__main__":
    unittest.main()
