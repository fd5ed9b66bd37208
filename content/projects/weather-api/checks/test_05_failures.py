"""Stage 5, when the upstream fails: the right gateway error, in time, and no secret in it."""

import time

import pytest
import skies
from conftest import TIMEOUT_SECONDS

HANGING = 12


@pytest.fixture
def city(weather, rng, invent):
    return weather.add(skies.city(rng, invent))


def current(http, city):
    return http.get("/api/v1/current", query={"city": city.name}, seconds=TIMEOUT_SECONDS + 3)


FAULTS = {
    "500": lambda weather: weather.fail_next(2, status=500, body={"cod": "500", "message": "Internal error"}),
    "503": lambda weather: weather.fail_next(2, status=503),
    "HTML": lambda weather: weather.fail_next(2, status=200, body="<html><body>Please log in</body></html>"),
    "JSON that breaks off": lambda weather: weather.break_next(2),
    "a body that breaks off": lambda weather: weather.cut_next(2),
    "a list": lambda weather: weather.fail_next(2, status=200, body=[1, 2]),
    "an object without weather": lambda weather: weather.fail_next(2, status=200, body={"cod": 200, "weather": []}),
    "a temperature in words": lambda weather: weather.fail_next(2, status=200, body=WORDS),
    "a cut connection": lambda weather: weather.drop_next(2),
    "a refused connection": lambda weather: weather.stop(),
    "429": lambda weather: weather.limit_next(2),
    "400": lambda weather: weather.fail_next(2, status=400, body={"cod": "400", "message": "Nothing to geocode"}),
}
WORDS = {
    "name": "Kiel", "coord": {"lat": 1, "lon": 2}, "sys": {"country": "DE"}, "dt": 1, "timezone": 0, "wind": {"speed": 1},
    "main": {"temp": "warm", "feels_like": "warm", "humidity": 1}, "weather": [{"description": "mist"}],
}  # fmt: skip


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_failure_of_the_upstream_is_502(http, server, weather, city, upstream_key, fault):
    FAULTS[fault](weather)
    answer = current(http, city).is_error(502, "upstream_error")
    assert upstream_key not in answer.text, "The key for the upstream is in the answer."
    assert upstream_key not in server.log, "The key for the upstream is in the log."


@pytest.mark.requirement("R1")
def test_a_forecast_fails_in_the_same_way(http, weather, city):
    weather.fail_next(2, status=500)
    http.get("/api/v1/forecast", query={"city": city.name}).is_error(502, "upstream_error")


@pytest.mark.requirement("R2")
def test_a_refused_key_is_502_and_is_told_to_nobody(http, server, weather, city, upstream_key):
    message = f"Invalid API key: {upstream_key}. See https://example.org/faq for more info."
    weather.fail_next(2, status=401, body={"cod": 401, "message": message})
    answer = current(http, city).is_error(502, "upstream_error")
    assert upstream_key not in answer.text, "The key for the upstream is in the answer."
    assert "Invalid API key" not in answer.text, "The upstream's own message is none of a client's business."
    assert upstream_key not in server.log, "The key for the upstream is in the log."


@pytest.mark.requirement("R3")
def test_an_upstream_that_does_not_answer_is_504_in_time(http, weather, city):
    weather.hang_next(2, seconds=TIMEOUT_SECONDS + 4)
    answer = current(http, city).is_error(504, "upstream_timeout")
    limit = TIMEOUT_SECONDS + 1
    assert answer.seconds < limit, f"It took {answer.seconds:.1f} s, and should take less than {limit} s."
    assert answer.seconds > TIMEOUT_SECONDS / 2, "The upstream should get the time that UPSTREAM_TIMEOUT_SECONDS says."
    assert len(weather.requests) == 1, "A second try would take as long again."


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("status", [500, 503])
def test_what_may_pass_is_tried_once_more(http, weather, city, status):
    weather.fail_next(1, status=status)
    assert current(http, city).expect(200).json["city"] == city.name
    assert len(weather.requests) == 2


@pytest.mark.requirement("R4")
def test_it_is_tried_once_and_no_more(http, weather, city):
    weather.fail_next(9, status=503)
    current(http, city).is_error(502, "upstream_error")
    assert len(weather.requests) == 2


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("status", "expected"),
    [(404, (404, "city_not_found")), (401, (502, "upstream_error")), (429, (502, "upstream_error"))],
)
def test_what_will_not_pass_is_not_tried_again(http, weather, city, status, expected):
    weather.fail_next(2, status=status, body={"cod": status, "message": "no"})
    current(http, city).is_error(*expected)
    assert len(weather.requests) == 1, f"{status} will be the same a moment later."


@pytest.mark.requirement("R6")
def test_while_the_upstream_hangs_others_are_answered_at_once(http, weather, rng, invent):
    cities = [weather.add(skies.city(rng, invent)) for _ in range(HANGING)]
    weather.hang_next(HANGING, seconds=TIMEOUT_SECONDS + 4)
    begun = time.monotonic()

    def meanwhile(path, status):
        while len(weather.requests) < HANGING and time.monotonic() < begun + 1.2:
            time.sleep(0.01)
        return http.get(path).expect(status).seconds

    quick = [lambda: meanwhile("/healthz", 200), lambda: meanwhile("/api/v1/current", 422)]
    *_, health, invalid = http.together([*(lambda city=city: current(http, city) for city in cities), *quick])
    for what, seconds in (("/healthz", health), ("An invalid request", invalid)):
        assert seconds < 0.5, f"{what} took {seconds:.2f} s while {HANGING} requests wait for the upstream."


@pytest.mark.requirement("R6")
def test_afterwards_all_is_well(http, city):
    current(http, city).expect(200)
