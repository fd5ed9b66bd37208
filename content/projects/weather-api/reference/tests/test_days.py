"""Steps become the days of a city."""

import unittest
from datetime import date

from weather.days import days_of
from weather.observations import Forecast, Step

MIDNIGHT = 1_933_545_600  # 2031-04-10T00:00:00Z
HOUR = 3600


def forecast(*temperatures: float, offset: int = 0, start: int = MIDNIGHT, skies: tuple[str, ...] = ()) -> Forecast:
    described = skies or ("mist",) * len(temperatures)
    steps = [
        Step(at=start + number * 3 * HOUR, temperature=temperature, description=sky, precipitation=0.5)
        for number, (temperature, sky) in enumerate(zip(temperatures, described, strict=True))
    ]
    return Forecast(city="Kiel", country="DE", offset=offset, steps=tuple(steps))


class DaysTest(unittest.TestCase):
    def test_a_day_has_its_lowest_its_highest_and_all_of_its_rain(self) -> None:
        (day,) = days_of(forecast(280, 279, 281, 285, 290, 288, 284, 282))
        self.assertEqual((day.low, day.high, day.precipitation), (279, 290, 4.0))

    def test_a_last_day_without_its_end_is_left_out(self) -> None:
        self.assertEqual([day.date for day in days_of(forecast(*[280.0] * 15))], [date(2031, 4, 10)])

    def test_days_are_those_of_the_city(self) -> None:
        days = list(days_of(forecast(*[280.0] * 16, offset=int(5.75 * HOUR))))
        self.assertEqual([day.date for day in days], [date(2031, 4, 10), date(2031, 4, 11)])

    def test_of_two_equally_frequent_skies_the_earlier_one_counts(self) -> None:
        skies = ("snow", "mist", "mist", "snow", "mist", "snow", "snow", "mist")
        (day,) = days_of(forecast(*[280.0] * 8, skies=skies))
        self.assertEqual(day.description, "snow")


if __name__ == "__main__":
    unittest.main()
