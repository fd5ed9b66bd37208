"""Messages: sent once, kept in order, told to the members and to nobody else."""

from datetime import datetime, timedelta
from typing import Any

from bson import ObjectId
from pymongo import DESCENDING, ReturnDocument

from chat.accounts import User
from chat.errors import Refused, forbidden, not_found
from chat.fields import Fields, text, whole_number
from chat.relay import Relay
from chat.rooms import Rooms, member_ids
from chat.store import Document, Store, id_of, instant, now

LONGEST_TEXT = 4000
REPEATED_WITHIN = timedelta(minutes=10)
MOST_SENT, SENT_WITHIN = 10, timedelta(seconds=5)
TYPING_SECONDS = 2.0


class Messages:
    def __init__(self, store: Store, rooms: Rooms, relay: Relay) -> None:
        self._messages = store.messages
        self._room_documents = store.rooms
        self._users = store.users
        self._rooms = rooms
        self._relay = relay

    def send(self, author: User, given: Document) -> dict[str, Any]:
        """The message; the first one where this was sent before."""
        fields = Fields(given)
        words = fields.read("text", text(1, LONGEST_TEXT))
        client_id = fields.read("client_id", text(1, 200))
        fields.check()
        room_id = self._rooms.of_member(author, given.get("room_id"))["_id"]
        with self._relay.in_turn(f"room:{room_id}"):
            first = self._sent_before(author, client_id)
            return form_of(first) if first else self._store_and_tell(author, room_id, words, client_id)

    def edit(self, user: User, id: Any, given: Document) -> dict[str, Any]:
        fields = Fields(given)
        words = fields.read("text", text(1, LONGEST_TEXT))
        fields.check()
        message = self._still_there(id)
        self._rooms.of_member(user, str(message["room_id"]))
        if message["author"]["id"] != user.id:
            raise forbidden("This message is somebody else's.")
        return self._change_and_tell(message, {"text": words, "edited_at": now()}, "message.edited")

    def delete(self, user: User, id: Any) -> dict[str, Any]:
        """It stays in the feed, without its text."""
        message = self._still_there(id)
        if not user.is_admin:
            room = self._rooms.of_member(user, str(message["room_id"]))
            if user.id not in (message["author"]["id"], room["owner_id"]):
                raise forbidden("This message is somebody else's.")
        return self._change_and_tell(message, {"deleted": True}, "message.deleted")

    def one(self, user: User, id: Any) -> dict[str, Any]:
        return form_of(self._of_member(user, id))

    def feed(self, user: User, room_id: Any, query: Document) -> dict[str, Any]:
        """Newest first. A cursor is the number of the last message that was seen, and that one never changes."""
        fields = Fields(query)
        limit = fields.read("limit", whole_number(1, 100), default=50)
        before = fields.read("cursor", whole_number(1, 10**15), default=None)
        fields.check()
        room = self._rooms.of_member(user, room_id)
        newest = min(room["last"], before - 1) if before else room["last"]
        wanted = {"room_id": room["_id"], "number": {"$gt": newest - limit, "$lte": newest}}
        items = [form_of(found) for found in self._messages.find(wanted).sort("number", DESCENDING)]
        return {"items": items, "next_cursor": str(newest - limit + 1) if newest > limit else None}

    def read(self, user: User, given: Document) -> dict[str, Any]:
        """Up to this message. Reading an older one later takes nothing back."""
        room_id = self._rooms.of_member(user, given.get("room_id"))["_id"]
        message = self._messages.find_one({"_id": id_of(given.get("message_id")), "room_id": room_id})
        if message is None:
            raise not_found("message")
        with self._relay.in_turn(f"room:{room_id}"):
            unread = self._by_others_after(message, user)
            self._room_documents.update_one(
                {"_id": room_id, "members": {"$elemMatch": {"id": user.id, "read": {"$lt": message["number"]}}}},
                {"$set": {"members.$.read": message["number"], "members.$.unread": unread}},
            )
        return {"unread": self._rooms.one(user, str(room_id))["unread"]}

    def typing(self, user: User, given: Document) -> dict[str, Any]:
        room = self._rooms.of_member(user, given.get("room_id"))
        event = {"room_id": str(room["_id"]), "user_id": str(user.id)}
        if self._relay.is_first(f"typing:{room['_id']}:{user.id}", seconds=TYPING_SECONDS):
            self._relay.send("typing", event, to=[id for id in member_ids(room) if id != user.id])
        return {}

    def _sent_before(self, author: User, client_id: str) -> Document | None:
        since = now() - REPEATED_WITHIN
        return self._messages.find_one({"author.id": author.id, "client_id": client_id, "created_at": {"$gt": since}})

    def _store_and_tell(self, author: User, room_id: ObjectId, words: str, client_id: str) -> dict[str, Any]:
        """In turn: whoever holds it gives the next number, and tells of it before anybody else does."""
        self._count(author)
        room = self._next_number(author, room_id, now())
        message = {
            "_id": ObjectId(),
            "room_id": room_id,
            "number": room["last"],
            "author": {"id": author.id, "name": author.name},
            "client_id": client_id,
            "text": words,
            "created_at": room["last_at"],
            "edited_at": None,
            "deleted": False,
        }
        self._messages.insert_one(message)
        self._relay.send("message.new", {"message": form_of(message)}, to=member_ids(room))
        return form_of(message)

    def _count(self, author: User) -> None:
        """Refuses the eleventh message in 5 s. Question and change are one step, so two at once can't both be the tenth."""
        at = now()
        oldest = "sent.0"
        full = f"sent.{MOST_SENT - 1}"
        counted = self._users.update_one(
            {"_id": author.id, "$or": [{full: {"$exists": False}}, {oldest: {"$lte": at - SENT_WITHIN}}]},
            {"$push": {"sent": {"$each": [at], "$slice": -MOST_SENT}}},
        )
        if not counted.modified_count:
            seconds = int(SENT_WITHIN.total_seconds())
            raise Refused("rate_limited", "That was a lot at once. Take a breath.", retry_after=seconds)

    def _next_number(self, author: User, room_id: ObjectId, at: datetime) -> Document:
        """The room with its new `last`. All others have one more to read. A clock that goes back doesn't move `last_at`."""
        room = self._room_documents.find_one_and_update(
            {"_id": room_id, "members.id": author.id},
            {"$inc": {"last": 1, "members.$[other].unread": 1}, "$max": {"last_at": at}},
            array_filters=[{"other.id": {"$ne": author.id}}],
            return_document=ReturnDocument.AFTER,
        )
        if room is None:
            raise not_found("room")
        return room

    def _of_member(self, user: User, id: Any) -> Document:
        message = self._messages.find_one({"_id": id_of(id)})
        if message is None:
            raise not_found("message")
        self._rooms.of_member(user, str(message["room_id"]))
        return message

    def _still_there(self, id: Any) -> Document:
        message = self._messages.find_one({"_id": id_of(id), "deleted": False})
        if message is None:
            raise not_found("message")
        return message

    def _change_and_tell(self, message: Document, change: Document, event: str) -> dict[str, Any]:
        with self._relay.in_turn(f"room:{message['room_id']}"):
            changed = self._messages.find_one_and_update(
                {"_id": message["_id"], "deleted": False}, {"$set": change}, return_document=ReturnDocument.AFTER
            )
            room = self._room_documents.find_one({"_id": message["room_id"]})
            if changed is None or room is None:
                raise not_found("message")
            self._relay.send(event, {"message": form_of(changed)}, to=member_ids(room))
        return form_of(changed)

    def _by_others_after(self, message: Document, user: User) -> int:
        later = {"room_id": message["room_id"], "number": {"$gt": message["number"]}}
        return self._messages.count_documents({**later, "author.id": {"$ne": user.id}})


def form_of(message: Document) -> dict[str, Any]:
    author = message["author"]
    return {
        "id": str(message["_id"]),
        "room_id": str(message["room_id"]),
        "author": {"id": str(author["id"]), "name": author["name"]},
        "text": "" if message["deleted"] else message["text"],
        "created_at": instant(message["created_at"]),
        "edited_at": instant(message["edited_at"]) if message["edited_at"] else None,
        "deleted": message["deleted"],
    }
