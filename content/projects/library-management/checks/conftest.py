"""People whom many tests of a stage need. They log in once: a slow password hash is slow for us as well."""

import pytest


@pytest.fixture(scope="module")
def known():
    return {}


@pytest.fixture
def keeper(accounts, known):
    """A client that may do everything; one without an account where there are no accounts yet."""
    if "keeper" not in known:
        known["keeper"] = accounts.with_every_right()
    return known["keeper"]


@pytest.fixture
def librarian(accounts, known):
    if "librarian" not in known:
        known["librarian"] = accounts.with_role("librarian")
    return known["librarian"]
