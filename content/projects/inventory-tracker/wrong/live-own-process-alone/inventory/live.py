"""Who listens, and what they are told: events of the log, in its order, to those who subscribed."""

import logging
from collections.abc import Callable
from typing import Any

from flask import Flask, request
from flask_socketio import ConnectionRefusedError, SocketIO, emit, join_room, leave_room, rooms
from sqlalchemy import func, select

from inventory import log
from inventory.accounts import Tokens
from inventory.fields import Fields, ValidationFailed, past_instant
from inventory.forms import Form, instant
from inventory.models import LogEntry, Product
from inventory.store import Store

ALL = "all"
logger = logging.getLogger(__name__)

Ack = dict[str, Any]


def realtime(app: Flask, store: Store, tokens: Tokens) -> SocketIO:
    socketio = SocketIO(app, async_mode="threading", cors_allowed_origins=None)

    @socketio.on("connect")
    def connect(auth: object = None) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        with store.reading() as session:
            user = tokens.user(session, token) if isinstance(token, str) else None
            if user is None:
                raise ConnectionRefusedError("unauthenticated")
            emit("ready", {"user_id": user.id, "at": instant(log.end_of(session).at)})

    @_event(socketio, "subscribe")
    def subscribe(data: Form) -> Form:
        with store.reading() as session:
            if data.get("all") is True:
                wanted, count = [ALL], session.scalar(select(func.count()).select_from(Product)) or 0
            else:
                ids = _product_ids(data)
                known = session.scalars(select(Product.id).where(Product.id.in_(ids))).all()
                if missing := sorted(ids - set(known)):
                    raise ValidationFailed({"product_ids": f"has {missing[0]}, which is no product"})
                wanted, count = list(map(room_of, known)), len(known)
        _leave_all()
        for room in wanted:
            join_room(room)
        return {"count": count}

    @_event(socketio, "unsubscribe")
    def unsubscribe(data: Form) -> Form:
        _leave_all()
        return {}

    @_event(socketio, "resume")
    def resume(data: Form) -> Form:
        fields = Fields(data)
        since = fields.read("since", past_instant)
        fields.check()
        own = _own_rooms()
        ids = None if ALL in own else list(map(_id_of, own))
        with store.reading() as session:
            return {"changes": list(map(told, log.last_stock_changes(session, since, ids)))}

    @socketio.on("*")
    def unknown(event: str, *data: object) -> Ack:
        return _error("malformed_request", "There is no such event.")

    return socketio


def follow_log(store: Store, socketio: SocketIO) -> None:
    """Tell listeners what is committed."""
    store.tell = lambda entry: socketio.emit(entry.name, told(entry), to=[room_of(entry.product_id), ALL])


def told(entry: LogEntry) -> Form:
    """The data of an event. Stock changes say when they came, so that a client can resume from there."""
    return {**entry.data, "at": instant(entry.at)} if entry.name == log.STOCK_CHANGED else entry.data


def room_of(product_id: int) -> str:
    return f"product {product_id}"


def _id_of(room: str) -> int:
    return int(room.removeprefix("product "))


def _event(socketio: SocketIO, name: str) -> Callable[[Callable[[Form], Form]], None]:
    """Register what handles an event. Its answer is the acknowledgement, and so is what went wrong."""

    def register(handle: Callable[[Form], Form]) -> None:
        @socketio.on(name)
        def handler(data: object = None) -> Ack:
            if not isinstance(data, dict):
                return _error("malformed_request", "Send an object.")
            try:
                return {"data": handle(data)}
            except ValidationFailed as problem:
                return _error("validation_failed", str(problem))
            except Exception:
                logger.exception("unforeseen")
                return _error("internal", "Something went wrong here.")

    return register


def _product_ids(data: Form) -> set[int]:
    ids = data.get("product_ids")
    if not isinstance(ids, list) or not all(type(id) is int for id in ids):
        raise ValidationFailed({"product_ids": "must be a list of ids, or all must be true"})
    return {id for id in ids if 0 < id < 2**31} | {-1 for id in ids if not 0 < id < 2**31}


def _own_rooms() -> list[str]:
    """What this connection subscribed to. Everybody has a room of his own besides."""
    return [room for room in rooms() if room != request.sid]  # type: ignore[attr-defined] # added by Flask-SocketIO


def _leave_all() -> None:
    for room in _own_rooms():
        leave_room(room)


def _error(code: str, message: str) -> Ack:
    return {"error": {"code": code, "message": message}}
