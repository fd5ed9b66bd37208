"""The questions that both versions of the API ask: cached, and in our own values."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Generic, TypeVar

from weather.cache import Cache
from weather.observations import Current, Forecast, Step
from weather.places import Place
from weather.source import Source

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Found(Generic[T]):
    """`age` is in seconds, None of what is new; `stale` says that the upstream is failing."""

    value: T
    age: float | None
    stale: bool


class WeatherService:
    """Raises what a Source raises."""

    def __init__(self, source: Source, cache: Cache) -> None:
        self._source = source
        self._cache = cache

    def current(self, place: Place, units: str) -> Found[Current]:
        kept = self._cache.get(f"current:{place.key}:{units}", lambda: asdict(self._source.current(place)))
        return Found(value=Current(**kept.fields), age=kept.age, stale=kept.stale)

    def forecast(self, place: Place) -> Found[Forecast]:
        kept = self._cache.get(f"forecast:{place.key}", lambda: asdict(self._source.forecast(place)))
        return Found(value=forecast_of(kept.fields), age=kept.age, stale=kept.stale)


def forecast_of(fields: Mapping[str, Any]) -> Forecast:
    """The way back from `asdict`."""
    return Forecast(**{**fields, "steps": tuple(Step(**step) for step in fields["steps"])})
