"""The forms that clients see. Each version has its own, and leaves that of the other alone."""

from datetime import UTC, datetime
from typing import Any

from weather.days import Day
from weather.observations import Current, Forecast
from weather.parameters import Units
from weather.service import Found

DEGREES = {"metric": "celsius", "imperial": "fahrenheit"}

Form = dict[str, Any]


def current_form(found: Found[Current], units: Units) -> Form:
    """Version 1."""
    weather = found.value
    return {
        "city": weather.city,
        "country": weather.country,
        "lat": weather.lat,
        "lon": weather.lon,
        "observed_at": instant(datetime.fromtimestamp(weather.observed_at, UTC)),
        "temperature": _temperature(weather.temperature, units),
        "feels_like": _temperature(weather.feels_like, units),
        "humidity": weather.humidity,
        "wind_speed": _speed(weather.wind_speed, units),
        "description": weather.description,
        "units": units,
        "cached": found.age is not None,
        "age_seconds": int(found.age or 0),
    }


def forecast_form(forecast: Forecast, days: list[Day], units: Units) -> Form:
    return {
        "city": forecast.city,
        "country": forecast.country,
        "units": units,
        "days": [_day_form(day, units) for day in days],
    }


def measured_form(found: Found[Current], units: Units) -> Form:
    """Version 2: a temperature says what it's measured in."""
    form = current_form(found, units)
    return {**form, "temperature": {"value": form["temperature"], "unit": DEGREES[units]}}


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _day_form(day: Day, units: Units) -> Form:
    return {
        "date": day.date.isoformat(),
        "min": _temperature(day.low, units),
        "max": _temperature(day.high, units),
        "description": day.description,
        "precipitation_mm": round(day.precipitation, 1),
    }


def _temperature(kelvin: float, units: Units) -> float:
    return round(kelvin, 1)


def _speed(metres_a_second: float, units: Units) -> float:
    return round(metres_a_second, 1)
