"""Spellings, and what clients write."""

import unittest

from weather.parameters import Parameters, ValidationFailed
from weather.places import Place
from werkzeug.datastructures import MultiDict


def problems(*pairs: tuple[str, str]) -> dict[str, str]:
    parameters = Parameters(MultiDict(pairs))
    parameters.place()
    try:
        parameters.check()
    except ValidationFailed as failed:
        return failed.fields
    return {}


class PlacesTest(unittest.TestCase):
    def test_spellings_of_one_city_have_one_key(self) -> None:
        keys = {Place(city=city, country="BR").key for city in ("São Paulo", "SAO PAULO", "sao paulo", "Sa\u0303o Paulo")}
        self.assertEqual(len(keys), 1)

    def test_cities_in_other_scripts_have_keys_of_their_own(self) -> None:
        self.assertNotEqual(Place(city="東京").key, Place(city="大阪").key)

    def test_a_country_makes_another_city(self) -> None:
        self.assertNotEqual(Place(city="Kiel", country="DE").key, Place(city="Kiel", country="US").key)


class ParametersTest(unittest.TestCase):
    def test_a_city_and_its_country_are_parted_by_a_comma(self) -> None:
        self.assertEqual(Parameters(MultiDict([("city", "Kiel, de")])).place(), Place(city="Kiel", country="DE"))

    def test_all_problems_are_told_at_once(self) -> None:
        self.assertEqual(set(problems(("lat", "91"), ("lon", "east"))), {"lat", "lon"})

    def test_a_city_and_a_point_are_one_too_many(self) -> None:
        self.assertEqual(set(problems(("city", "Kiel"), ("lat", "54.3"))), {"city"})

    def test_a_parameter_that_is_there_twice_is_a_problem(self) -> None:
        self.assertEqual(set(problems(("city", "Kiel"), ("city", "Bonn"))), {"city"})


if __name__ == "__main__":
    unittest.main()
