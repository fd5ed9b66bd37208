"""A chat on an empty database of its own, and what its users would hear."""

import os
import time
import unittest
import uuid
from collections.abc import Callable
from typing import Any

from pymongo import MongoClient

from chat.accounts import User
from chat.errors import Refused
from chat.service import chat_of
from chat.settings import Settings


class ChatCase(unittest.TestCase):
    def setUp(self) -> None:
        root, _, _ = os.environ["MONGODB_URI"].rpartition("/")
        name = f"test_{uuid.uuid4().hex}"
        self.settings = Settings(mongodb_uri=f"{root}/{name}", secret=uuid.uuid4().hex)
        client: MongoClient[dict[str, Any]] = MongoClient(root)
        self.addCleanup(client.close)
        self.addCleanup(client.drop_database, name)
        self.heard: list[tuple[str, Any, list[str]]] = []
        self.chat = chat_of(self.settings, lambda event, data, to: self.heard.append((event, data, sorted(to))))
        self.addCleanup(self.chat.store.close)

    def person(self, name: str) -> User:
        address = f"{name}.{uuid.uuid4().hex}@example.org"
        return self.chat.accounts.add(email=address.lower(), name=name, password="a long password")

    def room(self, owner: User, *members: User, private: bool = False) -> str:
        id: str = self.chat.rooms.create(owner, {"name": uuid.uuid4().hex, "private": private})["id"]
        for member in members:
            if private:
                self.chat.rooms.invite(owner, id, member.email)
            else:
                self.chat.rooms.join(member, id)
        self.heard.clear()
        return id

    def say(self, author: User, room_id: str, text: str = "words", client_id: str = "") -> dict[str, Any]:
        given = {"room_id": room_id, "text": text, "client_id": client_id or uuid.uuid4().hex}
        return self.chat.messages.send(author, given)

    def is_refused(self, code: str, call: Callable[..., Any], *given: Any) -> None:
        with self.assertRaises(Refused) as caught:
            call(*given)
        self.assertEqual(caught.exception.code, code)


def eventually(holds: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether it holds before the time is over."""
    until = time.monotonic() + seconds
    while not holds() and time.monotonic() < until:
        time.sleep(0.01)
    return holds()
