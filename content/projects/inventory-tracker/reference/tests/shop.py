"""A server on an empty database, with somebody of each role."""

import os
import tempfile
import unittest
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from flask.testing import FlaskClient
from flask_socketio import SocketIOTestClient
from werkzeug.test import TestResponse

from inventory.migrate import migrate
from inventory.store import connect
from inventory.web import create_app, socketio_of

PASSWORD = "a long enough password"
ADMIN = "admin@example.org"
NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Shop(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        url = f"sqlite:///{Path(folder.name) / 'shop.db'}"
        migrate(connect(url), email=ADMIN, password=PASSWORD)
        self.app = create_app({**os.environ, "DATABASE_URL": url, "REDIS_URL": "", "SECRET_KEY": "s" * 40})
        self.admin = Person(self.app.test_client(), ADMIN)
        self.viewer = self.somebody("viewer")
        self.clerk = self.somebody("clerk")

    def somebody(self, role: str) -> "Person":
        email = f"{role}@example.org"
        made = post(self.app.test_client(), "/api/auth/signup", {"email": email, "password": PASSWORD, "name": role})
        self.admin.ask("PATCH", f"/api/users/{made['id']}", {"role": role})
        return Person(self.app.test_client(), email)

    def product(self, **given: Any) -> dict[str, Any]:
        fields = {"sku": "T-1", "name": "Tea", "reorder_level": 5, "price_cents": 450, **given}
        made: dict[str, Any] = self.clerk.ask("POST", "/api/products", fields, status=201)
        return made

    def listener(self, person: "Person") -> SocketIOTestClient:
        return socketio_of(self.app).test_client(self.app, auth={"token": person.token})


class Person:
    """Somebody who is logged in."""

    def __init__(self, client: FlaskClient, email: str) -> None:
        self._client = client
        self.token: str = post(client, "/api/auth/login", {"email": email, "password": PASSWORD})["access_token"]

    def send(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] = NO_HEADERS) -> TestResponse:
        known = {"Authorization": f"Bearer {self.token}", **headers}
        return self._client.open(path, method=method, json=body, headers=known)

    def ask(
        self, method: str, path: str, body: Any = None, *, status: int = 200, headers: Mapping[str, str] = NO_HEADERS
    ) -> Any:
        """The JSON of an answer that has this status."""
        answer = self.send(method, path, body, headers)
        assert answer.status_code == status, f"{answer.status_code}: {answer.text}"
        return answer.json

    def book(self, product: dict[str, Any], delta: int, *, status: int = 201, key: str = "") -> Any:
        body = {"delta": delta, "reason": "sale" if delta < 0 else "receive"}
        headers = {"Idempotency-Key": key} if key else {}
        return self.ask("POST", f"/api/products/{product['id']}/movements", body, status=status, headers=headers)


def post(client: FlaskClient, path: str, body: dict[str, Any]) -> Any:
    """The JSON of the answer to somebody who isn't logged in yet."""
    return client.post(path, json=body).json
