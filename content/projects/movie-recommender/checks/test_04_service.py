"""Stage 4, recommendations as a service: lists that follow each rating at once, in every process, and during a training."""

import contextlib
import http.client
import json
import shutil
import socket
import time

import pytest
from cinema import TASTES, affinity

FAR = 10**7


@pytest.fixture(scope="module")
def variables(tmp_path_factory):
    return {"MODEL_DIR": str(tmp_path_factory.mktemp("served") / "model")}


@pytest.fixture(scope="module", autouse=True)
def trained(studio, world, variables):
    shutil.copytree(studio.model(world, "factors"), variables["MODEL_DIR"])


@pytest.fixture
def user(accounts):
    return accounts.signup()


def rate(user, stars, http=None):
    """Stars by film."""
    for film, given in stars.items():
        (http or user.http).put(f"/api/me/ratings/{film}", json={"rating": given}).expect(200)


def listed(user, http=None, **query):
    """The films of the recommendations, and their kind."""
    came = (http or user.http).get("/api/me/recommendations", query=query).expect(200).json
    return [item["movie"]["id"] for item in came["items"]], came["kind"]


def listed_by_all(user, **query):
    """The same from several requests at once: whichever process answers, they agree."""
    came = user.http.together([lambda: listed(user, **query)] * 8)
    assert all(one == came[0] for one in came), f"Several requests for one list at the same time don't agree: {came}"
    return came[0]


def by_popularity(world, taste=None):
    counts = world.counts
    return [film for film in sorted(counts, key=lambda film: -counts[film]) if taste in (None, world.taste[film])]


def five_of(world, taste):
    """Three films that somebody of this taste loves, and two that they can't stand."""
    opposite = next(other for other in range(TASTES) if affinity(other, taste) < -0.5)
    loved, hated = by_popularity(world, taste)[:3], by_popularity(world, opposite)[:2]
    return {film: 5 for film in loved} | {film: 0.5 for film in hated}


@pytest.mark.requirement("R1")
def test_the_server_says_that_it_is_well(http):
    assert http.get("/healthz").expect(200).json == {"status": "ok", "checks": {"database": "ok", "model": "ok"}}


@pytest.mark.requirement("R2")
def test_people_sign_up_and_log_in(http, accounts, invent):
    user = accounts.signup()
    assert user.role == "user"
    again = {"email": user.email.upper(), "password": invent.password(), "name": invent.name()}
    http.post("/api/auth/signup", json=again).is_error(409, "email_taken")
    http.post("/api/auth/signup", json={"email": invent.email(), "password": "short", "name": ""}).is_error(
        422, "validation_failed", "password", "name"
    )
    wrong = {"email": user.email, "password": invent.password()}
    http.post("/api/auth/login", json=wrong).is_error(401, "invalid_credentials")
    assert accounts.admin().role == "admin"


@pytest.mark.requirement("R5")
def test_nobody_comes_in_without_a_good_token(http, accounts, user):
    http.get("/api/me/recommendations").is_error(401, "unauthenticated")
    for why, token in accounts.broken_tokens(user).items():
        answer = http.with_token(token).get("/api/me/ratings")
        assert answer.status == 401, f"The token is {why}."


@pytest.mark.requirement("R3")
def test_films_are_found_by_a_part_of_their_title_and_by_genre(http, world, rng):
    film = rng.choice([film for film in world.films if film.id not in world.fresh])
    title = film.title[:-7]
    found = http.all_pages("/api/movies", query={"q": title.upper()})
    (own,) = [item for item in found if item["id"] == film.id]
    assert {title.casefold() in item["title"].casefold() for item in found} == {True}
    stars = [rating.stars for rating in world.past if rating.film == film.id]
    expected = (title, int(film.title[-5:-1]), sorted(film.genres), len(stars))
    assert (own["title"], own["year"], sorted(own["genres"]), own["count"]) == expected
    assert own["mean"] == pytest.approx(sum(stars) / len(stars), abs=0.006)
    of_genre = http.all_pages("/api/movies", query={"genre": film.genres[0], "per_page": 100})
    assert {item["id"] for item in of_genre} == {other.id for other in world.films if film.genres[0] in other.genres}


@pytest.mark.requirement("R3")
def test_all_films_come_in_pages(http, world):
    assert {item["id"] for item in http.all_pages("/api/movies", query={"per_page": 90})} == set(world.taste)
    http.get("/api/movies", query={"per_page": 101}).is_error(422, "validation_failed", "per_page")
    assert http.get("/api/movies", query={"q": "no such film %"}).items == []


