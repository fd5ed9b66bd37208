"""The server put together: the API, the live connections, and the built interface."""

import os
from collections.abc import Mapping
from pathlib import Path

from flask import Flask, g, jsonify, request, send_from_directory
from flask.typing import ResponseReturnValue
from flask_socketio import SocketIO
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.security import safe_join

from inventory import accounts, alerts, live, movements, products
from inventory.accounts import Tokens
from inventory.bell import Bell, SharedBell
from inventory.errors import Refused, not_found, tell_errors, tell_refused
from inventory.store import Store, connect

INTERFACE = Path(__file__).parent / "static"
MOST_BYTES = 1 << 20


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    """With REDIS_URL, several servers on one database tell each other when something is new."""
    redis_url = environment.get("REDIS_URL", "")
    store = Store(connect(environment["DATABASE_URL"]), SharedBell(redis_url) if redis_url else Bell())
    tokens = Tokens(secret=environment["SECRET_KEY"], lifetime=int(environment.get("TOKEN_TTL_SECONDS", "3600")))
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.url_map.strict_slashes = False
    tell_errors(app)
    _know_users(app, store, tokens)
    app.register_blueprint(accounts.routes(store, tokens))
    for module in (products, movements, alerts):
        app.register_blueprint(module.routes(store))
    _tell_health(app, store, stores=("database", "redis") if redis_url else ("database",))
    _serve_interface(app)
    live.follow_log(store, live.realtime(app, store, tokens))
    return app


def socketio_of(app: Flask) -> SocketIO:
    found: SocketIO = app.extensions["socketio"]
    return found


def _know_users(app: Flask, store: Store, tokens: Tokens) -> None:
    @app.before_request
    def remember() -> None:
        """Who asks, by the token; None for whoever has no good one. What isn't public needs somebody."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        with store.reading() as session:
            g.user = tokens.user(session, token) if scheme == "Bearer" else None
        public = not request.path.startswith("/api/") or request.path.startswith("/api/auth/") or not request.url_rule
        if g.user is None and not public:
            raise Refused(401, "unauthenticated", "Log in first.")


def _tell_health(app: Flask, store: Store, *, stores: tuple[str, ...]) -> None:
    def works(name: str) -> bool:
        if name == "redis":
            return store.bell.works()
        try:
            with store.reading() as session:
                session.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return False
        return True

    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        checks = {name: "ok" if works(name) else "down" for name in stores}
        well = set(checks.values()) == {"ok"}
        return jsonify(status="ok" if well else "unavailable", checks=checks), 200 if well else 503


def _serve_interface(app: Flask) -> None:
    """Its files; and its one page for every other path, for the page itself knows what to show there."""

    @app.errorhandler(404)
    def interface(problem: Exception) -> ResponseReturnValue:
        path = request.path.lstrip("/")
        if path.startswith("api/") or request.method != "GET" or not (INTERFACE / "index.html").is_file():
            return tell_refused(not_found())
        return send_from_directory(INTERFACE, path if _is_file(path) else "index.html")


def _is_file(path: str) -> bool:
    """Whether it is a file of the interface, and of nothing else."""
    found = safe_join(str(INTERFACE), path)
    return found is not None and Path(found).is_file()
