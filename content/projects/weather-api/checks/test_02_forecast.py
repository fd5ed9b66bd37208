"""Stage 2, forecast by day: three-hour steps become the calendar days of a city."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import skies
from skies import NOON, celsius, fahrenheit, is_near

STEP, DAY = 3 * 3600, 86_400


def steps(rng, start, count=40, **given):
    """Three hours apart, from an instant on; some of them wet."""
    made = []
    for number in range(count):
        wet = {kind: rng.randrange(1, 90) / 10 for kind in ("rain", "snow") if rng.random() < 0.4}
        made.append(replace(skies.conditions(rng, start + number * STEP), **{**wet, **given}))
    return tuple(made)


def days(city):
    """What each whole day of a city should say, in kelvin; the steps come in order."""
    groups = {}
    for step in city.steps:
        groups.setdefault((step.at + city.offset) // DAY, []).append(step)
    last = (city.steps[-1].at + city.offset) // DAY
    if (city.steps[-1].at + STEP + city.offset) // DAY == last:
        del groups[last]
    return [_day(number, group) for number, group in groups.items()]


def _day(number, group):
    counts = Counter(step.description for step in group)
    most = max(counts.values())
    return {
        "date": datetime.fromtimestamp(number * DAY, UTC).date().isoformat(),
        "min": min(step.temperature for step in group),
        "max": max(step.temperature for step in group),
        "description": next(step.description for step in group if counts[step.description] == most),
        "precipitation_mm": sum((step.rain or 0) + (step.snow or 0) for step in group),
    }


def of_place(weather, rng, invent, *, hours=0.0, start=NOON, count=40):
    city = skies.city(rng, invent, offset=int(hours * 3600))
    return weather.add(replace(city, steps=steps(rng, start, count)))


def forecast(http, city, **query):
    return http.get("/api/v1/forecast", query={"city": city.name, **query}).expect(200).json


@pytest.mark.requirement("R1")
def test_the_form(http, weather, rng, invent):
    city = of_place(weather, rng, invent)
    form = forecast(http, city)
    assert set(form) == {"city", "country", "units", "days"}
    assert (form["city"], form["country"], form["units"]) == (city.name, city.country, "metric")
    assert all(set(day) == {"date", "min", "max", "description", "precipitation_mm"} for day in form["days"])


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("hours", [0, 13, -11, 5.75, -3.5], ids=["UTC", "UTC+13", "UTC-11", "UTC+5:45", "UTC-3:30"])
def test_days_are_those_of_the_city(http, weather, rng, invent, hours):
    city = of_place(weather, rng, invent, hours=hours, start=NOON + rng.randrange(8) * STEP)
    assert [day["date"] for day in forecast(http, city)["days"]] == [day["date"] for day in days(city)[:5]]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(("units", "scale"), [("metric", celsius), ("imperial", fahrenheit)])
@pytest.mark.parametrize("hours", [-9, 5.75])
def test_lowest_and_highest_temperature(http, weather, rng, invent, hours, units, scale):
    city = of_place(weather, rng, invent, hours=hours)
    for came, expected in zip(forecast(http, city, units=units)["days"], days(city), strict=False):
        for name in ("min", "max"):
            exact = scale(expected[name])
            assert is_near(came[name], exact), f"{name} of {came['date']} is {came[name]}, and should be {exact:.2f}."


@pytest.mark.requirement("R4")
def test_precipitation_is_rain_and_snow_together(http, weather, rng, invent):
    city = of_place(weather, rng, invent, hours=9)
    for came, expected in zip(forecast(http, city)["days"], days(city), strict=False):
        exact = expected["precipitation_mm"]
        near = abs(came["precipitation_mm"] - exact) < 0.06
        assert near, f"precipitation_mm of {came['date']} is {came['precipitation_mm']}, and should be {exact:.1f}."


@pytest.mark.requirement("R4")
def test_dry_days_have_0(http, weather, rng, invent):
    city = skies.city(rng, invent)
    weather.add(replace(city, steps=steps(rng, NOON, rain=None, snow=None)))
    assert {day["precipitation_mm"] for day in forecast(http, city)["days"]} == {0}


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("skies_of_day", "expected"),
    [
        (("mist", "mist", "snow", "snow", "snow", "mist", "snow", "mist"), "mist"),
        (("snow", "mist", "mist", "snow", "mist", "snow", "snow", "mist"), "snow"),
        (("clear sky", "mist", "mist", "mist", "snow", "snow", "clear sky", "snow"), "mist"),
        (("clear sky", "clear sky", "mist", "mist", "mist", "snow", "clear sky", "clear sky"), "clear sky"),
    ],
)
def test_the_most_frequent_description_and_of_equals_the_earlier(http, weather, rng, invent, skies_of_day, expected):
    midnight = NOON - NOON % DAY
    day = steps(rng, midnight, 8)
    described = tuple(replace(step, description=sky) for step, sky in zip(day, skies_of_day, strict=True))
    city = weather.add(replace(skies.city(rng, invent, offset=0), steps=described))
    assert [day["description"] for day in forecast(http, city)["days"]] == [expected]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(("count", "whole"), [(8, 1), (9, 1), (15, 1), (16, 2), (17, 2)])
def test_a_last_day_without_its_end_is_left_out(http, weather, rng, invent, count, whole):
    city = of_place(weather, rng, invent, start=NOON - NOON % DAY, count=count)
    assert len(forecast(http, city)["days"]) == whole


@pytest.mark.requirement("R6")
def test_a_first_day_that_has_begun_counts(http, weather, rng, invent):
    city = of_place(weather, rng, invent, start=NOON - NOON % DAY + 7 * STEP, count=9)
    assert len(forecast(http, city)["days"]) == 2


@pytest.mark.requirement("R7")
def test_as_many_days_as_were_asked_for(http, weather, rng, invent):
    city = of_place(weather, rng, invent, start=NOON - NOON % DAY)
    assert [len(forecast(http, city, days=count)["days"]) for count in (1, 2, 5)] == [1, 2, 5]
    assert len(forecast(http, city)["days"]) == 5


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("days", ["0", "6", "-1", "two", "2.5", ""])
def test_days_that_make_no_sense(http, days):
    http.get("/api/v1/forecast", query={"city": "Kiel", "days": days}).is_error(422, "validation_failed", "days")


@pytest.mark.requirement("R8")
def test_the_same_places_as_for_current_weather(http, weather, rng, invent):
    city = of_place(weather, rng, invent)
    near = http.get("/api/v1/forecast", query={"lat": city.lat, "lon": city.lon}).expect(200).json
    assert near["city"] == city.name
    http.get("/api/v1/forecast", query={"city": invent.word()}).is_error(404, "city_not_found")
    http.get("/api/v1/forecast", query={"city": "Kiel", "lat": 1}).is_error(422, "validation_failed", "city")
