"""Django's settings. What may differ comes from the environment; importing this touches no file of the learner's."""

import os
from functools import partial
from pathlib import Path

from django.utils.functional import lazy

from milepost.curriculum import data_folder
from milepost.web.assets import digest
from milepost.web.environment import read_environment
from milepost.web.secret import secret_key, start_key
from milepost.web.zone import local_zone

HERE = Path(__file__).parent
ENVIRONMENT = read_environment(os.environ, default_data=data_folder())
MILEPOST_DATA = ENVIRONMENT.data
MILEPOST_MANY = ENVIRONMENT.many
PORT = ENVIRONMENT.port

DEBUG = False
SECRET_KEY = lazy(partial(secret_key, MILEPOST_DATA), str)()
START_KEY = lazy(lambda: start_key(str(SECRET_KEY)), str)()
START_ADDRESS = lazy(lambda: f"http://127.0.0.1:{PORT}/?key={START_KEY}", str)()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "milepost.web.urls"
INSTALLED_APPS = ["milepost.learning", "milepost.web"]
MIDDLEWARE = [
    "milepost.web.middleware.headers.headers",
    "milepost.web.middleware.failures.Failures",
    "milepost.web.middleware.door.known_host",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "milepost.web.middleware.door.start_key",
    "milepost.web.middleware.door.own_pages_only",
    "milepost.web.middleware.bodies.readable_body",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "milepost.web.shell.shell"],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "milepost.web.templatetags.milepost",
                "milepost.web.templatetags.verdicts",
                "milepost.web.templatetags.building",
            ],
            "string_if_invalid": "",
        },
    }
]

# Foreign code runs between two short transactions, never inside one; writers queue instead of failing.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": MILEPOST_DATA / "milepost.sqlite3",
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "timeout": 5,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The address of a file changes when any file does, so browsers may keep them for good.
STATIC_ROOT = HERE / "static"
STATIC_URL = f"/static/{digest(STATIC_ROOT)}/"
WHITENOISE_IMMUTABLE_FILE_TEST = ".*"
WHITENOISE_ALLOW_ALL_ORIGINS = False

CSRF_COOKIE_NAME = f"milepost-forms-{PORT}"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "milepost.web.views.failures.stale_form"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

USE_TZ = True
TIME_ZONE = local_zone(os.environ)
LANGUAGE_CODE = "en"
LOCALE_PATHS = [HERE / "locale"]
USE_THOUSAND_SEPARATOR = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["terminal"], "level": "ERROR", "propagate": False}},
}
