"""The model without a server."""

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import pandas as pd

from films import ranking, storing
from films.evaluation import choose, settings_for, split_by_time
from films.offsets import fit_offsets
from films.reading import Film, InputError, read_films, read_ratings, split_title
from films.recommender import STANDARD, Recommender, fit

FILMS = [Film(id=number, title=f"Film {number}", year=1999, genres=("Drama",)) for number in range(1, 31)]


def some_ratings(people: int = 60) -> pd.DataFrame:
    """Even people love even films; people divisible by 3 give half a star more."""
    chance = random.Random(1)
    rows = [
        (person, film.id, min(5, 2 + 2 * (person % 2 == film.id % 2) + 0.5 * (person % 3 == 0)), chance.randrange(10**6))
        for person in range(people)
        for film in chance.sample(FILMS, 15)
    ]
    return pd.DataFrame(rows, columns=["userId", "movieId", "rating", "timestamp"]).sort_values("timestamp")


def trained(method: str = "items") -> Recommender:
    return fit(some_ratings(), FILMS, STANDARD[method], seed=1)


class Reading(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name: str, *lines: str) -> Path:
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n")
        return path

    def test_the_latest_rating_of_a_pair_counts(self) -> None:
        path = self.write("r.csv", "userId,movieId,rating,timestamp", "1,1,5,200", "1,1,1,100", "1,1,3,200")
        file = read_ratings(path, FILMS)
        self.assertEqual((list(file.ratings["rating"]), file.repeated), ([3.0], 2))

    def test_bad_lines_are_counted(self) -> None:
        path = self.write("r.csv", "userId,movieId,rating,timestamp", "1,1,5.5,1", "1,99,5,1", "1,1", "1,1,4,1,1", "1,1,4,1")
        self.assertEqual(read_ratings(path, FILMS).bad_lines, 4)

    def test_a_missing_column_is_named(self) -> None:
        path = self.write("m.csv", "movieId,title", "1,Momo")
        with self.assertRaisesRegex(InputError, "genres"):
            read_films(path)

    def test_a_title_without_a_year_stays_whole(self) -> None:
        self.assertEqual([split_title("Momo (1986)"), split_title("2001")], [("Momo", 1986), ("2001", None)])


class Models(unittest.TestCase):
    def test_each_method_knows_who_likes_what(self) -> None:
        for method in ("items", "users", "factors"):
            with self.subTest(method):
                liked, disliked = trained(method).predict([(2, 4), (2, 5)])
                self.assertGreater(liked, disliked + 1)

    def test_somebody_new_is_served_like_somebody_known(self) -> None:
        model = trained()
        known = model.rows_of([2])
        stars = {model.films[column].id: value for column, value in zip(known.indices, known.data, strict=True)}
        np.testing.assert_allclose(model.opinions(model.row(stars)), model.opinions(known))

    def test_predictions_for_nobody_and_nothing_are_means(self) -> None:
        model = trained("factors")
        self.assertAlmostEqual(float(model.predict([(10**6, 10**6)])[0]), model.offsets.mean)

    def test_a_few_ratings_move_an_offset_little(self) -> None:
        model = trained()
        self.assertLess(float(fit_offsets(model.row({1: 5.0, 2: 1.0})).film[0]), 0.5)

    def test_a_model_comes_back_from_its_folder(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            model = trained()
            storing.save(Path(name), model, {"method": "items"}, some_ratings())
            self.assertEqual(storing.load(Path(name)).similar(3, 5), model.similar(3, 5))

    def test_a_damaged_model_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            (Path(name) / storing.MODEL).write_bytes(b"?")
            with self.assertRaises(InputError):
                storing.load(Path(name))


class Lists(unittest.TestCase):
    def test_no_list_holds_what_was_rated(self) -> None:
        model = trained()
        (found,) = ranking.best(model, model.rows_of([2]), 100)
        self.assertEqual({column for column, _ in found} & set(model.rows_of([2]).indices), set())
        self.assertEqual(len(found), 15)

    def test_a_list_leaves_out_what_is_not_allowed(self) -> None:
        model = trained()
        allowed = np.zeros(len(FILMS), dtype=bool)
        allowed[3] = True
        (found,) = ranking.best(model, model.row({}), 10, allowed=allowed)
        self.assertEqual([column for column, _ in found], [3])


class Choosing(unittest.TestCase):
    def test_nothing_that_is_learned_from_is_later_than_what_is_measured(self) -> None:
        earlier, later = split_by_time(some_ratings())
        self.assertLessEqual(earlier["timestamp"].max(), later["timestamp"].min())

    def test_the_smallest_error_wins_and_all_are_told(self) -> None:
        choice = choose(some_ratings(), FILMS, settings_for("auto"), seed=1)
        errors = [one["rmse"] for one in choice.metrics()["tried"]]
        self.assertEqual(choice.scores.rmse, min(errors))
        self.assertGreaterEqual(len(errors), 6)
