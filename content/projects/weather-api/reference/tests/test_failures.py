"""The public service with a source that does what a test says: nothing is sent anywhere."""

import unittest
from unittest import mock

from weather.observations import Current
from weather.source import CityNotFound, UpstreamFailed, UpstreamTimeout
from weather.upstream import Upstream
from weather.web import create_app

KIEL = Current(
    city="Kiel", country="DE", lat=54.32, lon=10.13, observed_at=1_933_588_800, temperature=285.3, feels_like=284.05,
    humidity=81, wind_speed=3.6, description="light drizzle",
)  # fmt: skip
ENVIRONMENT = {"CLIENT_KEYS": "tests:k-1:60", "WEATHER_UPSTREAM_URL": "http://127.0.0.1:1"}
HEADERS = {"X-Api-Key": "k-1"}


class FailuresTest(unittest.TestCase):
    def setUp(self) -> None:
        self.client = create_app(ENVIRONMENT).test_client()

    def asked(self, outcome: Current | Exception, path: str = "/api/v1/current?city=Kiel") -> tuple[int, dict[str, object]]:
        with mock.patch.object(Upstream, "current", side_effect=[outcome] * 2):
            answer = self.client.get(path, headers=HEADERS)
        return answer.status_code, answer.get_json()

    def test_weather_comes_in_the_units_that_were_asked_for(self) -> None:
        status, form = self.asked(KIEL, "/api/v1/current?city=Kiel&units=imperial")
        self.assertEqual((status, form["temperature"], form["wind_speed"]), (200, 53.9, 8.1))

    def test_each_failure_has_its_own_answer(self) -> None:
        for failure, expected in ((CityNotFound(), 404), (UpstreamFailed("secret"), 502), (UpstreamTimeout("secret"), 504)):
            with self.subTest(failure=failure):
                status, body = self.asked(failure)
                self.assertEqual(status, expected)
                self.assertNotIn("secret", str(body))

    def test_version_2_says_of_each_city_what_happened(self) -> None:
        _, body = self.asked(CityNotFound(), "/api/v2/current?cities=Kiel,Atlantis")
        self.assertEqual(body["items"], [{"query": name, "status": "not_found"} for name in ("Kiel", "Atlantis")])

    def test_without_a_key_nothing_is_told(self) -> None:
        answer = self.client.get("/api/v1/current?city=Kiel")
        self.assertEqual((answer.status_code, answer.get_json()["error"]["code"]), (401, "unauthenticated"))


if __name__ == "__main__":
    unittest.main()
