"""Fails task 1.

The test takes anything that counts as false for nobody. The rule names `None`, and an empty text is something else.
Compare with `is None`.
"""

import pytest
from garden import WaitingList


@pytest.fixture
def queue():
    queue = WaitingList()
    queue.join("Ida")
    queue.join("Tom")
    queue.join("Zoe")
    return queue


@pytest.mark.parametrize(("name", "place"), [("Ida", 1), ("Zoe", 3), ("Bo", 4)])
def test_joining_tells_the_place(queue, name, place):
    assert queue.join(name) == place


def test_who_joins_twice_waits_once(queue):
    queue.join("Ida")
    assert queue.join("Bo") == 4


def test_the_first_is_who_came_first(queue):
    assert queue.first() == "Ida"


def test_nobody_waits():
    assert not WaitingList().first()


def test_who_accepts_is_told(queue):
    assert queue.accept() == "Ida"


def test_who_accepts_leaves_the_queue(queue):
    queue.accept()
    assert queue.first() == "Tom"


def test_who_accepted_may_join_again(queue):
    queue.accept()
    assert queue.join("Ida") == 3


def test_nobody_can_accept():
    with pytest.raises(IndexError):
        WaitingList().accept()


def test_who_refuses_is_told(queue):
    assert queue.refuse() == "Ida"


def test_who_refuses_once_goes_to_the_end(queue):
    queue.refuse()
    assert queue.first() == "Tom"
    assert queue.join("Ida") == 3


def test_who_refuses_twice_is_off_the_list(queue):
    for _ in range(4):
        queue.refuse()
    assert queue.first() == "Tom"
    assert queue.join("Bo") == 3


def test_who_joins_anew_begins_without_refusals():
    queue = WaitingList()
    queue.join("Ida")
    queue.refuse()
    queue.refuse()
    queue.join("Ida")
    queue.refuse()
    assert queue.first() == "Ida"