@pytest.mark.requirement("R4")
def test_similar_films_have_the_same_taste(http, world):
    film = by_popularity(world)[0]
    items = http.get(f"/api/movies/{film}/similar", query={"n": 10}).expect(200).json["items"]
    ids = [item["movie"]["id"] for item in items]
    assert len(set(ids)) == 10
    assert film not in ids
    assert sum(world.taste[id] == world.taste[film] for id in ids) >= 6
    http.get(f"/api/movies/{film}/similar", query={"n": 51}).is_error(422, "validation_failed", "n")


@pytest.mark.requirement("R5")
def test_ratings_are_kept_changed_and_taken_back(user, world):
    first, second = by_popularity(world)[:2]
    rate(user, {first: 4.5, second: 2})
    rate(user, {second: 3})
    came = {item["movie_id"]: item["rating"] for item in user.http.get("/api/me/ratings").items}
    assert came == {first: 4.5, second: 3}
    user.http.delete(f"/api/me/ratings/{first}").expect(204)
    user.http.delete(f"/api/me/ratings/{first}").is_error(404, "not_found")
    assert [item["movie_id"] for item in user.http.get("/api/me/ratings").items] == [second]


@pytest.mark.requirement("R5")
def test_nobody_reads_or_changes_what_others_rated(accounts, user, world):
    film = by_popularity(world)[0]
    rate(user, {film: 4})
    other = accounts.signup()
    assert other.http.get("/api/me/ratings").items == []
    other.http.delete(f"/api/me/ratings/{film}").is_error(404, "not_found")
    assert [item["movie_id"] for item in user.http.get("/api/me/ratings").items] == [film]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("stars", [0, 5.3, 5.5, -1, "4", True, None, [], 4.25])
def test_a_rating_that_cannot_be_is_refused(user, world, stars):
    path = f"/api/me/ratings/{by_popularity(world)[0]}"
    user.http.put(path, json={"rating": stars}).is_error(422, "validation_failed", "rating")


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("film", [FAR, "x", "-1", "1.5", "9" * 30])
def test_a_film_that_is_not_there_is_not_found(user, film):
    user.http.put(f"/api/me/ratings/{film}", json={"rating": 4}).is_error(404, "not_found")
    user.http.delete(f"/api/me/ratings/{film}").is_error(404, "not_found")
    user.http.get(f"/api/movies/{film}/similar").is_error(404, "not_found")


@pytest.mark.requirement("R6")
def test_a_body_that_is_no_object_is_malformed(user, world):
    path = f"/api/me/ratings/{by_popularity(world)[0]}"
    user.http.put(path, data="{", headers={"Content-Type": "application/json"}).is_error(400, "malformed_request")
    user.http.get("/api/nothing").is_error(404, "not_found")


