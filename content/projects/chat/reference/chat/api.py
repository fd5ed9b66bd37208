"""The chat over REST."""

from typing import Any

from flask import Blueprint, current_app, jsonify, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from chat.accounts import User
from chat.errors import Refused
from chat.service import Chat

api = Blueprint("api", __name__, url_prefix="/api")


@api.post("/auth/signup")
def sign_up() -> ResponseReturnValue:
    return jsonify(chat().accounts.sign_up(body()).form), 201


@api.post("/auth/login")
def log_in() -> ResponseReturnValue:
    return jsonify(chat().accounts.log_in(body()))


@api.get("/auth/me")
def me() -> ResponseReturnValue:
    return jsonify(user().form)


@api.get("/rooms")
def list_rooms() -> ResponseReturnValue:
    return jsonify(chat().rooms.page(user(), request.args.to_dict()))


@api.post("/rooms")
def create_room() -> ResponseReturnValue:
    return _made(chat().rooms.create(user(), body()), "api.show_room")


@api.get("/rooms/<id>")
def show_room(id: str) -> ResponseReturnValue:
    return jsonify(chat().rooms.one(user(), id))


@api.delete("/rooms/<id>")
def close_room(id: str) -> ResponseReturnValue:
    chat().rooms.close(user(), id)
    return "", 204


@api.post("/direct")
def open_direct_room() -> ResponseReturnValue:
    room, is_new = chat().rooms.direct(user(), body())
    return _made(room, "api.show_room") if is_new else jsonify(room)


@api.get("/rooms/<id>/members")
def list_members(id: str) -> ResponseReturnValue:
    return jsonify(chat().members(user(), id, request.args.to_dict()))


@api.put("/rooms/<id>/members/me")
def join(id: str) -> ResponseReturnValue:
    chat().rooms.join(user(), id)
    return "", 204


@api.delete("/rooms/<id>/members/me")
def leave(id: str) -> ResponseReturnValue:
    chat().rooms.leave(user(), id)
    return "", 204


@api.put("/rooms/<id>/members/<email>")
def invite(id: str, email: str) -> ResponseReturnValue:
    chat().rooms.invite(user(), id, email)
    return "", 204


@api.delete("/rooms/<id>/members/<email>")
def remove(id: str, email: str) -> ResponseReturnValue:
    chat().rooms.remove(user(), id, email)
    return "", 204


@api.get("/rooms/<id>/messages")
def list_messages(id: str) -> ResponseReturnValue:
    return jsonify(chat().messages.feed(user(), id, request.args.to_dict()))


@api.post("/rooms/<id>/messages")
def send(id: str) -> ResponseReturnValue:
    return _made(chat().messages.send(user(), {**body(), "room_id": id}), "api.show_message")


@api.get("/messages/<id>")
def show_message(id: str) -> ResponseReturnValue:
    return jsonify(chat().messages.one(user(), id))


@api.patch("/messages/<id>")
def edit(id: str) -> ResponseReturnValue:
    return jsonify(chat().messages.edit(user(), id, body()))


@api.delete("/messages/<id>")
def delete(id: str) -> ResponseReturnValue:
    chat().messages.delete(user(), id)
    return "", 204


def chat() -> Chat:
    found: Chat = current_app.extensions["chat"]
    return found


def user() -> User:
    """Who sent this request, by its token."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return chat().accounts.of_token(token if scheme == "Bearer" else "")


def body() -> dict[str, Any]:
    if request.mimetype != "application/json":
        raise Refused("unsupported_media_type", "Send JSON, with Content-Type: application/json.")
    try:
        given = request.get_json()
    except (BadRequest, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise Refused("malformed_request", "The body must be a JSON object.")
    return given


def _made(thing: dict[str, Any], endpoint: str) -> ResponseReturnValue:
    return jsonify(thing), 201, {"Location": url_for(endpoint, id=thing["id"])}
