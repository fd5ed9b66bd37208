"""Signing up, logging in, and who is who."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from library import fields
from library.errors import Refused
from web import accounts, tokens
from web.answers import body
from web.api.show import instant
from web.current import database, now, requires, settings, user
from web.tables import User

blueprint = Blueprint("accounts", __name__)


@blueprint.post("/auth/signup")
def sign_up() -> ResponseReturnValue:
    given = fields.read(body(), accounts.SIGNUP) | fields.read(body(), accounts.ROLE_AT_SIGNUP, partly=True)
    password_hash = accounts.hashed(given.pop("password"))
    with database().writing() as session:
        return show(accounts.sign_up(session, **given, password_hash=password_hash, now=now())), 201


@blueprint.post("/auth/login")
def log_in() -> ResponseReturnValue:
    given = fields.read(body(), accounts.LOGIN)
    with database().reading() as session:
        found = accounts.by_email(session, given["email"])
    if not accounts.has_password(found, given["password"]) or found is None:
        raise Refused("invalid_credentials", "the address or the password is wrong")
    return {
        "access_token": tokens.issue(found.id, settings()),
        "token_type": "Bearer",
        "expires_in": settings().token_seconds,
    }


@blueprint.get("/auth/me")
@requires("member")
def me() -> ResponseReturnValue:
    return show(user())


@blueprint.patch("/users/<id:user_id>")
@requires("admin")
def change(user_id: int) -> ResponseReturnValue:
    given = fields.read(body(), accounts.ROLE)
    with database().writing() as session:
        return show(accounts.change_role(session, user_id, given["role"]))


def show(someone: User) -> dict[str, object]:
    return {
        "id": someone.id,
        "email": someone.email,
        "name": someone.name,
        "role": someone.role,
        "created_at": instant(someone.created_at),
    }
