"""The weather service in the box, asked over a real connection."""

from collections.abc import Iterator
from contextlib import closing
from socket import create_connection

import httpx
import pytest

from milepost.peers import peer_of
from milepost.peers.weather import City, Conditions, Weather

NOON = 1_933_588_800
DRIZZLE = Conditions(
    at=NOON, temperature=285.3, feels_like=284.05, humidity=81, wind_speed=3.6, description="light drizzle", rain=0.4
)
PAULO = City(name="São Paulo", country="BR", lat=-23.55, lon=-46.63, offset=-10_800, now=DRIZZLE, steps=(DRIZZLE,))


@pytest.fixture
def weather() -> Iterator[Weather]:
    weather: Weather = peer_of("weather")(key="k-1")
    weather.add(PAULO)
    weather.start()
    try:
        yield weather
    finally:
        weather.stop()


def asked(weather: Weather, kind: str = "weather", **query: str) -> httpx.Response:
    return httpx.get(f"{weather.url}/data/2.5/{kind}", params={"appid": "k-1", **query})


@pytest.mark.parametrize("name", ["São Paulo", "SAO PAULO", "sao paulo,BR", "sao paulo,br"])
def test_a_city_is_found_in_any_spelling(weather: Weather, name: str) -> None:
    assert asked(weather, q=name).json()["name"] == "São Paulo"


@pytest.mark.parametrize("name", ["São", "São Paulo,PT", "Atlantis"])
def test_another_city_or_country_is_404(weather: Weather, name: str) -> None:
    answer = asked(weather, q=name)
    assert (answer.status_code, answer.json()["cod"]) == (404, "404")


def test_coordinates_find_the_nearest_city(weather: Weather) -> None:
    weather.add(City(name="Lima", country="PE", lat=-12.05, lon=-77.04, now=DRIZZLE))
    assert asked(weather, lat="-12.1", lon="-77").json()["name"] == "Lima"


def test_units_are_kelvin_unless_others_are_asked_for(weather: Weather) -> None:
    temperatures = [asked(weather, q="São Paulo", **units).json()["main"]["temp"] for units in ({}, {"units": "metric"})]
    assert temperatures == [285.3, 12.15]
    imperial = asked(weather, q="São Paulo", units="imperial").json()
    assert (imperial["main"]["temp"], imperial["wind"]["speed"]) == (53.87, 8.05)


def test_a_forecast_has_steps_and_the_offset_of_the_city(weather: Weather) -> None:
    forecast = asked(weather, "forecast", q="São Paulo").json()
    (step,) = forecast["list"]
    assert (step["dt"], step["rain"], "snow" in step) == (NOON, {"3h": 0.4}, False)
    assert forecast["city"]["timezone"] == -10_800


def test_a_wrong_key_is_401_and_is_repeated_as_real_services_do(weather: Weather) -> None:
    answer = asked(weather, q="São Paulo", appid="k-2")
    assert answer.status_code == 401
    assert "k-2" in answer.json()["message"]


def test_no_place_is_400(weather: Weather) -> None:
    assert asked(weather).status_code == 400


def test_too_many_requests_say_when_to_come_again(weather: Weather) -> None:
    weather.limit_next(seconds=7)
    answers = [asked(weather, q="São Paulo") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [429, 200]
    assert answers[0].headers["Retry-After"] == "7"


def test_broken_json_has_a_whole_body(weather: Weather) -> None:
    weather.break_next()
    answer = asked(weather, q="São Paulo")
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="delimiter"):
        answer.json()


def test_a_stopped_peer_cuts_connections_that_clients_kept(weather: Weather) -> None:
    with closing(create_connection(("127.0.0.1", int(weather.url.rpartition(":")[2])), timeout=5)) as kept:
        kept.sendall(b"GET / HTTP/1.1\r\nHost: weather\r\n\r\n")
        assert kept.recv(1 << 16).startswith(b"HTTP/1.1 404")
        weather.stop()
        while kept.recv(1 << 16):
            """What was on its way; then comes the end."""
