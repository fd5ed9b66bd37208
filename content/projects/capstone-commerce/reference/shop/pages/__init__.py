"""Pages for people: forms that log in, and the dashboards of the staff. Their scripts ask the same API as everybody."""

from pathlib import Path

import plotly
from flask import Blueprint, Flask, redirect, render_template, request, send_from_directory, session, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect

from shop import carts, fields, people
from shop.api.asking import attempts, database, now, tokens, user_or_none
from shop.errors import Refused, TooMany
from shop.tables import User

STOREFRONT = Path(__file__).parent / "storefront"
PLOTLY = Path(plotly.__file__).parent / "package_data"

blueprint = Blueprint("pages", __name__, template_folder="templates", static_folder="static", static_url_path="/static")


def register(app: Flask) -> None:
    csrf = CSRFProtect(app)
    for name, other in app.blueprints.items():
        if name != blueprint.name:
            csrf.exempt(other)  # the API has its own way: see `asking`
    app.register_blueprint(blueprint)


@blueprint.get("/")
@blueprint.get("/search")
@blueprint.get("/p/<path:name>")
@blueprint.get("/cart")
@blueprint.get("/checkout")
@blueprint.get("/orders/<path:name>")
def storefront(name: str = "") -> ResponseReturnValue:
    """One page for all of them; the page itself knows by its address what to show."""
    if not (STOREFRONT / "index.html").is_file():
        return render_template("problem.html", problem="The storefront isn't built here: sh storefront/build.sh"), 404
    return send_from_directory(STOREFRONT, "index.html", max_age=0)


@blueprint.get("/storefront/<path:name>")
def storefront_file(name: str) -> ResponseReturnValue:
    """Their names change with what is in them, so browsers may keep them for good."""
    return send_from_directory(STOREFRONT, name, max_age=31_536_000)


@blueprint.get("/dashboard")
def dashboard() -> ResponseReturnValue:
    somebody = user_or_none()
    if somebody is None:
        return redirect(url_for("pages.log_in", next=request.full_path.rstrip("?")), 303)
    if not people.may(somebody, "staff"):
        return render_template("problem.html", problem="Dashboards are for the staff."), 403
    return render_template("dashboard.html", user=somebody, today=now().date())


@blueprint.get("/static/plotly.min.js")
def plotly_script() -> ResponseReturnValue:
    """As it comes with the Python package, so nothing is fetched from another host."""
    return send_from_directory(PLOTLY, "plotly.min.js", max_age=86_400)


@blueprint.route("/login", methods=["GET", "POST"])
def log_in() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("login.html", next=request.args.get("next", ""))
    try:
        found = people.log_in(database(), attempts(), request.form.get("email", ""), request.form.get("password", ""))
    except Refused as problem:
        status = 429 if isinstance(problem, TooMany) else 401
        return render_template("login.html", error=str(problem), next=request.form.get("next", "")), status
    return _enter(found)


@blueprint.route("/signup", methods=["GET", "POST"])
def sign_up() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("signup.html")
    try:
        given = fields.read(request.form, people.SIGNUP)
        hash = people.hashed(given.pop("password"))
        with database().writing() as writing:
            made = people.sign_up(writing, **given, password_hash=hash, now=now())
    except Refused as problem:
        return render_template("signup.html", error=str(problem)), 422
    return _enter(made)


@blueprint.route("/logout", methods=["GET", "POST"])
def log_out() -> ResponseReturnValue:
    """Asked for by a form, so that no picture of another site can log anybody out."""
    if request.method == "GET":
        return render_template("logout.html")
    session.clear()
    return redirect(url_for("pages.log_in"), 303)


def _enter(user: User) -> ResponseReturnValue:
    """A new session, and what was in the visitor's cart comes along."""
    visitor = tokens().visitor_of(request.form.get("cart_token", ""))
    if visitor is not None:
        with database().writing() as writing:
            carts.join(writing, carts.owner_of_visitor(visitor), carts.owner_of_user(user.id))
    session.clear()
    session["user_id"] = user.id
    return redirect(_own_path(request.form.get("next", "")) or _home_of(user), 303)


def _home_of(user: User) -> str:
    return "/dashboard" if people.may(user, "staff") else "/"


def _own_path(target: str) -> str:
    """Empty for what leads to another host."""
    return target if target.startswith("/") and not target.startswith(("//", "/\\")) else ""
