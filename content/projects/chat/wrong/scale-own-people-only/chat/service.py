"""The parts of the chat, put together. Both ways in, REST and the socket, lead here."""

from dataclasses import dataclass
from typing import Any

from pymongo.errors import PyMongoError
from redis.exceptions import RedisError

from chat.accounts import Accounts, User
from chat.messages import Messages
from chat.pages import asked_page, in_page
from chat.presence import Presence
from chat.relay import Deliver, LocalRelay, RedisRelay, Relay
from chat.rooms import Rooms
from chat.settings import Settings
from chat.store import Document, Store


@dataclass(frozen=True, kw_only=True)
class Chat:
    store: Store
    relay: Relay
    accounts: Accounts
    rooms: Rooms
    messages: Messages
    presence: Presence

    def members(self, user: User, room_id: Any, query: Document) -> dict[str, Any]:
        """A page of them, with who is there."""
        page, per_page = asked_page(query)
        everybody = self.rooms.members(user, room_id)
        shown = everybody[(page - 1) * per_page : page * per_page]
        online = self.presence.online(member.id for member in shown)
        items = [{**member.card, "online": member.id in online} for member in shown]
        return in_page(items, page=page, per_page=per_page, total=len(everybody))

    def health(self) -> dict[str, str]:
        """Each store, `ok` or `down`."""
        checks = {"mongodb": _answers(self.store.ping)}
        if isinstance(self.relay, RedisRelay):
            checks["redis"] = _answers(self.relay.ping)
        return checks

    def start(self) -> None:
        """What goes on beside the requests."""
        if isinstance(self.relay, RedisRelay):
            self.relay.start()
        self.presence.start()


def chat_of(settings: Settings, deliver: Deliver) -> Chat:
    """With an administrator. Raises PyMongoError where MongoDB doesn't answer."""
    store = Store(settings.mongodb_uri)
    store.prepare()
    relay: Relay = LocalRelay(deliver)
    accounts = Accounts(store, secret=settings.secret, token_seconds=settings.token_seconds)
    accounts.ensure_admin(email=settings.admin_email, password=settings.admin_password)
    rooms = Rooms(store, accounts, relay)
    messages = Messages(store, rooms, relay)
    presence = Presence(store, rooms, relay)
    return Chat(store=store, relay=relay, accounts=accounts, rooms=rooms, messages=messages, presence=presence)


def _answers(ping: Any) -> str:
    try:
        ping()
    except (PyMongoError, RedisError):
        return "down"
    return "ok"
