"""Stage 3, lists of ten: rules that hold for every list, and what the lists are worth."""

import pytest
from conftest import write_rows
from plain import most_popular_unseen

METHODS = ("items", "users", "factors")
REFERENCE_PRECISION = 1.8
"""Of a good answer, in terms of the most popular unseen films, over many seeds."""


@pytest.fixture
def lists(studio, world):
    """Of everybody who rated something later, by user."""

    def made(method, n=10):
        users = sorted(world.liked_later())
        lines = studio.recommend(studio.model(world, method), users, n)
        assert [line["userId"] for line in lines] == users, "There should be one line for each user, in order."
        return {line["userId"]: line["items"] for line in lines}

    return made


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("method", METHODS)
def test_lists_hold_ten_films_that_the_user_has_not_rated(lists, world, method):
    seen = world.seen()
    for user, items in lists(method).items():
        ids = [item["movieId"] for item in items]
        assert len(set(ids)) == len(ids) == 10, f"The list of user {user} should hold ten different films."
        rated = seen[user] & set(ids)
        assert not rated, f"User {user} has already rated {sorted(rated)}."


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("method", METHODS)
def test_scores_fall_and_ties_go_by_id(studio, world, method):
    users = [*sorted(world.liked_later())[:30], 10**6]
    for line in studio.recommend(studio.model(world, method), users, 40):
        order = [(-item["score"], item["movieId"]) for item in line["items"]]
        assert order == sorted(order), f"The list of user {line['userId']} isn't in order."


@pytest.mark.requirement("R2")
def test_films_with_the_same_ratings_tie_and_stand_by_id(studio, files, rng):
    ids = rng.sample(range(1, 9999), 12)
    films = [{"movieId": id, "title": f"Film {id} (1999)", "genres": "Drama"} for id in ids]
    stars = {user: rng.randint(1, 10) / 2 for user in range(1, 25)}
    rows = [
        {"userId": user, "movieId": id, "rating": stars[user], "timestamp": 1_900_000_000 + user}
        for user in stars
        for id in ids
    ]
    ratings = write_rows(files.path("ratings.csv"), rows[0], rng.sample(rows, len(rows)))
    movies = files.write_csv("movies.csv", films)
    studio.train(ratings, movies, "--method", "items", "--out", files.path("model")).succeeds()
    (line,) = studio.recommend(files.path("model"), [999], 10)
    assert [item["movieId"] for item in line["items"]] == sorted(ids)[:10], "All twelve are alike, so ids decide."


@pytest.mark.requirement("R3")
def test_a_list_ends_when_no_unseen_film_is_left(studio, world):
    user = world.twins[0]
    unseen = {film.id for film in world.films} - world.seen()[user]
    (line,) = studio.recommend(studio.model(world, "items"), [user], 10_000)
    assert {item["movieId"] for item in line["items"]} == unseen
    assert len(line["items"]) == len(unseen)


@pytest.mark.requirement("R3")
def test_somebody_unknown_gets_a_list_as_well(studio, world):
    known, nobody = world.twins[0], 10**6
    lines = studio.recommend(studio.model(world, "factors"), [nobody, known, nobody], 7)
    assert [(line["userId"], len(line["items"])) for line in lines] == [(nobody, 7), (known, 7), (nobody, 7)]
    assert lines[0]["items"] == lines[2]["items"]


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("method", METHODS)
def test_films_that_hardly_anybody_rated_stay_rare(lists, world, method):
    counts = world.counts
    places = [counts[item["movieId"]] for items in lists(method).values() for item in items]
    rare = sum(count < 3 for count in places) / len(places)
    assert rare <= 0.05, f"{rare:.0%} of all places are taken by films with fewer than three ratings."


@pytest.mark.requirement("R5")
def test_the_lists_find_what_people_liked_later(lists, world, data):
    liked, own = world.liked_later(), lists("factors")
    wanted = [liked[user] for user in own]
    popular = data.precision_at(10, wanted, most_popular_unseen(world, own))
    came = data.precision_at(10, wanted, [[item["movieId"] for item in items] for items in own.values()])
    data.good_enough(came, baseline=popular, reference=REFERENCE_PRECISION * popular, what="Precision at 10 of factors")


@pytest.mark.requirement("R6")
def test_not_everybody_gets_the_same_ten(lists, world):
    listed = {item["movieId"] for items in lists("factors").values() for item in items}
    came = len(listed) / len(world.films)
    assert came >= 0.15, f"All lists together hold {len(listed)} of {len(world.films)} films."


@pytest.mark.requirement("R3")
def test_a_file_without_users_is_refused(studio, world, files):
    users = files.write_csv("users.csv", [{"person": 1}])
    arguments = ("--users", users, "--n", 5, "--out", files.path("rec.jsonl"))
    studio.cli("recommend", studio.model(world, "items"), *arguments, seconds=60).fails(1, "userId")
