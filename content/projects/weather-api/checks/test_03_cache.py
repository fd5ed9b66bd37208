"""Stage 3, caching: how often the upstream is asked, and what is served when it can't be."""

import time
import unicodedata
from dataclasses import replace
from functools import partial

import pytest
import skies
from skies import asked_for

SHORT = 1
CROWD = 100


@pytest.fixture
def city(weather, rng, invent):
    return weather.add(skies.city(rng, invent))


@pytest.fixture(scope="module")
def other(server):
    """A second server with the same Redis."""
    return server.twin()


@pytest.fixture(scope="module")
def forgetful(server):
    """Another one, whose entries soon get old."""
    return server.twin(CACHE_TTL_SECONDS=str(SHORT))


def plain(name):
    return "".join(part for part in unicodedata.normalize("NFKD", name) if not unicodedata.combining(part))


def current(http, city, **query):
    return http.get("/api/v1/current", query={"city": city, **query})


@pytest.mark.requirement("R1")
def test_the_second_answer_comes_from_the_cache(http, weather, city):
    first, second = (current(http, city.name).expect(200).json for _ in range(2))
    assert (first["cached"], second["cached"]) == (False, True)
    assert {**second, "cached": False, "age_seconds": 0} == first
    assert len(weather.requests) == 1, "The upstream should be asked once."


@pytest.mark.requirement("R1")
def test_both_units_come_from_one_request(http, weather, city):
    metric = current(http, city.name).expect(200).json
    imperial = current(http, city.name, units="imperial").expect(200).json
    assert skies.is_near(metric["temperature"], skies.celsius(city.now.temperature))
    assert skies.is_near(imperial["temperature"], skies.fahrenheit(city.now.temperature))
    assert len(weather.requests) == 1, "The units of an answer change nothing about the weather: one request should do."


@pytest.mark.requirement("R2")
def test_spellings_of_one_city_share_an_entry(http, weather, rng, invent):
    city = weather.add(skies.city(rng, invent, name=f"São {invent.word().capitalize()} João"))
    name = city.name
    decomposed = unicodedata.normalize("NFD", name)
    for spelling in (name, name.upper(), plain(name), plain(name).lower(), f" {name} ", decomposed):
        assert current(http, spelling).expect(200).json["city"] == name
    assert len(weather.requests) == 1, "Capitals, accents and space around a name don't make another city."


@pytest.mark.requirement("R2")
def test_a_country_in_another_case_shares_it_too(http, weather, city):
    for country in (city.country, city.country.lower()):
        current(http, f"{city.name},{country}").expect(200)
    assert len(weather.requests) == 1, "The case of a country doesn't make another city."


@pytest.mark.requirement("R3")
def test_another_country_is_another_city(http, weather, rng, invent):
    here = weather.add(skies.city(rng, invent, country="DE"))
    there = weather.add(skies.city(rng, invent, name=here.name, country="NZ"))
    came = [current(http, f"{here.name},{city.country}").expect(200).json["lat"] for city in (here, there, here, there)]
    assert came == [here.lat, there.lat, here.lat, there.lat]
    assert len(weather.requests) == 2


@pytest.mark.requirement("R3")
def test_cities_of_other_scripts_do_not_share_an_entry(http, weather, rng, invent):
    word = invent.word()
    cities = [weather.add(skies.city(rng, invent, name=f"{name} {word}")) for name in ("東京", "大阪", "Київ")]
    assert [current(http, city.name).expect(200).json["city"] for city in cities] == [city.name for city in cities]


@pytest.mark.requirement("R3")
def test_different_points_do_not_share_an_entry(http, weather, rng, invent):
    cities = [weather.add(skies.city(rng, invent, lat=lat, lon=lon)) for lat, lon in ((1.25, 20.5), (12.5, 0.5))]
    for city in cities:
        answer = http.get("/api/v1/current", query={"lat": city.lat, "lon": city.lon}).expect(200)
        assert answer.json["city"] == city.name


