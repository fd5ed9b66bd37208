"""Who may do everything, with or without accounts. They log in once a stage: a slow password hash is slow for us as well."""

import pytest

NOBODYS_TOKEN = "there are no accounts yet"  # noqa: S105 - it opens nothing


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
def person(keeper, accounts, known):
    """The same as somebody who can log in at a window; None where there are no accounts yet."""
    if "person" not in known:
        known["person"] = accounts.admin() if "Authorization" in keeper.headers else None
    return known["person"]


@pytest.fixture
def role(accounts, known):
    """`role("clerk")` is a user who has it."""

    def somebody(name):
        if name not in known:
            known[name] = accounts.admin() if name == "admin" else accounts.with_role(name)
        return known[name]

    return somebody


@pytest.fixture
def connect(ws, keeper):
    """A new connection of the keeper's."""
    token = keeper.headers.get("Authorization", "").removeprefix("Bearer ") or NOBODYS_TOKEN

    def connect(**more):
        return ws.connect(token=token, **more)

    return connect
