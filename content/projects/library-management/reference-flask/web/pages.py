"""Pages for people. They call the same functions as the JSON interface, and know who somebody is from a cookie."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Blueprint, Flask, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect  # type: ignore[import-untyped]
from sqlalchemy import select

from library import fields
from library.errors import Refused
from web import accounts, catalogue, lending, lists
from web.api import show
from web.current import database, now, user
from web.tables import Loan, User

P = ParamSpec("P")

blueprint = Blueprint("pages", __name__)


def register(app: Flask) -> None:
    csrf = CSRFProtect(app)
    for name, other in app.blueprints.items():
        if name != blueprint.name:
            csrf.exempt(other)  # tokens aren't sent by browsers of their own accord, as cookies are
    app.add_template_filter(money)
    app.register_blueprint(blueprint)


def money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


@blueprint.before_app_request
def know_the_user() -> None:
    if request.blueprint == blueprint.name:
        id = session.get("user_id")
        with database().reading() as reading:
            g.user = None if id is None else reading.get(User, id)


def requires(role: str) -> Callable[[Callable[P, ResponseReturnValue]], Callable[P, ResponseReturnValue]]:
    """Send visitors to the login page and back. Raises Refused for users without that role."""

    def decorate(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            if g.user is None:
                return redirect(url_for("pages.login", next=request.path), 303)
            if not accounts.may(g.user, role):
                raise Refused("forbidden", f"This page is for people with the role {role}.")
            return view(*args, **kwargs)

        return guarded

    return decorate


@blueprint.get("/")
def home() -> ResponseReturnValue:
    return redirect(url_for("pages.books"), 303)


@blueprint.get("/books")
def books() -> ResponseReturnValue:
    q = request.args.get("q", "")
    with database().reading() as reading:
        found = lists.page(reading, catalogue.books(q=q, sort="title"), show.book)
    return render_template("books.html", found=found, q=q)


@blueprint.get("/books/<id:book_id>")
def book(book_id: int) -> ResponseReturnValue:
    with database().reading() as reading:
        return render_template("book.html", book=show.book(catalogue.find(reading, book_id)))


@blueprint.post("/books/<id:book_id>/borrow")
@requires("member")
def borrow(book_id: int) -> ResponseReturnValue:
    with database().writing() as writing:
        lending.borrow(writing, book_id, user().id, now())
    return redirect(url_for("pages.my_loans"), 303)


@blueprint.get("/my/loans")
@requires("member")
def my_loans() -> ResponseReturnValue:
    with database().reading() as reading:
        query = lending.loans_of(member_id=user().id, state="", now=now())
        return render_template("my_loans.html", loans=reading.scalars(query).all(), today=now().date())


@blueprint.get("/desk")
@requires("librarian")
def desk() -> ResponseReturnValue:
    with database().reading() as reading:
        query = lending.loans_of(member_id=None, state="open", now=now()).order_by(None).order_by(Loan.due_on, Loan.id)
        return render_template("desk.html", loans=reading.scalars(query).all(), today=now().date())


@blueprint.post("/desk/loans/<id:loan_id>/return")
@requires("librarian")
def give_back(loan_id: int) -> ResponseReturnValue:
    with database().writing() as writing:
        lending.give_back(writing, loan_id, now())
    return redirect(url_for("pages.desk"), 303)


@blueprint.get("/signup")
def signup() -> ResponseReturnValue:
    return render_template("signup.html")


@blueprint.post("/signup")
def sign_up() -> ResponseReturnValue:
    try:
        given = fields.read(request.form, accounts.SIGNUP)
        password_hash = accounts.hashed(given.pop("password"))
        with database().writing() as writing:
            made = accounts.sign_up(writing, **given, password_hash=password_hash, now=now())
    except Refused as error:
        return render_template("signup.html", error=str(error)), 422
    return _welcome(made.id)


@blueprint.get("/login")
def login() -> ResponseReturnValue:
    return render_template("login.html")


@blueprint.post("/login")
def log_in() -> ResponseReturnValue:
    with database().reading() as reading:
        found = reading.scalar(select(User).where(User.email == request.form.get("email", "").strip()))
    if not accounts.has_password(found, request.form.get("password", "")) or found is None:
        return render_template("login.html", error="The address or the password is wrong."), 401
    return _welcome(found.id)


@blueprint.post("/logout")
def log_out() -> ResponseReturnValue:
    session.clear()
    return redirect(url_for("pages.books"), 303)


def _welcome(user_id: int) -> ResponseReturnValue:
    session.clear()
    session["user_id"] = user_id
    return redirect(_own(request.args.get("next", "")) or url_for("pages.books"), 303)


def _own(target: str) -> str:
    """The path, if it's one of this site: nobody shall be led elsewhere by a link to our login page."""
    return target if target.startswith("/") and target[1:2] not in ("/", "\\") and target.isprintable() else ""
