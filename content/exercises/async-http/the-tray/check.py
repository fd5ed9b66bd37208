import asyncio

import pytest
import solution


def outcome(coroutine):
    """What comes of it, or the name of an exception. How a connection breaks off differs from time to time."""
    try:
        return asyncio.run(coroutine)
    except Exception as error:
        name = type(error).__name__
        broken = ("ServerDisconnectedError", "ClientOSError", "ClientConnectionResetError", "ClientPayloadError")
        return "ClientConnectionError" if name in broken else name


@pytest.mark.task(1)
@pytest.mark.parametrize("names", [[], ["tea"], ["toast", "tea"], ["tea", "toast", "tea"]])
def test_prices(cafe, names):
    known = {"tea": 220, "toast": 300}
    assert outcome(solution.prices(cafe.url, names)) == [known[name] for name in names]


@pytest.mark.task(1)
def test_each_thing_is_asked_for(cafe):
    asyncio.run(solution.prices(cafe.url, ["tea", "toast", "tea"]))
    assert sorted(seen.method + " " + seen.path for seen in cafe.log) == ["GET /menu/tea", "GET /menu/tea", "GET /menu/toast"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], []),
        (["tea", "toast"], [220, 300]),
        (["tea", "soap", "toast"], [220, None, 300]),
        (["soap"], [None]),
        (["soap", "glue"], [None, None]),
    ],
)
def test_unknown_things(cafe, names, expected):
    assert outcome(solution.prices_or_none(cafe.url, names)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("fault", ["busy", "drop", "cut", "json"])
def test_a_bad_day(cafe, fault):
    assert outcome(solution.prices_or_none(cafe.url + "/faults/" + fault, ["tea"])) == [None]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], [0, []]),
        (["tea", "toast", "tea"], [740, []]),
        (["tea", "soap", "glue"], [220, ["soap", "glue"]]),
        (["soap"], [0, ["soap"]]),
        (["glue", "soap", "toast"], [300, ["glue", "soap"]]),
    ],
)
def test_bill(cafe, names, expected):
    assert outcome(solution.bill(cafe.url, names)) == expected
