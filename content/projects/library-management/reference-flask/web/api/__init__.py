"""The JSON interface, under /api. Each view reads what was sent, calls one function, and shows what came of it."""

from flask import Flask, request
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.routing import IntegerConverter, Map

from web.api import accounts, books, loans, reservations
from web.current import database, now
from web.waiting import pass_on_lapsed, some_have_lapsed


class Id(IntegerConverter):
    """Numbers that SQLite can hold. Everything else is no page of ours: 404."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=2**63 - 1)


def register(app: Flask) -> None:
    app.url_map.converters["id"] = Id
    app.add_url_rule("/healthz", view_func=health)
    app.before_request(let_time_pass)
    for module in (accounts, books, loans, reservations):
        app.register_blueprint(module.blueprint, url_prefix="/api")


def health() -> ResponseReturnValue:
    try:
        with database().reading() as session:
            session.execute(text("SELECT 1 FROM books LIMIT 1"))
    except SQLAlchemyError:
        return {"status": "unavailable", "checks": {"database": "down"}}, 503
    return {"status": "ok", "checks": {"database": "ok"}}


def let_time_pass() -> None:
    """Nothing wakes us when three days are over. So whoever asks next finds it out first."""
    if request.blueprint is None:  # health and style sheets
        return
    with database().reading() as session:
        lapsed = some_have_lapsed(session, now())
    if lapsed:
        with database().writing() as session:
            pass_on_lapsed(session, now())
