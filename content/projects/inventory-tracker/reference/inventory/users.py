"""Users as they are kept: with the hash of a password, which is slow to guess."""

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from inventory.models import ROLES, User

HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The least that OWASP asks for: a log-in takes a few hundredths of a second, and a thief as long for each guess."""

NOBODYS_HASH = HASHER.hash("nobody has this password")


def new_user(session: Session, *, email: str, name: str, password: str, role: str = ROLES[0]) -> User:
    """`email` is in lower case. Raises IntegrityError where it's taken."""
    user = User(email=email, name=name, password_hash=HASHER.hash(password), role=role)
    session.add(user)
    session.flush()
    return user


def who_logs_in(session: Session, email: str, password: str) -> User | None:
    """None for a wrong password and for an unknown address; both take as long."""
    user = session.scalar(select(User).where(User.email == email.strip().lower()))
    try:
        HASHER.verify(user.password_hash if user else NOBODYS_HASH, password)
    except VerificationError:
        return None
    return user
