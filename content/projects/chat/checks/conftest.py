"""People who are there, and what a test has to know of the transport."""

import pytest


@pytest.fixture
def user(accounts):
    return accounts.signup()


@pytest.fixture
def over_websocket(briefing):
    return briefing.realtime == "websocket"
