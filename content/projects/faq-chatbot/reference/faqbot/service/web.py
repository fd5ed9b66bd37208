"""The server: the API, and the built page with the chat."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from flask import Flask, Response, g, jsonify, send_from_directory
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from faqbot.service import conversations, teaching
from faqbot.service.accounts import accounts
from faqbot.service.database import Sessions, connect
from faqbot.service.errors import tell_errors
from faqbot.service.lessons import is_running, start_lesson
from faqbot.service.living import Living, models_of
from faqbot.service.models import Training
from faqbot.service.orders import orders_at
from faqbot.service.requests import session
from faqbot.service.unanswered import unanswered

INTERFACE = Path(__file__).parent / "static"
MOST_BYTES = 1 << 20
YEAR_SECONDS = 365 * 86_400


class InOrder(DefaultJSONProvider):
    """Fields are sent in the order in which the forms name them."""

    sort_keys = False


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    models = models_of(environment)
    sessions = Sessions(connect(environment["DATABASE_URL"]))
    app = Flask(__name__, static_folder=None)
    app.config["SECRET_KEY"] = environment["SECRET_KEY"]
    app.config["TOKEN_TTL_SECONDS"] = int(environment.get("TOKEN_TTL_SECONDS", "3600"))
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.json = InOrder(app)
    tell_errors(app)
    _give_sessions(app, sessions)
    orders = orders_at(environment.get("ORDER_URL"))
    app.register_blueprint(conversations.routes(living=Living(models), orders=orders, now=clock_of(environment)))
    app.register_blueprint(teaching.routes(start_training=start_lesson, state_of=_state_of(models)))
    app.register_blueprint(accounts)
    app.register_blueprint(unanswered)
    _serve_interface(app)

    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        try:
            g.session.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return jsonify(status="unavailable", checks={"database": "down", "model": "ok"}), 503
        return jsonify(status="ok", checks={"database": "ok", "model": "ok"})

    return app


def clock_of(environment: Mapping[str, str]) -> Callable[[], datetime]:
    """What time it is in UTC, without a zone; or the instant that MILEPOST_NOW names."""
    if fixed := environment.get("MILEPOST_NOW"):
        instant = datetime.fromisoformat(fixed.replace("Z", "+00:00")).astimezone(UTC).replace(tzinfo=None)
        return lambda: instant
    return lambda: datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def _state_of(models: Path) -> Callable[[Training], str]:
    def state(training: Training) -> str:
        if training.state == "running" and not is_running(models):
            session().refresh(training)  # it may have ended while we looked
            return "failed" if training.state == "running" else training.state
        return training.state

    return state


def _give_sessions(app: Flask, sessions: Sessions) -> None:
    """One for each request: committed with an answer below 400, else rolled back."""

    @app.before_request
    def begin() -> None:
        g.session = sessions()

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
    """Its one page at the root, and the files that Vite built for it."""

    @app.get("/")
    def page() -> ResponseReturnValue:
        return send_from_directory(INTERFACE, "index.html")

    @app.get("/assets/<path:name>")
    def asset(name: str) -> ResponseReturnValue:
        return send_from_directory(INTERFACE / "assets", name, max_age=YEAR_SECONDS)
