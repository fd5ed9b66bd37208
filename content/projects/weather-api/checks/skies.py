"""Weather that nobody has seen yet: cities with invented names, and what their answers should say."""

from dataclasses import replace

from milepost.peers.weather import City, Conditions

NOON = 1_933_588_800  # 2031-04-10T12:00:00Z
SKIES = ("clear sky", "few clouds", "light rain", "moderate rain", "snow", "mist")
SHOWN = "There should be one decimal."


def conditions(rng, at):
    return Conditions(
        at=at,
        temperature=rng.randrange(24000, 31500) / 100,
        feels_like=rng.randrange(24000, 31500) / 100,
        humidity=rng.randint(1, 100),
        wind_speed=rng.randrange(10, 3000) / 100,
        description=rng.choice(SKIES),
    )


def city(rng, invent, **given):
    """One with an invented name, somewhere on the map."""
    made = City(
        name=invent.word().capitalize(),
        country=rng.choice(("BR", "DE", "IN", "NZ")),
        lat=rng.randrange(-8000, 8000) / 100,
        lon=rng.randrange(-17000, 17000) / 100,
        offset=rng.randrange(-11, 13) * 3600,
        now=conditions(rng, NOON + rng.randrange(10**7)),
    )
    return replace(made, **given)


def celsius(kelvin):
    return kelvin - 273.15


def fahrenheit(kelvin):
    return celsius(kelvin) * 9 / 5 + 32


def is_near(came, exact):
    """Rounded to one decimal, whichever way the half goes. A half may also be rounded twice, after the upstream did."""
    return isinstance(came, int | float) and abs(came - exact) <= 0.0602 and round(came, 1) == came


def asked_for(weather, city):
    """The requests for a city that reached the upstream."""
    return [request for request in weather.requests if request.query.get("q", "").partition(",")[0].strip() == city.name]
