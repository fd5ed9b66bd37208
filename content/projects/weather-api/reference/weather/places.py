"""Where: a city by its name, or a point on the map."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Place:
    """Either a city, perhaps with a country of two letters, or coordinates in degrees."""

    city: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None

    @property
    def query(self) -> dict[str, str]:
        """As the upstream wants to be asked."""
        if self.city:
            return {"q": f"{self.city},{self.country}" if self.country else self.city}
        return {"lat": str(self.lat), "lon": str(self.lon)}

    @property
    def key(self) -> str:
        """Equal for all spellings of one city, and for no two cities."""
        return f"city:{folded(self.city)},{self.country}" if self.city else f"point:{self.lat},{self.lon}"


def folded(name: str) -> str:
    """A name without capitals and accents: São Paulo and SAO PAULO are one city. Letters of any script stay letters."""
    parts = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
