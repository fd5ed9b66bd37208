"""The weather as this program keeps it: in kelvin and metres a second, whatever units a client wants to see."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Current:
    """`observed_at` is in seconds since 1970; humidity in per cent."""

    city: str
    country: str
    lat: float
    lon: float
    observed_at: int
    temperature: float
    feels_like: float
    humidity: int
    wind_speed: float
    description: str


@dataclass(frozen=True, kw_only=True)
class Step:
    """Three hours of a forecast, from `at` on; `precipitation` is rain and snow together, in mm."""

    at: int
    temperature: float
    description: str
    precipitation: float


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """`offset` is what clocks in the city are ahead of UTC, in seconds."""

    city: str
    country: str
    offset: int
    steps: tuple[Step, ...]


def read_current(answer: Mapping[str, Any]) -> Current:
    """From an answer of the upstream. Raises KeyError, IndexError, TypeError or ValueError where it isn't in its form."""
    return Current(
        city=str(answer["name"]),
        country=str(answer["sys"]["country"]),
        lat=float(answer["coord"]["lat"]),
        lon=float(answer["coord"]["lon"]),
        observed_at=int(answer["dt"]),
        temperature=float(answer["main"]["temp"]),
        feels_like=float(answer["main"]["feels_like"]),
        humidity=int(answer["main"]["humidity"]),
        wind_speed=float(answer["wind"]["speed"]),
        description=str(answer["weather"][0]["description"]),
    )


def read_forecast(answer: Mapping[str, Any]) -> Forecast:
    """Raises what `read_current` raises."""
    city = answer["city"]
    return Forecast(
        city=str(city["name"]),
        country=str(city["country"]),
        offset=int(city["timezone"]),
        steps=tuple(map(_step, answer["list"])),
    )


def _step(step: Mapping[str, Any]) -> Step:
    return Step(
        at=int(step["dt"]),
        temperature=float(step["main"]["temp"]),
        description=str(step["weather"][0]["description"]),
        precipitation=sum(float(step.get(kind, {}).get("3h", 0)) for kind in ("rain", "snow")),
    )
