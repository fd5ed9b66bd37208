"""Signing up, logging in, roles, and addresses."""

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from shop import audit, carts, fields, people
from shop.api import answers
from shop.api.asking import attempts, body, database, now, requires, tokens, user, visitors_cart
from shop.tables import Address

blueprint = Blueprint("accounts", __name__)


@blueprint.post("/auth/signup")
def sign_up() -> ResponseReturnValue:
    given = fields.read(body(), people.SIGNUP)
    hash = people.hashed(given.pop("password"))
    with database().writing() as session:
        made = people.sign_up(session, **given, password_hash=hash, now=now())
    return answers.created(answers.user(made), "/api/auth/me")


@blueprint.post("/auth/login")
def log_in() -> ResponseReturnValue:
    """A cart that the visitor filled before comes along."""
    given = fields.read(body(), {**people.LOGIN, "password": _any_text})
    found = people.log_in(database(), attempts(), given["email"], given["password"])
    if visitor := visitors_cart():
        with database().writing() as session:
            carts.join(session, visitor, carts.owner_of_user(found.id))
    token = tokens().issue(found.id)
    return jsonify(access_token=token, token_type="Bearer", expires_in=tokens().seconds)


@blueprint.get("/auth/me")
@requires("customer")
def me() -> ResponseReturnValue:
    return jsonify(answers.user(user()))


@blueprint.patch("/users/<id:user_id>")
@requires("admin")
def change_role(user_id: int) -> ResponseReturnValue:
    given = fields.read(body(), people.ROLE)
    with database().writing() as session:
        changed = people.change_role(session, user_id, given["role"])
        audit.note(session, user(), f"role {given['role']}", f"user {user_id}", now())
    return jsonify(answers.user(changed))


@blueprint.get("/me/addresses")
@requires("customer")
def addresses() -> ResponseReturnValue:
    with database().reading() as session:
        return jsonify(answers.page(session, people.addresses_of(user()), answers.address))


@blueprint.post("/me/addresses")
@requires("customer")
def add_address() -> ResponseReturnValue:
    address = Address(user_id=user().id, **fields.read(body(), people.ADDRESS))
    with database().writing() as session:
        session.add(address)
    return answers.created(answers.address(address), f"/api/me/addresses/{address.id}")


@blueprint.delete("/me/addresses/<id:address_id>")
@requires("customer")
def delete_address(address_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        session.delete(people.address_of(session, user().id, address_id))
    return "", 204


def _any_text(value: object) -> str:
    """Passwords that can't be right are wrong, and nothing is said about why."""
    return value if isinstance(value, str) else ""
