"""Stage 1, read and set a baseline: what is counted, what is refused, and predictions by means and offsets."""

import itertools

import pytest
from cinema import FIRST_SECOND, Rating
from conftest import write_rows
from plain import Offsets, pairs_of, stars_of

COLUMNS = ("userId", "movieId", "rating", "timestamp")


@pytest.fixture
def films(files):
    """A small MOVIES.csv with the films 1 to 60."""
    return files.write_csv("movies.csv", [
        {"movieId": id, "title": f"Film {id} (19{id + 20})", "genres": "Drama|Comedy" if id % 2 else "(no genres listed)"}
        for id in range(1, 61)
    ])  # fmt: skip


@pytest.fixture
def train(studio, files, films):
    """Train on these lines below the header."""

    def trained(lines, header=",".join(COLUMNS)):
        ratings = files.write("ratings.csv", "\n".join([header, *lines]) + "\n")
        return studio.train(ratings, films, "--method", "offsets", "--out", files.path("model"))

    return trained


def line(rng, user, film, stars=None, at=None):
    stars = rng.randint(1, 10) / 2 if stars is None else stars
    return f"{user},{film},{stars},{FIRST_SECOND + rng.randrange(10**6) if at is None else at}"


def some_lines(rng, users=12, films=30):
    return [line(rng, user, film) for user in range(1, users + 1) for film in rng.sample(range(1, 61), films)]


@pytest.mark.requirement("R1")
def test_training_says_how_many_ratings_it_read(train, rng):
    lines = some_lines(rng)
    run = train(lines).succeeds()
    assert run.json == {"ratings": len(lines), "repeated": 0, "bad_lines": 0}


@pytest.mark.requirement("R2")
def test_of_repeated_ratings_one_is_left(train, rng):
    lines = some_lines(rng)
    again = [f"{','.join(one.split(',')[:2])},3.5,{FIRST_SECOND + 10**7}" for one in rng.sample(lines, 17)]
    mixed = rng.sample([*lines, *again], len(lines) + len(again))
    assert train(mixed).succeeds().json == {"ratings": len(lines), "repeated": 17, "bad_lines": 0}


@pytest.mark.requirement("R2")
def test_the_latest_rating_counts_wherever_it_stands(train, studio, files, rng):
    early, late = FIRST_SECOND, FIRST_SECOND + 10**6
    lines = some_lines(rng, films=10)
    for user in range(101, 131):
        lines += [line(rng, user, 1, 5, late), line(rng, user, 1, 1, early)]
        lines += [line(rng, user, 2, 5, early), line(rng, user, 2, 1, late)]
        lines += [line(rng, user, 3, 1, early), line(rng, user, 3, 5, early)]
        lines += [line(rng, user, 4, 5, early), line(rng, user, 4, 1, early)]
    train(lines).succeeds()
    praised, panned, last_praised, last_panned = studio.predict(files.path("model"), [(999, film) for film in (1, 2, 3, 4)])
    assert praised > panned + 1, "Film 1 got 5 stars later on and film 2 got 1: the earlier ratings are gone."
    assert last_praised > last_panned + 1, "At the same instant the line further down counts."


BAD = {
    "0 stars": "1,1,0,1900000000",
    "6 stars": "1,1,6,1900000000",
    "a third of a star": "1,1,3.3,1900000000",
    "quarter stars": "1,1,3.25,1900000000",
    "no stars": "1,1,,1900000000",
    "a word for stars": "1,1,good,1900000000",
    "not a number": "1,1,nan,1900000000",
    "negative stars": "1,1,-3,1900000000",
    "a word for a user": "ada,1,3,1900000000",
    "no film": "1,,3,1900000000",
    "half a film": "1,1.5,3,1900000000",
    "an unknown film": "1,61,3,1900000000",
    "no time": "1,1,3,",
    "a word for a time": "1,1,3,noon",
    "a cell too few": "1,1,3",
    "a cell too many": "1,1,3,1900000000,7",
}


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("why", ["a third of a star", "an unknown film", "a cell too many"])
def test_a_bad_line_is_counted_and_left_out(train, rng, why):
    lines = some_lines(rng)
    lines.insert(rng.randrange(len(lines)), BAD[why])
    assert train(lines).succeeds().json == {"ratings": len(lines) - 1, "repeated": 0, "bad_lines": 1}


@pytest.mark.requirement("R3")
def test_all_bad_lines_are_counted(train, rng):
    lines = some_lines(rng)
    bad = rng.choices(list(BAD.values()), k=20) + list(BAD.values())
    came = train(rng.sample([*lines, *bad], len(lines) + len(bad))).succeeds().json
    assert came == {"ratings": len(lines), "repeated": 0, "bad_lines": len(bad)}, f"These lines are bad: {bad}"


