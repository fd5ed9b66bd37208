"""People, their passwords, and what their roles allow."""

from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from library import fields
from library.errors import NotFound, Refused
from web.tables import User

ROLES = ("member", "librarian", "admin")
"""Each may do all that those before it may."""

SIGNUP = {"email": fields.email, "password": fields.secret(10, 128), "name": fields.text(80)}
ROLE_AT_SIGNUP = {"role": fields.one_of(ROLES)}
LOGIN = {"email": fields.text(254), "password": fields.secret(1, 1000)}
ROLE = {"role": fields.one_of(ROLES)}

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # the least that OWASP recommends
_nobodys = _hasher.hash("a password that nobody has")


def may(user: User, role: str) -> bool:
    return ROLES.index(user.role) >= ROLES.index(role)


def hashed(password: str) -> str:
    """Takes a while on purpose: do it before a transaction begins."""
    return _hasher.hash(password)


def sign_up(session: Session, *, email: str, name: str, password_hash: str, now: datetime, role: str = "member") -> User:
    """Raises Refused."""
    if by_email(session, email):
        raise Refused("email_taken", "somebody has this address already")
    user = User(email=email, name=name, role=role, password_hash=password_hash, created_at=now)
    session.add(user)
    session.flush()
    return user


def add_administrator(session: Session, email: str, password: str, now: datetime) -> None:
    """Unless somebody has that address."""
    if not by_email(session, email):
        sign_up(session, email=email, name="Administrator", password_hash=hashed(password), now=now, role="admin")


def has_password(user: User | None, password: str) -> bool:
    """Takes as long where there is no such user: the time of the answer shall not tell who has an account."""
    try:
        return _hasher.verify(user.password_hash if user else _nobodys, password) and user is not None
    except VerificationError:
        return False


def by_email(session: Session, email: str) -> User | None:
    return session.scalar(select(User).where(User.email == email))


def change_role(session: Session, user_id: int, role: str) -> User:
    user = session.get(User, user_id)
    if user is None:
        raise NotFound("user")
    user.role = role
    return user
