"""What is learned, from a few sentences."""

import tempfile
import unittest
from pathlib import Path

from feedback import storing
from feedback.classifier import Classifier, fit
from feedback.evaluation import measure, split
from feedback.tables import InputError, read_rows

PRAISE, BLAME = ("good", "great", "lovely", "handy"), ("bad", "awful", "flimsy", "useless")
THINGS = ("lamp", "tent", "chair", "kettle", "drill")


def some_reviews() -> tuple[list[str], list[str]]:
    rows = [(f"The {thing} came by train.", "neutral") for thing in THINGS]
    rows += [(f"I bought a {thing} on Monday.", "neutral") for thing in THINGS]
    for thing in THINGS:
        rows += [(f"The {thing} is {word}.", "positive") for word in PRAISE]
        rows += [(f"The {thing} is {word}.", "negative") for word in BLAME]
        rows += [(f"The {thing} is not {word}.", "positive") for word in BLAME]
        rows += [(f"The {thing} is not {word}.", "negative") for word in PRAISE]
    return [text for text, _ in rows], [label for _, label in rows]


def trained() -> Classifier:
    return fit(*some_reviews(), seed=1)


class Learning(unittest.TestCase):
    def test_a_negation_turns_an_opinion_round(self) -> None:
        classifier = trained()
        found = [
            classifier.explain(text)[0] for text in ("The sofa is good.", "The sofa is not good.", "The sofa isn't bad")
        ]
        self.assertEqual(found, ["positive", "negative", "positive"])

    def test_a_text_without_words_is_neutral_and_as_likely_anything(self) -> None:
        self.assertEqual(trained().probabilities(["  "]).tolist(), [[1 / 3] * 3])

    def test_the_first_word_of_an_explanation_mattered_most(self) -> None:
        label, words = trained().explain("Monday: AWFUL lamp")
        self.assertEqual((label, words[0].word), ("negative", "AWFUL"))
        self.assertEqual([word.weight for word in words], sorted((word.weight for word in words), reverse=True))

    def test_equal_texts_stay_on_one_side(self) -> None:
        texts, labels = some_reviews()
        learned, tested = split(texts * 3, seed=1)
        both = {(texts * 3)[place] for place in learned} & {(texts * 3)[place] for place in tested}
        self.assertEqual(both, set())
        self.assertEqual(measure(texts * 3, labels * 3, seed=1)["n_test"], len(tested))


class Storing(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_a_model_comes_back_from_its_folder(self) -> None:
        classifier = trained()
        storing.save(self.folder, classifier, {"macro_f1": 1.0})
        self.assertEqual(storing.load(self.folder).explain("good lamp"), classifier.explain("good lamp"))

    def test_a_damaged_model_is_refused(self) -> None:
        (self.folder / storing.MODEL).write_bytes(b"?")
        with self.assertRaises(InputError):
            storing.load(self.folder)


class Tables(unittest.TestCase):
    def test_a_row_knows_the_line_where_it_begins(self) -> None:
        rows = list(read_rows(["id,text\n", '1,"two\n', 'lines"\n', "2,one\n"], "id", "text"))
        self.assertEqual([(row.line, row.cells["text"]) for row in rows], [(2, "two\nlines"), (4, "one")])

    def test_a_missing_column_is_named(self) -> None:
        with self.assertRaisesRegex(InputError, "text"):
            list(read_rows(["id,words\n"], "id", "text"))
