"""A source for a first look, where no upstream is named: made-up weather, always the same for a place."""

import random

from weather.observations import Current, Forecast, Step
from weather.places import Place

MORNING, STEP_SECONDS, STEPS = 1_933_567_200, 3 * 3600, 40
SKIES = ("clear sky", "few clouds", "light rain", "mist")


class Sample:
    """A Source."""

    def current(self, place: Place) -> Current:
        chance = random.Random(place.key)
        temperature = chance.uniform(270, 300)
        return Current(
            city=place.city or "Somewhere",
            country=place.country or "XX",
            lat=place.lat or 0.0,
            lon=place.lon or 0.0,
            observed_at=MORNING,
            temperature=temperature,
            feels_like=temperature - chance.uniform(0, 3),
            humidity=chance.randint(30, 95),
            wind_speed=chance.uniform(0, 12),
            description=chance.choice(SKIES),
        )

    def forecast(self, place: Place) -> Forecast:
        chance = random.Random(place.key)
        steps = [
            Step(
                at=MORNING + number * STEP_SECONDS,
                temperature=chance.uniform(270, 300),
                description=chance.choice(SKIES),
                precipitation=chance.choice((0.0, 0.0, 1.2)),
            )
            for number in range(STEPS)
        ]
        return Forecast(city=place.city or "Somewhere", country=place.country or "XX", offset=0, steps=tuple(steps))
