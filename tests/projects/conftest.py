"""Tests of surfaces that need more than Milepost itself: `make test-projects` installs that, and runs them."""

import importlib.util
import sys

import pytest

from tests.checks.conftest import bench, cache  # noqa: F401 - fixtures

collect_ignore_glob = [] if importlib.util.find_spec("pymongo") else ["test_*.py"]


@pytest.fixture
def own_python() -> str:
    """The Python that runs the tests, and has the clients of all stores."""
    return sys.executable