@pytest.mark.requirement("R3")
def test_whole_stars_may_be_written_with_a_point_or_without(train):
    lines = [f"{user},1,{stars},1900000000" for user, stars in enumerate(["4", "4.0", "0.5", "5"])]
    assert train(lines).succeeds().json == {"ratings": 4, "repeated": 0, "bad_lines": 0}


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("column", ["userId", "rating", "timestamp"])
def test_a_missing_column_ends_the_training(train, rng, column):
    header = ",".join("other" if name == column else name for name in COLUMNS)
    train(some_lines(rng), header).fails(1, column)


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("column", ["movieId", "title"])
def test_a_missing_column_of_the_films_ends_the_training(studio, files, rng, column):
    ratings = files.write_csv("ratings.csv", [dict(zip(COLUMNS, (1, 1, 3, 1900000000), strict=True))])
    row = {"movieId": 1, "title": "Film (1999)", "genres": "Drama"}
    movies = files.write_csv("movies.csv", [{("other" if name == column else name): value for name, value in row.items()}])
    studio.train(ratings, movies, "--method", "offsets", "--out", files.path("model")).fails(1, column)


@pytest.mark.requirement("R4")
def test_without_files_or_good_lines_there_is_one_line_of_error(studio, train, files, films):
    studio.train(files.path("absent.csv"), films, "--method", "offsets", "--out", files.path("model")).fails(1)
    train(list(BAD.values())).fails(1)
    pairs = files.write_csv("pairs.csv", [{"userId": 1, "movieId": 1}])
    studio.cli("predict", files.path("nothing"), pairs, "--out", files.path("pred.csv")).fails(1)


@pytest.mark.requirement("R5")
def test_each_pair_gets_one_line_in_order_also_where_nobody_knows_it(studio, world, rng):
    users = [rating.user for rating in rng.sample(world.past, 40)] + [10**6, 10**6 + 1]
    films = [film.id for film in rng.sample(world.films, 40)] + [10**6, *world.fresh]
    pairs = [(rng.choice(users), rng.choice(films)) for _ in range(500)] + [(10**6, 10**6)]
    stars = studio.predict(studio.model(world, "offsets"), pairs)
    outside = [value for value in stars if not 0.5 <= value <= 5]
    assert outside == []


@pytest.mark.requirement("R5")
def test_the_columns_of_the_predictions_are_named(studio, world, files):
    pairs = files.write_csv("pairs.csv", [{"movieId": world.films[0].id, "userId": world.past[0].user, "note": "x"}])
    model = studio.model(world, "offsets")
    studio.cli("predict", model, pairs, "--out", files.path("pred.csv")).succeeds()
    assert files.text("pred.csv").splitlines()[0] == "userId,movieId,rating"


@pytest.mark.requirement("R5")
def test_what_is_known_counts_where_the_other_half_is_unknown(train, studio, files, rng):
    lines = [line(rng, user, film) for user in range(1, 30) for film in range(5, 30)]
    lines += [line(rng, 50, film, 5) for film in range(5, 30)] + [line(rng, 51, film, 1) for film in range(5, 30)]
    lines += [line(rng, user, 1, 5) for user in range(1, 30)] + [line(rng, user, 2, 1) for user in range(1, 30)]
    train(lines).succeeds()
    generous, strict, good, bad = studio.predict(files.path("model"), [(50, 60), (51, 60), (777, 1), (777, 2)])
    assert generous > strict + 1, "User 50 always gives 5 and user 51 always 1: that holds for a new film as well."
    assert good > bad + 1, "Film 1 always got 5 and film 2 always 1: that holds for a new user as well."


@pytest.mark.requirement("R6")
def test_predictions_are_as_good_as_means_and_offsets_can_be(studio, world, data):
    plain = data.rmse(stars_of(world.later), Offsets(world.past).predict(pairs_of(world.later)))
    came = data.rmse(stars_of(world.later), studio.predict(studio.model(world, "offsets"), pairs_of(world.later)))
    assert came <= 1.01 * plain, f"The RMSE on hidden ratings is {came:.4f}; an own model of offsets has {plain:.4f}."


@pytest.mark.requirement("R6")
def test_people_with_few_ratings_are_predicted_as_well(studio, world, data):
    plain = data.rmse(stars_of(world.newcomers), Offsets(world.past).predict(pairs_of(world.newcomers)))
    came = data.rmse(stars_of(world.newcomers), studio.predict(studio.model(world, "offsets"), pairs_of(world.newcomers)))
    assert came <= 1.02 * plain, f"The RMSE on people with 0 to 5 ratings is {came:.4f}; an own model has {plain:.4f}."


@pytest.mark.heavy
@pytest.mark.requirement("R7")
def test_a_million_ratings_fit_into_time_and_memory(studio, files, rng):
    films = files.write_csv(
        "movies.csv", [{"movieId": id, "title": f"Film {id} (1999)", "genres": "Drama"} for id in range(1, 5001)]
    )
    weights = list(itertools.accumulate(1 / (id + 20) ** 0.7 for id in range(5000)))
    chosen = rng.choices(range(1, 5001), cum_weights=weights, k=1_000_000)
    rows = (
        Rating(user=rng.randint(1, 50_000), film=film, stars=rng.randint(1, 10) / 2, at=FIRST_SECOND + number)
        for number, film in enumerate(chosen)
    )
    ratings = write_rows(files.path("ratings.csv"), COLUMNS, (rating.row for rating in rows))
    run = studio.train(ratings, films, "--method", "offsets", "--out", files.path("model"), seconds=300).succeeds()
    assert run.json["ratings"] + run.json["repeated"] == 1_000_000
    assert run.memory < 3 * 1024, f"It took {run.memory:.0f} MiB."
