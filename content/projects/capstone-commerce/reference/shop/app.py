"""What Flask puts together from the modules beside this one."""

from flask import Flask, send_from_directory
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue

from shop import api, pages, watched
from shop.attempts import Attempts
from shop.database import Database
from shop.learning.model import Models
from shop.remembered import Remembered
from shop.settings import Settings
from shop.tokens import Tokens

MOST_BYTES = 2**20


class InOrder(DefaultJSONProvider):
    """Fields as they were written, and not by the alphabet."""

    sort_keys = False


def create_app(settings: Settings | None = None) -> Flask:
    settings = settings or Settings.from_environment()
    app = Flask(__name__, static_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=MOST_BYTES,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.json = InOrder(app)
    app.extensions["settings"] = settings
    app.extensions["database"] = Database(settings.database_url)
    app.extensions["attempts"] = _attempts(settings.redis_url)
    app.extensions["tokens"] = Tokens(settings.secret_key, settings.token_seconds)
    app.extensions["models"] = Models(settings.model_dir)
    app.extensions["remembered"] = Remembered()
    watched.register(app)
    api.register(app)
    pages.register(app)
    _serve_images(app, settings)
    return app


def _attempts(redis_url: str) -> Attempts:
    if not redis_url:
        return Attempts()
    from shop.counted import CountedAttempts  # takes half a second to load, so only where it's used

    return CountedAttempts(redis_url)


def _serve_images(app: Flask, settings: Settings) -> None:
    """Their names say what is in them, so browsers may keep them for good."""
    folder = settings.data_dir.resolve() / "images"

    @app.get("/images/<name>")
    def image(name: str) -> ResponseReturnValue:
        return send_from_directory(folder, name, max_age=31_536_000)
