"""The server, from a first question to a bot that was taught the answer."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from faqbot.language.faq import read_faq
from faqbot.language.training import train
from faqbot.service.migrate import main as migrate
from faqbot.service.web import create_app

SAMPLE = Path(__file__).parent.parent / "data" / "faq.json"
ADMIN = {"ADMIN_EMAIL": "admin@example.org", "ADMIN_PASSWORD": "a pot of tea"}


class Service(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        bot, scores = train(read_faq(SAMPLE), seed=1)
        bot.save(folder / "model", scores)
        url = {"DATABASE_URL": f"sqlite:///{folder}/test.db", "MODEL_DIR": str(folder / "model"), "SECRET_KEY": "s" * 40}
        cls.addClassCleanup(os.environ.update, dict(os.environ))
        os.environ.update(url | ADMIN)
        migrate()
        cls.client = create_app(url).test_client()

    def begin(self):
        begun = self.client.post("/api/conversations", json={}).get_json()
        return f"/api/conversations/{begun['id']}/messages", {"Authorization": f"Bearer {begun['token']}"}

    def admin(self):
        given = {"email": ADMIN["ADMIN_EMAIL"], "password": ADMIN["ADMIN_PASSWORD"]}
        token = self.client.post("/api/auth/login", json=given).get_json()["access_token"]
        return {"Authorization": f"Bearer {token}"}

    def test_a_conversation(self):
        path, headers = self.begin()
        for text, expects in (("where is my order", "order_number"), ("AB123456", None)):
            came = self.client.post(path, json={"text": text}, headers=headers).get_json()
            self.assertEqual(came["expects"], expects)
        self.assertEqual(came["reply"], "Order AB123456 is on its way.")
        items = self.client.get(path, headers=headers).get_json()["items"]
        self.assertEqual([item["text"] for item in items], ["AB123456", "where is my order"])

    def test_a_stranger_sees_nothing(self):
        path, _ = self.begin()
        _, stranger = self.begin()
        self.assertEqual(self.client.get(path, headers=stranger).status_code, 404)
        self.assertEqual(self.client.get("/api/unanswered", headers=stranger).status_code, 401)

    def test_what_is_taught_is_known_after_a_lesson(self):
        path, headers = self.begin()
        question = "do you repair old kettles"
        self.assertIsNone(self.client.post(path, json={"text": question}, headers=headers).get_json()["intent"])
        admin = self.admin()
        listed = self.client.get("/api/unanswered", headers=admin).get_json()["items"]
        self.assertIn(question, [item["text"] for item in listed])
        variants = ["can you mend a kettle", "who repairs kettles", "kettle repair", "is there a repair service"]
        taught = {"question": question, "variants": variants, "answer": "On Thursdays."}
        self.client.post("/api/faq", json=taught, headers=admin)
        queued = self.client.post("/api/training", json={}, headers=admin).get_json()
        subprocess.run([sys.executable, "-m", "faqbot.service.lessons"], check=True)  # waits for the one that was started
        state = self.client.get(f"/api/training/{queued['id']}", headers=admin).get_json()["state"]
        self.assertEqual(state, "active")
        came = self.client.post(path, json={"text": "could you repair my kettle"}, headers=headers).get_json()
        self.assertEqual(came["reply"], "On Thursdays.")


if __name__ == "__main__":
    unittest.main()
