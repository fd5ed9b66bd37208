"""People: sign up, log in, who is asking, and what they may do."""

import re
import time
from typing import Any

import jwt
from flask import Blueprint, g, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from inventory.errors import Refused, not_found
from inventory.fields import Fields, one_of, text
from inventory.forms import user_form
from inventory.models import ROLES, User
from inventory.requests import body, id_of, require, user_id
from inventory.store import Store
from inventory.users import new_user, who_logs_in

ALGORITHM = "HS256"


class Tokens:
    """Issues tokens, and knows whose they are."""

    def __init__(self, *, secret: str, lifetime: int) -> None:
        self._secret = secret
        self.lifetime = lifetime

    def issue(self, user: User) -> str:
        claims = {"sub": str(user.id), "exp": int(time.time()) + self.lifetime}
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM)

    def user(self, session: Session, token: str) -> User | None:
        """None for a token that is none, or not good any more."""
        try:
            claims = jwt.decode(token, self._secret, algorithms=[ALGORITHM], options={"require": ["sub", "exp"]})
            return session.get(User, int(claims["sub"]))
        except (jwt.InvalidTokenError, ValueError):
            return None


def routes(store: Store, tokens: Tokens) -> Blueprint:
    accounts = Blueprint("accounts", __name__, url_prefix="/api")

    @accounts.post("/auth/signup")
    def signup() -> ResponseReturnValue:
        fields = Fields(body())
        email = fields.read("email", _email)
        name = fields.read("name", text(1, 80))
        password = fields.read("password", _password)
        fields.check()
        try:
            with store.writing() as session:
                user = new_user(session, email=email, name=name, password=password)
        except IntegrityError:
            raise Refused(409, "email_taken", "There is an account with this address.") from None
        return jsonify(user_form(user)), 201

    @accounts.post("/auth/login")
    def login() -> ResponseReturnValue:
        given = body()
        email, password = (str(given.get(name, "")) for name in ("email", "password"))
        with store.reading() as session:
            user = who_logs_in(session, email, password)
        if user is None:
            raise Refused(401, "invalid_credentials", "The address or the password is wrong.")
        return jsonify(access_token=tokens.issue(user), token_type="Bearer", expires_in=tokens.lifetime)

    @accounts.get("/auth/me")
    def me() -> ResponseReturnValue:
        user_id()
        return jsonify(user_form(g.user))

    @accounts.patch("/users/<id>")
    def change_role(id: str) -> ResponseReturnValue:
        require("admin")
        fields = Fields(body(), present_only=True)
        role = fields.read("role", one_of(*ROLES))
        fields.check()
        with store.writing() as session:
            user = session.get(User, id_of(id))
            if user is None:
                raise not_found()
            user.role = role or user.role
        return jsonify(user_form(user))

    return accounts


def _email(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value.strip()) or len(value) > 320:
        raise ValueError("must be an address, such as ada@example.org")
    return value.strip().lower()


def _password(value: Any) -> str:
    if not isinstance(value, str) or not 10 <= len(value) <= 128:
        raise ValueError("must have 10 to 128 characters")
    return value
