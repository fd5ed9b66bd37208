import pytest

import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "secrets", "expected"),
    [
        ("login bell7 refused", ["bell7"], "login *** refused"),
        ("bell7 and bell7", ["bell7", "rail"], "*** and ***"),
        ("rail bell7", ["bell7", "rail"], "*** ***"),
        ("open door8", ["door", "door8"], "open ***"),
        ("open door8", ["door8", "door"], "open ***"),
        ("the word is coil9", ["oil", "coil9"], "the word is ***"),
        ("no tram", [""], "no tram"),
        ("tram 6", ["", "6"], "tram ***"),
        ("tram 6", [], "tram 6"),
        ("", ["bell7"], ""),
    ],
)
def test_hide(text, secrets, expected):
    assert solution.hide(text, secrets) == expected


@pytest.mark.task(1)
def test_hide_leaves_the_list():
    secrets = ["oil", "", "coil9"]
    solution.hide("coil9", secrets)
    assert secrets == ["oil", "", "coil9"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("planned", "there", "expected"),
    [
        (5, 20, True),
        (4, 20, False),
        (4, 19, True),
        (3, 4, False),
        (3, 3, False),
        (4, 4, True),
        (0, 0, False),
        (20, 100, False),
        (21, 100, True),
        (21, 104, True),
        (21, 105, False),
    ],
)
def test_too_many(planned, there, expected):
    assert solution.too_many(planned, there) is expected


def good(day):
    return {"day": day, "failed": 0}


def bad(day, failed=1):
    return {"day": day, "failed": failed}


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("runs", "today", "expected"),
    [
        ([good(11)], 12, ""),
        ([good(12)], 12, ""),
        ([good(9), bad(12, 2)], 12, "no good run for 3 days"),
        ([good(10)], 12, "no good run for 2 days"),
        ([good(12), good(3)], 12, ""),
        ([bad(12), good(4), good(7), good(2)], 13, "no good run for 6 days"),
        ([bad(12)], 12, "no good run yet"),
        ([bad(12), good(12)], 12, ""),
        ([good(0)], 1, ""),
        ([], 12, "no good run yet"),
    ],
)
def test_alarm(runs, today, expected):
    assert solution.alarm(runs, today) == expected
