"""The board, and how the scraper learns of it."""

import pytest


@pytest.fixture(scope="module")
def board(peer, briefing):
    return peer("board", seed=briefing.seed)


@pytest.fixture(scope="module")
def contact(invent):
    return invent.email()


@pytest.fixture(autouse=True)
def calm(board):
    """Each test finds the board well and empty."""
    board.start()
    board.clear()


@pytest.fixture(scope="module")
def variables(board, contact):
    return {"BOARD_URL": board.url, "CONTACT": contact}
