"""A Source that asks the fetcher."""

from typing import Any

import requests

from weather.observations import Current, Forecast
from weather.places import Place
from weather.service import forecast_of
from weather.settings import Settings
from weather.source import CityNotFound, UpstreamFailed, UpstreamTimeout
from weather.tracing import REQUEST_ID, request_id

PATIENCE = 0.5
"""Seconds beyond two tries of the fetcher, so that what it says about a slow upstream still comes through."""


class Remote:
    def __init__(self, settings: Settings) -> None:
        self._root = settings.fetcher_url
        self._timeout = 2 * settings.upstream_timeout + PATIENCE

    def current(self, place: Place) -> Current:
        return Current(**self._asked("current", place))

    def forecast(self, place: Place) -> Forecast:
        return forecast_of(self._asked("forecast", place))

    def _asked(self, kind: str, place: Place) -> dict[str, Any]:
        query = {"city": place.query["q"]} if place.city else place.query
        try:
            answer = requests.get(
                f"{self._root}/{kind}", params=query, headers={REQUEST_ID: request_id()}, timeout=self._timeout
            )
        except requests.Timeout:
            raise UpstreamTimeout("the fetcher took too long") from None
        except requests.RequestException as error:
            raise UpstreamFailed(f"the fetcher can't be reached: {type(error).__name__}") from None
        if answer.status_code == 404:
            raise CityNotFound
        if answer.status_code == 504:
            raise UpstreamTimeout("the fetcher says so")
        if answer.status_code != 200:
            raise UpstreamFailed(f"the fetcher answered {answer.status_code}")
        fields: dict[str, Any] = answer.json()
        return fields
