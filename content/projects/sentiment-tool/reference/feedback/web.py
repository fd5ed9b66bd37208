"""The server put together: the model loaded once, a worker beside the requests, a session for each of them."""

import os

from flask import Flask, Response, g, jsonify, request
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import RequestEntityTooLarge

from feedback import storing
from feedback.api import api
from feedback.classifier import Classifier
from feedback.current import classifier
from feedback.errors import Refused, tell_errors
from feedback.pages import pages
from feedback.settings import Settings
from feedback.store import Sessions, connect
from feedback.tables import InputError
from feedback.worker import Worker

MIB = 1 << 20
MOST_BYTES, MOST_BYTES_OF_A_FILE = MIB, 5 * MIB


class Json(DefaultJSONProvider):
    mimetype = "application/json; charset=utf-8"
    sort_keys = False


def create_app(given: Settings | None = None) -> Flask:
    settings = given or Settings.from_environment(os.environ)
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES_OF_A_FILE + MIB  # what a form adds to its file
    app.config["MAX_FORM_MEMORY_SIZE"] = MOST_BYTES
    app.json = Json(app)
    sessions = Sessions(connect(settings.database_url))
    found = _loaded(settings)
    app.extensions |= {"classifier": found, "sessions": sessions}
    if found is not None:
        app.extensions["worker"] = worker = Worker(found, sessions)
        worker.start()
    tell_errors(app)
    _give_sessions(app, sessions)
    app.register_blueprint(api)
    app.register_blueprint(pages)
    app.add_url_rule("/healthz", view_func=health)
    return app


def health() -> ResponseReturnValue:
    checks = {"database": "ok", "model": "ok"}
    try:
        g.session.execute(text("SELECT 1"))
        classifier()
    except SQLAlchemyError:
        checks["database"] = "down"
    except Refused:
        checks["model"] = "down"
    well = set(checks.values()) == {"ok"}
    return jsonify(status="ok" if well else "unavailable", checks=checks), 200 if well else 503


def _loaded(settings: Settings) -> Classifier | None:
    try:
        return storing.load(settings.model_dir)
    except InputError:
        return None


def _give_sessions(app: Flask, sessions: Sessions) -> None:
    """Committed with an answer below 400, else rolled back."""

    @app.before_request
    def begin() -> None:
        g.session = sessions()
        most = MOST_BYTES_OF_A_FILE if request.path == "/api/batches" else app.config["MAX_CONTENT_LENGTH"]
        most = MOST_BYTES if request.path == "/api/analyse" else most
        if (request.content_length or 0) > most:
            raise RequestEntityTooLarge

    @app.after_request
    def finish(response: Response) -> Response:
        if response.status_code < 400:
            g.session.commit()
        return response

    @app.teardown_request
    def close(problem: BaseException | None) -> None:
        if "session" in g:
            g.session.close()
