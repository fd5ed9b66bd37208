"""The server: REST, the socket and the built interface at one port."""

import logging
import os
from pathlib import Path

from flask import Flask, jsonify, request, send_from_directory
from flask.typing import ResponseReturnValue
from flask_socketio import SocketIO
from pymongo.errors import PyMongoError
from redis.exceptions import RedisError
from werkzeug.exceptions import HTTPException
from werkzeug.security import safe_join

from chat.api import api
from chat.errors import STATUSES, Refused, internal, not_found, unavailable
from chat.service import Chat, chat_of
from chat.settings import Settings, settings_of
from chat.sockets import deliver_through, handle_connections

INTERFACE = Path(__file__).parent / "static"
MOST_BYTES = 1 << 20
PING_SECONDS = 8
"""A connection that was cut is noticed after at most twice as long."""

CODES = {status: code for code, status in STATUSES.items() if status in (404, 405, 413, 415)}

log = logging.getLogger(__name__)


def serve() -> Flask:
    """What gunicorn runs, with all that goes on beside the requests."""
    app, chat, _ = create_app(settings_of(os.environ))
    chat.start()
    return app


def create_app(settings: Settings) -> tuple[Flask, Chat, SocketIO]:
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    # Handlers of one connection run one after another, so what somebody sends stays in order.
    socketio = SocketIO(
        app, async_mode="threading", async_handlers=False, ping_interval=PING_SECONDS, ping_timeout=PING_SECONDS
    )
    chat = app.extensions["chat"] = chat_of(settings, deliver_through(socketio))
    handle_connections(socketio, chat)
    app.register_blueprint(api)
    _tell_errors(app)
    _tell_health(app, chat)
    return app, chat, socketio


def _tell_health(app: Flask, chat: Chat) -> None:
    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        checks = chat.health()
        if "down" in checks.values():
            return jsonify(status="unavailable", checks=checks), 503
        return jsonify(status="ok", checks=checks)


def _tell_errors(app: Flask) -> None:
    @app.errorhandler(Refused)
    def refused(problem: Refused) -> ResponseReturnValue:
        headers = {"WWW-Authenticate": "Bearer"} if problem.status == 401 else {}
        if problem.retry_after:
            headers["Retry-After"] = str(problem.retry_after)
        return jsonify(problem.body), problem.status, headers

    @app.errorhandler(404)
    def interface(problem: HTTPException) -> ResponseReturnValue:
        """Its files; and its one page for every other path, for the page itself knows what to show there."""
        path = request.path.lstrip("/")
        if path.startswith("api/") or request.method != "GET" or not (INTERFACE / "index.html").is_file():
            return refused(not_found())
        return send_from_directory(INTERFACE, path if _is_of_interface(path) else "index.html")

    @app.errorhandler(HTTPException)
    def http(problem: HTTPException) -> ResponseReturnValue:
        status = problem.code or 500
        allowed = getattr(problem, "valid_methods", None)
        error = {"code": CODES.get(status, "malformed_request"), "message": problem.description}
        return jsonify(error=error), status, {"Allow": ", ".join(allowed)} if allowed else {}

    @app.errorhandler(PyMongoError)
    @app.errorhandler(RedisError)
    def store_is_down(problem: Exception) -> ResponseReturnValue:
        log.warning("a store doesn't answer: %s", type(problem).__name__)
        return refused(unavailable())

    @app.errorhandler(Exception)
    def unforeseen(problem: Exception) -> ResponseReturnValue:
        log.exception("unforeseen")
        return refused(internal())


def _is_of_interface(path: str) -> bool:
    found = safe_join(str(INTERFACE), path)
    return found is not None and Path(found).is_file()
