"""What clients write after the question mark. Every problem is found at once."""

import math
from collections.abc import Callable
from typing import Literal

from werkzeug.datastructures import MultiDict

from weather.places import Place

Units = Literal["metric", "imperial"]
Query = MultiDict[str, str]

LONGEST_NAME, MOST_CITIES, MOST_DAYS = 100, 20, 5


class ValidationFailed(Exception):
    """`fields` tells of each bad parameter what is wrong with it."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name} {problem}" for name, problem in fields.items()))
        self.fields = fields


class Parameters:
    """Each method reads one value and notes what is wrong with it. Call `check` at the end."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._problems: dict[str, str] = {}

    def check(self) -> None:
        """Raises ValidationFailed."""
        if self._problems:
            raise ValidationFailed(self._problems)

    def place(self) -> Place:
        if "city" not in self._query and ("lat" in self._query or "lon" in self._query):
            return Place(lat=self._degrees("lat", 90), lon=self._degrees("lon", 180))
        if "lat" in self._query or "lon" in self._query:
            self._problems["city"] = "can't be combined with lat and lon"
        city, *country = self._text("city").split(",")
        return Place(city=self._city("city", city), country=self._country(country))

    def places(self) -> list[tuple[str, Place]]:
        """Of `cities`: each as it was written, and as a place."""
        names = self._text("cities").split(",")
        if len(names) > MOST_CITIES:
            self._problems["cities"] = f"must be 1 to {MOST_CITIES} names"
        return [(name.strip(), Place(city=self._city("cities", name))) for name in names]

    def units(self) -> Units:
        given = self._text("units", "metric")
        if given not in ("metric", "imperial"):
            self._problems["units"] = "must be metric or imperial"
        return "imperial" if given == "imperial" else "metric"

    def days(self) -> int:
        given = self._text("days", str(MOST_DAYS))
        if not (given.isascii() and given.isdigit() and 1 <= int(given) <= MOST_DAYS):
            self._problems["days"] = f"must be a whole number from 1 to {MOST_DAYS}"
            return MOST_DAYS
        return int(given)

    def _text(self, name: str, default: str = "") -> str:
        given = self._query.getlist(name)
        if len(given) > 1:
            self._problems[name] = "is there more than once"
        return given[0].strip() if given else default

    def _city(self, parameter: str, name: str) -> str:
        if not 1 <= len(name.strip()) <= LONGEST_NAME:
            self._problems.setdefault(parameter, f"must be a name of 1 to {LONGEST_NAME} characters")
        return name.strip()

    def _country(self, parts: list[str]) -> str:
        country = ",".join(parts).strip().upper()
        if parts and not (len(country) == 2 and country.isascii() and country.isalpha()):
            self._problems.setdefault("city", "must end in a country of two letters after its comma")
        return country

    def _degrees(self, name: str, most: float) -> float:
        return self._number(name, lambda number: abs(number) <= most, f"must be a number from -{most:g} to {most:g}")

    def _number(self, name: str, fits: Callable[[float], bool], problem: str) -> float:
        try:
            number = float(self._text(name))
        except ValueError:
            number = math.nan
        if not fits(number):
            self._problems.setdefault(name, problem)
        return number
