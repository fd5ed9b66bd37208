"""Loans. Members see their own, librarians see all."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from library.errors import Invalid, NotFound, Refused
from web import accounts, lending, lists
from web.answers import body
from web.api import show
from web.current import database, now, requires, user
from web.tables import Loan, User

blueprint = Blueprint("loans", __name__)


@blueprint.post("/books/<id:book_id>/loans")
@requires("member")
def borrow(book_id: int) -> ResponseReturnValue:
    member_id = body().get("member_id", user().id)
    if member_id != user().id and not accounts.may(user(), "librarian"):
        raise Refused("forbidden", "only librarians lend to somebody else")
    with database().writing() as session:
        if type(member_id) is not int or session.get(User, member_id) is None:
            raise Invalid({"member_id": "must be the id of a member"})
        loan = lending.borrow(session, book_id, member_id, now())
        return show.loan(loan), 201, {"Location": f"/api/loans/{loan.id}"}


@blueprint.get("/loans")
@requires("member")
def loans() -> ResponseReturnValue:
    state = lists.choice("state", list(lending.STATES))
    query = lending.loans_of(member_id=lists.id_of("member_id"), state=state, now=now())
    if not accounts.may(user(), "librarian"):
        query = query.where(Loan.member_id == user().id)
    with database().reading() as session:
        return lists.page(session, query, show.loan)


@blueprint.get("/loans/<id:loan_id>")
@requires("member")
def loan(loan_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        return show.loan(lending.find(session, loan_id))


@blueprint.post("/loans/<id:loan_id>/return")
@requires("librarian")
def give_back(loan_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        return show.loan(lending.give_back(session, loan_id, now()))


@blueprint.post("/loans/<id:loan_id>/renew")
@requires("member")
def renew(loan_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        if lending.find(session, loan_id).member_id != user().id:
            raise NotFound("loan")
        return show.loan(lending.renew(session, loan_id, now()))
