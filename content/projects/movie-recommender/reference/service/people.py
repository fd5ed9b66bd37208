"""Accounts: passwords, and tokens that say who somebody is."""

import re
import time
from typing import Any

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from service.errors import Invalid, Refused
from service.tables import User

ALGORITHM = "HS256"
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The least that OWASP asks for: a log-in takes a few hundredths of a second, and a thief as long for each guess."""

NOBODYS_HASH = HASHER.hash("nobody has this password")
"""Checked where there is no such user, so that the answer takes as long."""


def sign_up(session: Session, given: dict[str, Any]) -> User:
    """Raises Invalid, with all that is wrong, and Refused where the address is taken."""
    email, name, password = (given.get(field) for field in ("email", "name", "password"))
    problems = {}
    if not isinstance(email, str) or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email.strip()) or len(email) > 320:
        problems["email"] = "must be an address, such as ada@example.org"
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= 80:
        problems["name"] = "must have 1 to 80 characters"
    if not isinstance(password, str) or not 10 <= len(password) <= 128:
        problems["password"] = "must have 10 to 128 characters"
    if problems:
        raise Invalid(problems)
    try:
        return add(session, email=str(email).strip().lower(), name=str(name).strip(), password=str(password))
    except IntegrityError:
        raise Refused(409, "email_taken", "There is an account with this address.") from None


def add(session: Session, *, email: str, name: str, password: str, role: str = "user") -> User:
    """Raises IntegrityError where the address is taken."""
    user = User(email=email, name=name, password_hash=HASHER.hash(password), role=role)
    session.add(user)
    session.flush()
    return user


def log_in(session: Session, email: str, password: str) -> User:
    """Raises Refused, the same for a wrong password and an unknown address."""
    user = by_email(session, email.strip().lower())
    try:
        HASHER.verify(user.password_hash if user else NOBODYS_HASH, password)
    except VerificationError:
        user = None
    if user is None:
        raise Refused(401, "invalid_credentials", "The address or the password is wrong.")
    return user


def by_email(session: Session, email: str) -> User | None:
    return session.scalar(select(User).where(User.email == email))


def token_for(user: User, *, secret: str, seconds: int) -> str:
    claims = {"sub": str(user.id), "exp": int(time.time()) + seconds}
    return jwt.encode(claims, secret, algorithm=ALGORITHM)


def id_in(token: str, *, secret: str) -> int | None:
    """None for a token that is altered, unsigned or too old."""
    try:
        return int(jwt.decode(token, secret, algorithms=[ALGORITHM], options={"require": ["sub", "exp"]})["sub"])
    except (jwt.InvalidTokenError, ValueError):
        return None
