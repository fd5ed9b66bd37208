"""What Flask puts together from the modules beside this one."""

from flask import Flask

from web import answers, api, pages
from web.database import Database
from web.settings import Settings


def create_app(settings: Settings | None = None) -> Flask:
    settings = settings or Settings.from_environment()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=2**20,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.extensions["library"] = settings
    app.extensions["database"] = Database(settings.database_url)
    answers.register(app)
    api.register(app)
    pages.register(app)
    return app
