"""The server put together: a session and a user for each request."""

from flask import Flask, Response, g, jsonify, request, session as cookie
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from service import people
from service.api import api
from service.current import served, settings
from service.database import Sessions, connect
from service.errors import Refused, tell_errors
from service.models import Models
from service.pages import pages
from service.settings import Settings
from service.tables import User

MOST_BYTES = 1 << 20


def create_app(given: Settings | None = None) -> Flask:
    chosen = given or Settings.from_environment()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=chosen.secret_key,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=MOST_BYTES,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.mimetype = "application/json; charset=utf-8"  # type: ignore[attr-defined]
    app.extensions |= {
        "settings": chosen,
        "models": Models(chosen.model_dir),
        "sessions": Sessions(connect(chosen.database_url)),
    }
    tell_errors(app)
    _give_sessions(app)
    CSRFProtect(app).exempt(api)  # tokens aren't sent by browsers of their own accord, as cookies are
    app.register_blueprint(api)
    app.register_blueprint(pages)
    app.add_url_rule("/healthz", view_func=health)
    return app


def health() -> ResponseReturnValue:
    checks = {"database": "ok", "model": "ok"}
    try:
        g.session.execute(text("SELECT 1"))
        served()
    except SQLAlchemyError:
        checks["database"] = "down"
    except Refused:
        checks["model"] = "down"
    well = set(checks.values()) == {"ok"}
    return jsonify(status="ok" if well else "unavailable", checks=checks), 200 if well else 503


def _give_sessions(app: Flask) -> None:
    """One for each request: committed with an answer below 400, else rolled back."""

    @app.before_request
    def begin() -> None:
        g.session = app.extensions["sessions"]()
        known = _id_of_token() if request.path.startswith("/api/") else cookie.get("user_id")
        g.user = None if known is None else g.session.get(User, known)

    @app.after_request
    def finish(response: Response) -> Response:
        if response.status_code < 400:
            g.session.commit()
        return response

    @app.teardown_request
    def close(problem: BaseException | None) -> None:
        if "session" in g:
            g.session.close()


def _id_of_token() -> int | None:
    """Those of the JSON interface say who they are by a token alone."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return people.id_in(token.strip(), secret=settings().secret_key) if scheme.lower() == "bearer" else None
