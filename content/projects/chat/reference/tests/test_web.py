from typing import Any

from chat.accounts import User
from chat.web import create_app
from tests.case import ChatCase

PASSWORD = "a long password"


class Server(ChatCase):
    def setUp(self) -> None:
        super().setUp()
        self.app, self.chat, self.socketio = create_app(self.settings)
        self.addCleanup(self.chat.store.close)
        self.http = self.app.test_client()

    def token(self, user: User) -> str:
        answer = self.http.post("/api/auth/login", json={"email": user.email, "password": PASSWORD})
        return str(answer.get_json()["access_token"])

    def connect(self, user: User) -> Any:
        return self.socketio.test_client(self.app, auth={"token": self.token(user)})

    def test_a_good_token_is_ready_and_a_bad_one_refused(self) -> None:
        ada = self.person("Ada")
        self.assertEqual(self.connect(ada).get_received()[0]["name"], "ready")
        self.assertFalse(self.socketio.test_client(self.app, auth={"token": "nonsense"}).is_connected())
        self.assertFalse(self.socketio.test_client(self.app).is_connected())

    def test_a_message_over_rest_is_heard_at_an_open_connection(self) -> None:
        ada = self.person("Ada")
        connection = self.connect(ada)
        room = self.room(ada)
        headers = {"Authorization": f"Bearer {self.token(ada)}"}
        body = {"text": "tea?", "client_id": "c1"}
        made = self.http.post(f"/api/rooms/{room}/messages", json=body, headers=headers)
        self.assertEqual(made.status_code, 201)
        told = [event for event in connection.get_received() if event["name"] == "message.new"]
        self.assertEqual([event["args"][0]["message"] for event in told], [made.get_json()])
        self.assertEqual(self.http.get(made.headers["Location"], headers=headers).get_json(), made.get_json())

    def test_nonsense_is_answered_and_the_connection_goes_on(self) -> None:
        ada = self.person("Ada")
        connection = self.connect(ada)
        for event, data in (("no.such.event", {}), ("message.send", "words"), ("typing", [1])):
            answer = connection.emit(event, data, callback=True)
            self.assertEqual(answer["error"]["code"], "malformed_request")
        room = self.room(ada)
        answer = connection.emit("message.send", {"room_id": room, "text": "tea?", "client_id": "c"}, callback=True)
        self.assertEqual(answer["data"]["message"]["author"]["name"], "Ada")

    def test_errors_have_one_form(self) -> None:
        for method, path, status in (("GET", "/api/rooms", 401), ("GET", "/api/nothing", 404), ("PUT", "/api/rooms", 405)):
            answer = self.http.open(path, method=method)
            self.assertEqual(answer.status_code, status)
            self.assertIn("code", answer.get_json()["error"])
