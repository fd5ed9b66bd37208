"""The service with a small model and a database of its own, without a network."""

import tempfile
import time
import unittest
from pathlib import Path
from typing import Any

from sqlalchemy import select

from feedback import storing
from feedback.settings import Settings
from feedback.store import Base, Batch, Row, Sessions, connect
from feedback.web import create_app
from feedback.worker import work
from tests.test_classifier import trained

FILE = 'id,text,date,product\n1,"Good, good.",2030-12-30,lamp\n2,,,\n3,The tent is awful.,2031-01-02,tent\n'


class Service(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        storing.save(self.folder / "model", trained(), {})
        self.settings = Settings(database_url=f"sqlite:///{self.folder / 'f.sqlite3'}", model_dir=self.folder / "model")
        engine = connect(self.settings.database_url)
        self.addCleanup(engine.dispose)
        Base.metadata.create_all(engine)
        self.sessions = Sessions(engine)
        app = create_app(self.settings)
        self.addCleanup(app.extensions["worker"].stop)
        self.client = app.test_client()

    def send(self, content: str) -> Any:
        return self.client.post("/api/batches", data=content.encode(), content_type="text/csv")

    def finished(self, batch_id: int) -> Any:
        until = time.monotonic() + 60
        while (state := self.client.get(f"/api/batches/{batch_id}").get_json())["status"] != "done":
            self.assertLess(time.monotonic(), until)
            time.sleep(0.02)
        return state

    def test_a_bad_row_costs_no_other(self) -> None:
        state = self.finished(self.send(FILE).get_json()["id"])
        self.assertEqual(state["errors"], [{"line": 3, "message": "there is no text"}])
        self.assertEqual((state["rows"], state["done"]), (3, 3))
        self.assertEqual(state["summary"], {"negative": 1, "neutral": 0, "positive": 1})

    def test_days_around_new_year_are_of_one_week(self) -> None:
        batch_id = self.send(FILE).get_json()["id"]
        self.finished(batch_id)
        items = self.client.get(f"/api/batches/{batch_id}/trend?by=week").get_json()["items"]
        self.assertEqual(items, [{"key": "2031-W01", "negative": 1, "neutral": 0, "positive": 1}])

    def test_work_that_was_left_is_taken_up_and_done_once(self) -> None:
        batch_id = self.send(FILE).get_json()["id"]
        self.finished(batch_id)
        with self.sessions.begin() as session:
            session.get_one(Row, (batch_id, 0)).label = None
            session.get_one(Batch, batch_id).status = "running"
        while work(trained(), self.sessions):
            pass
        with self.sessions() as session:
            labels = session.scalars(select(Row.label).where(Row.batch_id == batch_id).order_by(Row.number)).all()
        self.assertEqual(labels, ["positive", None, "negative"])

    def test_texts_that_are_none_are_refused(self) -> None:
        given = ["", " ", 7, None, "x" * 20_001]
        statuses = [self.client.post("/api/analyse", json={"text": text}).status_code for text in given]
        self.assertEqual(statuses, [422] * len(given))

    def test_markup_is_escaped(self) -> None:
        page = self.client.post("/", data={"text": "<b>good</b>"}).get_data(as_text=True)
        self.assertIn("&lt;b&gt;good", page)
        self.assertNotIn("<b>good", page)

    def test_without_a_model_it_says_so(self) -> None:
        empty = Settings(database_url=self.settings.database_url, model_dir=self.folder / "nothing")
        client = create_app(empty).test_client()
        self.assertEqual(client.get("/healthz").status_code, 503)
        self.assertEqual(client.post("/api/analyse", json={"text": "good"}).get_json()["error"]["code"], "unavailable")


if __name__ == "__main__":
    unittest.main()
