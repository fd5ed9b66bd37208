"""How many work at a time, and who is sent away."""

import threading

import pytest

from milepost.sandbox import Busy
from milepost.sandbox.places import Places


def test_whoever_finds_no_place_to_wait_is_sent_away() -> None:
    places = Places(1, waiting=0)
    with places.one(), pytest.raises(Busy), places.one():
        pass


def test_a_place_is_free_again_afterwards() -> None:
    places = Places(1, waiting=0)
    for _ in range(3):
        with places.one():
            pass


def test_whoever_waits_gets_the_place_of_one_that_ends() -> None:
    places, entered = Places(1, waiting=1), threading.Event()

    def wait() -> None:
        with places.one():
            entered.set()

    with places.one():
        waiting = threading.Thread(target=wait)
        waiting.start()
        assert not entered.wait(0.05)
    assert entered.wait(5)
    waiting.join()
