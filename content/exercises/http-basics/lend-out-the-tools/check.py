import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, "fine"),
        (204, "fine"),
        (299, "fine"),
        (300, "elsewhere"),
        (304, "elsewhere"),
        (399, "elsewhere"),
        (400, "your letter"),
        (404, "your letter"),
        (429, "your letter"),
        (499, "your letter"),
        (500, "our side"),
        (503, "our side"),
        (599, "our side"),
        (600, "no status"),
        (199, "no status"),
        (100, "no status"),
        (42, "no status"),
        (4, "no status"),
        (2000, "no status"),
        (0, "no status"),
    ],
)
def test_meaning(status, expected):
    assert solution.meaning(status) == expected


@pytest.mark.task(1)
@given(st.integers(2, 5), st.integers(0, 99))
def test_a_family_has_one_meaning(family, member):
    assert solution.meaning(100 * family + member) == solution.meaning(100 * family)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("GET", True),
        ("HEAD", True),
        ("PUT", True),
        ("DELETE", True),
        ("POST", False),
        ("PATCH", False),
        ("get", False),
        ("LEND", False),
        ("", False),
    ],
)
def test_may_repeat(method, expected):
    assert solution.may_repeat(method) is expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("method", "signed_in", "keeper", "exists", "expected"),
    [
        ("GET", False, False, True, 200),
        ("GET", False, False, False, 404),
        ("GET", True, False, True, 200),
        ("GET", True, True, False, 404),
        ("PUT", False, False, True, 401),
        ("PUT", False, False, False, 401),
        ("PUT", True, False, True, 403),
        ("PUT", True, False, False, 403),
        ("PUT", True, True, True, 200),
        ("PUT", True, True, False, 404),
        ("DELETE", False, False, True, 401),
        ("DELETE", False, False, False, 401),
        ("DELETE", True, False, True, 403),
        ("DELETE", True, False, False, 403),
        ("DELETE", True, True, True, 204),
        ("DELETE", True, True, False, 404),
        ("POST", True, True, True, 405),
        ("POST", False, False, False, 405),
        ("PATCH", True, False, True, 405),
        ("HEAD", False, False, True, 405),
        ("get", True, True, True, 405),
    ],
)
def test_status_for(method, signed_in, keeper, exists, expected):
    assert solution.status_for(method, signed_in, keeper, exists) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("content_type", "readable", "complete", "free", "expected"),
    [
        ("application/json", True, True, True, 201),
        ("application/json", True, True, False, 409),
        ("application/json", True, False, True, 422),
        ("application/json", True, False, False, 422),
        ("application/json", False, False, True, 400),
        ("application/json", False, False, False, 400),
        ("application/json", False, True, True, 400),
        ("text/plain", False, False, True, 415),
        ("text/html", True, True, True, 415),
        ("", True, True, False, 415),
        ("json", True, True, True, 415),
    ],
)
def test_status_of_wish(content_type, readable, complete, free, expected):
    assert solution.status_of_wish(content_type, readable, complete, free) == expected
