"""The lines through which the harness reports, as whoever reads them gets them."""

import json
import os
from collections.abc import Iterator

import pytest

from milepost.grader.harness.results import Results


class Pipe:
    def __init__(self) -> None:
        self.reading, writing = os.pipe()
        os.set_blocking(self.reading, False)
        self.results = Results(writing)

    def arrived(self) -> list[dict[str, object]]:
        try:
            return [json.loads(line) for line in os.read(self.reading, 65536).splitlines()]
        except BlockingIOError:
            return []


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    opened = Pipe()
    yield opened
    os.close(opened.reading)
    os.close(opened.results._file)


def test_an_event_is_there_at_once(pipe: Pipe) -> None:
    pipe.results.add("started", id="one")
    assert pipe.arrived() == [{"event": "started", "id": "one"}]


def test_what_is_held_goes_along_with_the_next_event(pipe: Pipe) -> None:
    pipe.results.hold("ended", id="one")
    assert pipe.arrived() == []
    pipe.results.add("started", id="two")
    assert [event["id"] for event in pipe.arrived()] == ["one", "two"]


def test_what_is_held_last_goes_when_it_is_let_go_and_not_twice(pipe: Pipe) -> None:
    pipe.results.hold("ended", id="one")
    pipe.results.let_go()
    pipe.results.let_go()
    assert pipe.arrived() == [{"event": "ended", "id": "one"}]
