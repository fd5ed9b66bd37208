"""What the surroundings say, and which parts of Django are used."""

import os
from datetime import UTC, datetime

SECRET_KEY = os.environ["SECRET_KEY"]
ADMIN_EMAIL = os.environ.get("ADMIN_EMAIL", "")
ADMIN_PASSWORD = os.environ.get("ADMIN_PASSWORD", "")
TOKEN_SECONDS = int(os.environ.get("TOKEN_TTL_SECONDS", "3600"))
_now = os.environ.get("MILEPOST_NOW")
FIXED_NOW = datetime.fromisoformat(_now).astimezone(UTC) if _now else None
"""Stands still for demonstrations and tests; without it the clock goes on as clocks do."""

ALLOWED_HOSTS = ["127.0.0.1", "localhost", *os.environ.get("ALLOWED_HOSTS", "").split()]

INSTALLED_APPS = [
    "web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "web.answers.refusals",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
            ],
        },
    }
]
ROOT_URLCONF = "web.urls"
APPEND_SLASH = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 2**20

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ["DATABASE_URL"].removeprefix("sqlite:///"),
        "OPTIONS": {
            # Each `atomic` block takes the lock before it reads: no two people can see the same last copy.
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,
            "init_command": "PRAGMA journal_mode = WAL",  # readers don't wait for a writer
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "web.User"
PASSWORD_HASHERS = ["web.hashers.Argon2"]
LOGIN_URL = "/login"
CSRF_FAILURE_VIEW = "web.answers.without_csrf_token"

TIME_ZONE = "UTC"
USE_TZ = True
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
