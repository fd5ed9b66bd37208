"""The service with a small model and a database of its own, without a network."""

import tempfile
import unittest
from pathlib import Path
from typing import Any

from films import storing
from service.migrate import prepare
from service.settings import Settings
from service.tables import Training
from service.training import fail, train
from service.web import create_app
from tests.test_films import some_ratings, trained

ADMIN = {"email": "root@example.org", "password": "root" * 4}
METRICS = {"method": "items", "params": {"neighbours": 60}}


class Service(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        storing.save(self.folder / "model", trained(), METRICS, some_ratings())
        self.settings = Settings(
            database_url=f"sqlite:///{self.folder / 'films.sqlite3'}",
            secret_key="k" * 40,
            model_dir=self.folder / "model",
            admin_email=ADMIN["email"],
            admin_password=ADMIN["password"],
        )
        prepare(self.settings)
        self.app = create_app(self.settings)
        self.sessions = self.app.extensions["sessions"]
        self.addCleanup(self.sessions.kw["bind"].dispose)
        self.client = self.app.test_client()
        self.headers = {"Authorization": f"Bearer {self.token(ADMIN)}"}

    def token(self, given: dict[str, str]) -> str:
        return str(self.client.post("/api/auth/login", json=given).get_json()["access_token"])

    def rate(self, film: int, stars: Any) -> int:
        path = f"/api/me/ratings/{film}"
        return self.client.put(path, json={"rating": stars}, headers=self.headers).status_code

    def advice(self) -> Any:
        return self.client.get("/api/me/recommendations", headers=self.headers).get_json()

    def test_five_ratings_make_a_list_personal(self) -> None:
        for film in (2, 4, 6, 8):
            self.assertEqual(self.rate(film, 5), 200)
        self.assertEqual(self.advice()["kind"], "popular")
        self.rate(1, 0.5)
        came = self.advice()
        self.assertEqual(came["kind"], "personal")
        self.assertEqual({item["movie"]["id"] % 2 for item in came["items"]}, {0})
        self.assertLessEqual({why["movie_id"] for why in came["items"][0]["because"]}, {2, 4, 6, 8})

    def test_stars_that_cannot_be_are_refused(self) -> None:
        self.assertEqual([self.rate(1, stars) for stars in (0, 5.3, "4", True, None, float("nan"))], [422] * 6)

    def test_a_training_counts_what_arrived_and_is_served_next(self) -> None:
        self.rate(1, 5)
        before = self.client.get("/api/movies?q=Film 1").get_json()["items"][0]["count"]
        with self.sessions.begin() as session:
            session.add(Training(id=1))
        train(self.settings, 1)
        self.assertEqual(self.client.get("/api/model").get_json()["version"], "1")
        self.assertEqual(self.client.get("/api/movies?q=Film 1").get_json()["items"][0]["count"], before + 1)

    def test_a_failed_training_leaves_the_old_model(self) -> None:
        with self.sessions.begin() as session:
            session.add(Training(id=1, state="running"))
        fail(self.sessions, 1)
        self.assertEqual(self.client.get("/api/training/1", headers=self.headers).get_json()["state"], "failed")
        self.assertEqual(self.client.get("/api/model").get_json()["version"], "0")

    def test_pages_need_a_user_and_forms_a_token(self) -> None:
        self.assertEqual(self.client.get("/").location, "/login?next=/?")
        self.assertEqual(self.client.post("/logout").status_code, 403)


if __name__ == "__main__":
    unittest.main()