@pytest.mark.requirement("R7")
def test_somebody_new_gets_what_is_popular(user, world):
    films, kind = listed_by_all(user)
    known = by_popularity(world)[: len(world.films) // 5]
    assert (kind, len(set(films))) == ("popular", 10)
    assert sum(film in known for film in films) >= 7, "At least 7 of 10 should be among the fifth that is rated most."
    assert len(set(listed(user, n=33)[0])) == 33
    for count in (0, 51, "x"):
        user.http.get("/api/me/recommendations", query={"n": count}).is_error(422, "validation_failed", "n")


@pytest.mark.requirement("R7", "R10")
def test_five_ratings_of_one_taste_make_the_list_personal(accounts, world):
    shares = []
    for taste in range(TASTES):
        user = accounts.signup()
        listed_by_all(user)
        stars = list(five_of(world, taste).items())
        rate(user, dict(stars[:4]))
        assert listed_by_all(user)[1] == "popular"
        rate(user, dict(stars[4:]))
        films, kind = listed_by_all(user)
        assert kind == "personal", "After five ratings the list is personal."
        shares.append(sum(world.taste[film] == taste for film in films) / len(films))
    assert sum(shares) / len(shares) >= 0.5, f"Of five users with one taste each, these shares of the list have it: {shares}"


@pytest.mark.requirement("R7")
def test_scores_fall(user, world):
    rate(user, five_of(world, 0))
    scores = [item["score"] for item in user.http.get("/api/me/recommendations", query={"n": 30}).expect(200).json["items"]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.requirement("R8")
def test_a_rated_film_leaves_the_list_and_comes_back(user, world):
    rate(user, five_of(world, 1))
    films, _ = listed_by_all(user)
    rate(user, {films[0]: 5})
    after, _ = listed_by_all(user, n=50)
    assert films[0] not in after, f"Film {films[0]} was rated, and is still in the list."
    user.http.delete(f"/api/me/ratings/{films[0]}").expect(204)
    assert listed_by_all(user)[0] == films, "Without that rating the list should be the one from before."


@pytest.mark.requirement("R8")
def test_a_film_rated_before_there_are_five_leaves_the_list_too(user):
    films, _ = listed_by_all(user)
    rate(user, {films[2]: 1})
    assert films[2] not in listed_by_all(user)[0]


@pytest.mark.requirement("R8")
def test_a_list_can_be_of_one_genre(user, world):
    rate(user, five_of(world, 2))
    films, _ = listed(user, genre="Drama", n=20)
    genres = {film.id: film.genres for film in world.films}
    assert len(films) == 20
    assert {"Drama" in genres[film] for film in films} == {True}


@pytest.mark.requirement("R9")
def test_reasons_name_films_that_were_liked(user, world):
    stars = {film: 5 for film in by_popularity(world, 3)[:6]} | {film: 2 for film in by_popularity(world, 0)[:5]}
    stars |= {by_popularity(world, 3)[6]: 3.5}
    rate(user, stars)
    titles = {film.id: film.title[:-7] for film in world.films}
    items = user.http.get("/api/me/recommendations").expect(200).json["items"]
    reasons = [reason for item in items for reason in item["because"]]
    liked = {film for film, given in stars.items() if given >= 4}
    assert reasons, "Somebody who liked six films of a taste should be told because of which."
    assert {reason["movie_id"] for reason in reasons} <= liked, f"Only these were liked: {sorted(liked)}"
    assert max(len(item["because"]) for item in items) <= 3
    assert [reason["title"] for reason in reasons] == [titles[reason["movie_id"]] for reason in reasons]


@pytest.mark.requirement("R10")
def test_two_servers_and_a_restart_agree(http, server, user, world):
    twin = http.at(server.twin()).with_token(user.token)
    rate(user, five_of(world, 4))
    before = listed_by_all(user)
    assert listed(user, twin) == before, "A rating at one server should count at the other."
    rate(user, {before[0][0]: 1}, twin)
    after = listed_by_all(user)
    assert after == listed(user, twin)
    assert before[0][0] not in after[0]
    server.restart()
    assert listed_by_all(user) == after


@pytest.mark.requirement("R11")
def test_a_training_is_the_administrators(http, accounts, user):
    http.post("/api/training", json={}).is_error(401, "unauthenticated")
    user.http.post("/api/training", json={}).is_error(403, "forbidden")
    accounts.admin().http.get(f"/api/training/{FAR}").is_error(404, "not_found")


@pytest.mark.requirement("R11", "R12")
def test_a_training_changes_the_model_and_nobody_waits(http, server, accounts, user, world):
    admin = accounts.admin().http
    film = by_popularity(world)[0]
    rate(user, five_of(world, 0) | {film: 4})
    old = http.get("/api/model").expect(200).json
    assert old["metrics"]["method"] == "factors"
    count = world.counts[film]
    asked = admin.post("/api/training", json={}).expect(202).json
    seconds, until = [], time.monotonic() + 120
    while (state := admin.get(f"/api/training/{asked['id']}").expect(200).json["state"]) in ("queued", "running"):
        assert time.monotonic() < until, f"The training is {state} after two minutes."
        answer = user.http.get("/api/me/recommendations").expect(200)
        seconds.append(answer.seconds)
        time.sleep(0.05)
    assert state == "done", f"The training ended as {state}."
    slow = sum(one >= 1 for one in seconds)
    assert slow <= len(seconds) / 10, f"Of {len(seconds)} requests during the training {slow} took a second or more."
    new = [answer.json["version"] for answer in http.together([lambda: http.get("/api/model").expect(200)] * 8)]
    assert old["version"] not in new
    assert len(set(new)) == 1
    counts = {item["id"]: item["count"] for item in http.all_pages("/api/movies", query={"per_page": 100})}
    assert counts[film] > count, "The model should be trained on the ratings that arrived, too."
    server.restart()
    assert http.get("/api/model").expect(200).json["version"] == new[0]


@pytest.mark.requirement("R1")
def test_without_a_model_the_server_says_so(server, proc, files):
    server.start()
    env = {
        "MODEL_DIR": str(files.path("nothing")),
        "DATA_DIR": str(files.path("data")),
        "DATABASE_URL": server.env["DATABASE_URL"],
    }
    files.path("data").mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    proc.start("web", env={**env, "PORT": str(port)})
    status, health = proc.wait_until(
        lambda: asked(port, "/healthz"), seconds=30, saying="The server should answer without a model"
    )
    assert (status, health) == (503, {"status": "unavailable", "checks": {"database": "ok", "model": "down"}})
    status, error = asked(port, "/api/movies")
    assert (status, error["error"]["code"]) == (503, "unavailable")


def asked(port, path):
    """Status and JSON; None while nothing answers."""
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
        except OSError:
            return None
        return answer.status, json.loads(answer.read())
