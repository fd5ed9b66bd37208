"""What is kept, and where: four collections, with the indexes that their questions need.

users        {_id, email, name, role, password_hash, created_at, sent: [when the last messages were]}
rooms        {_id, name, folded, private, owner_id, created_at, last, last_at, members: [{id, read, unread}], key?, pair?}
messages     {_id, room_id, number, author: {id, name}, client_id, text, created_at, edited_at, deleted}
connections  {_id: sid, user_id, server, seen_at}

`number` counts the messages of a room without gaps, and `last` is the newest one. `key` is there in public rooms only,
`pair` in direct ones, so each can be unique among its own kind.
"""

from datetime import UTC, datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, MongoClient

Document = dict[str, Any]

SERVER_MS = 2000
"""How long to look for a server that is gone. Whoever asks gets an answer within 5 s."""


class Store:
    """Nothing is sent until `prepare` or the first question."""

    def __init__(self, uri: str) -> None:
        self._client: MongoClient[Document] = MongoClient(uri, serverSelectionTimeoutMS=SERVER_MS, tz_aware=True)
        database = self._client.get_default_database()
        self.users = database["users"]
        self.rooms = database["rooms"]
        self.messages = database["messages"]
        self.connections = database["connections"]

    def prepare(self) -> None:
        """Make the indexes. Again changes nothing."""
        self.users.create_index("email", unique=True)
        for unique in ("key", "pair"):
            self.rooms.create_index(unique, unique=True, partialFilterExpression={unique: {"$exists": True}})
        self.rooms.create_index("members.id")
        self.messages.create_index([("room_id", ASCENDING), ("number", DESCENDING)], unique=True)
        self.messages.create_index([("author.id", ASCENDING), ("client_id", ASCENDING), ("created_at", ASCENDING)])
        self.connections.create_index("user_id")
        self.connections.create_index("seen_at")

    def ping(self) -> None:
        """Raises PyMongoError where nothing answers."""
        self._client.admin.command("ping")

    def close(self) -> None:
        self._client.close()


def id_of(given: Any) -> ObjectId | None:
    """Of what a client sent, which may be anything."""
    return ObjectId(given) if isinstance(given, str) and ObjectId.is_valid(given) else None


def now() -> datetime:
    return datetime.now(UTC)


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
