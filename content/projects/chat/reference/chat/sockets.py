"""The chat over Socket.IO: one connection for each window, which hears all that its user may hear."""

import logging
from collections.abc import Callable
from typing import Any

from flask import request
from flask_socketio import ConnectionRefusedError, SocketIO, emit, join_room
from pymongo.errors import PyMongoError
from redis.exceptions import RedisError

from chat.accounts import User
from chat.errors import Refused, internal, unavailable
from chat.service import Chat

Handler = Callable[[User, dict[str, Any]], dict[str, Any]]

log = logging.getLogger(__name__)


def deliver_through(socketio: SocketIO) -> Callable[[str, Any, list[str]], None]:
    """Each user is a room of Socket.IO, with all their connections here. Who is in a room of the chat, the chat knows."""

    def deliver(event: str, data: Any, user_ids: list[str]) -> None:
        if user_ids:
            socketio.emit(event, data, to=user_ids)

    return deliver


def handle_connections(socketio: SocketIO, chat: Chat) -> None:
    users: dict[str, User] = {}
    handlers = handlers_of(chat)

    @socketio.on("connect")
    def connect(auth: Any = None) -> None:
        try:
            user = chat.accounts.of_token(auth.get("token") if isinstance(auth, dict) else None)
        except Refused as refused:
            raise ConnectionRefusedError(refused.code) from None
        users[own_id()] = user
        join_room(str(user.id))
        chat.presence.open(own_id(), user.id)
        emit("ready", {"user_id": str(user.id)})

    @socketio.on("disconnect")
    def disconnect(reason: Any = None) -> None:
        if user := users.pop(own_id(), None):
            chat.presence.close(own_id(), user.id)

    @socketio.on("*")
    def anything(event: str, *given: Any) -> dict[str, Any]:
        """The acknowledgement: {"data": ...} or {"error": ...}."""
        try:
            return {"data": _handler(handlers, event, given)(users[own_id()], given[0])}
        except Refused as refused:
            return refused.body
        except (PyMongoError, RedisError):
            return unavailable().body
        except Exception:
            log.exception("unforeseen, at %s", event)
            return internal().body


def own_id() -> str:
    """Of the connection that an event came over."""
    sid: str = request.sid  # type: ignore[attr-defined] # Flask-SocketIO adds it
    return sid


def handlers_of(chat: Chat) -> dict[str, Handler]:
    """What clients may say. Who says it is known from the token, never from the event."""
    messages = chat.messages
    return {
        "message.send": lambda user, data: {"message": messages.send(user, data)},
        "message.edit": lambda user, data: {"message": messages.edit(user, data.get("id"), data)},
        "message.delete": lambda user, data: {"message": messages.delete(user, data.get("id"))},
        "read": messages.read,
        "typing": messages.typing,
    }


def _handler(handlers: dict[str, Handler], event: str, given: tuple[Any, ...]) -> Handler:
    if event not in handlers:
        raise Refused("malformed_request", f"There is no event {event[:40]!r}.")
    if len(given) != 1 or not isinstance(given[0], dict):
        raise Refused("malformed_request", "The data of an event must be a JSON object.")
    return handlers[event]
