"""Stage 2, neighbours and factors: better than offsets, blind to generosity, and the same every time."""

import shutil

import pytest
from plain import Offsets, pairs_of, rank_correlation, stars_of

METHODS = ("items", "users", "factors")
SHARE_OF_THE_REFERENCE = 0.6
"""Of the way from the offsets to somebody who knows every taste: what a good model of factors goes, over many seeds."""


@pytest.fixture
def errors(studio, world, data):
    """RMSE on the hidden ratings, of the offsets and of a method."""
    truth, pairs = stars_of(world.later), pairs_of(world.later)
    plain = data.rmse(truth, Offsets(world.past).predict(pairs))
    return lambda method: (plain, data.rmse(truth, studio.predict(studio.model(world, method), pairs)))


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("method", ["items", "users"])
def test_neighbours_are_better_than_offsets(errors, method):
    plain, came = errors(method)
    assert came <= 0.9 * plain, f"{method} has an RMSE of {came:.4f} on hidden ratings, the offsets have {plain:.4f}."


@pytest.mark.requirement("R2")
def test_factors_are_good_enough(errors, world, data):
    plain, came = errors("factors")
    all_known = data.rmse(stars_of(world.later), world.expected(world.later))
    reference = plain + SHARE_OF_THE_REFERENCE * (all_known - plain)
    data.good_enough(came, baseline=plain, reference=reference, lower_is_better=True, what="The RMSE of factors")


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("method", METHODS)
def test_a_star_more_for_everything_leaves_the_order_as_it_was(studio, world, method):
    strict, generous = world.twins
    seen = world.seen()[strict]
    unseen = [film.id for film in world.films if film.id not in seen | world.rare | world.fresh]
    stars = studio.predict(studio.model(world, method), [(user, film) for user in (strict, generous) for film in unseen])
    ones, others = stars[: len(unseen)], stars[len(unseen) :]
    came = rank_correlation(ones, others)
    assert came >= 0.95, f"User {generous} gave each film one star more than user {strict}: the order should stay."
    means = [sum(values) / len(unseen) for values in (ones, others)]
    assert means[1] - means[0] > 0.5, f"Who gives a star more each time will do so again, but the means are {means}."


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("method", METHODS)
def test_similar_films_are_of_the_same_taste(studio, world, method):
    counts = world.counts
    frequent = sorted(counts, key=lambda film: -counts[film])[:4]
    model = studio.model(world, method)
    runs = studio.cli.each([("similar", model, film, "--n", 10) for film in frequent], seconds=60)
    lists = [run.succeeds().json for run in runs]
    for film, items in zip(frequent, lists, strict=True):
        ids = [item["movieId"] for item in items]
        assert len(ids) == len(set(ids)) == 10
        assert film not in ids, f"Film {film} is in the list of films similar to it."
        values = [item["similarity"] for item in items]
        assert values == sorted(values, reverse=True), "The most similar one comes first."
    same = [
        sum(world.taste[item["movieId"]] == world.taste[film] for item in items)
        for film, items in zip(frequent, lists, strict=True)
    ]
    assert sum(same) / len(same) >= 7, f"Of ten similar films, so many have the same hidden taste: {same}."


@pytest.mark.requirement("R4")
def test_similar_films_have_titles(studio, world):
    film = max(world.films, key=lambda film: world.counts[film.id])
    items = studio.cli("similar", studio.model(world, "items"), film.id, "--n", 3, seconds=60).succeeds().json
    titles = {film.id: film.title[:-7] for film in world.films}
    assert {item["movieId"]: item["title"] for item in items} == {item["movieId"]: titles[item["movieId"]] for item in items}
    assert len(items) == 3


@pytest.mark.requirement("R4")
def test_nothing_is_similar_to_a_film_that_is_not_there(studio, world):
    studio.cli("similar", studio.model(world, "items"), 10**7, "--n", 3, seconds=60).fails(1, str(10**7))


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("method", METHODS)
def test_the_same_seed_gives_the_same_predictions_in_another_folder(studio, world, files, rng, method):
    first = studio.model(world, method)
    again = files.path("again")
    studio.train(*studio.files_of(world), "--method", method, "--out", again, "--seed", 7).succeeds()
    shutil.move(again, files.path("moved here"))
    pairs = pairs_of(rng.sample(world.later, 300))
    assert studio.predict(files.path("moved here"), pairs) == studio.predict(first, pairs)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("method", METHODS)
def test_who_and_what_is_unknown_gets_a_prediction_by_every_method(studio, world, rng, method):
    users = [rng.choice(world.past).user, 10**6, world.newcomers[0].user]
    films = [rng.choice(world.films).id, 10**6, min(world.fresh), min(world.rare)]
    stars = studio.predict(studio.model(world, method), [(user, film) for user in users for film in films])
    assert [value for value in stars if not 0.5 <= value <= 5] == []
