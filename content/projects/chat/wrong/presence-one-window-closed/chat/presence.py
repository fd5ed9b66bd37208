"""Who is there: a user is online while a connection is open, in whichever window and at whichever process.

Every process says every few seconds that its connections live. One that was killed can't, so the others end its connections.
"""

import logging
import threading
import time
import uuid
from collections.abc import Iterable
from datetime import timedelta

from bson import ObjectId
from pymongo.errors import PyMongoError
from redis.exceptions import RedisError

from chat.relay import Relay
from chat.rooms import Rooms
from chat.store import Store, now

PULSE_SECONDS = 2.0
DEAD_AFTER = timedelta(seconds=10)

log = logging.getLogger(__name__)


class Presence:
    def __init__(self, store: Store, rooms: Rooms, relay: Relay) -> None:
        self._connections = store.connections
        self._rooms = rooms
        self._relay = relay
        self._server = uuid.uuid4().hex

    def open(self, sid: str, user_id: ObjectId) -> None:
        """Others hear of the first connection only."""
        with self._relay.in_turn(f"user:{user_id}"):
            was_online = self._is_online(user_id)
            self._connections.insert_one({"_id": sid, "user_id": user_id, "server": self._server, "seen_at": now()})
            if not was_online:
                self._tell(user_id, online=True)

    def close(self, sid: str, user_id: ObjectId) -> None:
        """Others hear that this user is gone."""
        with self._relay.in_turn(f"user:{user_id}"):
            gone = self._connections.delete_many({"user_id": user_id}).deleted_count
            if gone:
                self._tell(user_id, online=False)

    def online(self, ids: Iterable[ObjectId]) -> set[ObjectId]:
        return set(self._connections.distinct("user_id", {"user_id": {"$in": list(ids)}}))

    def start(self) -> None:
        threading.Thread(target=self._pulse, name="presence", daemon=True).start()

    def beat(self) -> None:
        """The connections here live. Those that nobody has vouched for in a while don't."""
        self._connections.update_many({"server": self._server}, {"$set": {"seen_at": now()}})
        for dead in list(self._connections.find({"seen_at": {"$lt": now() - DEAD_AFTER}})):
            self.close(dead["_id"], dead["user_id"])

    def _pulse(self) -> None:
        while True:
            time.sleep(PULSE_SECONDS)
            try:
                self.beat()
            except (PyMongoError, RedisError):
                log.warning("presence can't be told at the moment")

    def _is_online(self, user_id: ObjectId) -> bool:
        return self._connections.find_one({"user_id": user_id}) is not None

    def _tell(self, user_id: ObjectId, *, online: bool) -> None:
        self._relay.send("presence", {"user_id": str(user_id), "online": online}, to=self._rooms.shared_with(user_id))
