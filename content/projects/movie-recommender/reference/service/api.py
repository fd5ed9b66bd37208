"""The service for programs."""

from typing import Any

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from films.reading import Film
from service import advice, catalogue, people, ratings, training
from service.current import administrator, body, film, id_of, model, number, page_of, served, session, settings, user
from service.errors import not_found
from service.tables import Rating, Training, User
from service.text import instant, query

api = Blueprint("api", __name__, url_prefix="/api")


@api.post("/auth/signup")
def signup() -> ResponseReturnValue:
    return jsonify(_user(people.sign_up(session(), body()))), 201


@api.post("/auth/login")
def login() -> ResponseReturnValue:
    given = body()
    found = people.log_in(session(), str(given.get("email", "")), str(given.get("password", "")))
    seconds = settings().token_seconds
    token = people.token_for(found, secret=settings().secret_key, seconds=seconds)
    return jsonify(access_token=token, token_type="Bearer", expires_in=seconds)


@api.get("/auth/me")
def me() -> ResponseReturnValue:
    return jsonify(_user(user()))


@api.get("/movies")
def movies() -> ResponseReturnValue:
    return page_of(catalogue.search(model(), query("q"), query("genre")), _movie)


@api.get("/movies/<movie_id>/similar")
def similar(movie_id: str) -> ResponseReturnValue:
    found = model().similar(film(movie_id).id, number("n", 10, 50))
    return jsonify(items=[{"movie": _movie(other), "similarity": round(alike, 6)} for other, alike in found])


@api.put("/me/ratings/<movie_id>")
def rate(movie_id: str) -> ResponseReturnValue:
    user_id = user().id
    return jsonify(_rating(ratings.rate(session(), user_id, film(movie_id).id, body().get("rating"))))


@api.delete("/me/ratings/<movie_id>")
def take_back(movie_id: str) -> ResponseReturnValue:
    ratings.take_back(session(), user().id, id_of(movie_id))
    return "", 204


@api.get("/me/ratings")
def own_ratings() -> ResponseReturnValue:
    own = select(Rating).where(Rating.user_id == user().id).order_by(Rating.rated_at.desc(), Rating.movie_id)
    return page_of(session().scalars(own).all(), _rating)


@api.get("/me/recommendations")
def recommendations() -> ResponseReturnValue:
    stars = ratings.stars_of(session(), user().id)
    found = advice.advise(model(), stars, number("n", 10, 50), query("genre"))
    items = [
        {
            "movie": _movie(one.film),
            "score": one.score,
            "because": [{"movie_id": film.id, "title": film.title} for film in one.because],
        }
        for one in found
    ]
    return jsonify(items=items, kind=advice.kind_of(stars))


@api.post("/training")
def train() -> ResponseReturnValue:
    administrator()
    asked = Training()
    session().add(asked)
    session().commit()  # the other process has to see it
    training.start(asked.id, current_app.extensions["sessions"])
    return jsonify(_training(asked)), 202


@api.get("/training/<training_id>")
def training_state(training_id: str) -> ResponseReturnValue:
    administrator()
    found = session().get(Training, id_of(training_id))
    if found is None:
        raise not_found()
    return jsonify(_training(found))


@api.get("/model")
def model_served() -> ResponseReturnValue:
    current = served()
    return jsonify(version=current.version, trained_at=current.trained_at, metrics=current.metrics)


def _movie(film: Film) -> dict[str, Any]:
    numbers = catalogue.numbers(model(), film)
    return {"id": film.id, "title": film.title, "year": film.year, "genres": list(film.genres), **numbers}


def _user(user: User) -> dict[str, Any]:
    created_at = instant(user.created_at)
    return {"id": user.id, "email": user.email, "name": user.name, "role": user.role, "created_at": created_at}


def _rating(rating: Rating) -> dict[str, Any]:
    return {"movie_id": rating.movie_id, "rating": rating.rating, "updated_at": instant(rating.rated_at)}


def _training(training: Training) -> dict[str, Any]:
    return {"id": training.id, "state": training.state}
