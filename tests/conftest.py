"""What all tests share: Django, with a data folder that only this run knows."""

import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import django
import pytest

DATA = Path(tempfile.mkdtemp(prefix="milepost-tests-"))
os.environ["MILEPOST_DATA"] = str(DATA)
os.environ["DJANGO_SETTINGS_MODULE"] = "milepost.web.settings"
os.environ["TZ"] = "UTC"
# Playwright keeps an event loop in the thread of the browser tests. Django would take every later test there for async code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
for name in ("PORT", "MILEPOST_CONTENT", "MILEPOST_SEED"):
    os.environ.pop(name, None)
django.setup()


@pytest.fixture(scope="session")
def migrated():
    """A database that is made once and emptied for each test."""
    from milepost.learning import database

    database.prepare(DATA, now=datetime(2031, 1, 6, tzinfo=UTC), say=print)
    return DATA


@pytest.fixture
def database(migrated):
    from milepost.learning import models

    yield migrated
    models.Evidence.objects.all().delete()
    models.Learner.objects.all().delete()


def pytest_sessionfinish():
    """The folder goes with the run that made it."""
    shutil.rmtree(DATA, ignore_errors=True)
