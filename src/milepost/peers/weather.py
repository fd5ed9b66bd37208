"""A weather service of the kind that OpenWeather runs: current weather and a forecast in three-hour steps, for a key.

It finds a city by its name, with or without a country, in any capitals and with or without accents.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from milepost.peers.http import Answer, HttpPeer, Seen

FREEZING, MILES_AN_HOUR = 273.15, 3600 / 1609.344
STEP_SECONDS = 3 * 3600
PREFIX = "/data/2.5/"


@dataclass(frozen=True, kw_only=True)
class Conditions:
    """The weather at one instant (`at`, seconds since 1970): kelvin, metres a second, per cent, and mm in three hours."""

    at: int
    temperature: float
    feels_like: float
    humidity: int
    wind_speed: float
    description: str
    rain: float | None = None
    snow: float | None = None


@dataclass(frozen=True, kw_only=True)
class City:
    """`offset` is in seconds east of UTC; `steps` is its forecast."""

    name: str
    country: str
    lat: float
    lon: float
    offset: int = 0
    now: Conditions
    steps: tuple[Conditions, ...] = ()


class Weather(HttpPeer):
    """Answers whoever sends `key` as `appid`. Faults beyond those of every peer: `limit_next`, `break_next`."""

    def __init__(self, *, key: str) -> None:
        super().__init__()
        self._key = key
        self._cities: list[City] = []

    def add(self, city: City) -> City:
        """Known from now on; in place of an earlier one with this name and country."""
        place = (_folded(city.name), city.country)
        self._cities = [known for known in self._cities if (_folded(known.name), known.country) != place] + [city]
        return city

    def limit_next(self, times: int = 1, *, seconds: int = 30) -> None:
        """The next requests come too fast for it."""
        body = {"cod": 429, "message": "Your account is temporary blocked due to exceeding of requests limitation."}
        self.fail_next(times, status=429, headers={"Retry-After": str(seconds)}, body=body)

    def break_next(self, times: int = 1) -> None:
        """The next answers are 200 and begin like JSON."""
        headers = {"Content-Type": "application/json"}
        self.fail_next(times, status=200, headers=headers, body=b'{"coord": {"lon": 10.2, "lat"')

    def answer(self, request: Seen) -> Answer:
        kind = request.path.removeprefix(PREFIX)
        if request.method != "GET" or kind not in ("weather", "forecast"):
            return Answer(status=404, body={"cod": "404", "message": "Internal error"})
        given = request.query.get("appid", "")
        if given != self._key:
            return Answer(status=401, body={"cod": 401, "message": f"Invalid API key: {given}."})
        if not request.query.get("q") and not {"lat", "lon"} <= set(request.query):
            return Answer(status=400, body={"cod": "400", "message": "Nothing to geocode"})
        city = self._found(request.query)
        if city is None:
            return Answer(status=404, body={"cod": "404", "message": "city not found"})
        units = request.query.get("units", "standard")
        return Answer(body=_current(city, units) if kind == "weather" else _forecast(city, units))

    def _found(self, query: Mapping[str, str]) -> City | None:
        """By `q`, else the nearest one."""
        if "q" not in query:
            try:
                lat, lon = float(query["lat"]), float(query["lon"])
            except ValueError:
                return None
            return min(self._cities, key=lambda city: (city.lat - lat) ** 2 + (city.lon - lon) ** 2, default=None)
        name, _, country = query["q"].partition(",")
        fits = (city for city in self._cities if _folded(city.name) == _folded(name))
        return next((city for city in fits if country.strip().upper() in ("", city.country)), None)


def _folded(name: str) -> str:
    """Without capitals, accents and space around."""
    parts = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _current(city: City, units: str) -> dict[str, Any]:
    return {
        "coord": {"lon": city.lon, "lat": city.lat},
        **_conditions(city.now, units),
        "base": "stations",
        "sys": {"country": city.country},
        "timezone": city.offset,
        "id": _id(city),
        "name": city.name,
        "cod": 200,
    }


def _forecast(city: City, units: str) -> dict[str, Any]:
    steps = [{**_conditions(step, units), "dt_txt": _utc(step.at)} for step in city.steps]
    place = {"id": _id(city), "name": city.name, "coord": {"lat": city.lat, "lon": city.lon}, "country": city.country}
    return {"cod": "200", "message": 0, "cnt": len(steps), "list": steps, "city": {**place, "timezone": city.offset}}


def _conditions(at: Conditions, units: str) -> dict[str, Any]:
    temperature, feels = _temperature(at.temperature, units), _temperature(at.feels_like, units)
    wet = {kind: {"3h": amount} for kind, amount in (("rain", at.rain), ("snow", at.snow)) if amount is not None}
    return {
        "dt": at.at,
        "weather": [{"id": 800, "main": at.description.split()[0].title(), "description": at.description, "icon": "01d"}],
        "main": {
            "temp": temperature,
            "feels_like": feels,
            "temp_min": temperature,
            "temp_max": temperature,
            "pressure": 1013,
            "humidity": at.humidity,
        },
        "wind": {"speed": _speed(at.wind_speed, units), "deg": 200},
        **wet,
    }


def _temperature(kelvin: float, units: str) -> float:
    celsius = kelvin - FREEZING
    return round({"metric": celsius, "imperial": celsius * 9 / 5 + 32}.get(units, kelvin), 2)


def _speed(metres_a_second: float, units: str) -> float:
    return round(metres_a_second * MILES_AN_HOUR if units == "imperial" else metres_a_second, 2)


def _id(city: City) -> int:
    return sum(ord(letter) << place for place, letter in enumerate(f"{city.name},{city.country}"))


def _utc(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S")
