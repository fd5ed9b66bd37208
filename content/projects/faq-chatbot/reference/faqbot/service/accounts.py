"""People: sign up, log in, and who may teach."""

import re
import time
from typing import Any

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from faqbot.service.errors import Refused
from faqbot.service.fields import Fields, text
from faqbot.service.forms import user_form
from faqbot.service.models import User
from faqbot.service.requests import bearer, body, created, session

ALGORITHM = "HS256"
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The least that OWASP asks for: a log-in takes a few hundredths of a second, and a thief as long for each guess."""

NOBODYS_HASH = HASHER.hash("nobody has this password")
"""Checked where there is no such user, so that the answer takes as long."""

accounts = Blueprint("accounts", __name__, url_prefix="/api/auth")


@accounts.post("/signup")
def signup() -> ResponseReturnValue:
    fields = Fields(body())
    email = fields.read("email", _email)
    name = fields.read("name", text(1, 80))
    password = fields.read("password", _password)
    fields.check()
    try:
        user = new_user(session(), email=email, name=name, password=password)
    except IntegrityError:
        raise Refused(409, "email_taken", "There is an account with this address.") from None
    return created(user_form(user), "/api/users")


@accounts.post("/login")
def login() -> ResponseReturnValue:
    given = body()
    email, password = (str(given.get(name, "")) for name in ("email", "password"))
    user = session().scalar(select(User).where(User.email == email.strip().lower()))
    if not _fits(user.password_hash if user else NOBODYS_HASH, password) or user is None:
        raise Refused(401, "invalid_credentials", "The address or the password is wrong.")
    lifetime = current_app.config["TOKEN_TTL_SECONDS"]
    claims = {"sub": str(user.id), "exp": int(time.time()) + lifetime}
    token = jwt.encode(claims, current_app.config["SECRET_KEY"], algorithm=ALGORITHM)
    return jsonify(access_token=token, token_type="Bearer", expires_in=lifetime)


@accounts.get("/me")
def me() -> ResponseReturnValue:
    return jsonify(user_form(current_user()))


def current_user() -> User:
    """Whose token came with the request. Raises Refused."""
    try:
        claims = jwt.decode(
            bearer(), current_app.config["SECRET_KEY"], algorithms=[ALGORITHM], options={"require": ["sub", "exp"]}
        )
        user = session().get(User, int(claims["sub"]))
    except (jwt.InvalidTokenError, ValueError):
        user = None
    if user is None:
        raise Refused(401, "unauthenticated", "Log in first.")
    return user


def only_administrators() -> None:
    """Raises Refused."""
    if current_user().role != "admin":
        raise Refused(403, "forbidden", "Only administrators may do this.")


def new_user(session: Session, *, email: str, name: str, password: str, role: str = "user") -> User:
    """Raises IntegrityError where the address is taken."""
    user = User(email=email, name=name, password_hash=HASHER.hash(password), role=role)
    session.add(user)
    session.flush()
    return user


def _fits(hash: str, password: str) -> bool:
    try:
        return HASHER.verify(hash, password)
    except VerificationError:
        return False


def _email(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value.strip()) or len(value) > 320:
        raise ValueError("must be an address, such as ada@example.org")
    return value.strip().lower()


def _password(value: Any) -> str:
    if not isinstance(value, str) or not 10 <= len(value) <= 128:
        raise ValueError("must have 10 to 128 characters")
    return value
