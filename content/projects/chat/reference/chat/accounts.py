"""People: sign up, log in, and who a token belongs to."""

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from bson import ObjectId
from pymongo.errors import DuplicateKeyError

from chat.errors import Refused
from chat.fields import Fields, email, line, text
from chat.store import Document, Store, id_of, instant, now

ALGORITHM = "HS256"
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The least that OWASP asks for: a log-in takes a few hundredths of a second, and a thief as long for each guess."""

NOBODYS_HASH = HASHER.hash("nobody has this password")
"""Checked where there is no such user, so that the answer takes as long."""


@dataclass(frozen=True, kw_only=True)
class User:
    id: ObjectId
    email: str
    name: str
    role: str
    created_at: str

    @property
    def is_admin(self) -> bool:
        return self.role == "admin"

    @property
    def form(self) -> dict[str, Any]:
        """For this user alone."""
        return {**self.card, "email": self.email, "role": self.role, "created_at": self.created_at}

    @property
    def card(self) -> dict[str, Any]:
        """For everybody."""
        return {"id": str(self.id), "name": self.name}


class Accounts:
    def __init__(self, store: Store, *, secret: str, token_seconds: int) -> None:
        self._users = store.users
        self._secret = secret
        self._token_seconds = token_seconds

    def sign_up(self, given: Document) -> User:
        fields = Fields(given)
        address = fields.read("email", email)
        name = fields.read("name", line(1, 80))
        password = fields.read("password", text(10, 128))
        fields.check()
        return self.add(email=address, name=name, password=password)

    def log_in(self, given: Document) -> dict[str, Any]:
        """A new token. The answer to a wrong password and to an unknown address is the same."""
        address, password = (str(given.get(name, "")) for name in ("email", "password"))
        found = self._users.find_one({"email": address.strip().lower()})
        if not _fits(found["password_hash"] if found else NOBODYS_HASH, password) or found is None:
            raise Refused("invalid_credentials", "The address or the password is wrong.")
        claims = {"sub": str(found["_id"]), "exp": int(time.time()) + self._token_seconds}
        token = jwt.encode(claims, self._secret, algorithm=ALGORITHM)
        return {"access_token": token, "token_type": "Bearer", "expires_in": self._token_seconds}

    def of_token(self, token: Any) -> User:
        """Raises Refused for a token that is altered, unsigned, expired or none at all."""
        try:
            claims = jwt.decode(token, self._secret, algorithms=[ALGORITHM], options={"require": ["sub", "exp"]})
            found = self._users.find_one({"_id": id_of(claims["sub"])})
        except jwt.InvalidTokenError:
            found = None
        if found is None:
            raise Refused("unauthenticated", "Log in first.")
        return _user(found)

    def of_email(self, given: Any) -> User | None:
        found = self._users.find_one({"email": str(given).strip().lower()})
        return _user(found) if found else None

    def of_ids(self, ids: list[ObjectId]) -> list[User]:
        """In the order of their names."""
        return [_user(found) for found in self._users.find({"_id": {"$in": ids}}).sort([("name", 1), ("_id", 1)])]

    def add(self, *, email: str, name: str, password: str, role: str = "user") -> User:
        account = {"email": email, "name": name, "role": role, "created_at": now(), "sent": []}
        try:
            self._users.insert_one({**account, "_id": (id := ObjectId()), "password_hash": HASHER.hash(password)})
        except DuplicateKeyError:
            raise Refused("email_taken", "There is an account with this address.") from None
        return _user({**account, "_id": id})

    def ensure_admin(self, *, email: str, password: str) -> None:
        """Left alone where the address is known. Two processes may try at once."""
        address = email.strip().lower()
        if address and self.of_email(address) is None:
            with suppress(Refused):
                self.add(email=address, name="Administrator", password=password, role="admin")


def _user(found: Document) -> User:
    role, created_at = found["role"], instant(found["created_at"])
    return User(id=found["_id"], email=found["email"], name=found["name"], role=role, created_at=created_at)


def _fits(hash: str, password: str) -> bool:
    try:
        return HASHER.verify(hash, password)
    except VerificationError:
        return False
