"""Access tokens: who somebody is, until when, signed. What they may do isn't in them, so a new role counts at once."""

from datetime import UTC, datetime, timedelta

import jwt

from web.settings import Settings

ALGORITHM = "HS256"


def issue(user_id: int, settings: Settings) -> str:
    """Its life goes by the real clock, whatever day the library has."""
    until = datetime.now(UTC) + timedelta(seconds=settings.token_seconds)
    return jwt.encode({"sub": str(user_id), "exp": until}, settings.secret_key, algorithm=ALGORITHM)


def user_id_of(token: str, settings: Settings) -> int | None:
    """None for a token that is altered, unsigned or too old."""
    try:
        claims = jwt.decode(token, settings.secret_key, algorithms=[ALGORITHM], options={"require": ["exp", "sub"]})
        return int(claims["sub"])
    except (jwt.InvalidTokenError, ValueError):
        return None
