"""`accounts`: people who sign up and log in, by the shared rules for accounts."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from milepost.checks.surfaces.client import Client
from milepost.checks.surfaces.given import Invent
from milepost.checks.surfaces.server import Server


@dataclass(frozen=True, kw_only=True)
class User:
    id: object
    email: str
    password: str
    name: str
    role: str
    token: str = field(repr=False)
    http: Client = field(repr=False)


class Accounts:
    def __init__(self, client: Client, invent: Invent, secrets: Mapping[str, str]) -> None:
        self._client = client
        self._invent = invent
        self._secrets = secrets

    def at(self, server: Server) -> "Accounts":
        return Accounts(self._client.at(server), self._invent, self._secrets)

    def signup(self, *, name: str = "", email: str = "", password: str = "") -> User:
        """A new user with the lowest role, who is logged in."""
        given = {
            "email": email or self._invent.email(),
            "password": password or self._invent.password(),
            "name": name or self._invent.name(),
        }
        made = self._client.post("/api/auth/signup", json=given).expect(201).json
        user = User(id=made["id"], role=made["role"], token="", http=self._client, **given)
        return self.login(user)

    def login(self, user: User) -> User:
        """The same user with a new token, and the role of now."""
        credentials = {"email": user.email, "password": user.password}
        token = self._client.post("/api/auth/login", json=credentials).expect(200).json["access_token"]
        own = self._client.with_token(token)
        me = own.get("/api/auth/me").expect(200).json
        return replace(user, id=me["id"], name=me["name"], role=me["role"], token=token, http=own)

    def admin(self) -> User:
        email, password = self._secrets["ADMIN_EMAIL"], self._secrets["ADMIN_PASSWORD"]
        return self.login(User(id=None, email=email, password=password, name="", role="", token="", http=self._client))

    def with_role(self, role: str) -> User:
        """A new user whom the administrator gave that role, logged in again."""
        user = self.signup()
        self.admin().http.patch(f"/api/users/{user.id}", json={"role": role}).expect(200)
        return self.login(user)

    def with_every_right(self) -> Client:
        """The administrator's client; one without an account where the workspace has no accounts yet."""
        probe = {"email": self._secrets["ADMIN_EMAIL"], "password": self._secrets["ADMIN_PASSWORD"]}
        if self._client.post("/api/auth/login", json=probe).status in (404, 405):
            return self._client
        return self.admin().http

    def broken_tokens(self, user: User) -> dict[str, str]:
        """Tokens that must be refused, by what is wrong with them."""
        head, _, tail = user.token.rpartition(".")
        altered = f"{head}.{'A' if tail[:1] != 'A' else 'B'}{tail[1:]}" if head else user.token[:-1] + "x"
        return {"altered": altered, "unsigned": self._unsigned(user), "empty": "", "nonsense": self._invent.text(40)}

    def _unsigned(self, user: User) -> str:
        """`alg: none` over the claims of a good token, or over made-up ones where tokens aren't JWT."""
        claims = (
            user.token.split(".")[1] if user.token.count(".") == 2 else _encoded({"sub": str(user.id), "exp": 9999999999})
        )
        return f"{_encoded({'alg': 'none', 'typ': 'JWT'})}.{claims}."


def _encoded(value: Mapping[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.fixture
def accounts(http: Client, invent: Invent, secrets: Mapping[str, str]) -> Accounts:
    return Accounts(http, invent, secrets)
