"""Stage 1, current weather: one question to the upstream, and its answer in a form of our own."""

from datetime import UTC, datetime

import pytest
import skies
from skies import celsius, fahrenheit, is_near

FIELDS = {
    *("city", "country", "lat", "lon", "observed_at", "temperature", "feels_like", "humidity"),
    *("wind_speed", "description", "units", "cached", "age_seconds"),
}
METRES_IN_A_MILE = 1609.344


@pytest.fixture
def city(weather, rng, invent):
    return weather.add(skies.city(rng, invent))


@pytest.mark.requirement("R1")
def test_the_form_has_these_fields_and_no_others(http, city):
    form = http.get("/api/v1/current", query={"city": city.name}).expect(200).json
    assert set(form) == FIELDS
    assert [form[name] for name in ("city", "country", "lat", "lon")] == [city.name, city.country, city.lat, city.lon]
    assert (form["humidity"], form["description"]) == (city.now.humidity, city.now.description)
    assert (form["cached"], form["age_seconds"]) == (False, 0)


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("query", [{}, {"units": "metric"}], ids=["without units", "metric"])
def test_metric_is_celsius_and_metres_a_second(http, city, query):
    form = http.get("/api/v1/current", query={"city": city.name, **query}).expect(200).json
    assert form["units"] == "metric"
    for name, exact in (
        ("temperature", celsius(city.now.temperature)),
        ("feels_like", celsius(city.now.feels_like)),
        ("wind_speed", city.now.wind_speed),
    ):
        assert is_near(form[name], exact), f"{name} is {form[name]}, and should be {exact:.3f} rounded to one decimal."


@pytest.mark.requirement("R2")
def test_imperial_is_fahrenheit_and_miles_an_hour(http, city):
    form = http.get("/api/v1/current", query={"city": city.name, "units": "imperial"}).expect(200).json
    assert form["units"] == "imperial"
    for name, exact in (
        ("temperature", fahrenheit(city.now.temperature)),
        ("feels_like", fahrenheit(city.now.feels_like)),
        ("wind_speed", city.now.wind_speed * 3600 / METRES_IN_A_MILE),
    ):
        assert is_near(form[name], exact), f"{name} is {form[name]}, and should be {exact:.3f} rounded to one decimal."


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("hours", [-10, 0, 12])
def test_observed_at_is_the_instant_in_utc(http, weather, rng, invent, instant, hours):
    city = weather.add(skies.city(rng, invent, offset=hours * 3600))
    form = http.get("/api/v1/current", query={"city": city.name}).expect(200).json
    assert instant.read(form["observed_at"]) == datetime.fromtimestamp(city.now.at, UTC)


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("pattern", ["Saint {} & Sons", "{}+{}", "Ægir {}", "São {}", "100% {}", "{}#1", "東京 {}"])
def test_any_name_arrives_whole(http, weather, rng, invent, pattern):
    city = weather.add(skies.city(rng, invent, name=pattern.format(invent.word(), invent.word())))
    assert http.get("/api/v1/current", query={"city": city.name}).expect(200).json["city"] == city.name


@pytest.mark.requirement("R4")
def test_a_country_chooses_among_cities_of_one_name(http, weather, rng, invent):
    name = invent.word().capitalize()
    cities = [weather.add(skies.city(rng, invent, name=name, country=country)) for country in ("DE", "NZ", "BR")]
    for city in cities:
        form = http.get("/api/v1/current", query={"city": f"{name},{city.country}"}).expect(200).json
        assert (form["country"], form["lat"]) == (city.country, city.lat)


@pytest.mark.requirement("R4")
def test_coordinates(http, weather, city):
    form = http.get("/api/v1/current", query={"lat": city.lat, "lon": city.lon}).expect(200).json
    assert form["city"] == city.name
    assert {"lat", "lon"} <= set(weather.requests[-1].query)


@pytest.mark.requirement("R5")
def test_an_unknown_city(http, invent):
    http.get("/api/v1/current", query={"city": invent.word()}).is_error(404, "city_not_found")


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("", "city"),
        ("city=", "city"),
        ("city=%20", "city"),
        ("city=Kiel,", "city"),
        ("city=Kiel,Germany", "city"),
        ("city=Kiel,D1", "city"),
        ("city=Kiel&city=Bonn", "city"),
        ("city=Kiel&lat=54.3&lon=10.1", "city"),
        ("city=Kiel&lat=54.3", "city"),
        ("lat=54.3", "lon"),
        ("lon=10.1", "lat"),
        ("lat=90.5&lon=10.1", "lat"),
        ("lat=54.3&lon=-181", "lon"),
        ("lat=north&lon=10.1", "lat"),
        ("lat=nan&lon=10.1", "lat"),
        ("city=Kiel&units=kelvin", "units"),
        ("city=Kiel&units=", "units"),
    ],
)
def test_parameters_that_make_no_sense(http, weather, query, field):
    http.get(f"/api/v1/current?{query}").is_error(422, "validation_failed", field)
    assert not weather.requests, "Nothing has to be asked of the upstream to know that."


@pytest.mark.requirement("R7")
def test_each_request_carries_the_key_and_no_answer_or_log_line_does(http, server, weather, city, invent, upstream_key):
    answers = [
        http.get("/api/v1/current", query=query)
        for query in ({"city": city.name}, {"city": invent.word()}, {}, {"lat": "9"})
    ]
    assert [request.query.get("appid") for request in weather.requests] == [upstream_key] * 2
    for answer in answers:
        assert upstream_key not in answer.text + str(answer.headers), "The key for the upstream is in an answer."
    assert upstream_key not in server.log, "The key for the upstream is in the log."


@pytest.mark.requirement("R8")
def test_health(http):
    assert http.get("/healthz").expect(200).json["status"] == "ok"


@pytest.mark.requirement("R8")
def test_an_unknown_path_and_a_wrong_method(http, invent):
    http.get(f"/api/v1/{invent.word()}").is_error(404, "not_found")
    http.post("/api/v1/current", json={}).is_error(405, "method_not_allowed")
