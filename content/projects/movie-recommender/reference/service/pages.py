"""Pages for people. They do what the API does, and know who somebody is from a cookie."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Blueprint, g, redirect, render_template, request, session as cookie, url_for
from flask.typing import ResponseReturnValue

from service import advice, catalogue, people, ratings
from service.current import film, model, number, session, user
from service.errors import Refused
from service.text import query

P = ParamSpec("P")

FILMS_ON_A_PAGE = 20
STARS = (5, 4, 3, 2, 1)

pages = Blueprint("pages", __name__)


def for_users(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
    """Sends visitors to the login page, and back."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        if g.user is None:
            return redirect(url_for("pages.login", next=request.full_path if request.method == "GET" else "/"), 303)
        return view(*args, **kwargs)

    return guarded


@pages.get("/")
@for_users
def films() -> ResponseReturnValue:
    found = catalogue.search(model(), query("q"), query("genre"))
    page = number("page", 1, max(1, -(-len(found) // FILMS_ON_A_PAGE)))
    shown = found[(page - 1) * FILMS_ON_A_PAGE : page * FILMS_ON_A_PAGE]
    more = page * FILMS_ON_A_PAGE < len(found)
    own = ratings.stars_of(session(), user().id)
    return render_template("films.html", films=shown, own=own, q=query("q"), page=page, more=more, stars=STARS)


@pages.get("/recommendations")
@for_users
def recommendations() -> ResponseReturnValue:
    own = ratings.stars_of(session(), user().id)
    found = advice.advise(model(), own, 10)
    kind = advice.kind_of(own)
    return render_template("recommendations.html", found=found, kind=kind, own=own, enough=advice.ENOUGH, stars=STARS)


@pages.post("/ratings/<movie_id>")
@for_users
def rate(movie_id: str) -> ResponseReturnValue:
    stars = request.form.get("rating", "")
    ratings.rate(session(), user().id, film(movie_id).id, int(stars) if stars.isdecimal() else stars)
    return redirect(_own(request.args.get("next", "")), 303)


@pages.route("/signup", methods=["GET", "POST"])
def signup() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("signup.html")
    try:
        return _welcome(people.sign_up(session(), dict(request.form)).id)
    except Refused as problem:
        return render_template("signup.html", error=str(problem)), problem.status


@pages.route("/login", methods=["GET", "POST"])
def login() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("login.html")
    try:
        return _welcome(people.log_in(session(), request.form.get("email", ""), request.form.get("password", "")).id)
    except Refused as problem:
        return render_template("login.html", error=str(problem)), problem.status


@pages.post("/logout")
def logout() -> ResponseReturnValue:
    cookie.clear()
    return redirect("/login", 303)


def _welcome(user_id: int) -> ResponseReturnValue:
    cookie.clear()
    cookie["user_id"] = user_id
    return redirect(_own(request.args.get("next", "")), 303)


def _own(target: str) -> str:
    """The path, if it's one of this site: nobody shall be led elsewhere by a link to our login page."""
    return target if target.startswith("/") and target[1:2] not in ("/", "\\") and target.isprintable() else "/"
