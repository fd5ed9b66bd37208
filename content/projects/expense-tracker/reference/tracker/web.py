"""The server: the API, and the built interface."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from flask import Flask, Response, g, jsonify, request, send_from_directory
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.security import safe_join

from tracker import accounts
from tracker.budgets import budgets
from tracker.categories import categories
from tracker.charts import charts
from tracker.database import Sessions, connect
from tracker.errors import Refused, not_found, tell_errors, tell_refused
from tracker.expenses import expenses
from tracker.imports import imports
from tracker.recurring import book_what_is_due, recurring
from tracker.statistics import statistics

INTERFACE = Path(__file__).parent / "static"
MOST_BYTES = 1 << 20


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    secret = environment["SECRET_KEY"]
    lifetime = int(environment.get("TOKEN_TTL_SECONDS", "3600"))
    sessions = Sessions(connect(environment["DATABASE_URL"]))
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.url_map.strict_slashes = False
    app.json.sort_keys = False  # type: ignore[attr-defined]
    tell_errors(app)
    _give_sessions(app, sessions, secret, clock_of(environment))
    app.register_blueprint(accounts.routes(secret=secret, lifetime=lifetime))
    for blueprint in (expenses, statistics, charts, categories, recurring, budgets, imports):
        app.register_blueprint(blueprint)
    _serve_interface(app)

    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        try:
            g.session.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return jsonify(status="unavailable", checks={"database": "down"}), 503
        return jsonify(status="ok", checks={"database": "ok"})

    return app


def clock_of(environment: Mapping[str, str]) -> Callable[[], date]:
    """What day it is in UTC, or the day that MILEPOST_NOW names."""
    if fixed := environment.get("MILEPOST_NOW"):
        day = datetime.fromisoformat(fixed.replace("Z", "+00:00")).astimezone(UTC).date()
        return lambda: day
    return lambda: datetime.now(UTC).date()


def _give_sessions(app: Flask, sessions: Sessions, secret: str, today: Callable[[], date]) -> None:
    """One for each request: committed with an answer below 400, else rolled back."""

    @app.before_request
    def begin() -> None:
        g.session = sessions()
        accounts.remember_user(secret)
        if request.path.startswith("/api/") and not request.path.startswith("/api/auth/") and request.url_rule:
            if g.user_id is None:
                raise Refused(401, "unauthenticated", "Log in first.")
            book_what_is_due(today)

    @app.after_request
    def finish(response: Response) -> Response:
        if response.status_code < 400:
            g.session.commit()
        return response

    @app.teardown_request
    def close(problem: BaseException | None) -> None:
        if "session" in g:
            g.session.close()


def _serve_interface(app: Flask) -> None:
    """Its files; and its one page for every other path, for the page itself knows what to show there."""

    @app.errorhandler(404)
    def interface(problem: Exception) -> ResponseReturnValue:
        path = request.path.lstrip("/")
        if path.startswith("api/") or request.method != "GET" or not (INTERFACE / "index.html").is_file():
            return tell_refused(not_found())
        return send_from_directory(INTERFACE, path if safe_file(path) else "index.html")


def safe_file(path: str) -> bool:
    """Whether it is a file of the interface, and of nothing else."""
    found = safe_join(str(INTERFACE), path)
    return found is not None and Path(found).is_file()