@pytest.mark.requirement("R3")
def test_current_weather_and_forecast_are_kept_apart(http, weather, city):
    weather.add(replace(city, steps=tuple(replace(city.now, at=skies.NOON + 10_800 * step) for step in range(16))))
    for _ in range(2):
        current(http, city.name).expect(200)
        assert http.get("/api/v1/forecast", query={"city": city.name}).expect(200).json["days"]
    assert len(weather.requests) == 2


@pytest.mark.requirement("R4")
def test_a_crowd_for_a_cold_city_is_one_request(http, other, weather, city):
    weather.slowness = 0.7
    clients = (http, http.at(other))
    asks = [partial(current, client, city.name, units=units) for client in clients for units in ("metric", "imperial")]
    answers = http.together(asks * (CROWD // len(asks)))
    wrong = [answer for answer in answers if answer.status != 200 or answer.json["city"] != city.name]
    assert not wrong, f"{len(wrong)} of {CROWD} got no answer about {city.name}, such as: {wrong[0].text}"
    assert len(asked_for(weather, city)) == 1, "All of them should wait for one request to the upstream."


@pytest.mark.requirement("R5")
def test_an_answer_gets_older(http, city):
    current(http, city.name).expect(200)
    time.sleep(1.1)
    assert 1 <= current(http, city.name).expect(200).json["age_seconds"] <= 10


@pytest.mark.requirement("R5")
def test_after_its_lifetime_it_is_fetched_anew(http, weather, city, forgetful):
    soon = http.at(forgetful)
    current(soon, city.name).expect(200)
    warmer = replace(city, now=replace(city.now, temperature=city.now.temperature + 7))
    weather.add(warmer)
    time.sleep(SHORT + 0.3)
    form = current(soon, city.name).expect(200).json
    assert (form["cached"], form["age_seconds"]) == (False, 0)
    assert skies.is_near(form["temperature"], skies.celsius(warmer.now.temperature))


@pytest.mark.requirement("R6")
def test_old_weather_is_better_than_none(http, weather, city, forgetful):
    soon = http.at(forgetful)
    fresh = current(soon, city.name).expect(200)
    assert "warning" not in fresh.headers
    time.sleep(SHORT + 0.3)
    weather.stop()
    answer = current(soon, city.name).expect(200)
    assert answer.headers.get("warning", "").startswith("110 ")
    assert (answer.json["cached"], answer.json["temperature"]) == (True, fresh.json["temperature"])
    assert answer.json["age_seconds"] >= SHORT


@pytest.mark.requirement("R6")
def test_without_an_entry_a_failure_is_502(http, weather, invent):
    weather.stop()
    current(http, invent.word()).is_error(502, "upstream_error")


@pytest.mark.requirement("R6")
def test_a_failure_is_not_kept(http, weather, city):
    weather.stop()
    current(http, city.name).is_error(502, "upstream_error")
    weather.start()
    current(http, city.name).expect(200)


@pytest.mark.requirement("R7")
def test_an_unknown_city_is_remembered(http, weather, invent):
    name = invent.word()
    for _ in range(3):
        current(http, name).is_error(404, "city_not_found")
    assert len(weather.requests) == 1, "That there is no such city needs to be asked once."


@pytest.mark.requirement("R8")
def test_a_second_server_and_a_restart_find_the_same_entries(http, server, other, weather, city):
    current(http, city.name).expect(200)
    assert current(http.at(other), city.name).expect(200).json["cached"]
    server.restart()
    assert current(http, city.name).expect(200).json["cached"]
    assert len(weather.requests) == 1


@pytest.mark.requirement("R9")
def test_without_redis_the_upstream_still_answers(http, redis, weather, city):
    assert http.get("/healthz").expect(200).json["checks"] == {"redis": "ok"}
    redis.stop()
    try:
        assert current(http, city.name).expect(200).json["city"] == city.name
        health = http.get("/healthz").expect(503).json
        assert health == {"status": "unavailable", "checks": {"redis": "down"}}
    finally:
        redis.start()
    assert current(http, city.name).expect(200).json["city"] == city.name
    http.get("/healthz").expect(200)
