"""The upstream: one GET for each question, a limit of time, and a second try where that makes sense."""

from collections.abc import Callable
from typing import Any, TypeVar

import requests

from weather.observations import Current, Forecast, read_current, read_forecast
from weather.places import Place
from weather.settings import Settings
from weather.source import CityNotFound, UpstreamFailed, UpstreamTimeout
from weather.tracing import REQUEST_ID, request_id

PASSING = (500, 502, 503, 504)
"""Faults that may be gone a moment later. A refused key or a missing city will be the same, and a limit only gets worse."""

T = TypeVar("T")


class Upstream:
    """A Source. Every failure is told in our own words: those of `requests` contain the address, and with it the key."""

    def __init__(self, settings: Settings) -> None:
        self._root = f"{settings.upstream_url}/data/2.5"
        self._key = settings.upstream_key
        self._timeout = settings.upstream_timeout

    def current(self, place: Place) -> Current:
        return self._read("weather", place, read_current)

    def forecast(self, place: Place) -> Forecast:
        return self._read("forecast", place, read_forecast)

    def _read(self, kind: str, place: Place, read: Callable[[Any], T]) -> T:
        answer = self._asked(kind, place)
        if answer.status_code in PASSING:
            answer = self._asked(kind, place)
        if answer.status_code == 404:
            raise CityNotFound
        if answer.status_code != 200:
            raise UpstreamFailed(f"it answered {answer.status_code}")
        return read(answer.json())

    def _asked(self, kind: str, place: Place) -> requests.Response:
        try:
            return requests.get(
                f"{self._root}/{kind}",
                params={**place.query, "appid": self._key},
                headers={REQUEST_ID: request_id()},
                timeout=self._timeout,
            )
        except requests.Timeout:
            raise UpstreamTimeout(f"no answer within {self._timeout:g} s") from None
        except requests.RequestException as error:
            raise UpstreamFailed(f"no answer: {type(error).__name__}") from None
