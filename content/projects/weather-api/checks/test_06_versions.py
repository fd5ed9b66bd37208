"""Stage 6, version 2: several cities in one request; version 1 stays what it is."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
import skies
from skies import asked_for
from test_01_current import FIELDS


@pytest.fixture
def cities(weather, rng, invent):
    return [weather.add(skies.city(rng, invent)) for _ in range(3)]


def several(http, names, **query):
    return http.get("/api/v2/current", query={"cities": ",".join(names), **query})


def instant_of(text):
    """Of a Deprecation header: @ and seconds since 1970."""
    assert text.startswith("@"), "It should be @ and seconds since 1970."
    assert text[1:].isdigit(), "It should be @ and seconds since 1970."
    return datetime.fromtimestamp(int(text[1:]), UTC)


@pytest.mark.requirement("R1")
def test_version_1_keeps_its_form(http, cities):
    form = http.get("/api/v1/current", query={"city": cities[0].name}).expect(200).json
    assert set(form) == FIELDS
    assert skies.is_near(form["temperature"], skies.celsius(cities[0].now.temperature))


@pytest.mark.requirement("R1")
def test_version_1_keeps_its_form_also_after_version_2_was_asked(http, cities):
    several(http, [cities[1].name]).expect(200)
    form = http.get("/api/v1/current", query={"city": cities[1].name}).expect(200).json
    assert set(form) == FIELDS
    assert skies.is_near(form["temperature"], skies.celsius(cities[1].now.temperature))


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("path", ["/api/v1/current?city={}", "/api/v1/forecast?city={}", "/api/v1/current"])
def test_version_1_says_how_long_it_stays(http, cities, path):
    headers = http.get(path.format(cities[0].name)).headers
    assert "deprecation" in headers, "The header Deprecation is missing."
    assert "sunset" in headers, "The header Sunset is missing."
    assert parsedate_to_datetime(headers["sunset"]) > instant_of(headers["deprecation"])


@pytest.mark.requirement("R2")
def test_version_2_says_nothing_of_the_kind(http, cities):
    headers = several(http, [cities[0].name]).expect(200).headers
    assert not {"deprecation", "sunset"} & set(headers)


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    ("units", "unit", "scale"), [("metric", "celsius", skies.celsius), ("imperial", "fahrenheit", skies.fahrenheit)]
)
def test_the_form_of_version_2(http, cities, units, unit, scale):
    (item,) = several(http, [cities[0].name], units=units).expect(200).json["items"]
    assert (item["query"], item["status"]) == (cities[0].name, "ok")
    assert set(item["weather"]) == FIELDS
    temperature = item["weather"]["temperature"]
    assert set(temperature) == {"value", "unit"}
    assert temperature["unit"] == unit
    assert skies.is_near(temperature["value"], scale(cities[0].now.temperature))


@pytest.mark.requirement("R4")
def test_the_order_is_that_of_the_question_and_each_city_has_its_own_outcome(http, weather, cities, invent):
    broken, unknown = cities[1], invent.word()
    weather.fail_next(9, status=500, where=lambda request: request.query.get("q", "").startswith(broken.name))
    asked = [cities[2].name, unknown, broken.name, cities[0].name]
    items = several(http, asked).expect(200).json["items"]
    assert [item["query"] for item in items] == asked
    assert [item["status"] for item in items] == ["ok", "not_found", "failed", "ok"]
    assert [item["weather"]["city"] for item in items if item["status"] == "ok"] == [cities[2].name, cities[0].name]
    assert not any(item.get("weather") for item in items if item["status"] != "ok")


@pytest.mark.requirement("R4")
def test_all_of_them_may_fail(http, weather, cities):
    weather.stop()
    items = several(http, [city.name for city in cities]).expect(200).json["items"]
    assert [item["status"] for item in items] == ["failed"] * 3


@pytest.mark.requirement("R5")
def test_twenty_cold_cities_are_fetched_at_the_same_time(http, weather, rng, invent):
    cities = [weather.add(skies.city(rng, invent)) for _ in range(20)]
    weather.slowness = 0.5
    answer = several(http, [city.name for city in cities]).expect(200)
    assert [item["status"] for item in answer.json["items"]] == ["ok"] * 20
    assert answer.seconds < 2.5, f"It took {answer.seconds:.1f} s; one after the other is 10 s, and the limit is 2.5 s."
    assert {city.name: len(asked_for(weather, city)) for city in cities} == {city.name: 1 for city in cities}


@pytest.mark.requirement("R5")
def test_a_city_that_is_there_twice_is_fetched_once(http, weather, cities):
    name = cities[0].name
    asked = [name, cities[1].name, name.upper()]
    items = several(http, asked).expect(200).json["items"]
    assert [(item["query"], item["status"]) for item in items] == [(query, "ok") for query in asked]
    assert len(weather.requests) == 2


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("count", [0, 21])
def test_no_city_and_too_many(http, invent, count):
    names = [invent.word() for _ in range(count)]
    several(http, names).is_error(422, "validation_failed", "cities")


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(
    ("query", "field"), [("", "cities"), ("cities=Kiel,,Bonn", "cities"), ("cities=Kiel&units=kelvin", "units")]
)
def test_parameters_that_make_no_sense(http, query, field):
    http.get(f"/api/v2/current?{query}").is_error(422, "validation_failed", field)


@pytest.mark.requirement("R7")
def test_there_is_no_version_3(http):
    http.get("/api/v3/current?city=Kiel").is_error(404, "not_found")


@pytest.mark.requirement("R7")
def test_one_question_counts_as_one_request(http, keys, cities):
    mine = http.with_headers({"X-Api-Key": keys["small-1"][0]})
    answer = several(mine, [city.name for city in cities]).expect(200)
    assert answer.headers.get("x-ratelimit-remaining") == "29"
