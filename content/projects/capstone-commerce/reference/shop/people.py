"""People, their passwords and addresses, and what their roles allow."""

from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import fields
from shop.attempts import Attempts
from shop.database import Database
from shop.errors import NotFound, Refused
from shop.tables import Address, User

ROLES = ("customer", "staff", "admin")
"""Each may do all that those before it may."""

SIGNUP = {"email": fields.email, "password": fields.secret, "name": fields.text(80)}
LOGIN = {"email": fields.text(254), "password": fields.text(1000)}
ROLE = {"role": fields.one_of(ROLES)}
ADDRESS = {"line": fields.text(200), "city": fields.text(100)}

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # the least that OWASP recommends
_nobodys = _hasher.hash("a password that nobody has")


def may(user: User, role: str) -> bool:
    return ROLES.index(user.role) >= ROLES.index(role)


def hashed(password: str) -> str:
    """Takes a while on purpose: do it before a transaction begins."""
    return _hasher.hash(password)


def sign_up(session: Session, *, email: str, name: str, password_hash: str, now: datetime, role: str = "customer") -> User:
    """Raises Refused."""
    if by_email(session, email):
        raise _taken()
    user = User(email=email, name=name, role=role, password_hash=password_hash, created_at=now)
    session.add(user)
    try:
        session.flush()
    except IntegrityError:  # somebody was faster by a moment
        raise _taken() from None
    return user


def add_administrator(session: Session, email: str, password: str, now: datetime) -> None:
    """Unless somebody has that address."""
    if not by_email(session, email.lower()):
        sign_up(session, email=email.lower(), name="Administrator", password_hash=hashed(password), now=now, role="admin")


def log_in(database: Database, attempts: Attempts, email: str, password: str) -> User:
    """Raises Refused, and TooMany after too many wrong passwords. Each attempt counts until it turns out to be right."""
    attempts.begin(email.strip().lower())
    with database.reading() as session:
        user = by_email(session, email)
    if not has_password(user, password) or user is None:
        raise Refused("invalid_credentials", "The address or the password is wrong.")
    attempts.forget(email.strip().lower())
    return user


def has_password(user: User | None, password: str) -> bool:
    """Takes as long where there is no such user: the time of the answer shall not tell who has an account."""
    try:
        return _hasher.verify(user.password_hash if user else _nobodys, password) and user is not None
    except (VerificationError, InvalidHashError):
        return False


def by_email(session: Session, email: str) -> User | None:
    return session.scalar(select(User).where(User.email == email.strip().lower()))


def hold(session: Session, user_id: int) -> None:
    """Until the transaction ends, whoever else wants to hold this customer waits."""
    session.execute(select(User.id).where(User.id == user_id).with_for_update())


def change_role(session: Session, user_id: int, role: str) -> User:
    user = session.get(User, user_id)
    if user is None:
        raise NotFound("user")
    user.role = role
    return user


def addresses_of(user: User) -> Select[Address]:
    return select(Address).where(Address.user_id == user.id).order_by(Address.id)


def address_of(session: Session, user_id: int, id: int) -> Address:
    """Raises NotFound, also where it's somebody else's."""
    found = session.get(Address, id)
    if found is None or found.user_id != user_id:
        raise NotFound("address")
    return found


def _taken() -> Refused:
    return Refused("email_taken", "Somebody has this address already.")
