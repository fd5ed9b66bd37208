"""Access tokens: who somebody is, until when, signed. What they may do isn't in them, so a new role counts at once."""

from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings

ALGORITHM = "HS256"


def issue(user_id: int) -> str:
    """Its life goes by the real clock, whatever day the library has."""
    until = datetime.now(UTC) + timedelta(seconds=settings.TOKEN_SECONDS)
    return jwt.encode({"sub": str(user_id), "exp": until}, settings.SECRET_KEY, algorithm=ALGORITHM)


def user_id_of(token: str) -> int | None:
    """None for a token that is altered, unsigned or too old."""
    try:
        claims = jwt.decode(token, settings.SECRET_KEY, algorithms=[ALGORITHM], options={"require": ["exp", "sub"]})
        return int(claims["sub"])
    except (jwt.InvalidTokenError, ValueError):
        return None
