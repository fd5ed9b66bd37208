"""What belongs to the request that is being answered: settings, database, and who asks."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import ParamSpec, TypeVar, cast

from flask import current_app, g, request

from library.errors import Refused
from web import accounts, tokens
from web.database import Database
from web.settings import Settings
from web.tables import User

P = ParamSpec("P")
R = TypeVar("R")


class Unauthenticated(Refused):
    def __init__(self) -> None:
        super().__init__("unauthenticated", "log in, and send the token: Authorization: Bearer TOKEN")


def settings() -> Settings:
    return cast(Settings, current_app.extensions["library"])


def database() -> Database:
    return cast(Database, current_app.extensions["database"])


def now() -> datetime:
    return settings().now()


def user() -> User:
    """Whoever sent the request, in a view that `requires` somebody."""
    return cast(User, g.user)


def requires(role: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let only those in who have a good token, and that role or a higher one. Raises Unauthenticated, and Refused."""

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            g.user = _user_of_token()
            if not accounts.may(g.user, role):
                raise Refused("forbidden", f"this needs the role {role}")
            return view(*args, **kwargs)

        return guarded

    return decorate


def _user_of_token() -> User:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    id = tokens.user_id_of(token.strip(), settings()) if kind.lower() == "bearer" else None
    with database().reading() as session:
        found = None if id is None else session.get(User, id)
    if found is None:
        raise Unauthenticated
    return found
