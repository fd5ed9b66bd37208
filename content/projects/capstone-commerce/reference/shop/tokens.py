"""What clients show to be known: access tokens of accounts, and the tokens of visitors' carts. Both are signed."""

import secrets
from datetime import UTC, datetime, timedelta

import jwt
from itsdangerous import BadSignature, Signer

ALGORITHM = "HS256"


class Tokens:
    """An access token says who somebody is and until when. What they may do isn't in it, so a new role counts at once."""

    def __init__(self, secret: str, seconds: int) -> None:
        self.seconds = seconds
        self._secret = secret
        self._visitors = Signer(secret, salt="visitor")

    def issue(self, user_id: int) -> str:
        """Its life goes by the real clock, whatever day the shop has."""
        until = datetime.now(UTC) + timedelta(seconds=self.seconds)
        return jwt.encode({"sub": str(user_id), "exp": until}, self._secret, algorithm=ALGORITHM)

    def user_id_of(self, token: str) -> int | None:
        """None for a token that is altered, unsigned or too old."""
        try:
            claims = jwt.decode(token, self._secret, algorithms=[ALGORITHM], options={"require": ["exp", "sub"]})
            return int(claims["sub"])
        except (jwt.InvalidTokenError, ValueError):
            return None

    def new_visitor(self) -> str:
        """Nothing is stored for it: its signature says that we gave it."""
        return self._visitors.sign(secrets.token_urlsafe(12)).decode()

    def visitor_of(self, token: str) -> str | None:
        try:
            return self._visitors.unsign(token).decode()
        except BadSignature:
            return None
