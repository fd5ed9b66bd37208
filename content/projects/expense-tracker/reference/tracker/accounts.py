"""People: sign up, log in, and who is asking."""

import re
import time
from typing import Any

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import Blueprint, g, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tracker.errors import Refused
from tracker.fields import Fields, text
from tracker.forms import instant
from tracker.models import GIVEN_CATEGORIES, Category, User
from tracker.requests import body, session, user_id

ALGORITHM = "HS256"
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The least that OWASP asks for: a log-in takes a few hundredths of a second, and a thief as long for each guess."""

NOBODYS_HASH = HASHER.hash("nobody has this password")
"""Checked where there is no such user, so that the answer takes as long."""


def routes(*, secret: str, lifetime: int) -> Blueprint:
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
        return jsonify(_form(user)), 201

    @accounts.post("/login")
    def login() -> ResponseReturnValue:
        given = body()
        email, password = (str(given.get(name, "")) for name in ("email", "password"))
        user = session().scalar(select(User).where(User.email == email.strip().lower()))
        if not _fits(user.password_hash if user else NOBODYS_HASH, password) or user is None:
            raise Refused(401, "invalid_credentials", "The address or the password is wrong.")
        claims = {"sub": str(user.id), "exp": int(time.time()) + lifetime}
        token = jwt.encode(claims, secret, algorithm=ALGORITHM)
        return jsonify(access_token=token, token_type="Bearer", expires_in=lifetime)

    @accounts.get("/me")
    def me() -> ResponseReturnValue:
        user = session().get(User, user_id())
        if user is None:
            raise Refused(401, "unauthenticated", "This account is gone.")
        return jsonify(_form(user))

    return accounts


def remember_user(secret: str) -> None:
    """Who sent this request, by its token; None for whoever has no good one."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        claims = jwt.decode(token, secret, algorithms=[ALGORITHM], options={"require": ["sub", "exp"]})
        g.user_id = int(claims["sub"]) if scheme == "Bearer" else None
    except (jwt.InvalidTokenError, ValueError):
        g.user_id = None


def new_user(session: Session, *, email: str, name: str, password: str, role: str = "user") -> User:
    """With the given categories. Raises IntegrityError where the address is taken."""
    user = User(email=email, name=name, password_hash=HASHER.hash(password), role=role)
    session.add(user)
    session.flush()
    session.add_all(
        Category(user_id=user.id, name=given, folded=given.casefold(), colour=colour)
        for given, colour in GIVEN_CATEGORIES.items()
    )
    return user


def _form(user: User) -> dict[str, Any]:
    created_at = instant(user.created_at)
    return {"id": user.id, "email": user.email, "name": user.name, "role": user.role, "created_at": created_at}


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
