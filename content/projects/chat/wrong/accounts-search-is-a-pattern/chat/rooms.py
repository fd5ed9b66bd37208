"""Rooms, and who is in them. A room holds its members, so one question answers whether somebody is one and who else is."""

from typing import Any

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.errors import DuplicateKeyError

from chat.accounts import Accounts, User
from chat.errors import Refused, forbidden, not_found
from chat.fields import Fields, flag, line
from chat.pages import page_of
from chat.relay import Relay
from chat.store import Document, Store, id_of, instant, now


class Rooms:
    def __init__(self, store: Store, accounts: Accounts, relay: Relay) -> None:
        self._rooms = store.rooms
        self._messages = store.messages
        self._accounts = accounts
        self._relay = relay

    def create(self, owner: User, given: Document) -> dict[str, Any]:
        fields = Fields(given)
        name = fields.read("name", line(1, 60))
        private = fields.read("private", flag, default=False)
        fields.check()
        room = _new_room(name, private=private, owner_id=owner.id, members=[owner.id])
        if not private:
            room["key"] = room["folded"]
        try:
            self._rooms.insert_one(room)
        except DuplicateKeyError:
            raise Refused("name_taken", f"There is a room {name!r} already.") from None
        return form_of(room, owner)

    def page(self, user: User, query: Document) -> dict[str, Any]:
        """Public rooms and one's own."""
        wanted = {"$or": [{"private": False}, {"members.id": user.id}], "folded": _containing(query.get("q", ""))}
        found = self._rooms.find(wanted).sort([("folded", 1), ("_id", 1)])
        return page_of(query, self._rooms.count_documents(wanted), found, lambda room: form_of(room, user))

    def one(self, user: User, given_id: Any) -> dict[str, Any]:
        return form_of(self.seen_by(user, given_id), user)

    def join(self, user: User, given_id: Any) -> None:
        room = self.seen_by(user, given_id)
        if not room["private"]:
            self._add(room, user)

    def leave(self, user: User, given_id: Any) -> None:
        room = self.of_member(user, given_id)
        if "pair" in room:
            raise forbidden("A direct room belongs to both of you.")
        if room["owner_id"] == user.id:
            raise Refused("conflict", "This room is yours. Close it, or stay.")
        self._remove(room, user)

    def invite(self, owner: User, given_id: Any, email: str) -> None:
        room = self._of_owner(owner, given_id)
        guest = self._accounts.of_email(email)
        if guest is None:
            raise not_found("user")
        self._add(room, guest)

    def remove(self, owner: User, given_id: Any, email: str) -> None:
        room = self._of_owner(owner, given_id)
        guest = self._accounts.of_email(email)
        if guest is None or not is_member(room, guest):
            raise not_found("member")
        if guest.id == owner.id:
            raise Refused("conflict", "This room is yours. Close it, or stay.")
        self._remove(room, guest)

    def close(self, user: User, given_id: Any) -> None:
        room = self._rooms.find_one({"_id": id_of(given_id)})
        if room is None or not user.is_admin:
            room = self._of_owner(user, given_id)
        with self._relay.in_turn(f"room:{room['_id']}"):
            if closed := self._rooms.find_one_and_delete({"_id": room["_id"]}):
                self._messages.delete_many({"room_id": room["_id"]})
                self._relay.send("room.closed", {"room_id": str(room["_id"])}, to=member_ids(closed))

    def direct(self, user: User, given: Document) -> tuple[dict[str, Any], bool]:
        """The room of these two, and whether it is new. Both may ask at once: the pair is unique."""
        other = self._accounts.of_email(given.get("email", ""))
        if other is None:
            raise not_found("user")
        if other.id == user.id:
            raise Refused("validation_failed", "Who else?", fields={"email": "must be that of somebody else"})
        pair = ":".join(sorted((str(user.id), str(other.id))))
        room = _new_room(f"{user.name} & {other.name}", private=True, owner_id=None, members=[user.id, other.id])
        try:
            self._rooms.insert_one({**room, "pair": pair})
            return form_of(room, user), True
        except DuplicateKeyError:
            return form_of(self._rooms.find_one({"pair": pair}) or room, user), False

    def members(self, user: User, given_id: Any) -> list[User]:
        return self._accounts.of_ids(member_ids(self.of_member(user, given_id)))

    def seen_by(self, user: User, given_id: Any) -> Document:
        """Raises Refused where there is no such room, or it's private and somebody else's."""
        room = self._rooms.find_one({"_id": id_of(given_id)})
        if room is None or (room["private"] and not is_member(room, user)):
            raise not_found("room")
        return room

    def of_member(self, user: User, given_id: Any) -> Document:
        """Raises Refused for everybody else."""
        room = self.seen_by(user, given_id)
        if not is_member(room, user):
            raise forbidden("Join this room first.")
        return room

    def shared_with(self, user_id: ObjectId) -> set[ObjectId]:
        """All others who are in a room with this user."""
        rooms = self._rooms.find({"members.id": user_id}, {"members.id": 1})
        return {id for room in rooms for id in member_ids(room)} - {user_id}

    def _of_owner(self, user: User, given_id: Any) -> Document:
        room = self.seen_by(user, given_id)
        if room["owner_id"] != user.id:
            raise forbidden("Only the owner of the room may do that.")
        return room

    def _add(self, room: Document, user: User) -> None:
        """What was said before counts as read."""
        joined = self._rooms.find_one_and_update(
            {"_id": room["_id"], "members.id": {"$ne": user.id}},
            {"$push": {"members": {"id": user.id, "read": room["last"], "unread": 0}}},
            return_document=ReturnDocument.AFTER,
        )
        if joined:
            self._relay.send("member.joined", {"room_id": str(room["_id"]), "user": user.card}, to=member_ids(joined))

    def _remove(self, room: Document, user: User) -> None:
        """Who leaves hears of it too: another window of theirs may be open."""
        left = self._rooms.find_one_and_update(
            {"_id": room["_id"], "members.id": user.id}, {"$pull": {"members": {"id": user.id}}}
        )
        if left:
            self._relay.send("member.left", {"room_id": str(room["_id"]), "user": user.card}, to=member_ids(left))


def is_member(room: Document, user: User) -> bool:
    return user.id in member_ids(room)


def member_ids(room: Document) -> list[ObjectId]:
    return [member["id"] for member in room["members"]]


def form_of(room: Document, user: User) -> dict[str, Any]:
    """As this user sees it."""
    unread = next((member["unread"] for member in room["members"] if member["id"] == user.id), 0)
    return {
        "id": str(room["_id"]),
        "name": room["name"],
        "private": room["private"],
        "owner_id": str(room["owner_id"]) if room["owner_id"] else None,
        "member_count": len(room["members"]),
        "unread": unread,
        "created_at": instant(room["created_at"]),
    }


def _new_room(name: str, *, private: bool, owner_id: ObjectId | None, members: list[ObjectId]) -> Document:
    at = now()
    return {
        "_id": ObjectId(),
        "name": name,
        "folded": name.casefold(),
        "private": private,
        "owner_id": owner_id,
        "created_at": at,
        "last": 0,
        "last_at": at,
        "members": [{"id": id, "read": 0, "unread": 0} for id in members],
    }


def _containing(part: str) -> Document:
    return {"$regex": part.strip().casefold()}
