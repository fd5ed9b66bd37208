import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


class Clock:
    """Writes down for how long it was asked to wait."""

    def __init__(self):
        self.asked = []

    def sleep(self, seconds):
        self.asked.append(seconds)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("first", "times", "most", "expected"),
    [
        (1, 4, 60, [1, 2, 4, 8]),
        (3, 4, 10, [3, 6, 10, 10]),
        (5, 0, 60, []),
        (9, 2, 5, [5, 5]),
        (2, 1, 2, [2]),
        (1, 7, 40, [1, 2, 4, 8, 16, 32, 40]),
    ],
)
def test_pauses(first, times, most, expected):
    assert solution.pauses(first, times, most) == expected


@pytest.mark.task(1)
@given(st.integers(1, 50), st.integers(0, 12), st.integers(1, 90))
def test_there_are_so_many_pauses(first, times, most):
    assert len(solution.pauses(first, times, most)) == times


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (429, True),
        (502, True),
        (503, True),
        (504, True),
        (200, False),
        (204, False),
        (304, False),
        (400, False),
        (404, False),
        (428, False),
        (430, False),
        (500, False),
        (501, False),
        (505, False),
    ],
)
def test_worth_another(status, expected):
    assert solution.worth_another(status) is expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("path", "waits", "status", "asked", "requests"),
    [
        ("/menu/tea", [1, 2], 200, [], 1),
        ("/menu/tea", [], 200, [], 1),
        ("/menu/bread", [1, 2], 404, [], 1),
        ("/faults/limit/menu", [5, 7], 200, [5], 2),
        ("/faults/busy/menu", [1, 2, 4], 200, [1, 2], 3),
        ("/faults/busy/menu", [3, 6], 200, [3, 6], 3),
        ("/faults/busy/menu", [8], 503, [8], 2),
        ("/faults/busy/menu", [], 503, [], 1),
    ],
)
def test_fetch(cafe, path, waits, status, asked, requests):
    clock = Clock()
    response = solution.fetch(cafe.url + path, waits, 5, clock.sleep)
    assert (response.status_code, clock.asked, len(cafe.log)) == (status, asked, requests)


@pytest.mark.task(3)
def test_what_is_fetched(cafe):
    response = solution.fetch(cafe.url + "/faults/busy/menu/tea", [1, 2, 4], 5, Clock().sleep)
    assert response.json()["price"] == 220


@pytest.mark.task(3)
@pytest.mark.parametrize("waits", [[], [1], [2, 3]])
def test_a_lost_line_leaves_in_the_end(cafe, waits):
    clock = Clock()
    with pytest.raises(OSError, match="Connection aborted"):  # what a ConnectionError of requests is
        solution.fetch(cafe.url + "/faults/drop/menu", waits, 5, clock.sleep)
    assert (clock.asked, len(cafe.log)) == (waits, len(waits) + 1)


@pytest.mark.task(3)
@pytest.mark.parametrize("waits", [[], [4]])
def test_a_slow_cafe_is_given_up(cafe, waits):
    clock = Clock()
    with pytest.raises(OSError, match="timed out"):
        solution.fetch(cafe.url + "/faults/slow/menu", waits, 0.4, clock.sleep)
    assert clock.asked == waits


@pytest.mark.task(3)
def test_other_exceptions_leave_at_once(cafe):
    clock = Clock()
    with pytest.raises(ValueError):
        solution.fetch(cafe.url + "/menu", [1, 2], "soon", clock.sleep)
    assert clock.asked == []
