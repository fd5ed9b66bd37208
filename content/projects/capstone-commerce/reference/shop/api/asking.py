"""What belongs to the request that is being answered: settings, database, its body, and who asks."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from flask import Flask, Response, current_app, g, request, session
from werkzeug.routing import IntegerConverter

from shop import carts, fields, orders, people
from shop.attempts import Attempts
from shop.database import Database
from shop.errors import Invalid, Refused
from shop.payments import PaymentService
from shop.settings import Settings
from shop.tables import User
from shop.tokens import Tokens

P = ParamSpec("P")
R = TypeVar("R")

CART_HEADER = "X-Cart-Token"
MOST_ON_A_PAGE = 100

PAGE: fields.Readers = {
    "page": fields.Optional(read=fields.parameter(1, 10**9), default=1),
    "per_page": fields.Optional(read=fields.parameter(1, MOST_ON_A_PAGE), default=20),
}


class Unauthenticated(Refused):
    def __init__(self) -> None:
        super().__init__("unauthenticated", "Log in, and send the token: Authorization: Bearer TOKEN")


class Id(IntegerConverter):
    """Ids in paths. What can't be one leads nowhere."""

    regex = r"[0-9]{1,18}"


def register(app: Flask) -> None:
    app.url_map.converters["id"] = Id
    app.before_request(expire_late_orders)
    app.after_request(tell_visitor)


def expire_late_orders() -> None:
    """Whoever looks sees no order that is late; the worker takes care of those that nobody looks at."""
    if request.path.startswith("/api/") and request.blueprint is not None:
        orders.expire_late(database(), now())


def tell_visitor(response: Response) -> Response:
    if "new_visitor" in g:
        response.headers[CART_HEADER] = g.new_visitor
    return response


def settings() -> Settings:
    return cast(Settings, current_app.extensions["settings"])


def database() -> Database:
    return cast(Database, current_app.extensions["database"])


def tokens() -> Tokens:
    return cast(Tokens, current_app.extensions["tokens"])


def attempts() -> Attempts:
    return cast(Attempts, current_app.extensions["attempts"])


def payment_service() -> PaymentService:
    return PaymentService(url=settings().payment_url)


def now() -> datetime:
    return settings().now()


def user() -> User:
    """Whoever sent the request, in a view that `requires` somebody."""
    return cast(User, g.user)


def user_or_none() -> User | None:
    """Raises Unauthenticated where a token was sent, and isn't good."""
    if "user" not in g:
        g.user = _user_of_request()
    return cast(User | None, g.user)


def requires(role: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let only those in who have that role or a higher one. Raises Unauthenticated, and Refused."""

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            found = user_or_none()
            if found is None:
                raise Unauthenticated
            if not people.may(found, role):
                raise Refused("forbidden", f"This needs the role {role}.")
            return view(*args, **kwargs)

        return guarded

    return decorate


def owner() -> str:
    """Whose cart it is: that of the account, else that of the visitor, who gets a token if there is none yet."""
    found = user_or_none()
    if found is not None:
        return carts.owner_of_user(found.id)
    return visitors_cart() or _new_visitor()


def visitors_cart() -> str | None:
    name = tokens().visitor_of(request.headers.get(CART_HEADER, ""))
    return name and carts.owner_of_visitor(name)


def body() -> dict[str, Any]:
    """Raises Refused unless it's a JSON object."""
    if request.mimetype != "application/json":
        raise Refused("unsupported_media_type", "Send JSON.")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused("malformed_request", "Send a JSON object.")
    return given


def query(readers: fields.Readers) -> dict[str, Any]:
    """The parameters of the address. Raises Invalid."""
    return fields.read(request.args, readers)


def id_of(text: str) -> int:
    """An id in a query; -1, which nothing has, for what can't be one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else -1


def needed_header(name: str, longest: int = 200) -> str:
    """Raises Invalid where it's missing."""
    value = request.headers.get(name, "").strip()
    if not 1 <= len(value) <= longest:
        raise Invalid({name: f"must be sent, with 1 to {longest} characters"})
    return value


def _new_visitor() -> str:
    g.new_visitor = tokens().new_visitor()
    name = tokens().visitor_of(g.new_visitor)
    assert name is not None
    return carts.owner_of_visitor(name)


def _user_of_request() -> User | None:
    header = request.headers.get("Authorization")
    if header is None:
        return _user_of_cookie()
    kind, _, token = header.partition(" ")
    id = tokens().user_id_of(token.strip()) if kind.lower() == "bearer" else None
    found = None if id is None else _user(id)
    if found is None:
        raise Unauthenticated
    return found


def _user_of_cookie() -> User | None:
    """Browsers send cookies of their own accord, so another site could ask in somebody's name. It can't hide that."""
    id = session.get("user_id")
    if id is None:
        return None
    site = request.headers.get("Sec-Fetch-Site", "none")
    if request.method not in ("GET", "HEAD") and site not in ("same-origin", "none"):
        raise Refused("forbidden", "Another site asked for this.")
    return _user(id)


def _user(id: int) -> User | None:
    with database().reading() as reading:
        return reading.get(User, id)
